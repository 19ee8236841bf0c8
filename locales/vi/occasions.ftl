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
occasion-duty-closed = Đã đóng: bot không nhắc các đơn vị và không gửi danh sách quá hạn về việc này nữa. Báo cáo gửi sau vẫn được tiếp nhận.
occasion-duty-reopened = Đã mở lại: bot tiếp tục nhắc các đơn vị còn nợ.
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
occasion-stale = { $count } báo cáo cần cập nhật: số liệu nhiệm vụ đã thay đổi sau khi gửi.
occasion-not-frozen = <b>Số liệu chưa chốt.</b> Chốt số liệu giữ lại tổng số tại thời điểm chốt; đơn vị vẫn đính chính, thu hồi, gửi sau hạn được, và thay đổi được liệt kê riêng.
occasion-frozen = <b>Đã chốt số liệu lần { $number }</b> lúc { $at } ({ $name })
occasion-changed = Từ lần chốt gần nhất: { $count ->
    [0] không có thay đổi.
   *[other] { $count } đơn vị có thay đổi.
  }
occasion-now-frozen = Đã chốt số liệu lần { $number }.
occasion-frozen-same = Số liệu không thay đổi so với lần chốt { $number } nên không chốt lại.
occasion-already-frozen = Lần { $number } đã được người khác chốt.
occasion-totals-head = <b>Số liệu đã chốt lần { $number }</b> · { $occasion }
  Lúc { $at } ({ $name })
occasion-totals-of = Từ { $reports } báo cáo nhiệm vụ có kết quả trong kỳ; { $periodic } đơn vị đã gửi báo cáo này.
occasion-no-sum = không cộng giữa các đơn vị
occasion-changes-head = <b>Thay đổi từ khi chốt số liệu lần { $number }</b> · { $occasion }
  Chốt lúc { $at } ({ $name })
occasion-changes-none = Không có thay đổi.
occasion-changes-units = Có { $count } đơn vị thay đổi. Tổng số:
occasion-changes-unit = <b>{ $unit }</b>: { $list }
occasion-changes-reports = { $deed ->
    [added] báo cáo thêm số { $list }
    [revised] đính chính số { $list }
   *[gone] không còn tính số { $list }
  }
occasion-changes-periodic = { $deed ->
    [sent] đã gửi báo cáo định kỳ
    [withdrawn] báo cáo định kỳ không còn
   *[corrected] đính chính báo cáo định kỳ
  }
button-occasion-freeze = Chốt số liệu
button-occasion-again = Chốt lại số liệu (lần { $number })
button-occasion-changed = Thay đổi từ khi chốt ({ $count })
button-occasion-changes = Thay đổi từ khi chốt
button-occasion-totals = Số liệu đã chốt
frozen-note = Số liệu của { $name } đã chốt ngày { $day }; { $deed ->
    [corrected] đính chính
    [withdrawn] việc thu hồi
    [restored] việc khôi phục
   *[new] báo cáo
  } này được báo cho cơ quan thường trực.
button-occasion-number = Lần { $number }
