periodic-head = <b>Báo cáo định kỳ · { $unit }</b>
    { $may ->
        [write] Chọn số để lập, nhập tiếp hoặc xem báo cáo:
        [read] Chọn số để xem báo cáo đã gửi:
       *[none] Đơn vị chưa gửi báo cáo định kỳ nào.
    }
periodic-entry = <b>{ $number }. { $name }</b>: { $state }
periodic-nothing = Đơn vị không có kỳ báo cáo nào phải gửi theo Kế hoạch.
periodic-not-owed = Đơn vị của Anh/Chị không phải gửi báo cáo này. Gõ /nopbaocao để xem các kỳ báo cáo của đơn vị.
periodic-state = { $kind ->
    [on-time] đã gửi ngày { $day }, đúng hạn
    [late] đã gửi ngày { $day }, sau hạn
    [sent] đã gửi ngày { $day }
    [on-time-paper] đã gửi ngày { $day }, đúng hạn theo ngày đến của bản giấy
    [paper-on-time] cơ quan thường trực đã nhận bản giấy, đúng hạn
    [paper-late] cơ quan thường trực đã nhận bản giấy, sau hạn
    [lapsed] { mark-lapsed }
    [draft] đang soạn dở
    [handed] chờ lãnh đạo đơn vị duyệt
    [overdue] chưa gửi, quá hạn
   *[open] chưa gửi
  }{ $note ->
    [returned] {" "}({ mark-returned }, chờ sửa)
    [handed] {" "}(bản sửa chờ lãnh đạo đơn vị duyệt)
    [nil] {" "}(không phát sinh)
    [scan] {" "}(bản đã ký, chưa có số liệu)
   *[none] {""}
  }
periodic-suggested = Đề nghị gửi trước hết { $day } (mốc gợi ý, không phải hạn).
periodic-paper-claimed = Văn bản { $paper }: chờ cơ quan thường trực xác nhận đã nhận.
periodic-paper-confirmed = Văn bản { $paper }: cơ quan thường trực đã nhận{ $arrived ->
    [none] {""}
   *[other] {" "}ngày { $arrived }
  }.
periodic-paper-refused = Văn bản chính thức: cơ quan thường trực chưa nhận được.
periodic-paper-none = Văn bản chính thức: chưa có.

# Các mục
periodic-title-known = Kết quả trong kỳ
periodic-title-figures = Số liệu chung của đơn vị
periodic-title-strengths = Ưu điểm
periodic-title-weaknesses = Tồn tại, hạn chế
periodic-title-causes = Nguyên nhân
periodic-title-directions = Phương hướng, nhiệm vụ
periodic-title-proposals = Kiến nghị, đề xuất
periodic-title-document = Văn bản chính thức
periodic-title-files = Tệp kèm theo
periodic-title-form = Hình thức báo cáo
periodic-form = { $form ->
    [nil] không phát sinh
    [scan] bản đã ký thay cho các phần
   *[parts] nhập các phần
  }
periodic-title-spanning = Hoạt động kéo dài sang kỳ khác
periodic-title-reports = Báo cáo nhiệm vụ có kết quả
periodic-more-changes = … và { $count } thay đổi số liệu khác.
periodic-no-document = chưa có
periodic-nil = <b>Không phát sinh</b> trong kỳ báo cáo.

# Kết quả trong kỳ
periodic-known = Kỳ báo cáo từ ngày { $from } đến ngày { $to }.
periodic-others = Gồm cả phần của { $units }.
periodic-sums = { $reports } báo cáo nhiệm vụ có kết quả{ $some ->
    [yes] , { $nil } báo cáo không phát sinh.
   *[no] .
  }
periodic-sums-none = Trong kỳ chưa có báo cáo nhiệm vụ nào.
periodic-pending = Báo cáo chưa thực hiện: { $count }.
periodic-left-outside = Không tính { $count } báo cáo có hoạt động ngoài kỳ này: số { $list }.
periodic-left-spans = Không tính { $count } báo cáo có hoạt động kéo dài sang kỳ khác: số { $list }.
periodic-joint-elsewhere = Không cộng { $count } báo cáo về hoạt động do đơn vị khác chủ trì (đã tính ở đơn vị chủ trì): số { $list }.
periodic-joint-hostless = Tạm tính { $count } báo cáo về hoạt động do đơn vị khác chủ trì, vì đơn vị chủ trì chưa báo cáo: số { $list }.
periodic-spanning = Hoạt động kéo dài sang kỳ khác (kỳ này đến hết ngày { $to }):
periodic-spanning-report = • Báo cáo số { $number } · { $title } (từ ngày { $from } đến ngày { $to })
periodic-more-reports = … và { $count } báo cáo khác.
periodic-ask-spanning = Có tính số liệu của các hoạt động kéo dài này vào kỳ báo cáo không? Nếu chỉ tính một phần thì đính chính hoặc tách báo cáo nhiệm vụ trước.
periodic-refused-spanning = Có hoạt động kéo dài sang kỳ khác mới được báo cáo. Anh/Chị chọn có tính vào kỳ này không.
button-spanning-in = Tính vào kỳ này
button-spanning-out = Không tính vào kỳ này
periodic-area = <b>{ $area }</b> ({ $count } báo cáo)
periodic-missing = ({ $count } báo cáo không có số này)
periodic-target = (chỉ tiêu: { $wording }; { $state ->
    [met] đã đạt
   *[open] đạt { $percent }% chỉ tiêu
  })
periodic-targets-untold = Chỉ tiêu chưa có số liệu: { $list }
periodic-more-documents = và { $count } văn bản khác
periodic-unreported = Nhiệm vụ chưa có báo cáo trong kỳ ({ $count }):
periodic-obstacles = Vướng mắc đã nêu trong kỳ: { $count }.
periodic-evidence = Minh chứng kèm báo cáo nhiệm vụ: { $some ->
    [yes] { $files } tệp ở { $reports } báo cáo.
   *[no] không có.
  }
periodic-ask-known = Số liệu lấy từ các báo cáo nhiệm vụ, không phải nhập lại. Thiếu hoặc sai thì báo cáo, đính chính nhiệm vụ trước; đủ rồi thì chọn Tiếp tục để viết đánh giá.
button-periodic-task = Báo cáo nhiệm vụ còn thiếu

# Đánh giá
periodic-ask-strengths = Kết quả nổi bật, ưu điểm trong kỳ:
periodic-ask-weaknesses = Tồn tại, hạn chế trong kỳ:
periodic-ask-causes = Nguyên nhân của tồn tại, hạn chế (khách quan, chủ quan):
periodic-ask-directions = Phương hướng, nhiệm vụ { $kind ->
    [month] tháng tới:
    [quarter] quý tới:
    [nine-months] quý IV:
    [half-year] 06 tháng cuối năm:
   *[year] năm tới:
  }
periodic-ask-proposals = Kiến nghị, đề xuất với cấp trên, cơ quan thường trực:
periodic-ask-length = Viết từ { $from } đến { $to } ký tự, trong một tin nhắn. Không ghi tên, địa chỉ của nạn nhân, trẻ em; không gửi tài liệu mật.
carried-former = { $occasion } đã ghi:
carried-obstacles = Vướng mắc của đơn vị chưa được giải quyết:
carried-duties = Nhiệm vụ đã báo cáo nhưng chưa hoàn thành:
carried-duty = Tiếp tục thực hiện: { $duty }.
button-carried-former = Dùng nội dung kỳ trước
button-carried-obstacles = Đưa vướng mắc vào
button-carried-duties = Đưa nhiệm vụ chưa hoàn thành vào

# Văn bản chính thức
periodic-ask-document = Văn bản báo cáo của đơn vị đã ký chưa? Nhập số, ký hiệu và ngày ký, ví dụ: 45/BC-UBND ngày { $day }.{ $skip ->
    [no] {""}
   *[yes] {" "}Chưa có thì bổ sung sau được.
  }
periodic-ask-day = Văn bản số <b>{ $number }</b> ký ngày nào?
periodic-ask-files = Gửi bản đã ký: tệp PDF hoặc ảnh chụp ({ $types }; mỗi tệp không quá 20 MB){ $skip ->
    [no] .
   *[yes] , hoặc chọn Bỏ qua.
  }
periodic-file = Đã nhận tệp kèm theo ({ $ratio }).
button-periodic-read = Lấy nội dung từ tệp
periodic-read = Đã lấy: { $list }. Anh/Chị xem lại trước khi gửi.
periodic-read-document = Số, ngày văn bản: { $document }.
periodic-read-length = { $part }: dài { $length } ký tự, chưa dùng; vui lòng nhập bản rút gọn.
periodic-read-private = { $part }: chưa dùng.
periodic-read-nothing = Không đọc được phần nào của báo cáo trong tệp (có thể là bản chụp). Nhập bằng chữ, hoặc nộp bản đã ký.
periodic-read-kept = Giữ nguyên phần đã nhập: { $list }.
periodic-refused-parts = Đoạn này có các mục: { $list }. Chia vào các phần của báo cáo? Mục đã nhập được giữ nguyên.
button-as-parts = Chia vào các phần
button-as-one = Ghi cả đoạn vào phần này
button-periodic-scan = Nộp bản đã ký thay cho các phần
button-periodic-typed = Nhập các phần bằng chữ
periodic-scan = Báo cáo là bản đã ký gửi kèm; <b>chưa có số liệu</b>.
periodic-scan-needs-file = Chưa có bản đã ký. Gửi ảnh hoặc tệp của văn bản, rồi chọn Xong.
button-periodic-no-document = Chưa có văn bản

# Kiểm tra, gửi
periodic-review-nil = Gửi báo cáo “Không phát sinh” cho kỳ này?
periodic-early = Lưu ý: kỳ báo cáo đến hết ngày { $to }, còn { $count } ngày nữa mới kết thúc.
button-periodic-full = Xem toàn văn
periodic-receipt = { $revision ->
    [1] Đã ghi nhận <b>{ $name }</b> lúc { $at }. Cảm ơn Anh/Chị.
   *[other] Đã đính chính <b>{ $name }</b> lúc { $at } (bản thứ { $revision }). Bản trước được lưu để đối chiếu.
  }
periodic-already = Báo cáo này đã được ghi nhận trước đó, không gửi lần hai.
periodic-on-time = Báo cáo này tính là đúng hạn (hạn cuối: hết ngày { $day }).
periodic-late = Báo cáo gửi sau hạn { $count } ngày (hạn cuối: hết ngày { $day }), được ghi nhận là báo cáo chậm.
periodic-received = Báo cáo này không có hạn bắt buộc.
periodic-owed = Đơn vị còn phải gửi:
periodic-all-sent = Đơn vị đã gửi đủ các báo cáo định kỳ.
button-periodic-see = Xem báo cáo
button-periodic-list = Các kỳ báo cáo
periodic-kept = Đã lưu nháp. Anh/Chị hoặc đồng nghiệp trong đơn vị có thể nhập tiếp bất cứ lúc nào: gõ /nopbaocao.
periodic-gone = Báo cáo này đã được gửi hoặc đã bỏ. Gõ /nopbaocao để xem các kỳ báo cáo của đơn vị.

# Không nhận được, và vì sao
periodic-refused-document = Chưa thấy số, ký hiệu văn bản. Vui lòng nhập như trên văn bản, ví dụ: 45/BC-UBND ngày { $day }; hoặc chọn nút ở trên.
periodic-refused-in-future = Ngày ký { $day } chưa đến. Vui lòng nhập lại ngày ký.
periodic-refused-outside-period = Ngày ký { $day } trước khi kỳ báo cáo bắt đầu. Vui lòng nhập lại ngày ký.
periodic-refused-not-nil = Trong kỳ, đơn vị đã có { $count } báo cáo nhiệm vụ có kết quả nên không gửi “Không phát sinh” được. Nếu các báo cáo đó sai, thu hồi trước ở /lichsu.
periodic-refused-nil = Kỳ này phải có báo cáo, không gửi “Không phát sinh” được.

# Báo cáo đã gửi
periodic-card = <b>{ $name }</b> · { $unit }
button-periodic-paper = Văn bản chính thức
periodic-withdraw-ask = Thu hồi { $name }? Báo cáo sẽ không được tính nữa; thu hồi rồi vẫn khôi phục được. Nhập lý do, hoặc chọn:
periodic-withdraw-check = Thu hồi { $name } với lý do dưới đây?
periodic-withdrawn = Đã thu hồi. Báo cáo không được tính nữa nhưng vẫn được lưu để đối chiếu; đơn vị cần gửi lại. Gõ /nopbaocao để lập báo cáo mới.
periodic-withdrawn-correction = Bản sửa đang chờ lãnh đạo đơn vị duyệt cũng được thu hồi.
periodic-withdrawn-already = Báo cáo này đã được thu hồi trước đó.
periodic-restored = Đã khôi phục. Báo cáo lại được tính như trước.
periodic-not-restored = Không khôi phục được: báo cáo này, hoặc một báo cáo khác của cùng kỳ, đang được tính.

# Báo cáo định kỳ đã gửi mà số liệu nhiệm vụ thay đổi sau đó
overtaken-note = { $name } đã gửi không còn khớp với các báo cáo nhiệm vụ: có thể cập nhật bằng một nút, hoặc để sau.
overtaken-card = Số liệu đã thay đổi sau khi gửi báo cáo này:
overtaken-list = Số liệu nhiệm vụ đã thay đổi sau khi gửi; mở báo cáo để cập nhật.
button-overtaken-update = Cập nhật số liệu
button-overtaken-of = Cập nhật { $name }
overtaken-mark = Số liệu nhiệm vụ đã thay đổi sau khi gửi.
periodic-said-on-paper = Tin này báo đã gửi bản giấy của báo cáo đang mở; chưa có gì thay đổi. Nếu đúng, chọn “Đã gửi bản giấy”.
button-periodic-words = Là nội dung của mục này
