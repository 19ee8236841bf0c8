# Văn bản giấy của đơn vị gửi cơ quan thường trực
button-document-claim = Đã gửi bản giấy
button-document-received = Bản giấy: { $occasion }
document-not-yours = Chỉ cán bộ đầu mối của đơn vị và cán bộ của cơ quan thường trực mới dùng được mục này.
document-ask-claim = <b>{ $occasion } · { $unit }</b>
    Nhập số, ký hiệu và ngày của văn bản đã gửi, ví dụ: 45/BC-UBND ngày 12/6/2024. Cơ quan thường trực sẽ xác nhận đã nhận hay chưa.
document-ask-received = <b>{ $occasion } · { $unit }</b>
    Nhập số, ký hiệu và ngày của văn bản đã nhận, ví dụ: 45/BC-UBND ngày 12/6/2024.
document-ask-day = Văn bản số { $number } đề ngày nào? Ví dụ: 12/6/2024.
document-no-number = Chưa rõ số, ký hiệu văn bản. Ví dụ: 45/BC-UBND ngày 12/6/2024.
document-day-outside = Ngày { $day } không phù hợp với kỳ báo cáo này.
typed-text-only = Mục này chỉ nhận chữ. Vui lòng nhập bằng chữ.
typed-doubts = Nội dung có thể chứa thông tin cá nhân; nếu đúng vậy, vui lòng nhập lại, không ghi thông tin này:
typed-doubts-kept = Lưu ý: nội dung vừa lưu có thể chứa thông tin cá nhân:
typed-command = Lệnh này không dùng được ở đây. Dừng lại thì gõ /huy.
document-check = Anh/Chị kiểm tra lại:
document-check-how = Muốn sửa, Anh/Chị nhập lại số, ký hiệu và ngày.
document-too-old = Nội dung này đã quá cũ nên không ghi nhận được nữa. Vui lòng chọn lại từ đầu.
document-left = Đã dừng. Chưa ghi nhận gì.
button-document-keep-claim = Gửi
button-document-keep-received = Ghi nhận đã nhận
button-document-leave = Thôi

# Một văn bản
document-cited = { $number } ngày { $day }
document-head = <b>{ $occasion }</b>
    { $unit }
document-line = Văn bản số { $cited }
document-claimed = Đơn vị báo đã gửi lúc { $at } ({ $name }). Chờ cơ quan thường trực xác nhận.
document-confirmed = <b>Cơ quan thường trực đã nhận</b>, xác nhận lúc { $at } ({ $name }).
document-refused = <b>Cơ quan thường trực chưa nhận được</b>, trả lời lúc { $at } ({ $name }).
document-withdrawn = Thông báo về văn bản này đã được rút.
document-somebody = cán bộ phụ trách
document-kept-claim = Đã ghi nhận. Bot không nhắc hạn này trong lúc chờ xác nhận.
document-kept-received = Đã ghi nhận và báo cho đơn vị.
document-known = Văn bản này đã được ghi nhận trước đó.
document-settled-before = Văn bản này đã có người xử lý.
button-document-correct = Sửa số, ngày
button-document-again = Báo lại
button-document-withdraw = Rút thông báo
button-document-see = Xem

# Cơ quan thường trực trả lời
button-document-waiting = Văn bản chờ xác nhận ({ $count })
document-waiting = <b>Văn bản giấy chờ xác nhận</b> ({ $count }). Chọn số để trả lời:
document-waiting-line = { $number }. { $unit }: { $cited } · { $occasion }
document-none-wait = Không có văn bản nào chờ xác nhận.
button-document-yes = Đã nhận
button-document-no = Chưa nhận được
button-document-undo = Trả lời lại
document-ask-word = Anh/Chị nhắn gì cho đơn vị? Ví dụ: văn thư chưa thấy, đề nghị gửi lại.
button-document-no-word = Không nhắn thêm
document-told-confirmed = Cơ quan thường trực đã nhận văn bản số { $cited } của đơn vị ({ $occasion }).
document-told-received = Cơ quan thường trực ghi nhận đã nhận văn bản số { $cited } của đơn vị ({ $occasion }).
document-told-refused = <b>Cơ quan thường trực chưa nhận được</b> văn bản số { $cited } của đơn vị ({ $occasion }).
document-told-how = Đề nghị kiểm tra, gửi lại văn bản, hoặc nộp báo cáo qua bot: /nopbaocao
document-told-reopened = Cơ quan thường trực đang kiểm tra lại văn bản số { $cited } của đơn vị ({ $occasion }).
