# Báo cáo định kỳ của đơn vị, bản Word để ký: lời văn của văn bản
own-upper = [CƠ QUAN CHỦ QUẢN]
own-to = Kính gửi: { $office }
own-nil = Trong kỳ báo cáo ({ $period }), đơn vị không phát sinh hoạt động, số liệu.
own-part-results = I. KẾT QUẢ THỰC HIỆN
own-part-judgement = II. ĐÁNH GIÁ CHUNG
own-part-ahead = III. PHƯƠNG HƯỚNG, NHIỆM VỤ { $period }
own-part-proposals = { $number }. KIẾN NGHỊ, ĐỀ XUẤT
own-others = Số liệu gồm cả phần của { $units }.
own-figure = - { $label }: { $value }.
own-figure-part = + { $label }: { $value }.
own-documents = - { $label }: { $count } văn bản ({ $value }).
own-deeds = Kết quả cụ thể:
own-raised = Khó khăn, vướng mắc đã nêu trong kỳ:
own-elsewhere = Ngoài ra, đơn vị tham gia { $count } hoạt động do đơn vị khác chủ trì; số liệu do đơn vị chủ trì báo cáo.
own-none = Không có.
own-blank = [chưa có nội dung]
own-kept = - Lưu: VT.

# Quyền hạn, chức vụ của người ký, theo loại đơn vị
own-powers-committee =
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
own-powers-front =
    TM. BAN THƯỜNG TRỰC
    CHỦ TỊCH
own-powers-union =
    TM. BAN THƯỜNG VỤ
    CHỦ TỊCH
own-powers-youth =
    TM. BAN THƯỜNG VỤ
    BÍ THƯ
own-powers-department = TRƯỞNG PHÒNG
own-powers-bureau = CHÁNH VĂN PHÒNG
own-powers-inspectorate = CHÁNH THANH TRA
own-powers-centre = GIÁM ĐỐC
own-powers-police = TRƯỞNG CÔNG AN
own-powers-school = HIỆU TRƯỞNG
own-powers-station = TRƯỞNG TRẠM
own-powers-hamlet = TRƯỞNG THÔN
own-powers-other = [CHỨC VỤ CỦA NGƯỜI KÝ]

# Trong hội thoại
button-word = Tải bản Word
button-word-draft = Bản Word để trình ký
own-caption = Báo cáo đúng như đã gửi. Số, ngày và người ký để trống; cấp phó ký thay thì sửa thành “KT.”.
own-caption-old = Báo cáo đúng như đã gửi; số liệu báo cáo nhiệm vụ đã thay đổi sau đó, hãy cập nhật trước khi ký. Số, ngày và người ký để trống.
own-caption-draft = Dự thảo để trình ký, chưa gửi. Số, ngày và người ký để trống; cấp phó ký thay thì sửa thành “KT.”. Phần chưa nhập ghi “[chưa có nội dung]”.
own-not-sent = Chưa lập được bản Word. Vui lòng thử lại sau ít phút.
