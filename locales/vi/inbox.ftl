# Báo cáo chờ cơ quan thường trực tiếp nhận
inbox-head = <b>Báo cáo chờ tiếp nhận</b> ({ $count }){ $fresh ->
    [0] {""}
   *[other] {" "}· mới đến từ lần xem trước: { $fresh }
  }
inbox-head-unit = { $count ->
    [0] <b>{ $unit }</b> không có báo cáo nào chờ tiếp nhận.
   *[other] <b>{ $unit }: báo cáo chờ tiếp nhận</b> ({ $count })
  }
inbox-none = Không có báo cáo nào chờ tiếp nhận.
inbox-line = { $number }. <b>{ $unit }</b> · { $what } · <i>{ $news }</i>
inbox-warnings = {"   "}Lưu ý: { $list }
inbox-news = { $news ->
    [new] mới gửi
    [corrected] đính chính
    [withdrawn] đã thu hồi
   *[told] có trả lời hoặc khôi phục
  }{ $late ->
    [yes] , sau hạn
    [frozen] , sau khi chốt số liệu
   *[no] {""}
  }
inbox-task = báo cáo số { $number }, { $duty }
inbox-choose = Chọn số để xem và xử lý.
button-inbox-plain = Tiếp nhận tất cả không có lưu ý ({ $count })
button-inbox-extensions = Xin gia hạn ({ $count })
button-inbox-obstacles = Vướng mắc ({ $count })
button-inbox-all = ‹ Tất cả đơn vị
button-inbox-list = ‹ Báo cáo chờ tiếp nhận
button-inbox-accept = Tiếp nhận
button-inbox-return = Trả lại
button-inbox-ask = Hỏi đơn vị
button-inbox-note = Đã xem
button-inbox-open = Tiếp nhận, trả lại
button-inbox-back = ‹ Quay lại
inbox-gone = Báo cáo này không còn.
inbox-changes = Thay đổi so với bản trước:
inbox-accepted = Đã tiếp nhận.
inbox-noted = Đã xem.
inbox-all-accepted = Đã tiếp nhận { $count } báo cáo.
inbox-all-left = Còn { $count } báo cáo không có lưu ý: bấm nút bên dưới một lần nữa.
inbox-before = { $deed ->
    [accepted] { $name } đã tiếp nhận lúc { $at }.
    [returned] { $name } đã trả lại lúc { $at }.
    [withdrawn] Đơn vị đã thu hồi lúc { $at }.
    [sent] Đơn vị đã gửi bản mới lúc { $at }.
    [noted] { $name } đã xem lúc { $at }.
    [asked] { $name } đã hỏi đơn vị lúc { $at }.
    [answered] Đơn vị đã trả lời câu hỏi lúc { $at }.
   *[restored] Đơn vị đã khôi phục lúc { $at }.
  }

# Trả lại
return-ask = Trả lại { $what } của { $unit }: chọn hoặc nhập lý do. Hạn gửi lại: hết { $due }; đến lúc đó báo cáo vẫn được tính.
return-day-early = Hạn gửi lại không sớm hơn hạn của đơn vị (hết { $last }).
return-ask-day = Đơn vị gửi lại hạn đến hết ngày nào? Ví dụ: { $day }
button-return-day = Hạn { $day }
button-return-other-day = Hạn khác
button-return-words = Lý do khác
return-ask-words = Nhập lý do trả lại. Đơn vị sẽ đọc nguyên văn.
return-check = Trả lại { $what } của { $unit }, hạn gửi lại hết { $due }, với lý do dưới đây. Anh/Chị kiểm tra lại trước khi gửi:
return-done = Đã trả lại { $what } của { $unit }. Hạn gửi lại: hết { $due }.
return-nobody = Đơn vị chưa có cán bộ đầu mối nhận tin; vui lòng báo trực tiếp.
return-reason-figures = Số liệu chưa đúng hoặc chưa đủ.
return-reason-evidence = Thiếu minh chứng.
return-reason-result = Kết quả nêu chưa rõ.
return-reason-day = Thời gian thực hiện chưa đúng.
return-reason-duty = Báo cáo nhầm nhiệm vụ.
return-reason-strengths = Chưa nêu kết quả, ưu điểm.
return-reason-weaknesses = Chưa nêu tồn tại, hạn chế.
return-reason-causes = Chưa nêu nguyên nhân.
return-reason-directions = Chưa nêu phương hướng, nhiệm vụ.
return-reason-document = Thiếu số, ngày hoặc bản ký của văn bản.
returned-letter = Cơ quan thường trực trả lại <b>{ $what }</b> của { $unit } để bổ sung:
returned-items = Mục cần sửa: { $items }.
returned-due = Hạn gửi lại: hết { $due }. Đến lúc đó báo cáo vẫn được tính là đã gửi.
returned-off = Cơ quan thường trực đã tiếp nhận <b>{ $what }</b> của { $unit }, không cần sửa nữa.
button-returned-correct = Sửa

# Hỏi và trả lời
inbox-ask-words = Nhập câu hỏi gửi { $unit }. Đơn vị sẽ đọc nguyên văn.
inbox-ask-check = Câu hỏi gửi { $unit } về { $what }. Anh/Chị kiểm tra lại trước khi gửi:
inbox-asked = Đã gửi câu hỏi cho { $unit }.
asked-letter = Cơ quan thường trực hỏi về <b>{ $what }</b> của { $unit }:
button-asked-answer = Trả lời
asked-answer = Nhập câu trả lời gửi cơ quan thường trực.
asked-answer-check = Trả lời cơ quan thường trực về { $what } của { $unit }. Anh/Chị kiểm tra lại trước khi gửi:
asked-gone = Câu hỏi này đã được trả lời.
asked-sent = Đã gửi câu trả lời cho cơ quan thường trực.
answered-letter = { $unit } trả lời về <b>{ $what }</b>:

# Điều cần lưu ý trong một báo cáo
warning-required = chưa có số liệu bắt buộc: { $figures }
warning-missing = thiếu số liệu: { $figures }
warning-unsplit = { $figure }: chưa tách { $part }
warning-disagree = { $figure }: số liệu ghi { $value }, lời văn ghi { $text }
warning-outside = ngày hoạt động nằm ngoài kỳ của nhiệm vụ ({ $days })
warning-outside-occasions = ngày hoạt động nằm ngoài các kỳ báo cáo ({ $days }), không tính vào báo cáo nào
warning-outside-partly = hoạt động có ngày nằm ngoài các kỳ báo cáo ({ $days }), không tính vào báo cáo nào
warning-outside-month = ngày hoạt động nằm ngoài { $month } ({ $days }), không tính vào báo cáo của tháng
warning-unlike = { $figure } { $value }: khác xa { $of ->
    [before] bản trước
    [own] các báo cáo trước của đơn vị
   *[peers] các đơn vị cùng loại
  } (thường khoảng { $usual })
warning-other-unit = nội dung nêu { $unit } thực hiện
warning-same-day = đơn vị đã có báo cáo số { $number } cùng nhiệm vụ, cùng ngày; số liệu có thể bị tính hai lần
warning-within = trong thời gian này đơn vị đã có báo cáo số { $list } cùng nhiệm vụ; số liệu có thể bị tính hai lần
warning-unchanged = gửi lại sau khi bị trả lại, không sửa gì so với bản trước
warning-no-figures = không có số liệu nào
warning-scan = chỉ có bản ký, chưa có số liệu
warning-unconfirmed = chưa có lãnh đạo đơn vị duyệt
warning-no-words = chưa có đánh giá bằng lời

# Báo cáo đang ở bước nào
life-accepted = <b>Đã tiếp nhận</b> lúc { $at } ({ $name }).
life-returned = <b>Bị trả lại</b> lúc { $at } ({ $name }):
life-returned-due = Hạn gửi lại: hết { $due }; đến lúc đó báo cáo vẫn được tính.
life-returned-stays = Bản đã tiếp nhận trước đó vẫn được tính.
life-lapsed = Đã quá hạn gửi lại, báo cáo không được tính nữa.
life-corrected = Bản đính chính chờ tiếp nhận; bản đã tiếp nhận vẫn được tính.
life-agreed = { $word ->
    [unasked] Đơn vị không có lãnh đạo nhận được tin của bot; { $name } gửi thẳng, không chờ duyệt.
    [direct] Đơn vị trình lãnh đạo lúc { $handed }; không có lãnh đạo duyệt được, { $name } gửi lúc { $at }.
   *[agreed] Đơn vị trình lãnh đạo lúc { $handed }; { $name } duyệt lúc { $at }.
  }
life-waits = Chờ cơ quan thường trực tiếp nhận.
life-asked = Cơ quan thường trực hỏi lúc { $at }:
life-answered = Đơn vị trả lời lúc { $at }:

# Lịch sử của một báo cáo
button-life = Lịch sử
life-head = <b>Lịch sử</b> · { $what } · { $unit }
life-step = • { $at } · { $name }: { $deed ->
    [first] gửi
    [sent] đính chính, bản { $revision }
    [accepted] tiếp nhận
    [returned] trả lại
    [asked] hỏi
    [answered] trả lời
    [withdrawn] thu hồi
    [restored] khôi phục
   *[noted] đã xem
  }

# Buổi sáng, khi có báo cáo chờ; nhắc đơn vị sửa báo cáo bị trả lại
inbox-morning = <b>Chờ cơ quan thường trực tiếp nhận:</b>
inbox-morning-reports = • Báo cáo: { $count }{ $strange ->
    [0] {""}
   *[other] , trong đó { $strange } cần lưu ý
  }{ $late ->
    [0] {""}
   *[other] ; thay đổi sau hạn: { $late }
  }
inbox-morning-frozen = • Thay đổi sau khi chốt số liệu: { $count }
inbox-morning-papers = • Văn bản giấy chờ xác nhận: { $count }
inbox-morning-obstacles = • Vướng mắc chưa trả lời: { $count }
inbox-morning-extensions = • Xin gia hạn: { $count }
button-inbox-show = Xem
return-due-last = <b>{ $what }</b> của { $unit } bị trả lại, chờ sửa. Hạn gửi lại: hết { $due }.
return-due-over = <b>{ $what }</b> của { $unit } bị trả lại và đã quá hạn gửi lại (hết { $due }). Báo cáo không còn được tính cho đến khi gửi bản sửa.
inbox-old-obstacles = <b>Vướng mắc chờ quá 05 ngày làm việc:</b>
inbox-old-line = • số { $number }, { $unit } (nêu { $day })
inbox-old-more = và { $count } vướng mắc khác
button-inbox-old = Xem vướng mắc
