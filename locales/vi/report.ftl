# Ngày, giờ
weekday-1 = thứ Hai
weekday-2 = thứ Ba
weekday-3 = thứ Tư
weekday-4 = thứ Năm
weekday-5 = thứ Sáu
weekday-6 = thứ Bảy
weekday-7 = Chủ nhật
day-full = { $weekday }, ngày { $day }
period-day = ngày { $day }
period-span = từ ngày { $from } đến ngày { $to }
time-of-day = { $hour } giờ { $minute }
instant = { $hour } giờ { $minute } ngày { $day }

# Các mục của một báo cáo
title-duty = Nhiệm vụ
title-status = Tình trạng
title-reason = Lý do chưa thực hiện
title-planned = Dự kiến thực hiện
title-period = Thời gian
title-month = Tính vào tháng
title-figures = Số liệu
title-result = Kết quả
title-evidence = Minh chứng
title-obstacle = Khó khăn, vướng mắc
title-joint = Nhiệm vụ, đơn vị khác
title-also = Đồng thời thực hiện
title-partners = Phối hợp
title-host = Chủ trì
joint-self = đơn vị báo cáo
joint-asked = (chưa trả lời)
joint-confirmed = (đã xác nhận)
joint-refused = (không xác nhận)
card-counted-elsewhere = Hoạt động phối hợp với { $unit }: số liệu tính tại báo cáo số { $number }.
card-hostless = { $unit } chưa báo cáo hoạt động này; số liệu tạm tính tại báo cáo này.
card-host-refused = { $unit } cho biết không chủ trì hoạt động này; số liệu tính tại báo cáo này.
status-completed = Đã hoàn thành
status-ongoing = Đang thực hiện
status-pending = Chưa thực hiện
status-nil = Không phát sinh
status-none = Chưa báo cáo
status-not-due = Chưa đến kỳ
status-not-due-month = Chưa đến kỳ ({ $month })
files = { $count ->
    [0] không có
   *[other] { $count } tệp
  }
none = không có
planned-unknown = chưa xác định
pending-why = {"   "}Lý do: { $reason }. Dự kiến: { $planned }.
figures-unknown = Không có số liệu: { $list }
figure-derived = (tự tính)
card-head = <b>Báo cáo số { $number }</b> · { $unit }
card-sent = { $revision ->
    [1] Gửi lúc { $at }, người gửi: { $author }.
   *[other] Bản thứ { $revision }, gửi lúc { $at }, người gửi: { $author }.
  }
card-deleted-author = cán bộ đầu mối (đã xóa dữ liệu)
card-withdrawn = <b>Đã thu hồi.</b> Lý do: { $reason }
card-withdrawn-plain = <b>Đã thu hồi.</b>
card-month = <b>Tính vào { $month }</b>
card-no-month = Không tính vào { $month }
not-said = không nêu
figures-unsaid = Không nêu: { $list }
note-changed = <b>Đã sửa:</b>
note-taken = Đã ghi từ tin vừa rồi:
note-added = Đã thêm vào kết quả: “{ $text }”
note-own = Đã giữ làm báo cáo riêng: “{ $text }”. Gửi xong báo cáo này, bot mở báo cáo đó.
note-kept = Giữ nguyên nội dung đã nhập; nội dung vừa gửi ghi khác: { $list }. Cần sửa thì gõ lại ở bước kiểm tra.

# Hỏi từng bước
step-head = <b>Bước { $step }/{ $steps } · { $title }</b>
step-review = <b>Anh/Chị kiểm tra lại trước khi gửi</b>
step-review-short = <b>Bot hiểu tin này là báo cáo sau.</b> Anh/Chị kiểm tra rồi gửi; cần sửa thì gõ nội dung đúng{ $example ->
    [none] {""}
   *[other] {" "}(ví dụ: { $example })
  }, cần thêm ảnh thì gửi ảnh.
step-correct = <b>Đính chính: Anh/Chị kiểm tra lại trước khi gửi</b>
correct-changes = <b>Thay đổi so với bản đã gửi:</b>
correct-nothing = Không có thay đổi nào so với bản đã gửi; báo cáo giữ nguyên, không gửi lại.
review-meanwhile = <b>Chưa gửi.</b> Trong lúc Anh/Chị soạn, đơn vị đã gửi báo cáo khác về việc này. Anh/Chị kiểm tra lại.
review-meanwhile-own = <b>Chưa gửi.</b> Trong lúc Anh/Chị soạn, báo cáo này đã thay đổi. Anh/Chị kiểm tra lại.
button-send-again = Gửi lại, không sửa
correct-unchanged = Chưa có thay đổi so với bản đã gửi.
step-now = Hiện ghi: { $value }
ask-duty = Chọn số của nhiệm vụ cần báo cáo:
ask-duty-guess = Báo cáo này thuộc nhiệm vụ nào? Nhiệm vụ có vẻ phù hợp xếp trước.
ask-duty-near = Báo cáo này thuộc nhiệm vụ nào? Có thể là một trong các nhiệm vụ sau:
button-other-duty = Nhiệm vụ khác
duty-cooperates = phối hợp; chủ trì: { $leads }
duty-roles = Chủ trì: { $leads }. Phối hợp: { $others }.
duty-line = { $number }. { $title } · <i>{ $state }</i>
duty-line-due = {" "}· hạn: { $wording }
duty-part = { $part ->
    [open] · phần tiếp nhận từ { $units }: <i>chưa báo cáo</i>
   *[done] · phần của { $units }: <i>đã báo cáo</i>
  }
duty-returned = · báo cáo số { $numbers } <b>{ $mark }</b>
duty-taken-over = <i>Tính cả phần việc tiếp nhận từ { $units }.</i>
duty-reported = { $status } ({ $count } báo cáo)
ask-status = <b>{ $duty }</b>
    Tình trạng thực hiện:
ask-period = Hoạt động diễn ra ngày nào? Ví dụ: { $day } hoặc { $from }-{ $to }.
ask-period-issued = Văn bản ban hành ngày nào? Ví dụ: { $day }.
ask-month = Hoạt động này thuộc { $month }, đúng không?
ask-months = Hoạt động này thuộc tháng nào?
month-yes = có
month-no = không
ask-figures = Nhập một hoặc nhiều số trong một tin nhắn, ví dụ: { $example }
ask-document = Nhập số, ký hiệu, ngày, trích yếu văn bản, ví dụ: { $example }
ask-yes-no = Chọn Có hoặc Không.
ask-text = Nhập nội dung ngắn gọn (từ { $from } đến { $to } ký tự). Không ghi tên, địa chỉ của nạn nhân, trẻ em.
ask-figure = Đang hỏi: <b>{ $label }</b>{ $unit ->
    [none] {""}
   *[other] {" "}({ $unit })
  }
ask-figure-anew = Đang hỏi: <b>{ $label }</b> trong tổng số { $whole }, gồm cả số mới thêm. Đang ghi { $value }; nếu vẫn đúng, chọn Giữ nguyên.
ask-figure-required = Mục này bắt buộc{ $kind ->
    [document] .
    [text] .
    [yes-no] .
    [ratio] ; không có thì ghi 0 trên tổng số, ví dụ 0/12.
   *[count] ; không phát sinh thì nhập 0.
  } Nếu chưa có số liệu, báo cáo vẫn gửi được và cơ quan thường trực thấy là còn thiếu.
ask-figures-rest = Tiếp theo: { $list }
ask-doubt = Số liệu cao hoặc thấp khác thường:
    { $figures }
    Anh/Chị xác nhận đúng không? Nếu không, nhập lại số.
ask-reason = Vì sao nhiệm vụ chưa được thực hiện? Ví dụ: chưa được bố trí kinh phí.
ask-planned = Dự kiến thực hiện khi nào? Ví dụ: trong tháng 10, quý IV, trước ngày 20/11.
ask-result = Tóm tắt kết quả (từ 10 đến 2.000 ký tự). Không ghi tên, địa chỉ của nạn nhân, trẻ em; không gửi tài liệu mật.
ask-result-long = Tin vừa rồi dài { $length } ký tự; mục Kết quả nhận tối đa { $to }, quá { $over }. Bot giữ nguyên tin.
    Dùng { $kept } ký tự đầu, đến “… { $end }”?
    Phần còn lại: “{ $rest }”
    Hoặc nhập bản tóm tắt.
ask-evidence = Gửi ảnh hoặc tệp minh chứng ({ $types }; mỗi tệp không quá 20 MB), hoặc chọn Bỏ qua. Nên chụp toàn cảnh, không chụp rõ mặt trẻ em, nạn nhân.
ask-more-evidence = Đã nhận <b>{ $count }</b> tệp. Gửi thêm (tối đa { $most } tệp), hoặc chọn Xong.
ask-obstacle = Có khó khăn, vướng mắc cần cơ quan thường trực giải quyết không? Nếu không, chọn Không có.
ask-joint = Hoạt động này còn thực hiện nhiệm vụ nào khác của đơn vị, có đơn vị nào cùng tham gia? Số liệu chỉ tính một lần.
ask-also = Chọn các nhiệm vụ mà hoạt động này đồng thời thực hiện, hoặc nhập số của nhiệm vụ.
ask-partners = Chọn các đơn vị cùng tham gia, hoặc nhập một phần tên đơn vị, ví dụ: tam gia.
ask-host = Chọn đơn vị chủ trì, hoặc nhập một phần tên đơn vị. Số liệu tính tại báo cáo của đơn vị chủ trì.
review-claim = { $part ->
    [host] Báo cáo số { $number } của { $unit } ({ $days }) cho biết đơn vị Anh/Chị chủ trì một hoạt động cùng nội dung.
   *[other] Báo cáo số { $number } của { $unit } ({ $days }) cho biết đơn vị Anh/Chị cùng tham gia một hoạt động cùng nội dung.
  } Có phải chính là hoạt động này?
review-same = Cùng một hoạt động với báo cáo số { $number } của { $unit } ({ $days }); số liệu tính tại đơn vị chủ trì{ $part ->
    [host] {" "}(đơn vị Anh/Chị)
   *[other] {""}
  }.
button-claim-same = Cùng một hoạt động
button-claim-apart = Hoạt động khác
button-claim-not-same = Không cùng với báo cáo số { $number }
review-queue = Gửi xong, bot hiện hoạt động tiếp theo đã kể (còn { $count }).
review-instead = <b>Nhập thay { $unit }</b>
review-unit = Báo cáo của { $unit }
review-doer = Nội dung nêu <b>{ $other }</b> thực hiện, báo cáo này lại của <b>{ $unit }</b>. Có đúng đơn vị không? Nếu nhầm đơn vị, chọn “Không gửi”.
review-remarks = Lưu ý: { $list }
review-conflict = Số liệu chưa khớp nhau nên chưa gửi được. Đề nghị nhập lại các mục trên.
review-same-day = Đơn vị đã có <b>báo cáo số { $number }</b> cùng nhiệm vụ, cùng ngày. Nếu là cùng một hoạt động, chọn Đính chính báo cáo đó; gửi tiếp thì số liệu của hai báo cáo được cộng lại.
review-within = Trong thời gian này đơn vị đã có <b>báo cáo số { $list }</b> cùng nhiệm vụ. Nếu số liệu ở đây gồm cả các hoạt động đã báo cáo thì sẽ bị tính hai lần: chỉ ghi phần chưa báo cáo.
button-correct-number = Đính chính báo cáo số { $number }
review-outside = Ngày hoạt động nằm ngoài kỳ của nhiệm vụ này ({ $days }). Nếu thuộc kỳ khác, đề nghị chọn lại nhiệm vụ.
review-outside-occasions = Ngày hoạt động nằm ngoài các kỳ báo cáo của Kế hoạch ({ $days }): số liệu không tính vào báo cáo nào. Nếu ghi nhầm ngày, đề nghị sửa ngày.
review-outside-partly = Hoạt động có ngày nằm ngoài các kỳ báo cáo của Kế hoạch ({ $days }): số liệu không tính vào báo cáo nào. Đề nghị chỉ báo cáo các ngày trong kỳ; nếu ghi nhầm ngày, đề nghị sửa ngày.
review-outside-month = Ngày hoạt động nằm ngoài { $month } ({ $days }): số liệu không tính vào báo cáo của tháng. Nếu ghi nhầm ngày, đề nghị sửa ngày; nếu là hoạt động khác, đề nghị chọn lại nhiệm vụ.
review-nil = Gửi báo cáo “Không phát sinh” cho nhiệm vụ này?
review-after-completed = Nhiệm vụ này đã có báo cáo số { $number } “Đã hoàn thành” và vẫn được tính là đã hoàn thành. Vẫn gửi báo cáo “{ $status }”? Nếu báo cáo trước sai, chọn Đính chính.

# Nút
button-back = ‹ Quay lại
button-keep = Giữ nguyên ›
button-skip = Bỏ qua
button-none = Không có
button-planned-unknown = Chưa xác định
button-done = Xong
button-clear-evidence = Bỏ các tệp đã gửi
button-today = Hôm nay
button-yesterday = Hôm qua
button-unknown-one = Mục này không có số liệu
button-no-document = Chưa có văn bản
button-unknown-all = Các mục còn lại không có số liệu
button-figures-right = Đúng
button-figures-again = Nhập lại
button-harmless = Không phải thông tin cá nhân, giữ nguyên
button-quotes = Xem nguyên văn
button-titles = Xem rút gọn
button-previous = ‹ Trước
button-next = Sau ›
button-send = Gửi báo cáo
button-later = Lưu nháp
button-discard = Không gửi
button-drop = Bỏ hẳn
button-edit = Sửa: { $title }
button-undo = Hoàn lại như trước
button-full = Xem đủ
button-joint-also = Nhiệm vụ khác của đơn vị
button-joint-partners = Đơn vị phối hợp
button-joint-host = Đơn vị khác chủ trì
button-joint-self = Đơn vị mình chủ trì
button-joint-all = Tất cả đơn vị
button-cut = Lấy { $kept } ký tự đầu
button-as-result = Ghi là kết quả
button-as-obstacle = Ghi là khó khăn
button-add-result = Thêm vào kết quả
button-beside = Báo cáo riêng phần chưa dùng
button-as-own = Báo cáo riêng
button-as-this-correct = Sửa báo cáo này
button-as-this-note = Ghi là ghi chú mới
button-join-result = Ghép với kết quả trước
button-replace-result = Thay kết quả
button-add-obstacle = Thêm vào khó khăn
button-span-month = Tháng này (từ { $from })
button-span-quarter = Quý này (từ { $from })
button-span-year = Từ đầu năm đến nay
button-month-yes = Đúng
button-month-no = Không
button-months-all = Tất cả
button-months-none = Không thuộc tháng nào
button-continue = Tiếp tục
button-take-over = Nhận lại để nhập tiếp
button-continue-draft = Tiếp tục: { $duty }
button-new-report = Lập báo cáo mới
button-report-more = Báo cáo nhiệm vụ khác
button-add-photo = Thêm ảnh
button-see = Xem

# Không nhận được, và vì sao
refused-not-understood = Chưa hiểu ngày Anh/Chị nhập. Ví dụ: { $day }, hôm qua, { $from }-{ $to }.
refused-impossible-day = Lịch không có ngày { $read }. Vui lòng nhập lại.
refused-in-future = Ngày { $day } chưa đến; chỉ báo cáo hoạt động đã hoặc đang diễn ra. Vui lòng nhập lại.
refused-lunar = { $read } âm lịch là ngày { $day } dương lịch. Vui lòng nhập ngày dương lịch.
refused-outside-period = Ngày { $day } nằm ngoài thời gian của Kế hoạch (từ { $from } đến { $to }). Vui lòng nhập lại.
refused-after-period = Ngày { $day } nằm ngoài thời gian của Kế hoạch (từ { $from } đến { $to }): hoạt động này báo cáo theo Kế hoạch tiếp theo, khi cơ quan thường trực đưa Kế hoạch đó lên bot. Nếu nhầm ngày, vui lòng nhập lại.
refused-other-year = Nếu là ngày { $day }, vui lòng nhập cả năm.
refused-reversed = Ngày bắt đầu ({ $from }) sau ngày kết thúc ({ $to }). Vui lòng nhập lại.
refused-wrong-weekday = Ngày { $day } không phải { $weekday }. Vui lòng nhập lại.
refused-below-minimum = { $label }: { $value } nhỏ hơn mức tối thiểu { $limit }. Vui lòng nhập lại.
refused-above-limit = { $label }: { $value } vượt mức tối đa { $limit }. Vui lòng nhập lại.
refused-not-whole = { $label }: { $value } không phải số nguyên. Vui lòng nhập lại.
refused-stays = Các số đã ghi trước được giữ nguyên. Cần sửa thì nhập cả tổng và các phần trong một tin.
refused-again = Vui lòng nhập lại các mục này.
refused-part-exceeds-whole = { $part-label } ({ $part }) lớn hơn { $whole-label } ({ $whole })
refused-ratio-reversed = { $label }: { $part }/{ $whole } có phần lớn hơn tổng. Vui lòng nhập lại, ví dụ 12/40.
refused-split-differs = { $parts } cộng lại là { $sum }, không khớp { $whole-label } ({ $whole })
refused-parts-differ = { $label }: tổng và các phần không khớp nhau ({ $text }). Vui lòng nhập lại cả tổng và các phần.
refused-said-twice = { $label } có nhiều số khác nhau ({ $text }). Vui lòng nhập một số, hoặc chọn số cộng nếu bot đề xuất.
refused-ambiguous-money = “{ $text }” có thể hiểu theo hai cách. Vui lòng viết rõ, ví dụ 1,25 triệu hoặc 1.250.000 đồng.
refused-percent = { $label }: cần số lượng, không phải tỷ lệ phần trăm ({ $text }).
refused-no-words = Mục này cần ghi bằng lời. Không có thì gõ “không” hoặc chọn nút bên dưới.
refused-no-whole = { $label }: cần cả số lượng và tổng số, ví dụ { $part }/12 (đã nhập “{ $text }”).
refused-range = “{ $text }” là một khoảng. Vui lòng nhập một số.
refused-money-source = “{ $text }” thuộc nguồn nào ({ $list })? Chọn nguồn hoặc ghi rõ, ví dụ: { $example }.
refused-not-asked = Nhiệm vụ này không hỏi { $label } (“{ $text }”).
figure-money = kinh phí
unread-more = và { $count } số khác
refused-document-day = Đã ghi văn bản { $number } nhưng chưa rõ ngày (“{ $text }”). Nếu cần ghi ngày, chọn Quay lại và nhập đủ, ví dụ 15/KH-UBND ngày 20/02/2024.
refused-unread = Chưa hiểu: { $list }. Vui lòng nhập số kèm tên mục, ví dụ: { $example }
refused-empty = Nội dung trống. Cần từ { $from } đến { $to } ký tự.
refused-length = Nội dung có { $length } ký tự; cần từ { $from } đến { $to } ký tự. Tin nhắn vẫn còn ở trên, Anh/Chị có thể sao chép để sửa.
refused-no-reason = Lý do này chưa nói rõ cần sửa gì hoặc vì sao. Nhập lý do cụ thể, ví dụ: “Thiếu số nữ tham gia.”
refused-too-long = Nội dung có { $length }/{ $to } ký tự, nên chưa được lưu; tin nhắn vẫn còn ở trên.
    Có thể dừng ở { $kept } ký tự: “… { $end }”
    Phần còn lại: “{ $rest }”
refused-which-text = { $where ->
    [evidence] Nội dung này là phần tiếp của kết quả? Chọn nút bên dưới; nếu không, gửi ảnh, tệp hoặc chọn Bỏ qua.
   *[other] Nội dung này là kết quả hay khó khăn, vướng mắc? Chọn nút bên dưới, hoặc gõ mục cần sửa{ $example ->
    [none] .
   *[other] , ví dụ: { $example }.
  }
  }
refused-another-correct = Tin này nêu hoạt động khác{ $days ->
    [none] {""}
   *[other] {" "}({ $days })
  }; báo cáo đang nhập chưa có gì thay đổi. Chọn “Báo cáo riêng” để giữ lại và nhập tiếp sau báo cáo này; nếu vẫn là hoạt động đang báo cáo, chọn “Sửa báo cáo này”.
refused-another-unit = Tin này nêu { $names } thực hiện, không phải đơn vị của báo cáo đang nhập; báo cáo đang nhập chưa có gì thay đổi. Chọn “Báo cáo riêng” để giữ lại và nhập tiếp sau báo cáo này; nếu vẫn thuộc báo cáo đang nhập, chọn “Sửa báo cáo này”.
refused-another-note = Tin này nêu một hoạt động{ $days ->
    [none] {""}
   *[other] {" "}({ $days })
  }; ghi chú chưa có gì thay đổi. Chọn “Báo cáo riêng” để giữ lại và nhập tiếp sau; nếu là ghi chú của mốc này, chọn “Ghi là ghi chú mới”.
refused-another-nothing = Tin này nêu một hoạt động{ $days ->
    [none] {""}
   *[other] {" "}({ $days })
  }, không phải nội dung đang hỏi; chưa có gì thay đổi. Chọn “Báo cáo riêng” để giữ lại và nhập tiếp sau.
refused-told-already = Nội dung này đã có trong báo cáo, không có gì thay đổi.
refused-private = Nội dung có thể chứa thông tin cá nhân, chưa được lưu:
    { $findings }
    Vui lòng viết lại, không ghi thông tin đó.
refused-private-help = Nếu có người đang cần được giúp đỡ, vui lòng báo ngay:
    { $hotlines }
finding-phone = số điện thoại: { $text }
finding-id-number = số giấy tờ: { $text }
finding-named-victim = tên người: { $text }
finding-described-victim = người có thể nhận ra qua tuổi, nơi ở: { $text }
finding-address = địa chỉ: { $text }
harmless-gone = Không còn thấy tin nhắn gốc. Vui lòng gửi lại nội dung.
refused-secret = Không gửi tài liệu mật qua bot. Nội dung chưa được lưu; vui lòng viết lại, không nêu nội dung mật.
refused-case = Bot không tiếp nhận tin báo về vụ việc bạo lực, xâm hại; nội dung chưa được lưu. Vui lòng báo ngay:
    { $hotlines }
refused-case-result = Nếu đây là kết quả thực hiện nhiệm vụ, vui lòng viết lại bằng số liệu tổng hợp.
refused-needs-button = Chưa rõ ý Anh/Chị. Vui lòng chọn một trong các nút bên dưới.
refused-needs-duty = Chưa rõ nhiệm vụ nào. Vui lòng chọn hoặc nhập số của nhiệm vụ.
refused-needs-file = Ở bước này, vui lòng gửi ảnh hoặc tệp, hoặc chọn nút bên dưới.
refused-needs-reason = Đây là bước nêu lý do hoặc thời gian dự kiến, không phải tình trạng. Muốn đổi tình trạng, chọn Quay lại.
refused-review = Chưa rõ ý Anh/Chị. Vui lòng chọn mục cần sửa, hoặc chọn “{ $button }”.
refused-unknown-duty = Nhiệm vụ này không thuộc đơn vị của Anh/Chị. Vui lòng chọn lại.
refused-own-unit = Đây là đơn vị của Anh/Chị. Vui lòng chọn đơn vị khác.
refused-unknown-unit = Không tìm thấy đơn vị “{ $text }”. Vui lòng chọn trong danh sách hoặc nhập lại.
refused-sticker = Nhãn dán không được lưu. Vui lòng trả lời bằng chữ hoặc chọn nút.
refused-voice = Bot không nghe được tin thoại; tin này không được lưu. Vui lòng trả lời bằng chữ hoặc chọn nút.
refused-video = Video không được lưu. Vui lòng gửi ảnh hoặc tệp, hoặc trả lời bằng chữ.
refused-location = Vị trí không được lưu. Vui lòng trả lời bằng chữ hoặc chọn nút.
refused-contact = Số điện thoại, danh bạ không được lưu. Vui lòng trả lời bằng chữ hoặc chọn nút.
refused-poll = Bình chọn không được lưu. Vui lòng trả lời bằng chữ hoặc chọn nút.
refused-kind = Loại tin này không được lưu. Vui lòng trả lời bằng chữ hoặc chọn nút.
refused-command = Lệnh này không dùng được ở đây. Báo cáo đang nhập vẫn còn nguyên; dừng lại thì gõ /huy.
refused-edited = Sửa tin nhắn đã gửi không làm thay đổi câu trả lời. Muốn sửa, chọn Quay lại, hoặc sửa ở bước kiểm tra.
caption-edited = Đã sửa lời ghi dưới tệp.
caption-without-file = Tệp này chưa được lưu trong báo cáo, nên sửa lời ghi không có tác dụng. Vui lòng gửi lại tệp kèm lời ghi mới.
refused-file-nil = Báo cáo “Không phát sinh” không kèm tệp; tệp chưa được lưu. Nếu đã có hoạt động, chọn Sửa: Tình trạng rồi gửi lại.
refused-file-type = Tệp “{ $name }” không thuộc loại được nhận ({ $types }); tệp chưa được lưu. Vui lòng chuyển sang một trong các loại này rồi gửi lại.
refused-file-words = { $pictures ->
    [album] Nội dung tệp “{ $name }” không được lưu; các ảnh, tệp khác gửi cùng cũng chưa được lưu, vui lòng gửi lại riêng.
   *[file] Nội dung tệp “{ $name }” không được lưu.
}
refused-file-size = Tệp “{ $name }” lớn hơn 20 MB. Vui lòng gửi bản nhỏ hơn.
refused-file-broken = Không đọc được tệp “{ $name }”. Vui lòng kiểm tra và gửi lại.
refused-file-secret = Tệp “{ $name }” có dấu hiệu tài liệu mật. Không gửi tài liệu mật qua bot; tệp chưa được lưu.
refused-file-caption = { $pictures ->
    [album] Cả nhóm ảnh, tệp gửi cùng chú thích này cũng chưa được lưu. Vui lòng gửi lại với chú thích khác.
   *[file] Tệp kèm theo cũng chưa được lưu. Vui lòng gửi lại tệp với chú thích khác.
}
caption-command = Lệnh viết dưới ảnh, tệp không chạy. Muốn dùng lệnh, gửi lệnh thành một tin riêng.
file-neutral-name = minh-chung-{ $number }
file-renamed = Tên tệp có thể chứa thông tin cá nhân nên không được lưu. Tệp đã nhận, mang tên “{ $name }”.
refused-file-count = Mỗi báo cáo nhận tối đa { $most } tệp. Tệp này chưa được lưu.
refused-file-download = Chưa tải được tệp “{ $name }” từ Telegram. Vui lòng gửi lại.
file-place-remains = Ảnh HEIC của iPhone “{ $name }” đã được lưu nguyên bản, còn ghi nơi và thời gian chụp. Nếu không muốn lưu, bỏ tệp này và gửi lại bằng mục Ảnh (không chọn Tệp).
refused-file-mismatch = Nội dung tệp “{ $name }” không đúng với đuôi tên; tệp chưa được lưu. Vui lòng mở tệp, lưu lại đúng loại ({ $types }) rồi gửi lại.
refused-file-pixels = Ảnh “{ $name }” có quá nhiều điểm ảnh; ảnh chưa được lưu. Gửi lại bằng mục Ảnh (không chọn Tệp): Telegram tự thu nhỏ; hoặc lưu lại cỡ dưới 25 triệu điểm ảnh rồi gửi.
refused-file-animated = Tệp “{ $name }” là ảnh động. Vui lòng gửi ảnh tĩnh.
refused-file-macros = Tệp “{ $name }” có macro hoặc chương trình đi kèm, bot không nhận. Vui lòng lưu lại dưới dạng .docx, .xlsx không có macro, hoặc PDF, rồi gửi lại.
refused-file-scripts = Tệp PDF “{ $name }” có mã lệnh chạy kèm, bot không nhận. Vui lòng in tệp ra một tệp PDF mới (Print to PDF) rồi gửi lại.
refused-file-locked = Tệp “{ $name }” có mật khẩu bảo vệ. Vui lòng bỏ mật khẩu rồi gửi lại.
refused-file-heavy = Tệp “{ $name }” quá nặng để kiểm tra. Vui lòng gửi bản gọn hơn, hoặc bản PDF khác.
refused-file-day = Hôm nay Anh/Chị đã gửi hết mức { $files } tệp hoặc { $megabytes } MB trong ngày; tệp “{ $name }” chưa được lưu. Vui lòng gửi tiếp vào ngày mai.
refused-file-space = Máy chủ gần hết chỗ lưu; tệp “{ $name }” chưa được lưu. Báo cáo vẫn lập và gửi được. Vui lòng báo cơ quan thường trực và gửi lại tệp sau.
refused-file-away = Chưa lưu được tệp “{ $name }”: nơi lưu minh chứng đang gián đoạn. Vui lòng gửi lại sau ít phút.
file-names-remain = Tệp “{ $name }” còn ghi tên người soạn, bot không xóa được (tệp có chữ ký số, đời cũ, hoặc được nén). Nếu không muốn lưu tên đó, hãy bỏ tệp này và gửi bản đã xóa thông tin cá nhân.
evidence-noted = Đã nhận tệp minh chứng ({ $ratio }).
files-named = Đã thêm tệp vào bản đính chính báo cáo số { $number }; chọn “Gửi báo cáo” để gửi.
files-named-kept = Báo cáo đang nhập vẫn được lưu: gõ /baocao để nhập tiếp.
files-named-none = Không thấy báo cáo số { $number } của đơn vị, nên tệp chưa vào báo cáo đó.
files-named-withdrawn = Báo cáo số { $number } đã thu hồi, nên tệp chưa vào báo cáo đó.
files-named-nil = Báo cáo số { $number } là “Không phát sinh”, không kèm tệp.
files-loose = Đã nhận <b>{ $count }</b> tệp. Tệp này là minh chứng cho nhiệm vụ nào? Nếu dùng cho báo cáo khác, chọn nút bên dưới danh sách.
files-loose-occasion = Đã nhận <b>{ $count }</b> tệp. Tệp này là <b>{ $name }</b>? Nếu là minh chứng cho một nhiệm vụ, chọn số của nhiệm vụ.
files-gone = Các tệp này đã được dùng hoặc đã bỏ.
button-files-sent = Thêm vào báo cáo số { $number } vừa gửi
button-files-draft = Thêm vào: { $duty }
button-files-occasion = Kèm: { $name }
button-files-unit = Của { $unit }
button-files-only = Chỉ lưu tệp
button-files-drop = { $count ->
    [1] Bỏ tệp này
   *[other] Bỏ tất cả các tệp
  }
files-dropped = Đã bỏ { $count } tệp vừa gửi. Không có nội dung nào được gửi.
file-nowhere = Ảnh, tệp này không được lưu: chỉ cán bộ đầu mối của đơn vị nộp minh chứng.
correcting-ask = Anh/Chị muốn đính chính báo cáo đã gửi, hay lập báo cáo mới?
correcting-withdraw = Anh/Chị chọn báo cáo cần thu hồi. Nếu chỉ sai số liệu, chọn Đính chính: báo cáo vẫn giữ số và ngày gửi.
correcting-none = Đơn vị chưa có báo cáo số { $number } để đính chính hoặc thu hồi. Các báo cáo gần nhất:
correcting-line = • Báo cáo số { $number }: { $duty } · { $days }
button-withdraw-number = Thu hồi báo cáo số { $number }
button-text-report = Báo cáo mới
text-maybe = Đây có phải báo cáo không? Bot chưa ghi nhận gì.
button-text-is = Đúng, là báo cáo
text-unasked = Bot chưa rõ đoạn này là báo cáo gì. Dùng làm kết quả của một nhiệm vụ?
button-text-result = Dùng làm kết quả
button-text-leave = Không dùng
ahead-said = Ngày { $day } chưa đến nên chưa báo cáo được. Nếu nhập nhầm ngày, chọn sửa ngày; nếu hoạt động chưa diễn ra, gửi lại nội dung này khi đã thực hiện:
button-ahead-day = Sửa ngày
document-says = Tệp “{ $name }” có nội dung:
document-told = Tệp “{ $name }” có lời nhưng bot chưa đọc được ngày hay số liệu nào.
document-events = Kể nhiều hoạt động, sẽ hỏi gộp hay tách:
document-offers = Số cần Anh/Chị xác nhận: { $list }.
document-ask = Dùng làm kết quả của báo cáo? Nếu không, tệp chỉ là minh chứng.
document-taken = <b>Đã lấy từ tệp:</b>
document-nothing = Không có nội dung nào của báo cáo lấy được từ tệp (có thể là bản chụp). Tệp vẫn là minh chứng.
document-long = Lời trong tệp dài { $length } ký tự, chưa ghi vào Kết quả; Anh/Chị có thể gõ bản tóm tắt.
document-private = Lời trong tệp có thể chứa thông tin cá nhân, chưa ghi vào Kết quả.
document-cut = Bot chỉ đọc khoảng { $count } ký tự đầu của tệp; phần còn lại chưa đọc, đề nghị đối chiếu số liệu với tệp.
button-document = Dùng tệp làm kết quả
statement-understood = Bot hiểu: <b>{ $status }</b>.
nothing-ask = Anh/Chị báo <b>không phát sinh</b>: cho báo cáo định kỳ hay cho một nhiệm vụ?
button-nothing-duty = Cho một nhiệm vụ
evidence-elsewhere = Tệp “{ $name }” đã có trong báo cáo số { $number } của đơn vị. Nếu gửi nhầm, chọn Bỏ các tệp đã gửi ở bước Minh chứng.
evidence-again = { $count } tệp vừa gửi đã có trong báo cáo này, không lưu lần nữa.

# Bắt đầu, tiếp tục, kết thúc
choose-unit = Anh/Chị báo cáo cho đơn vị nào?
drafts-open = Đơn vị có báo cáo đang nhập dở:
draft-line = • { $duty } · bước { $step }/{ $steps } · { $holder }, { $at }
draft-without-duty = chưa chọn nhiệm vụ
draft-review = • { $duty } · chờ gửi · { $holder }, { $at }
draft-lost = Báo cáo đang nhập vẫn còn nguyên: <b>{ $duty }</b>. Tin vừa rồi chưa được ghi: chọn Tiếp tục, rồi gửi lại tin đó.
draft-elsewhere = Đồng chí { $holder } đang nhập tiếp báo cáo này. Tin vừa rồi chưa được ghi.
draft-gone = Báo cáo này đã được gửi hoặc đã bỏ. Gõ /baocao để lập báo cáo mới, /lichsu để xem báo cáo đã gửi.
draft-kept = Đã lưu nháp. Anh/Chị hoặc đồng nghiệp trong đơn vị có thể nhập tiếp bất cứ lúc nào: gõ /baocao.
draft-discarded = Đã bỏ báo cáo đang nhập. Không có nội dung nào được gửi.
button-stale = Nút này thuộc bước trước.
button-overtaken = Nút vừa bấm thuộc thẻ cũ, chưa ghi gì. Thẻ mới nhất ở ngay dưới đây.
cancel-ask = Dừng báo cáo “{ $duty }” đang nhập? Lưu nháp để nhập tiếp sau; Bỏ hẳn thì nội dung đã nhập bị xóa.
cancel-ask-files = { $count ->
    [1] Bỏ tệp vừa gửi? Tệp chưa vào báo cáo nào. Lưu nháp để dùng sau; Bỏ hẳn thì tệp bị xóa.
   *[other] Bỏ cả { $count } tệp vừa gửi? Các tệp chưa vào báo cáo nào. Lưu nháp để dùng sau; Bỏ hẳn thì các tệp bị xóa.
  }
cancelled = Đã dừng. Chưa có nội dung nào được gửi.
cancel-nothing = Hiện không có việc nào đang làm dở.
receipt = Đã ghi nhận <b>báo cáo số { $number }</b> lúc { $at }. Cảm ơn Anh/Chị.
receipt-corrected = Đã đính chính <b>báo cáo số { $number }</b> lúc { $at }. Bản trước được lưu để đối chiếu.
receipt-already = Báo cáo số { $number } đã được ghi nhận trước đó, không gửi lần hai.
receipt-offers = Không tính vào số liệu: { $list }. Cần tính thì chọn “{ $button }”.
receipt-owed = Đơn vị còn { $ratio } nhiệm vụ chưa có báo cáo:
receipt-all-reported = Tất cả { $all } nhiệm vụ của đơn vị đã có báo cáo.
receipt-more = … và { $count } nhiệm vụ khác.

# Nhiệm vụ của đơn vị
duties-head = <b>{ $unit }</b>
    { $ratio } nhiệm vụ đã có báo cáo{ $acts ->
        [yes] . Chọn số để báo cáo:
       *[no] .
    }

# Báo cáo đã gửi
history-head = <b>Báo cáo đã gửi của { $unit }</b> ({ $total })
history-of-unit = Báo cáo của { $unit } có trên thẻ đơn vị:
history-none = Đơn vị chưa gửi báo cáo nào.{ $acts ->
        [yes] { " " }Gõ /baocao để bắt đầu.
       *[no] { "" }
    }
history-line = { $index }. Số { $number }{ $unit ->
    [none] {""}
   *[other] {" "}· { $unit }
  } · { $duty } · { $status }, { $day }{ $stage ->
    [accepted] {" "}· <b>đã tiếp nhận</b>
    [returned] {" "}· <b>{ mark-returned }</b>
    [lapsed] {" "}· <b>{ mark-lapsed }</b>
   *[sent] {""}
  }
history-withdrawn = { $index }. Số { $number }{ $unit ->
    [none] {""}
   *[other] {" "}· { $unit }
  } · { $duty } · đã thu hồi
button-correct = Đính chính
button-withdraw = Thu hồi
button-withdraw-now = Thu hồi, không ghi lý do
button-restore = Khôi phục
button-evidence = Xem minh chứng ({ $count })
button-list = ‹ Danh sách
withdraw-ask = Thu hồi báo cáo số { $number }? Báo cáo sẽ không được tính nữa; thu hồi rồi vẫn khôi phục được. Nhập lý do, hoặc chọn:
withdraw-check = Thu hồi báo cáo số { $number } với lý do dưới đây?
button-withdraw-for = Thu hồi với lý do này
withdraw-done = Đã thu hồi báo cáo số { $number }. Báo cáo không được tính nữa nhưng vẫn được lưu để đối chiếu.
withdraw-already = Báo cáo số { $number } đã được thu hồi trước đó.
restore-done = Đã khôi phục báo cáo số { $number }. Báo cáo lại được tính như trước.
restore-already = Báo cáo số { $number } đang được tính, không cần khôi phục.
report-gone = Không tìm thấy báo cáo này.
evidence-none = Báo cáo này không có minh chứng.

# Báo cáo nhanh
figure-yes = Có
figure-no = Không
figure-units-yes = { $ratio } đơn vị có
figure-about = khoảng { $value }
card-unread = Chưa dùng: { $list }
review-beside = Nhiệm vụ này không hỏi một phần số liệu trên. Nếu thuộc nhiệm vụ khác, chọn “{ $button }”: gửi xong báo cáo này, bot mở báo cáo đó.
review-offers = Chưa tính vào số liệu: { $list }. Chọn nút bên dưới để tính; gửi ngay thì số này không được tính.
button-offer = { $label }: { $value }
button-offer-all = Đúng cả: tính { $count } số
ask-events = Tin này kể nhiều hoạt động. Gộp thành một báo cáo (cộng số liệu, từ ngày đầu đến ngày cuối), lần lượt mỗi hoạt động một báo cáo, hay chỉ lấy một hoạt động?
button-events-all = Gộp thành một báo cáo
button-events-each = Lần lượt từng hoạt động
button-event = Chỉ { $days }
quick-understood = Bot hiểu tin này là báo cáo kết quả:


# Cơ quan thường trực nhập thay đơn vị
button-instead = Nhập báo cáo thay đơn vị
button-instead-task = Báo cáo nhiệm vụ
button-instead-more = Nhập tiếp thay đơn vị
instead-ask = <b>Nhập thay { $unit }</b>
    Báo cáo ghi rõ do cơ quan thường trực nhập thay; cán bộ đầu mối của đơn vị được báo và có thể đính chính. Chọn loại báo cáo:
which-unit-ask = Báo cáo này của đơn vị nào?
whose-ask = Nội dung nêu <b>{ $unit }</b>. Nhập thay đơn vị này, hay là báo cáo của chính cơ quan thường trực?
whose-ask-several = Nội dung nêu <b>{ $names }</b>. Nhập thay đơn vị nào, hay là báo cáo của chính cơ quan thường trực? Mỗi đơn vị nhập một báo cáo riêng.
button-whose-instead = Nhập thay { $unit }
button-whose-own = Báo cáo của { $unit }
instead-told = Cơ quan thường trực ({ $name }) đã nhập thay { $unit }: { $what }. Đề nghị Anh/Chị xem lại; nếu cần, đính chính như báo cáo của đơn vị.
instead-unit-writes = Đơn vị đang soạn báo cáo này ({ $holder }): { $name }. Cơ quan thường trực không nhập thay.
draft-instead = Nhập thay { $unit }:
card-entered = { $revision ->
    [1] Do cơ quan thường trực nhập thay lúc { $at } (người nhập: { $author }).
   *[other] Bản thứ { $revision }, do cơ quan thường trực nhập thay lúc { $at } (người nhập: { $author }).
  }
history-instead = (cơ quan thường trực nhập thay)
