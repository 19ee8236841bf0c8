# Lãnh đạo đơn vị duyệt báo cáo trước khi gửi
confirm-card = <b>Trình Anh/Chị duyệt: { $name }</b>{ $kind ->
    [correction] {" "}(bản sửa)
   *[new] {""}
  }
    { $unit } · { $by } trình lúc { $at }
button-confirm-ask = Trình lãnh đạo
button-confirm-agree = Đồng ý gửi
button-confirm-return = Trả lại, kèm lý do
button-confirm-open = Xem toàn bộ
button-confirm-take-back = Thu hồi để sửa
button-confirm-direct = Gửi, không chờ duyệt
button-confirm-correct = Sửa và trình lại
button-confirm-see = Duyệt: { $name }
confirm-waiting = <b>{ $name }</b> của { $unit } đã trình lãnh đạo đơn vị lúc { $at }, chờ duyệt{ $some ->
    [yes] : { $leaders }
   *[no] . Hiện không có lãnh đạo nào nhận được tin của bot: Anh/Chị gửi không chờ duyệt được, thời điểm trình giữ nguyên
  }.
confirm-timely = { $timely ->
    [yes] Báo cáo tính đúng hạn theo thời điểm trình.
   *[no] Báo cáo trình sau hạn, tính là báo cáo chậm.
  }
confirm-take-back-late = Hạn đã qua: thu hồi để sửa thì thời điểm trình tính lại, tính là báo cáo chậm.
confirm-late-again = Hạn đã qua: bản trình lại tính là báo cáo chậm.
confirm-led = { $name } nhận được tin của bot và duyệt được: báo cáo chờ ý kiến lãnh đạo.
confirm-stuck = <b>{ $name }</b> của { $unit } trình lãnh đạo đơn vị lúc { $at }, nay không có lãnh đạo nào của đơn vị nhận được tin của bot để duyệt. Báo cáo chưa được gửi. Chọn gửi không chờ duyệt (thời điểm trình giữ nguyên), hoặc { $who ->
    [office] mời lãnh đạo của đơn vị đăng ký.
   *[unit] báo cơ quan thường trực mời lãnh đạo đơn vị đăng ký.
  }
confirm-not-owed = <b>{ $name }</b> không còn là báo cáo của { $unit }: đơn vị đã sáp nhập hoặc Kế hoạch đã đổi. Báo cáo chưa được gửi, bản soạn vẫn được giữ.
confirm-which = Có nhiều báo cáo chờ Anh/Chị duyệt. Anh/Chị chọn báo cáo:
confirm-answer-unclear = Trả lời “Đồng ý” để gửi, hoặc “Không đồng ý” kèm lý do; cũng có thể chọn:
confirm-stood-in-letter = { $by } thay Anh/Chị duyệt và đã gửi <b>{ $name }</b> của { $unit } lúc { $at }.
confirm-withdrawn-letter = { $what ->
    [waiting] { $by } đã thu hồi <b>{ $name }</b> của { $unit } để sửa lúc { $at }; Anh/Chị chưa cần duyệt. Bản sửa sẽ được trình lại.
    [correction] { $by } đã thu hồi <b>{ $name }</b> của { $unit } lúc { $at }, cùng bản sửa đang chờ Anh/Chị duyệt.
    [restored] { $by } đã khôi phục <b>{ $name }</b> của { $unit } lúc { $at }.
   *[sent] { $by } đã thu hồi <b>{ $name }</b> của { $unit } lúc { $at }.
  }
confirm-nobody = Đơn vị chưa có lãnh đạo nhận được tin của bot, nên báo cáo được gửi thẳng, không chờ duyệt.
confirm-return-ask = Vì sao trả lại { $name }? Nhập lý do để { $by } sửa.
confirm-return-late = Hạn đã qua: trả lại thì bản trình lại tính là báo cáo chậm.
confirm-return-check = Trả lại { $name } của { $unit } để { $by } sửa, với lý do dưới đây. Anh/Chị kiểm tra lại trước khi gửi:
confirm-returned = Đã trả lại { $name } của { $unit } kèm lý do. Bản sửa sẽ được trình lại Anh/Chị.
confirm-returned-letter = Lãnh đạo đơn vị (<b>{ $leader }</b>) trả lại <b>{ $name }</b> của { $unit }, chưa gửi:
confirm-agreed = <b>Đã gửi { $name }</b> của { $unit } lúc { $at }.
confirm-sent-letter = { $word ->
    [direct] Không có lãnh đạo nào của đơn vị duyệt được; <b>{ $leader }</b> đã gửi <b>{ $name }</b> của { $unit } như bản trình lúc { $at }.
   *[agreed] Lãnh đạo đơn vị (<b>{ $leader }</b>) đã duyệt; <b>{ $name }</b> của { $unit } đã được gửi như bản trình lúc { $at }.
  }
confirm-due = <b>{ $name }</b> của { $unit } chờ Anh/Chị duyệt từ { $at }. Báo cáo chưa được gửi cho đến khi Anh/Chị đồng ý.
confirm-settled = { $state ->
    [agreed] { $name } đã duyệt báo cáo này lúc { $at }.
    [returned] { $name } đã trả lại báo cáo này lúc { $at }.
    [direct] { $name } đã gửi báo cáo này không chờ duyệt lúc { $at }.
   *[withdrawn] Đơn vị đã thu hồi báo cáo này để sửa lúc { $at }; bản sửa sẽ được trình lại.
  }
