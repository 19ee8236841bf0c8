# Đánh dấu mốc của tháng hành động, tháng cao điểm
tick-head = <b>{ $milestone }</b> (mốc { $day })
    { $unit }
tick-ask-day = Đơn vị đã thực hiện ngày nào? Chọn, hoặc nhập ngày/tháng.
tick-day = Ngày thực hiện: <b>{ $day }</b>
tick-files = Minh chứng: { $files }
tick-note = Ghi chú:
tick-how = Nếu có, gửi ảnh, tệp minh chứng (tối đa { $most } tệp) hoặc nhập ghi chú. Không ghi tên, địa chỉ của nạn nhân, trẻ em. Xong, chọn nút bên dưới.
tick-gone = Việc đánh dấu này đã xong hoặc đã dừng.
tick-kept = Đã lưu. Anh/Chị hoặc đồng nghiệp chọn lại mốc này để tiếp tục.
tick-not-yours = Mốc này không thuộc đơn vị của Anh/Chị.
tick-by-report = Mốc này hoàn thành khi đơn vị gửi báo cáo:
tick-by-duty = Mốc này cùng một việc với nhiệm vụ dưới đây: gửi báo cáo nhiệm vụ là ghi nhận xong cả hai.
tick-by-duty-done = Mốc này đã được ghi nhận qua báo cáo nhiệm vụ “{ $duty }”. Đính chính hoặc thu hồi báo cáo ấy thì mốc thay đổi theo.
button-tick-reports = Các báo cáo đã gửi
receipt-named = Báo cáo nêu mốc “{ $milestone }”. Nếu đơn vị đã thực hiện mốc này, bấm nút bên dưới.
button-receipt-milestone = Đã thực hiện mốc: { $milestone }
tick-done = Đã ghi nhận mốc đã thực hiện. Cảm ơn Anh/Chị.
tick-already = Mốc này đã được ghi nhận trước đó.
tick-sent = Ghi nhận lúc { $at } ({ $name }).
tick-life-head = <b>Lịch sử</b>
tick-life = • { $at } · { $name }: { $deed ->
    [withdrawn] thu hồi
   *[ticked] ghi nhận ngày thực hiện { $day }
  }
tick-life-corrected = • { $at } · { $name }: sửa { $what }
tick-life-day = ngày thực hiện { $before } → { $day }
tick-life-note = ghi chú { $before } → { $note }
tick-life-no-note = (không có)
tick-life-files = minh chứng
tick-withdrawn = <b>Đã thu hồi.</b>
tick-withdraw = Thu hồi việc ghi nhận mốc này?
button-tick-send = Xác nhận đã thực hiện
button-tick-correct = Xác nhận đính chính
button-tick-other-day = Sửa ngày
tick-note-replaced = Thay cho ghi chú trước: “{ $text }”
button-tick-no-note = Bỏ ghi chú
button-tick-drop = Hủy
button-tick-withdraw = Thu hồi
button-tick-list = ‹ Các mốc của đơn vị

# Các mốc của đơn vị
ticks-head = <b>Các mốc của đơn vị.</b> Chọn số để ghi nhận hoặc xem:
ticks-open = { $number }. { $day } · { $name }: <i>chưa ghi nhận</i>
ticks-done = { $number }. { $day } · { $name }: <i>đã thực hiện ngày { $done }</i>
ticks-none = Đơn vị không có mốc nào.

# Tình hình các mốc, cho cơ quan thường trực
month-head = <b>{ $name }</b> ({ $period })
month-activities = Hoạt động đã báo cáo: <b>{ $count }</b>
month-line = { $number }. { $day } · { $name }: <b>{ $ratio }</b> đơn vị
button-month-status = ‹ Tình hình
button-month-all = ‹ Các mốc
who-head = <b>{ $name }</b> (mốc { $day })
who-done = Đã thực hiện: <b>{ $ratio }</b> đơn vị.
who-how = Chọn số để xem ghi chú, minh chứng.
who-ticked = { $number }. { $name }: ngày { $day }
who-reported = { $number }. { $name }: đã gửi báo cáo ngày { $day }
who-open = { $number }. { $name }: <i>chưa ghi nhận</i>
slogans-head = <b>Khẩu hiệu { $month }</b>
button-slogans = Khẩu hiệu
button-slogans-of = Khẩu hiệu { $month }
