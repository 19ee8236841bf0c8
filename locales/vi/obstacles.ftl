obstacle-whose = Anh/Chị nêu vướng mắc của đơn vị nào?
obstacle-ask = <b>Nêu vướng mắc của { $unit }</b>
    Nhập nội dung khó khăn, vướng mắc (từ { $from } đến { $to } ký tự). Không ghi tên, địa chỉ của nạn nhân, trẻ em; không gửi tài liệu mật.
obstacle-check = Anh/Chị kiểm tra lại trước khi gửi:
obstacle-receipt = Đã tiếp nhận vướng mắc số { $number } của { $unit }. Cơ quan thường trực sẽ trả lời.
button-obstacle-send = Gửi
button-obstacle-leave = Hủy
button-obstacle-raise = Nêu vướng mắc
button-obstacle-mine = Vướng mắc đã nêu

# Danh sách
obstacle-list-mine = <b>Vướng mắc của đơn vị</b> ({ $count })
obstacle-list-open = <b>Vướng mắc chờ trả lời</b> ({ $count })
obstacle-list-answered = <b>Vướng mắc đã trả lời</b> ({ $count })
obstacle-none-mine = Đơn vị chưa nêu vướng mắc nào.
obstacle-none-open = Không có vướng mắc nào chờ trả lời.
obstacle-none-answered = Chưa có vướng mắc nào được trả lời.
obstacle-state-open = chờ trả lời
obstacle-state-answered = đã trả lời
obstacle-state-withdrawn = đã rút
button-obstacle-open = Chờ trả lời
button-obstacle-answered = Đã trả lời
button-obstacle-list = ‹ Danh sách
button-obstacle-see = Xem vướng mắc
button-obstacle-report = Xem báo cáo kèm theo

# Một vướng mắc
obstacle-head = <b>Vướng mắc số { $number }</b> · { $unit }
obstacle-raised-at = Nêu lúc { $at }.
obstacle-answer = <b>Trả lời:</b>
obstacle-answered-at = Trả lời lúc { $at }.
obstacle-waits = Đang chờ cơ quan thường trực trả lời.
obstacle-gone = Không tìm thấy vướng mắc này.

# Trả lời
obstacle-notice = <b>Vướng mắc số { $number } của { $unit }</b>
    Nêu lúc { $at }:
obstacle-notice-how = Để trả lời đơn vị: trả lời (reply) tin này, hoặc chọn Trả lời.
button-obstacle-answer = Trả lời
button-obstacle-more = Trả lời bổ sung
obstacle-ask-answer = Nhập nội dung trả lời vướng mắc số { $number } của { $unit }:
obstacle-ask-more = Vướng mắc số { $number } của { $unit } đã được trả lời như dưới đây. Nhập nội dung bổ sung:
obstacle-sent = Đã gửi trả lời vướng mắc số { $number } đến { $unit }.
obstacle-added = Vướng mắc số { $number } đã được { $name } trả lời trước đó. Nội dung của Anh/Chị được gửi đến { $unit } dưới dạng trả lời bổ sung.
obstacle-nobody = Đơn vị chưa có cán bộ đầu mối để nhận tin; đề nghị liên hệ trực tiếp.
obstacle-answered = Vướng mắc số { $number } đã được trả lời:
obstacle-answered-more = Vướng mắc số { $number } được trả lời bổ sung:
obstacle-colleague-answered = { $name } đã trả lời vướng mắc số { $number } của { $unit }:
obstacle-colleague = Cán bộ cơ quan thường trực
obstacle-addition = Bổ sung ngày { $day }:
obstacle-answer-check = Nội dung trả lời vướng mắc số { $number } gửi { $unit }. Anh/Chị kiểm tra lại trước khi gửi:

# Trình cấp trên
obstacle-list-handed = <b>Vướng mắc đã trình cấp trên</b> ({ $count })
obstacle-none-handed = Không có vướng mắc nào đã trình cấp trên.
obstacle-state-handed = đã trình cấp trên
obstacle-handed-at = Đã trình { $to } lúc { $at } (người trình: { $by }).
obstacle-hand-ask = Vướng mắc số { $number } của { $unit } đã được trình cơ quan nào? Đơn vị sẽ được báo.
obstacle-handed = Đã ghi nhận: vướng mắc số { $number } của { $unit } trình { $to }. Đơn vị được báo; khi có ý kiến của cấp trên, chọn Trả lời.
obstacle-handed-letter = Vướng mắc số { $number } của đơn vị đã được cơ quan thường trực trình { $to }. Khi có ý kiến, cơ quan thường trực sẽ trả lời.
obstacle-answered-before = Vướng mắc này đã được trả lời hoặc đã rút.
button-obstacle-handed = Đã trình
button-obstacle-hand = Trình cấp trên
button-obstacle-hand-to = Trình { $to }
