nudge-head = <b>Đôn đốc: { $matter }</b>
nudge-ask = { $office } đề nghị đơn vị gửi báo cáo này.
nudge-word = Ý kiến của cơ quan thường trực:
nudge-preview = <b>Xem trước tin đôn đốc: { $matter }</b>
nudge-last = Lần trước: { $at }, { $by }, { $count } đơn vị.
nudge-ahead = Lưu ý: chưa đến lúc gửi báo cáo này (hạn cuối: hết { $day }).
nudge-by = Người đôn đốc: { $by }, { $office }{ $phone ->
    [none] .
   *[other] ; điện thoại: { $phone }.
  }
nudge-by-someone = cán bộ cơ quan thường trực
nudge-to = <b>Gửi đến { $units } đơn vị ({ $people } người):</b>
nudge-to-more = và { $count } đơn vị khác
nudge-to-nobody = Chưa chọn đơn vị nào, hoặc không còn đơn vị nào gửi được.
nudge-later = Đang ngoài giờ làm việc: bot gửi lúc { $at }; đơn vị nào báo cáo trước lúc đó thì không gửi.
button-nudge-schedule = Xem lịch gửi, dừng gửi
nudge-text = <b>Nội dung gửi</b> (ví dụ một đơn vị):
nudge-out = <b>Không gửi đến { $count } đơn vị:</b>
nudge-out-line = • { $why } ({ $count }): { $names }
nudge-told = đã nhắc chưa đủ 01 ngày
nudge-planned = đã lên lịch gửi
nudge-all-reported = Tất cả các đơn vị đã gửi { $deadline }; không còn đơn vị nào cần đôn đốc.
nudge-choose = <b>Chọn đơn vị để đôn đốc: { $matter }</b>
nudge-chosen = Đã chọn { $ratio } đơn vị.
nudge-word-ask = Nhập ý kiến của cơ quan thường trực gửi kèm (từ { $from } đến { $to } ký tự):
nudge-sent = <b>{ $when ->
    [later] Đã lên lịch gửi đôn đốc lúc { $at }
   *[now] Đã gửi đôn đốc
  }: { $matter }</b>
    { $units } đơn vị, { $people } người:
nudge-sent-before = Tin đôn đốc này đã được gửi.
nudge-nobody-left = Không còn đơn vị nào gửi được.
nudge-dropped = Đã bỏ, không gửi tin đôn đốc nào.
button-nudge = Đôn đốc
button-nudge-all-overdue = Đôn đốc tất cả
button-nudge-some = Chọn đơn vị để đôn đốc
button-nudge-send = Gửi ({ $count } đơn vị)
button-nudge-choose = Chọn đơn vị
button-nudge-again = Vẫn nhắc ({ $count } đơn vị đã nhắc)
nudge-urgent-ask = Vì sao cần nhắc lại trong ngày? Đơn vị sẽ đọc lý do này. Ví dụ: UBND huyện họp lúc 14 giờ chiều nay
nudge-urgent = <b>Nhắc lại trong ngày vì:</b> { $why }
button-nudge-word = Thêm ý kiến
button-nudge-reword = Sửa ý kiến
button-nudge-no-word = Bỏ ý kiến
button-nudge-drop = Không gửi
button-nudge-all = Chọn tất cả
button-nudge-none = Bỏ chọn tất cả
button-nudge-done = Xong
describe-nudge = Đôn đốc: { $deadline }

# Việc khác còn nợ
nudge-ask-duties = { $office } đề nghị đơn vị báo cáo các nhiệm vụ đến kỳ sau:
nudge-ask-duty = { $office } đề nghị đơn vị báo cáo nhiệm vụ:
nudge-ask-milestone = { $office } đề nghị đơn vị thực hiện và báo đã thực hiện:
nudge-ask-paper = { $office } đề nghị đơn vị gửi bản giấy có chữ ký:
nudge-ask-returned = { $office } đề nghị đơn vị sửa và gửi lại:
nudge-ask-deadline = { $office } đề nghị đơn vị gửi báo cáo này.
nudge-milestone = { $milestone } ({ $day })
nudge-paper = { $deadline }{ $state ->
    [claimed] : đơn vị báo đã gửi, cơ quan thường trực chưa xác nhận nhận được
    [refused] : cơ quan thường trực chưa nhận được
   *[none] : đã gửi qua bot, chưa có bản giấy
  }
nudge-returned = { $what }, hạn gửi lại: hết { $due }
nudge-more-things = … và { $count } việc khác
nudge-matters = <b>Đôn đốc về việc gì?</b> Trong ngoặc là số đơn vị còn nợ.
nudge-nothing-owed = Hiện không đơn vị nào còn nợ việc gì.
button-nudge-matters = Việc khác còn nợ
button-nudge-ahead = { $matter }: chưa đến hạn
button-nudge-matter = { $matter } ({ $count })
button-nudge-other-duty = Nhiệm vụ khác
