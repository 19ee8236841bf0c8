# Nói thay lệnh: mỗi lệnh một dòng, các cách nói cách nhau bằng dấu |. Có dấu hay không dấu, chữ hoa hay chữ thường đều như nhau.
words-start = bắt đầu lại|quay về đầu|mở menu|menu
words-trogiup = trợ giúp|giúp đỡ|hướng dẫn|hướng dẫn sử dụng|cách dùng|cách sử dụng|dùng thế nào|bot làm được gì|bot làm được những gì|phải làm thế nào
words-ngonngu = ngôn ngữ|đổi ngôn ngữ|chọn ngôn ngữ|tiếng Anh|tiếng Việt
words-dulieucuatoi = dữ liệu của tôi|dữ liệu của em|thông tin của tôi|bot lưu gì về tôi
words-xoadulieu = xóa dữ liệu|xóa dữ liệu của tôi|xóa dữ liệu của em|xóa tài khoản|xóa thông tin của tôi
words-baocao = báo cáo|báo cáo nhiệm vụ|lập báo cáo|viết báo cáo|nhập báo cáo|báo cáo mới|lập báo cáo mới
words-nhiemvu = nhiệm vụ|nhiệm vụ của tôi|nhiệm vụ của đơn vị|nhiệm vụ của xã|danh sách nhiệm vụ|các nhiệm vụ|phải làm những gì|tôi phải làm gì|đơn vị phải làm gì|còn nhiệm vụ nào|còn nhiệm vụ gì|tiến độ|tiến độ thế nào|tiến độ đến đâu
words-hanchot = hạn chót|hạn|hạn báo cáo|hạn nộp|hạn nộp báo cáo|hạn nộp khi nào|hạn nộp bao giờ|hạn khi nào|hạn nộp ngày nào|khi nào đến hạn|các hạn báo cáo|bao giờ hết hạn|khi nào hết hạn|hết hạn khi nào|hết hạn bao giờ|bao giờ đến hạn|hạn đến bao giờ|hạn ngày nào|hạn là ngày nào|bao giờ phải nộp|khi nào phải nộp|bao giờ nộp báo cáo|khi nào nộp báo cáo|còn mấy ngày|còn bao nhiêu ngày
words-nopbaocao = báo cáo định kỳ|nộp báo cáo|nộp báo cáo định kỳ|báo cáo 6 tháng|báo cáo 06 tháng|báo cáo sáu tháng|nộp báo cáo 6 tháng|báo cáo năm|nộp báo cáo năm|báo cáo tổng kết
words-lichsu = lịch sử|báo cáo đã gửi|các báo cáo đã gửi|đã gửi những gì|sửa báo cáo đã gửi|đính chính|đính chính báo cáo|thu hồi báo cáo
words-vuongmac = vướng mắc|khó khăn vướng mắc|nêu vướng mắc|báo vướng mắc|có vướng mắc|nêu khó khăn
words-vangmat = vắng mặt|báo vắng mặt|tôi vắng mặt|xin nghỉ phép|báo nghỉ|bàn giao tạm thời
words-huy = hủy|hủy bỏ|hủy báo cáo|thôi|thôi không làm nữa|dừng lại|dừng báo cáo|thoát|để sau
words-tinhhinh = tình hình|tình hình thế nào|tình hình thực hiện|tình hình báo cáo|tình hình chung|tiến độ|tiến độ thế nào|tiến độ đến đâu|tiến độ chung|đến đâu rồi
words-tongquan = tổng quan|trang tổng quan|xem tổng quan|số liệu chung
words-tiepnhan = tiếp nhận|tiếp nhận báo cáo|báo cáo chờ tiếp nhận|báo cáo mới đến|có báo cáo nào mới|duyệt báo cáo
words-tonghop = tổng hợp|tổng hợp báo cáo|lập báo cáo tổng hợp|lập dự thảo|dự thảo báo cáo|báo cáo tổng hợp
words-chuabaocao = chưa báo cáo|ai chưa báo cáo|đơn vị chưa báo cáo|đơn vị nào chưa báo cáo|xã nào chưa báo cáo|những đơn vị chưa báo cáo|ai chưa nộp|đơn vị nào chưa nộp|ai còn nợ|đơn vị nào còn nợ
words-dondoc = đôn đốc|đôn đốc đơn vị|đôn đốc các đơn vị|nhắc đơn vị|nhắc các đơn vị
words-giahan = gia hạn|xin gia hạn|gia hạn báo cáo|gia hạn cho đơn vị|xin thêm thời gian
words-dientap = diễn tập|lịch gửi|lịch gửi thông báo|xem trước thông báo|sắp gửi gì|sắp nhắc ai
words-nhatky = nhật ký|nhật ký công việc|ai đã làm gì|lịch sử thao tác
words-xuatbaocao = xuất báo cáo|xuất bảng|xuất bảng số liệu|tải bảng số liệu|xuất excel|tải minh chứng
words-lienlac = liên lạc|tình trạng liên lạc|ai không liên lạc được|đơn vị nào không liên lạc được|ai chưa liên lạc được
words-donvi = đơn vị|danh sách đơn vị|các đơn vị|cán bộ đầu mối|danh sách đầu mối|lời mời|mời đầu mối
words-nhom = nhóm|đặt nhóm|nhóm của cơ quan|nhóm của phòng
words-caidat = cài đặt|thiết lập|cài đặt giờ gửi|đổi giờ gửi

# Lời đệm ở trước và ở sau các cách nói trên; không đổi ý.
words-before = cho tôi xem|cho em xem|cho anh xem|cho chị xem|cho xem|cho tôi hỏi|cho em hỏi|cho hỏi|xin hỏi|tôi muốn|em muốn|anh muốn|chị muốn|tôi cần|em cần|muốn|mở|xem|làm ơn|bot ơi|ad ơi|anh ơi|chị ơi|em ơi|dạ|vâng
words-after = ạ|với|nhé|nha|đi|giúp tôi|giúp em|cho tôi|cho em|vậy|thế|hả|bot|bot ơi|rồi
target-of-units = • Chỉ tiêu { $wording }: { $ratio } đơn vị đạt, { $told } đơn vị có số liệu
targets-more = • và { $count } chỉ tiêu khác
