help = Trợ giúp
not-understood = Chưa hiểu.
busy = Hệ thống đang bận, chưa ghi nhận được. Nội dung Anh/Chị nhập vẫn được giữ và sẽ được xử lý ngay khi hệ thống trở lại; không cần gửi lại.
fault = Có lỗi khi xử lý tin nhắn này; các nội dung đã nhập trước đó vẫn được giữ. Vui lòng thử lại, hoặc báo cơ quan thường trực.

command-start = Bắt đầu
command-trogiup = Trợ giúp
command-ngonngu = Ngôn ngữ
command-dulieucuatoi = Dữ liệu của tôi
command-xoadulieu = Xóa dữ liệu của tôi
command-baocao = Báo cáo nhiệm vụ
command-nhiemvu = Nhiệm vụ của đơn vị
command-lichsu = Báo cáo đã gửi
command-vuongmac = Nêu vướng mắc
command-huy = Dừng việc đang làm
command-tinhhinh = Tình hình thực hiện
command-donvi = Đơn vị, cán bộ đầu mối, lời mời
command-nhom = Đặt nhóm này làm nhóm của cơ quan thường trực
