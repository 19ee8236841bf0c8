# Gia hạn cho đơn vị (/giahan)
extension-met = Đơn vị đã hoàn thành hạn này, không cần gia hạn.
extension-until = Đến hết { $day }
extension-beyond = Ngày này nằm ngoài thời gian của Kế hoạch.

# Đơn vị xin
extension-own = <b>Xin gia hạn.</b> Anh/Chị chọn hạn báo cáo:
extension-own-none = Đơn vị không còn hạn báo cáo nào chưa hoàn thành.
extension-ask-until = <b>Xin gia hạn: { $deadline }</b>
    { $unit }. Hạn hiện nay: hết { $day }.
    Đơn vị xin gia hạn đến hết ngày nào? Chọn, hoặc nhập ngày/tháng.
extension-replaces = Đề nghị đang chờ trả lời sẽ được thay bằng đề nghị mới.
extension-ask-reason = Xin gia hạn đến hết { $day }. Nhập lý do (từ 5 đến 500 ký tự):
extension-check = <b>Xin gia hạn: { $deadline }</b>
    { $unit }, đến hết { $day }. Lý do:
extension-sent = Đã gửi đề nghị. Khi cơ quan thường trực trả lời, bot sẽ báo lại.
extension-day-unclear = Chưa hiểu ngày Anh/Chị nhập. Ví dụ: { $day }.
extension-past = Ngày { $day } đã qua. Vui lòng nhập ngày khác.
extension-not-later = Ngày gia hạn phải sau hạn hiện nay ({ $last }). Vui lòng nhập ngày khác.

# Một đề nghị, một lần gia hạn
extension-head = <b>Gia hạn: { $deadline }</b>
    { $unit }
extension-asked = Xin đến hết { $day } (gửi lúc { $at }, { $name }).
extension-waits = Đang chờ cơ quan thường trực trả lời.
extension-is-granted = <b>Được gia hạn đến hết { $day }</b> ({ $name }, { $at }).
extension-is-refused = <b>Không được gia hạn</b> ({ $name }, { $at }).
extension-is-revoked = <b>Gia hạn đã được thu hồi</b> ({ $name }, { $at }).
extension-settled-before = Đề nghị này đã được trả lời, hoặc không còn thay đổi gì.
button-extension-other = Ngày khác
button-extension-refuse = Không đồng ý
button-extension-change = Đổi ngày, lý do
button-extension-see = Xem
button-extension-revoke = Thu hồi gia hạn
button-extension-keep = Giữ nguyên
extension-revoke = Thu hồi gia hạn này? Hạn của đơn vị trở lại như Kế hoạch.
extension-word-check = Chưa gia hạn { $deadline } cho { $unit }, với nội dung trao đổi dưới đây. Anh/Chị kiểm tra lại trước khi gửi:
extension-ask-word = Anh/Chị trao đổi với đơn vị nội dung gì? Ví dụ: đề nghị gửi trước phần số liệu.
extension-told-granted = Đơn vị được gia hạn <b>{ $deadline }</b> đến hết { $day }.
extension-told-refused = Đề nghị gia hạn <b>{ $deadline }</b> không được chấp nhận. Hạn theo Kế hoạch: hết { $day }.
extension-told-revoked = Gia hạn <b>{ $deadline }</b> của đơn vị đã được thu hồi. Hạn theo Kế hoạch: hết { $day }.

# Cơ quan thường trực gia hạn
extension-list-head = <b>Gia hạn</b>
extension-list-line = <b>{ $deadline }</b>
    Hạn: hết { $day }. Chờ trả lời: { $requested }; đang được gia hạn: { $granted }.
extension-deadline = <b>Gia hạn: { $deadline }</b>
    Hạn theo Kế hoạch: hết { $day }.
extension-none = Chưa có đơn vị nào xin hoặc được gia hạn.
extension-entry-requested = { $unit } · xin đến { $day }
extension-entry-granted = { $unit } · được đến { $day }
extension-choose = <b>Gia hạn: { $deadline }</b>
    Hạn theo Kế hoạch: hết { $day }. Chọn các đơn vị chưa hoàn thành, rồi chọn ngày. Đã chọn: { $count }.
extension-nobody-owes = Tất cả các đơn vị đã hoàn thành hạn này.
extension-none-chosen = Chưa chọn đơn vị nào.
extension-ask-day = Nhập ngày cuối được gia hạn (ngày/tháng):
extension-give = Gia hạn <b>{ $deadline }</b> đến hết { $day } cho:
extension-right = Đúng không?
extension-given = Đã gia hạn <b>{ $deadline }</b> đến hết { $day } và báo cho:
extension-unchanged = Không thay đổi, vì hạn của đơn vị đã bằng hoặc sau ngày này:
button-extension-new = Gia hạn cho đơn vị
button-extension-all = Chọn tất cả ({ $count })
button-extension-give = Đúng, gia hạn
button-extension-again = Chọn lại
button-extension-list = ‹ Danh sách gia hạn
button-extension-all-deadlines = ‹ Các hạn báo cáo
