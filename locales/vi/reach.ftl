# Tình trạng liên lạc (/lienlac)
reach-head = <b>Liên lạc với các đơn vị</b>
reach-reached = Liên lạc được qua bot: <b>{ $ratio }</b> đơn vị
reach-nobody = Chưa có đầu mối, chưa mời: { $count }
reach-invited = Đã mời, chưa đăng ký: { $count }
reach-unreachable = Đầu mối đã chặn bot: { $count }
reach-office = Trong cơ quan thường trực, chưa bấm Bắt đầu hoặc đã chặn bot: { $names }
reach-messages = <b>Tin nhắc trong 30 ngày</b>
reach-line = • { $state }: { $count }
reach-call-head = <b>Đơn vị cần gọi điện ({ $count })</b>
reach-call-none = Không có: liên lạc được với tất cả các đơn vị qua bot.
reach-call-away = { $names } vắng mặt đến hết ngày { $day }, chưa có ai nhận thay
reach-call-unreachable = { $names } đã chặn bot
reach-call-invited = đã mời, chưa đăng ký (đường dẫn dùng đến hết ngày { $day })
reach-phone = điện thoại { $phone }
reach-no-phone = Bot không lưu số điện thoại cá nhân. Số điện thoại cơ quan ghi ở mục phone của đơn vị trong tệp kế hoạch.
reach-failures-head = <b>Tin không đến hoặc không rõ ({ $count })</b>, trong 30 ngày
reach-failures-none = Không có.
reach-group = nhóm
reach-ledger-head = <b>Sổ tin nhắc, trong 30 ngày</b>
reach-ledger-none = Chưa có tin nào.
button-reach = Liên lạc
button-reach-all = Chung
button-reach-units = Cần gọi ({ $count })
button-reach-failures = Tin không đến ({ $count })
button-reach-ledger = Sổ tin
button-reach-invite = Mời đầu mối
reach-again-how = Tin không rõ đã đến chưa thì có thể gửi lại; người đã nhận được có thể nhận hai lần.
reach-again-done = { $count ->
    [0] Không còn tin nào cần gửi lại.
   *[other] Đã xếp gửi lại { $count } tin.
    }
button-reach-again = Gửi lại { $at }
button-reach-again-all = Gửi lại tất cả ({ $count })
