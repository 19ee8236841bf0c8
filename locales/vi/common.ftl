help-stranger = Bot theo dõi việc thực hiện { $plan }. Để sử dụng, Anh/Chị cần đường dẫn mời do <b>{ $office }</b> cấp.
help-report =
    <b>Báo cáo.</b> Chọn “{ $button }” ở cuối màn hình và trả lời từng câu hỏi. Mỗi câu trả lời được lưu ngay; Anh/Chị có thể quay lại, dừng giữa chừng, hôm sau làm tiếp, hoặc để đồng nghiệp trong đơn vị làm tiếp.
    Cũng có thể gửi ngay một câu, ví dụ: “Ngày 20/11 tổ chức mít tinh, 150 người dự, nữ 90”.
help-deadlines =
    <b>Báo cáo định kỳ và hạn.</b> Chọn “{ $button }” để nộp báo cáo 06 tháng, báo cáo năm; bot tổng hợp sẵn từ các báo cáo nhiệm vụ. Bot nhắc trước hạn trong giờ làm việc; dưới tin nhắc có nút báo cáo ngay, hẹn nhắc lại, báo đã gửi bản giấy, xin gia hạn.
help-leader =
    <b>Lãnh đạo đơn vị.</b> Chọn “{ $button }” để xem các báo cáo đơn vị đã gửi; /nhiemvu cho biết nhiệm vụ nào đã có báo cáo. Anh/Chị xem, cán bộ đầu mối nhập và gửi; bot báo Anh/Chị khi đơn vị chậm báo cáo.
help-overview =
    <b>Tổng quan.</b> Chọn “{ $button }” để xem { $names ->
        [yes] số liệu chung, đơn vị chậm báo cáo và vướng mắc đã trình cấp trên
       *[no] số liệu chung của Kế hoạch; bot không nêu tên đơn vị, không nêu tên người, không nêu số dưới 05 của chỉ tiêu nhạy cảm
    }, cập nhật đến lúc xem. Anh/Chị chỉ xem; bot không tự gửi thông báo cho Anh/Chị.
help-office =
    <b>Tình hình.</b> Chọn “{ $button }”, hoặc gõ lệnh kèm tên đơn vị, viết có dấu hay không dấu đều được, ví dụ: /tinhhinh { $unit }
    Mời lãnh đạo cơ quan ban hành, cơ quan cấp trên cùng xem (chỉ xem): /donvi, chọn “{ button-office }”.
help-follow-up =
    <b>Theo dõi, đôn đốc.</b> Chọn “{ $button }” để xem đơn vị nào còn nợ báo cáo và đôn đốc một, một số hoặc tất cả; mỗi đơn vị được nhắc cách nhau ít nhất 01 ngày. /dientap cho xem trước từng tin sẽ gửi, ví dụ: /dientap tuần này, /dientap 14/6; tin nào không cần thì dừng được. /lienlac cho biết đơn vị nào chưa liên lạc được qua bot, cần gọi điện.
help-privacy = Không gửi thông tin cá nhân của nạn nhân, trẻ em; không gửi tài liệu mật.
help-commands = <b>Các lệnh</b>
help-command = /{ $command } · { $description }
help-contact = Cần hỗ trợ, Anh/Chị liên hệ <b>{ $office }</b>.
not-understood = Bot chưa hiểu tin này. Anh/Chị chọn việc cần làm bên dưới, hoặc gõ /trogiup để xem hướng dẫn.
button-old = Nút này đã cũ. Gõ /trogiup để xem các việc có thể làm.
busy = Hệ thống đang bận, chưa ghi nhận được. Nội dung Anh/Chị nhập vẫn được giữ và sẽ được xử lý ngay khi hệ thống trở lại; không cần gửi lại.
many = Anh/Chị gửi nhanh hơn mức bot trả lời được. Các tin gửi thêm từ đây chưa được ghi nhận; vui lòng chờ bot trả lời xong rồi gửi lại.
fault = Có lỗi khi xử lý tin nhắn này; các nội dung đã nhập trước đó vẫn được giữ. Vui lòng thử lại, hoặc báo cơ quan thường trực.
unsaid = Bot chưa hiển thị được câu trả lời này. Nội dung Anh/Chị đã nhập vẫn được giữ. Vui lòng thử lại, hoặc gõ /trogiup.

command-start = Bắt đầu
command-trogiup = Trợ giúp
command-ngonngu = Ngôn ngữ
command-dulieucuatoi = Dữ liệu của tôi
command-xoadulieu = Xóa dữ liệu của tôi
command-baocao = Báo cáo nhiệm vụ
command-nhiemvu = Nhiệm vụ của đơn vị
command-hanchot = Hạn báo cáo, mốc của đơn vị
command-nopbaocao = Nộp báo cáo định kỳ
command-lichsu = Báo cáo đã gửi
command-vuongmac = Vướng mắc: nêu, trả lời
command-vangmat = Báo vắng mặt, bàn giao tạm thời
command-huy = Dừng việc đang làm
command-tinhhinh = Tình hình thực hiện
command-tongquan = Tổng quan thực hiện Kế hoạch
command-tiepnhan = Tiếp nhận, trả lại báo cáo
command-tonghop = Tổng hợp, lập dự thảo báo cáo
command-chuabaocao = Đơn vị chưa báo cáo
command-dondoc = Đôn đốc đơn vị chưa báo cáo
command-giahan = Gia hạn cho đơn vị
command-dientap = Xem trước các thông báo sẽ gửi
command-nhatky = Nhật ký công việc
command-lienlac = Tình trạng liên lạc với các đơn vị
command-donvi = Đơn vị, cán bộ đầu mối, lời mời
command-nhom = Đặt nhóm này làm nhóm của cơ quan thường trực
command-caidat = Cài đặt giờ gửi, nội dung gửi vào nhóm
command-near = Không có lệnh /{ $typed }. Có phải Anh/Chị muốn gõ /{ $near }?
command-unknown = Không có lệnh /{ $typed }. Gõ /trogiup để xem các lệnh dùng được.
edited-command = Sửa tin nhắn thành lệnh thì lệnh không chạy. Vui lòng gửi lệnh trong một tin nhắn mới.
edited-before = Sửa tin nhắn đã gửi trước câu hỏi này không làm thay đổi nội dung. Vui lòng nhập lại.
edited-after = { $reports ->
    [yes] Sửa tin nhắn không làm thay đổi nội dung đã gửi. Để sửa báo cáo đã gửi, chọn Đính chính.
   *[no] Sửa tin nhắn không làm thay đổi nội dung đã gửi.
  }
held-gone = Nội dung này đã được gửi hoặc không còn chờ xác nhận. Nếu cần, vui lòng nhập lại.
left = Đã hủy. Không có nội dung nào được gửi.
left-registration = Đã dừng đăng ký. Để đăng ký, Anh/Chị mở lại đường dẫn mời.
rewrite-ask = Vui lòng nhập lại nội dung; nội dung mới thay cho nội dung trên.
button-leave = Hủy
button-copy-link = Sao chép đường dẫn
button-copy = Sao chép { $text }
# Other words were typed while a text waited.
replace-ask = Tin vừa rồi có thay nội dung đang chờ gửi không?
replace-waits = Nội dung đang chờ gửi:
button-replace = Thay bằng tin vừa rồi
# What was typed fits several buttons.
button-which = Chưa rõ Anh/Chị chọn nút nào. Vui lòng chọn một nút bên dưới.
button-rewrite = Sửa
button-send-it = Gửi
# Bot còn chờ câu trả lời thì có việc khác chen vào
left-still-asks = Tin vừa rồi chưa được dùng. Bot vẫn chờ câu trả lời này:
told-still-open = <i>Bot vẫn chờ câu trả lời cho câu hỏi trước đó.</i>
typed-text-only = Mục này chỉ nhận chữ; tin vừa rồi không được lưu. Vui lòng nhập bằng chữ.
typed-file-left = Mục này chỉ nhận chữ; ảnh, tệp vừa gửi không được lưu.
typed-doubts = Nội dung có thể chứa thông tin cá nhân; nếu đúng vậy, vui lòng nhập lại, không ghi thông tin này:
typed-doubts-kept = Lưu ý: nội dung vừa lưu có thể chứa thông tin cá nhân:
page-number = Trang { $page }/{ $pages }
