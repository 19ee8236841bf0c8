# /congviec: bảng kê sản phẩm, công việc theo tháng, quý (phục vụ việc tự kê khai theo Nghị định 335/2025/NĐ-CP)
command-congviec = Bảng kê công việc tháng, quý
words-congviec = bảng kê công việc|công việc tháng này|kê khai công việc|công việc của tôi
work-month = tháng { $number } năm { $year }
work-quarter = quý { $number } năm { $year }
work-head =
    <b>Bảng kê sản phẩm, công việc { $span }</b>
    { $unit }
work-mine = Chỉ gồm việc do Anh/Chị gửi.
work-line-periodic = • Báo cáo định kỳ đến hạn hoặc đã gửi: { $count }, đúng hạn { $timely }
work-line-late = • Gửi sau hạn: { $count }
work-line-overdue = • Quá hạn, chưa gửi: { $count }
work-line-extended = • Được gia hạn: { $count }
work-line-tasks = • Báo cáo nhiệm vụ đã gửi: { $count }
work-line-returned = • Số lần bị trả lại: { $count }
work-line-unreported = • Nhiệm vụ đến kỳ, chưa có báo cáo: { $count }
work-note = Bảng kê chỉ nêu sự việc đã ghi nhận; không chấm điểm, không xếp loại.
button-work-mine = Chỉ việc tôi gửi
button-work-all = Việc của cả đơn vị
work-caption = Bảng kê để đưa vào bản tự kê khai. Số liệu lấy từ những gì đã gửi qua bot.

# Văn bản
work-file = Bảng kê công việc
work-kind = BẢNG KÊ SẢN PHẨM, CÔNG VIỆC
work-person = Người thực hiện: { $name }
work-as-of = (Tính đến { $at })
work-made-by = NGƯỜI LẬP
work-confirmed-by = XÁC NHẬN CỦA LÃNH ĐẠO ĐƠN VỊ
work-column-product = Sản phẩm, công việc
work-column-assigned = Được giao (thời hạn)
work-column-done = Kết quả thực hiện
work-column-progress = Tiến độ
work-column-returned = Trả lại, đính chính
work-column-by = Người gửi
work-by-plan = Theo Kế hoạch
work-extended = gia hạn đến hết ngày { $day }
work-task = Báo cáo số { $number }: { $title }
work-sent = gửi ngày { $day }
work-accepted = tiếp nhận ngày { $day }
work-not-sent = Chưa gửi
work-paper = Đã nộp bản giấy
work-not-reported = Chưa có báo cáo
work-returned = Trả lại ngày { $day }{ $why }
work-corrected = đính chính { $count } lần
work-none = Không
work-nothing = Không có việc nào được ghi nhận
button-work-excel = Tải bảng Excel
work-column-due = Hạn cuối
work-column-extended = Gia hạn đến
work-column-sent = Ngày gửi
work-column-accepted = Ngày tiếp nhận
work-column-late = Số ngày sau hạn
work-column-returns = Số lần trả lại
work-column-corrections = Số lần đính chính
