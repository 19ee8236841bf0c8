# Văn bản giấy của đơn vị gửi cơ quan thường trực
button-paper-claim = Đã gửi bản giấy
button-paper-received = Bản giấy: { $occasion }
paper-ask-claim = <b>{ $occasion } · { $unit }</b>
    Nhập số, ký hiệu và ngày của văn bản đã gửi, ví dụ: 45/BC-UBND ngày { $day }. Cơ quan thường trực sẽ xác nhận đã nhận hay chưa.
paper-ask-received = <b>{ $occasion } · { $unit }</b>
    Nhập số, ký hiệu và ngày của văn bản đã nhận, ví dụ: 45/BC-UBND ngày { $day }.
paper-ask-day = Văn bản số { $number } đề ngày nào? Ví dụ: { $day }.
paper-ask-number = Đã ghi ngày { $day }. Văn bản số bao nhiêu? Ví dụ: 45/BC-UBND. Nếu văn bản đề ngày khác, ghi cả số và ngày.
paper-which = Văn bản giấy đã gửi là của báo cáo nào?
paper-no-number = Chưa rõ số, ký hiệu văn bản. Ví dụ: 45/BC-UBND ngày { $day }.
paper-day-outside = Ngày { $day } không phù hợp với kỳ báo cáo này.
paper-unread = Chưa hiểu tin vừa rồi; văn bản dưới đây chưa được gửi. Cần sửa thì nhập số, ký hiệu và ngày.
paper-changed = Đã đổi: { $old } → { $other }.
paper-day-as-arrival = Ngày { $day } được hiểu là ngày nhận. Để sửa ngày ký, nhập cả số, ký hiệu và ngày ký.
paper-check = Anh/Chị kiểm tra lại:
button-paper-keep-claim = Gửi
button-paper-keep-received = Đã nhận hôm nay
button-paper-keep-on = Đã nhận ngày { $day }
button-paper-keep-earlier = Đã nhận ngày khác

# Một văn bản
paper-cited = { $number } ngày { $day }
paper-head = <b>{ $occasion }</b>
    { $unit }
paper-line = Văn bản số { $cited }
paper-claimed = Đơn vị báo đã gửi lúc { $at } ({ $name }). Chờ cơ quan thường trực xác nhận.
paper-confirmed = <b>Cơ quan thường trực đã nhận</b>{ $arrived ->
    [none] {""}
   *[other] {" "}ngày { $arrived }
  }, xác nhận lúc { $at } ({ $name }).
paper-refused = <b>Cơ quan thường trực chưa nhận được</b>, trả lời lúc { $at } ({ $name }).
paper-withdrawn = Thông báo về văn bản này đã được rút.
paper-somebody = cán bộ phụ trách
paper-kept-claim = Đã ghi nhận. Bot không nhắc hạn này trong lúc chờ xác nhận, cho đến hết hạn; hết hạn mà văn bản chưa được xác nhận thì bot nhắc tiếp.
paper-kept-received = { $told ->
    [none] Đã ghi nhận. Đơn vị chưa có cán bộ đầu mối trên bot để báo.
   *[some] Đã ghi nhận và báo cho đơn vị.
  }
paper-known = Văn bản này đã được ghi nhận trước đó.
paper-settled-before = Văn bản này đã có người xử lý.
button-paper-correct = Sửa số, ngày
button-paper-again = Báo lại
button-paper-withdraw = Rút thông báo
button-paper-see = Xem
button-paper-copy-own = Gửi bản chụp
button-paper-copy-instead = Nhập bản chụp thay đơn vị
button-paper-figures = Nhập số liệu thay đơn vị
paper-ask-figures = Số liệu trong văn bản số { $cited }: nhập hoặc dán, mỗi nhiệm vụ một dòng; mỗi dòng thành một báo cáo, lần lượt kiểm tra rồi gửi. Ví dụ: Tuyên truyền 08 cuộc, 320 lượt người, nữ 210. Không nhập lại số liệu mà đơn vị đã báo cáo.
paper-no-figures = Chưa đọc được số liệu nào trong tin này. Nhập lại, mỗi số kèm tên. Ví dụ: 08 cuộc, 320 lượt người, nữ 210.
paper-figures-result = Số liệu theo văn bản số { $number } ngày { $day }.

# Cơ quan thường trực trả lời
button-paper-waiting = Văn bản chờ xác nhận ({ $count })
paper-waiting = <b>Văn bản giấy chờ xác nhận</b> ({ $count }). Chọn số để trả lời:
paper-waiting-line = { $number }. { $unit }: { $cited } · { $occasion }
paper-none-wait = Không có văn bản nào chờ xác nhận.
button-paper-yes = Đã nhận hôm nay
button-paper-other-day = Đã nhận ngày khác
paper-ask-arrival = Văn bản số { $cited } của { $unit } đến cơ quan thường trực ngày nào? Ví dụ: { $day }.
paper-arrival-alone = { $number ->
    [yes] Đây là số văn bản, chưa phải ngày đến. Nhập riêng ngày đến, ví dụ: { $day }.
   *[no] Chưa rõ ngày đến. Nhập riêng ngày đến, ví dụ: { $day }.
  }
paper-arrival-outside = Ngày đến phải từ ngày ký { $signed } đến hôm nay; ngày { $day } không phù hợp. Nhập lại ngày đến.
button-paper-no = Chưa nhận được
button-paper-undo = Hủy xác nhận
paper-undo-ask = Hủy câu trả lời về văn bản này? Văn bản trở lại trạng thái chờ xác nhận và đơn vị được báo; sau đó cơ quan thường trực trả lời lại.
button-paper-undo-now = Hủy xác nhận
button-paper-undo-keep = Giữ nguyên
paper-word-check = Báo { $unit } chưa nhận được văn bản số { $cited }, với nội dung trao đổi dưới đây. Anh/Chị kiểm tra lại trước khi gửi:
paper-ask-word = Anh/Chị trao đổi với đơn vị nội dung gì? Ví dụ: văn thư chưa thấy, đề nghị gửi lại.
button-paper-no-word = Không nhắn thêm
paper-told-confirmed = Cơ quan thường trực đã nhận văn bản số { $cited } của đơn vị ({ $occasion }){ $arrived ->
    [none] {""}
   *[other] {" "}ngày { $arrived }
  }.
paper-told-received = Cơ quan thường trực ghi nhận đã nhận văn bản số { $cited } của đơn vị ({ $occasion }){ $arrived ->
    [none] {""}
   *[other] {" "}ngày { $arrived }
  }.
paper-told-refused = <b>Cơ quan thường trực chưa nhận được</b> văn bản số { $cited } của đơn vị ({ $occasion }).
paper-told-how = Đề nghị kiểm tra, gửi lại văn bản, hoặc nộp báo cáo qua bot: /nopbaocao
paper-told-reopened = Cơ quan thường trực đang kiểm tra lại văn bản số { $cited } của đơn vị ({ $occasion }).

# Nhắc cơ quan thường trực xác nhận
claims-list = <b>Văn bản giấy chờ xác nhận: { $count }</b>. Có văn bản đơn vị báo đã gửi từ 02 ngày làm việc trở lên. { $late ->
    [none] Đến hết hạn mà chưa xác nhận, bot nhắc đơn vị như chưa gửi.
   *[other] Đã quá hạn: { $late } văn bản; chưa xác nhận thì bot nhắc đơn vị như chưa gửi.
  }
claims-line = • { $unit }: { $cited } · { $occasion }, báo ngày { $day }
