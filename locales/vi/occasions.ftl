# Một kỳ báo cáo: chốt số liệu, đóng kỳ, mở lại kỳ
occasion-head = <b>{ $name }</b>
  Kỳ báo cáo: { $period }
occasion-sent = Đã gửi: { $ratio } đơn vị; chưa gửi: <b>{ $count }</b> đơn vị.
occasion-open = <b>Kỳ đang mở.</b> Bot nhắc các đơn vị chưa gửi và gửi danh sách quá hạn cho cơ quan thường trực.
occasion-closed = <b>Đã đóng kỳ</b> lúc { $at } ({ $name }): bot không nhắc và không gửi danh sách quá hạn nữa; báo cáo gửi sau vẫn được tiếp nhận.
occasion-now-closed = Đã đóng kỳ.
occasion-now-reopened = Đã mở lại kỳ.
occasion-already-closed = Kỳ này đã được đóng từ trước.
occasion-already-reopened = Kỳ này đang mở.
occasion-close-ask = <b>Đóng kỳ { $name }?</b>
  Còn { $count } đơn vị chưa gửi:
occasion-close-ends = Sau khi đóng kỳ, bot không nhắc các đơn vị này và không gửi danh sách quá hạn nữa. Báo cáo gửi sau vẫn được tiếp nhận và báo cho cơ quan thường trực. Kỳ đã đóng có thể mở lại.
button-occasion-close = Đóng kỳ
button-occasion-close-now = Vẫn đóng kỳ
button-occasion-reopen = Mở lại kỳ
button-occasion-nudge = Đôn đốc trước khi đóng
button-occasion-owing = Chưa gửi ({ $count })
button-occasion-back = ‹ Quay lại
button-occasion-all = ‹ Các hạn báo cáo
occasion-closed-unit = Kỳ báo cáo đã đóng ngày { $day }: bot không nhắc nữa; báo cáo gửi sau vẫn được tiếp nhận và báo cho cơ quan thường trực.
