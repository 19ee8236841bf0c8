# Hạn báo cáo: dùng trong tin nhắc, tin đôn đốc và danh sách
due-plan = Hạn: { $wording } (hạn cuối: hết { $last }).
due-extended = Hạn theo Kế hoạch: { $wording }. Đơn vị được gia hạn đến hết { $last }.
due-working-day = Hạn cuối là ngày nghỉ; đề nghị gửi trong { $day }.
due-left = { $when ->
    [last-day] Hôm nay là ngày cuối gửi báo cáo.
    [last-working-day] Hôm nay là ngày làm việc cuối trước hạn.
    [after-working-days] Đã hết ngày làm việc trước hạn.
    [overdue] Đã quá hạn { $count } ngày.
   *[days] Còn { $count } ngày làm việc.
  }

# Nhiều việc trong một tin
notices-together = <b>Hôm nay có { $count } việc:</b>
notices-together-open = Bấm nút bên dưới để xem đầy đủ.

# Tin nhắc hạn gửi đơn vị
owed-head-reminder = <b>Nhắc hạn: { $deadline }</b>
owed-head-snoozed = <b>Nhắc lại theo hẹn: { $deadline }</b>
owed-head-handed = <b>Chờ lãnh đạo đơn vị duyệt: { $deadline }</b>
owed-head-overdue = <b>Quá hạn: { $deadline }</b>
owed-soon = Đề nghị gửi sớm hoặc nêu lý do.
owed-report = Đơn vị chưa gửi báo cáo này.
owed-lapsed = Báo cáo đơn vị đã gửi bị trả lại và quá hạn gửi lại; không được tính cho đến khi gửi bản sửa.
owed-pending = Đơn vị đã báo cáo chưa thực hiện; còn phải thực hiện và báo cáo.
owed-handed = Báo cáo đã trình lãnh đạo đơn vị, chờ duyệt; chưa được gửi.
owed-claimed = Đơn vị báo đã gửi bản giấy; cơ quan thường trực chưa xác nhận đã nhận{ $when ->
    [overdue] , hết hạn nên tính là chưa gửi.
   *[open] .
  }
owed-drafted = Đơn vị đang soạn dở, chưa gửi báo cáo này.
owed-duties = Nhiệm vụ chưa có báo cáo: { $ratio }.
owed-paper-refused = Cơ quan thường trực chưa nhận được văn bản giấy mà đơn vị báo đã gửi.
owed-asking = Đề nghị gia hạn của đơn vị đang chờ trả lời.
button-owed-report = Báo cáo ngay
button-owed-handed = Xem báo cáo chờ duyệt
button-owed-continue = Tiếp tục báo cáo
button-owed-paper = Đã gửi bản giấy
button-owed-extension = Xin gia hạn
button-snooze = { $days ->
    [1] Nhắc lại ngày mai
   *[other] Nhắc lại sau { $count } ngày
  }
snooze-done = { $deadline }: bot nhắc lại vào { $day }.
snooze-too-late = Không nhắc lại sau ngày làm việc cuối trước hạn ({ $day }). Vui lòng gửi báo cáo trong thời hạn, hoặc xin gia hạn.
snooze-met = Đơn vị đã gửi { $deadline }, không cần nhắc lại.
snooze-claimed = Đơn vị đã báo gửi văn bản giấy của { $deadline }; bot không nhắc trong lúc chờ xác nhận.
snooze-overdue = { $deadline } đã quá hạn, không hẹn nhắc lại được. Đề nghị gửi sớm.

# Tin gửi cơ quan thường trực
overdue-units = Chưa gửi: <b>{ $ratio }</b> đơn vị.
button-overdue-list = Xem danh sách đầy đủ
calendar-missing = <b>Lịch làm việc chưa có năm { $year }.</b>
    Bot không biết ngày nghỉ của năm này nên chưa tính được các ngày nhắc. Đề nghị người quản trị bổ sung ngày nghỉ và nguồn vào tệp lịch, rồi khởi động lại bot.
unreachable-head = <b>Chưa liên lạc được qua bot:</b>
unreachable-line = • { $name }, { $place }: { $why ->
    [gone] tài khoản Telegram không còn; cần mời lại
   *[blocked] đã chặn bot
  }
back-missed = <b>Trong thời gian chưa liên lạc được với Anh/Chị qua bot</b>, các việc sau vẫn còn:
back-missed-more = … và { $count } việc khác.
back-missed-how = Xem đầy đủ: /hanchot
unreachable-more = … và { $count } người khác.
unreachable-how = Đề nghị liên hệ trực tiếp; danh sách đầy đủ: /lienlac
uncertain-list =
    <b>Tin không rõ đã đến chưa ({ $count })</b>
    Bot bị dừng hoặc mất kết nối đúng lúc đang gửi. Còn có thể gửi lại: { $useful }. Người đã nhận được có thể nhận hai lần.
button-uncertain = Xem, gửi lại

# Các mốc của tháng hành động, tháng cao điểm
notice-milestone-head = <b>{ $month }: { $milestone }</b>
notice-milestone-day = { $when ->
    [before] Mốc: { $day } (còn { $count } ngày).
    [today] Hôm nay, { $day }.
   *[after] Mốc: { $day }.
  }
notice-milestone-month = { $when ->
    [before] Còn { $count } ngày đến { $name } (từ ngày { $from } đến ngày { $to }).
    [first] Hôm nay bắt đầu { $name } (đến ngày { $to }).
    [during] { $month } còn { $count } ngày (đến ngày { $to }).
    [last] Hôm nay là ngày cuối của { $month }.
   *[after] { $month } đã kết thúc ngày { $to }.
  }
notice-milestone-activities = { $some ->
    [yes] Đơn vị đã báo cáo { $count } hoạt động của { $month }.
   *[no] Đơn vị chưa báo cáo hoạt động nào của { $month }.
  }
notice-milestone-ask = Sau mỗi hoạt động, đề nghị Anh/Chị báo cáo ngay qua bot.
notice-milestone-done = Đã thực hiện: <b>{ $ratio }</b> đơn vị.
notice-milestone-all-activities = Hoạt động của { $month } đã báo cáo: { $count }.
notice-milestone-open = Chưa ghi nhận:
button-notice-activity = Báo cáo hoạt động
button-notice-duty = Báo cáo nhiệm vụ này
button-notice-tick = Đã thực hiện
button-notice-who = Xem theo đơn vị

# Dấu hiệu của đơn vị còn nợ báo cáo
mark-overdue = quá hạn { $count } ngày
mark-returned = bị trả lại
mark-lapsed = bị trả lại, quá hạn gửi lại
mark-extended = gia hạn đến hết ngày { $day }
mark-asking = đang xin gia hạn
mark-handed = chờ lãnh đạo đơn vị duyệt
mark-claimed = báo đã gửi bản giấy, chờ xác nhận
mark-refused = bản giấy chưa nhận được
mark-unreachable = chưa liên lạc được qua bot
mark-invited = đã mời, chưa đăng ký
mark-office = cơ quan thường trực
mark-nobody = chưa có đầu mối

# Mỗi loại tin trong một dòng
describe-deadline-reminder = Nhắc hạn: { $deadline }
describe-deadline-overdue = Nhắc quá hạn: { $deadline }
describe-deadline-snoozed = Nhắc lại theo hẹn: { $deadline }
describe-overdue-list = Danh sách quá hạn gửi cơ quan thường trực: { $deadline }
describe-milestone = Mốc: { $milestone }
describe-milestone-list = Tình hình mốc gửi cơ quan thường trực: { $milestone }
describe-weekly-post = Bản tin tiến độ tuần ({ $week })
describe-calendar-missing = Báo cơ quan thường trực: lịch chưa có năm { $year }
describe-claims-list = Báo cơ quan thường trực: văn bản giấy chờ xác nhận
describe-unreachable-list = Báo cơ quan thường trực: người chưa liên lạc được qua bot
describe-uncertain-list = Báo cơ quan thường trực: tin không rõ đã đến chưa
describe-joint-asked = Hỏi đơn vị phối hợp, chủ trì hoạt động
describe-inbox-list = Báo cáo chờ tiếp nhận
describe-confirm-stuck = Báo không có lãnh đạo đơn vị duyệt báo cáo đang chờ
describe-confirm-due = Nhắc lãnh đạo đơn vị duyệt báo cáo
describe-return-due = Nhắc sửa báo cáo bị trả lại
describe-merger = Thông báo sáp nhập từ ngày { $day }
describe-merger-list = Báo cơ quan thường trực: sáp nhập từ ngày { $day }
describe-absence = Thông báo vắng mặt, nhận thay
describe-other = Tin khác

# Sổ tin: kết quả và lý do
notice-state-planned = Chờ gửi
notice-state-sending = Đang gửi
notice-state-sent = Đã gửi
notice-state-withdrawn = Đã hủy
notice-state-expired = Hết hiệu lực
notice-state-failed = Không gửi được
notice-state-uncertain = Không rõ đã đến chưa
why-met = đã báo cáo
why-claimed = đơn vị báo đã gửi bản giấy
why-done = đã thực hiện mốc
why-closed = cơ quan thường trực đã đóng kỳ báo cáo
why-moved = hạn của đơn vị đã thay đổi
why-snoozed = người nhận hẹn nhắc lại sau
why-other-recipient = không còn là người nhận, hoặc chưa liên lạc được qua bot
why-unit-gone = đơn vị không còn nợ báo cáo này
why-no-group = cơ quan thường trực chưa có nhóm
why-settled = việc đã xong
why-plan-changed = tệp kế hoạch đã thay đổi
why-cancelled = cơ quan thường trực dừng gửi
why-too-late = đã quá lúc còn có ích
why-blocked = người nhận đã chặn bot
why-deactivated = tài khoản Telegram không còn
why-deleted = nhóm đã bị xóa
why-kicked = bot đã bị đưa ra khỏi nhóm
why-topic-closed = chủ đề trong nhóm đã đóng
why-topic-deleted = chủ đề trong nhóm đã bị xóa
why-held = người nhận đang không nhận được tin; bot gửi khi họ trở lại
why-gone = tài khoản hoặc nhóm không còn
why-no-rights = bot không có quyền gửi
why-connection = mất kết nối với Telegram
why-forgotten = người nhận đã xóa dữ liệu
snooze-not-yours = Hạn báo cáo này không thuộc đơn vị của Anh/Chị.
reply-thanks = Cảm ơn Anh/Chị.
reply-promise-late = Cảm ơn Anh/Chị. { $deadline } có hạn cuối hết { $last }, trước ngày Anh/Chị hẹn. Nếu cần thêm thời gian, đề nghị xin gia hạn:
button-promise-until = Xin gia hạn đến { $day }
reply-thanks-owed = Cảm ơn Anh/Chị. { $deadline } vẫn chưa gửi; khi sẵn sàng, Anh/Chị chọn:
