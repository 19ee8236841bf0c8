# Lãnh đạo đơn vị duyệt báo cáo trước khi gửi
confirm-card = <b>Trình Anh/Chị duyệt: { $name }</b>{ $kind ->
    [correction] {" "}(bản sửa)
   *[new] {""}
  }
    { $unit } · { $by } trình lúc { $at }
button-confirm-agree = Đồng ý gửi
button-confirm-return = Trả lại, kèm lý do
button-confirm-open = Xem toàn bộ
button-confirm-take-back = Rút lại để sửa
button-confirm-correct = Sửa và trình lại
button-confirm-see = Duyệt: { $name }
confirm-waiting = <b>{ $name }</b> của { $unit } đã trình lãnh đạo đơn vị lúc { $at }, chờ duyệt{ $some ->
    [yes] : { $leaders }
   *[no] . Hiện chưa có lãnh đạo nhận được tin của bot: rút lại rồi gửi, báo cáo sẽ được gửi thẳng
  }. Báo cáo tính đúng hạn theo thời điểm trình.
confirm-nobody = Đơn vị chưa có lãnh đạo nhận được tin của bot, nên báo cáo được gửi thẳng, không chờ duyệt.
confirm-return-ask = Vì sao trả lại { $name }? Nhập lý do để { $by } sửa.
confirm-returned = Đã trả lại { $name } của { $unit } kèm lý do. Bản sửa sẽ được trình lại Anh/Chị.
confirm-returned-letter = Lãnh đạo đơn vị (<b>{ $leader }</b>) trả lại <b>{ $name }</b> của { $unit }, chưa gửi:
confirm-agreed = <b>Đã gửi { $name }</b> của { $unit } lúc { $at }.
confirm-agreed-letter = Lãnh đạo đơn vị (<b>{ $leader }</b>) đã duyệt; <b>{ $name }</b> của { $unit } đã được gửi, tính theo thời điểm trình: { $at }.
confirm-due = <b>{ $name }</b> của { $unit } chờ Anh/Chị duyệt từ { $at }. Báo cáo chưa được gửi cho đến khi Anh/Chị đồng ý.
confirm-settled = { $state ->
    [agreed] { $name } đã duyệt báo cáo này lúc { $at }.
    [returned] { $name } đã trả lại báo cáo này lúc { $at }.
   *[withdrawn] Đơn vị đã rút báo cáo này về để sửa lúc { $at }; bản sửa sẽ được trình lại.
  }
