standing-head-all = <b>Tình hình thực hiện Kế hoạch năm { $year }</b>
standing-head-areas = <b>Tình hình theo nội dung hoạt động</b>
standing-head-kinds = <b>Tình hình theo khối đơn vị</b>
standing-head-units = <b>Tình hình từng đơn vị</b>
standing-head-silent = <b>Đơn vị chưa có báo cáo nào</b>
standing-as-of = (tính đến { $at })
plan-ending-near = <b>Kế hoạch hết thời gian ngày { $day }.</b> Hoạt động sau ngày này báo cáo theo Kế hoạch tiếp theo; đề nghị sớm đưa Kế hoạch đó lên bot.
plan-ending-over = <b>Kế hoạch đã hết thời gian ({ $day }).</b> Hoạt động sau ngày này chưa báo cáo được: cần đưa Kế hoạch tiếp theo lên bot.
standing-units-reported = Đơn vị đã báo cáo: <b>{ $ratio }</b>
standing-duties-reported = Nhiệm vụ đã báo cáo: <b>{ $ratio }</b>
standing-of-status = • { $status }: { $count }
standing-reports = Báo cáo đã nhận: { $count }
standing-obstacles = Vướng mắc chờ trả lời: { $open }{ $handed ->
    [none] {""}
   *[other] ; đã trình cấp trên: { $handed }
  }
standing-units = Số nhiệm vụ đã báo cáo trên số phải báo cáo (trang { $page }/{ $pages }). Chọn đơn vị để xem chi tiết:
standing-silent = Còn { $ratio } đơn vị chưa có báo cáo nào.
standing-silent-privately = Tên đơn vị chỉ xem trong trò chuyện riêng với bot.
standing-silent-none = Tất cả các đơn vị đã có báo cáo.
standing-silent-more = … và { $count } đơn vị khác.
standing-drafting = (đang soạn, { $day })

button-standing-all = Chung
button-standing-areas = Theo nội dung
button-standing-kinds = Theo khối
button-standing-units = Từng đơn vị
button-standing-units-privately = Từng đơn vị (xem riêng)
button-standing-silent = Chưa có báo cáo ({ $count })
button-standing-matrix = Hình từng đơn vị
button-standing-list = ‹ Danh sách đơn vị
button-standing-refresh = Cập nhật

# Một đơn vị
standing-unit-closed = Đơn vị đã sáp nhập sau ngày { $day }. { $successor } tiếp nhận các nhiệm vụ còn lại.
standing-unit-absent = Hiện không có đơn vị này.
standing-unit-office = Cơ quan thường trực tổng hợp báo cáo của các đơn vị, không có nhiệm vụ phải báo cáo qua bot.
standing-unit-unknown = Không tìm thấy đơn vị này trong Kế hoạch.
standing-duty-reports = ({ $count } báo cáo, { $day })
standing-more-duties = … và { $count } nhiệm vụ khác.
standing-targets = Kết quả so với chỉ tiêu:
standing-periodic = Báo cáo định kỳ:
standing-contacts = Cán bộ đầu mối:
standing-contacts-none = Chưa có cán bộ đầu mối.
standing-contact-unnamed = chưa khai họ tên
standing-contact-unreachable = (chưa liên lạc được qua bot)
standing-role-principal = đầu mối chính
standing-role-deputy = đầu mối phụ
standing-role-former = (từ { $unit })
standing-role-leader = lãnh đạo đơn vị
standing-heard = Hoạt động gần nhất: ngày { $day }.
standing-heard-never = Chưa có hoạt động nào.
standing-reports-none = { $some ->
    [yes] Chưa có báo cáo nhiệm vụ nào.
   *[no] Chưa có báo cáo nào.
}
standing-reports-choose = Báo cáo đã gửi: { $count }. Chọn để xem đầy đủ:
standing-withdrawn = Đã thu hồi

# Tìm đơn vị
standing-several = Có nhiều đơn vị khớp với “{ $name }”. Anh/Chị chọn:
standing-near = Không có đơn vị “{ $name }”. Có phải Anh/Chị muốn tìm:
standing-not-found = Không tìm thấy đơn vị “{ $name }”. Gõ /tinhhinh để xem danh sách đơn vị.
standing-unit-privately = Tình hình của từng đơn vị chỉ xem trong trò chuyện riêng với bot:

# Từ chối
standing-other-group = Bot chỉ phục vụ nhóm của cơ quan thường trực. Vui lòng nhắn riêng cho bot.
standing-only-privately = Nội dung này chỉ xem trong trò chuyện riêng với bot.

# Nhóm của cơ quan thường trực (/nhom)
group-how = { $title ->
    [none] Cơ quan thường trực chưa có nhóm.
   *[other] Nhóm hiện nay: <b>{ $title }</b>.
  }
    Để đặt nhóm: thêm bot vào nhóm, rồi gõ /nhom trong nhóm đó (trong chủ đề cần đăng, nếu nhóm chia chủ đề). Sau đó mọi người trong nhóm gõ /tinhhinh để xem số liệu chung.
button-group-add = Thêm bot vào nhóm
group-bound = Nhóm này là nhóm của cơ quan thường trực. Gõ /tinhhinh để xem tình hình thực hiện Kế hoạch.
group-already = Nhóm này đã là nhóm của cơ quan thường trực.
group-ask-replace = Nhóm hiện nay là <b>{ $title }</b>. Chuyển sang nhóm này?
group-ask-other = Nhóm này đang là nhóm của một kế hoạch khác. Chuyển sang Kế hoạch này?
button-group-yes = Chuyển
button-group-no = Giữ như cũ
group-kept = Giữ như cũ, không thay đổi.
group-lost = Bot không còn trong nhóm <b>{ $title }</b>, nên nhóm đó không còn là nhóm của cơ quan thường trực. Khi cán bộ của cơ quan thường trực thêm bot lại, nhóm được đặt lại ngay; để đặt nhóm khác, gõ /nhom trong nhóm đó.
group-deleted = Nhóm <b>{ $title }</b> đã bị xóa trên Telegram, nên cơ quan thường trực không còn nhóm. Để tiếp tục nhận tiến độ hằng tuần, thêm bot vào nhóm khác và gõ /nhom.
group-unknown = Telegram không còn cho bot thấy nhóm <b>{ $title }</b>, nên nhóm đó không còn là nhóm của cơ quan thường trực. Để đặt lại, thêm bot vào nhóm và gõ /nhom.
group-muted = Bot không còn quyền gửi tin trong nhóm <b>{ $title }</b>, nên tiến độ hằng tuần sẽ không đến nhóm. Đề nghị quản trị viên của nhóm cho bot gửi tin lại, hoặc đặt nhóm khác bằng /nhom. Bản tin của tuần này, nếu chưa đăng, được đăng ngay khi bot gửi được.
group-mended = Bot lại gửi được tin trong nhóm <b>{ $title }</b>. Bản tin của tuần này, nếu chưa đăng, được đăng ngay trong giờ làm việc.
group-topic-closed = Chủ đề dùng cho bản tin trong nhóm <b>{ $title }</b> đã đóng, nên bot không đăng được. Đề nghị mở lại chủ đề, hoặc gõ /nhom trong chủ đề khác. Bản tin của tuần này, nếu chưa đăng, được đăng ngay sau đó.
group-topic-deleted = Chủ đề dùng cho bản tin trong nhóm <b>{ $title }</b> đã bị xóa. Từ nay bot đăng vào chủ đề chung; để đăng vào chủ đề khác, gõ /nhom trong chủ đề đó.
group-renamed = Nhóm <b>{ $from }</b> đã đổi tên thành <b>{ $title }</b> và vẫn là nhóm của cơ quan thường trực.
group-upgraded = Nhóm <b>{ $title }</b> đã thành siêu nhóm và vẫn là nhóm của cơ quan thường trực. Bản tin tuần đang được cập nhật sẽ được đăng lại trong nhóm.
group-back = Bot đã trở lại nhóm <b>{ $title }</b>; nhóm lại là nhóm của cơ quan thường trực.
group-back-ask = Bot đã được thêm lại vào nhóm <b>{ $title }</b>. Nếu nhóm này vẫn là nhóm của cơ quan thường trực, đề nghị gõ /nhom trong nhóm.
