# Hỏi đáp bằng lời: câu hỏi như bot hiểu. $subject, $figure, $units … đã ở dạng HTML
query-as = <i>Câu hỏi:</i> { $question }
query-missing = đơn vị chưa gửi { $subject }
query-sent = đơn vị đã gửi { $subject }
query-sent-timely = đơn vị đã gửi đúng hạn { $subject }
query-late = đơn vị gửi sau hạn hoặc đã quá hạn { $subject }
query-unreported = nhiệm vụ đến kỳ <b>chưa có đơn vị nào báo cáo</b>
query-missing-duty = đơn vị chưa báo cáo { $subject }
query-sent-duty = đơn vị đã báo cáo { $subject }
query-silent = đơn vị chưa có báo cáo nào
query-total = tổng <b>{ $figure }</b>
query-lacking = đơn vị không có hoặc chưa có số liệu <b>{ $figure }</b>
query-reaching = đơn vị { $is ->
    [none] không có
   *[other] có
  } <b>{ $figure }</b>{ $is ->
    [any] {""}
    [none] {""}
    [over] { " " }trên { $amount }
    [from] { " " }từ { $amount } trở lên
    [under] { " " }dưới { $amount }
    [between] { " " }từ { $amount } đến { $top }
   *[upto] { " " }không quá { $amount }
  }
query-returned = báo cáo <b>bị trả lại</b>, chưa gửi lại{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-waiting = báo cáo <b>chờ tiếp nhận</b>{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-unmanned = đơn vị <b>chưa có cán bộ đầu mối</b>
query-extended = đơn vị <b>được gia hạn</b>{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-requested = đơn vị <b>xin gia hạn</b>, chờ trả lời{ $subject ->
    [none] {""}
   *[other] : { $subject }
  }
query-share = tỷ lệ { $part } trong <b>{ $figure }</b>
query-done = kết quả thực hiện nhiệm vụ
query-sent-within = đơn vị đã gửi báo cáo
query-standing = tình hình thực hiện nhiệm vụ
query-reports = số <b>báo cáo nhiệm vụ</b> đã gửi
query-obstacles = <b>vướng mắc</b> đang chờ trả lời
query-obstacles-raised = <b>vướng mắc</b> đã nêu
query-deadline = hạn gửi { $subject }
query-nudge-duty = đôn đốc đơn vị chưa báo cáo { $subject }
query-nudge-duties = đôn đốc đơn vị chưa báo cáo nhiệm vụ đến kỳ
query-nudge = đôn đốc đơn vị chưa gửi { $subject }
query-current = báo cáo đến hạn gần nhất
query-every-deadline = các báo cáo định kỳ
query-of-occasion = kỳ { $name }
query-in-month = trong { $name }
query-whole = từ ngày { $from } đến nay
query-until = tính đến hết ngày { $day }
query-by = chia theo { $by ->
    [unit] đơn vị
    [kind] loại đơn vị
    [area] nội dung hoạt động
   *[duty] nhiệm vụ
  }
query-least = ít nhất xếp trước
query-top = { $count } đơn vị xếp đầu
query-against-year = so với cùng kỳ năm { $year }
query-against-whole-year = so với cả năm { $year }
query-against = so với thời gian { $period }

# Câu trả lời
answer-none-of = Không có đơn vị nào.
answer-units = <b>{ $ratio }</b> đơn vị
answer-unit-at = • { $unit } ({ $day })
answer-unit-late = • { $unit } ({ $day }, sau hạn { $count } ngày)
answer-unit-overdue = • { $unit } (quá hạn { $count } ngày)
answer-unit-lapsed = • { $unit } ({ mark-lapsed })
answer-unit-handed = • { $unit } (trình lãnh đạo đơn vị ngày { $day }{ $isLate ->
    [yes] , sau hạn
   *[no] {""}
  }, chờ duyệt)
answer-one-sent = { $name }: đã gửi, ngày { $day }.
answer-one-late = { $name }: đã gửi, ngày { $day }, sau hạn { $count } ngày.
answer-one-missing = { $name }: chưa gửi.
answer-one-open = { $name }: chưa gửi, hạn cuối hết ngày { $day }.
answer-one-overdue = { $name }: chưa gửi, quá hạn { $count } ngày.
answer-one-lapsed = { $name }: đã gửi, { mark-lapsed }.
answer-one-handed = { $name }: đã trình lãnh đạo đơn vị ngày { $day }{ $isLate ->
    [yes] , sau hạn { $count } ngày
   *[no] {""}
  }, chờ duyệt; chưa gửi.
answer-handed = Trong đó chờ lãnh đạo đơn vị duyệt: { $count } đơn vị.
answer-not-due = Chưa đến kỳ: { $count } đơn vị.
answer-value = <b>{ $value }</b>
answer-no-value = <b>Chưa có số liệu.</b>
answer-no-sum = Số liệu này không cộng được giữa các đơn vị:
answer-part = • { $label }: { $value }
answer-part-share = • { $label }: { $value } ({ $share }%)
answer-part-share-of = • { $label }: { $value } ({ $share }% của { $whole }, theo { $count } báo cáo có tách)
answer-with = Gồm cả số liệu của { $others }.
answer-basis = Theo { $count } báo cáo.
answer-unsplit = { $count } báo cáo chưa tách đủ ({ $list }).
answer-silent = { $count } báo cáo không có số liệu này.
answer-without = { $count } đơn vị được giao nhưng chưa có số liệu này.
answer-spans = { $count } báo cáo có hoạt động kéo dài sang kỳ khác, chưa tính vào.
answer-elsewhere = { $count } báo cáo về hoạt động do đơn vị khác chủ trì, đã tính ở báo cáo của đơn vị chủ trì.
answer-hostless = Trong đó { $count } báo cáo về hoạt động do đơn vị khác chủ trì, tạm tính ở đây vì đơn vị chủ trì chưa báo cáo.
answer-row = • { $name }: { $value }
answer-more-documents = và { $count } văn bản khác
answer-documents = { $count } văn bản
answer-no-year = Hệ thống chưa có số liệu năm { $year } để so sánh.
answer-year-not-apart = Số liệu năm { $year } không tách được theo nội dung hoặc nhiệm vụ nên không so sánh được. Có thể so sánh tổng số.
answer-left = Chưa tính { $count } báo cáo của đơn vị không còn trong Kế hoạch này.
answer-difference =
    { $way ->
        [same] Bằng nhau.
        [more] Tăng { $value }{ $share ->
            [none] .
           *[other] { " " }({ $share }%).
        }
       *[less] Giảm { $value }{ $share ->
            [none] .
           *[other] { " " }({ $share }%).
        }
    }
answer-asked-of-none = Không có đơn vị nào được giao báo cáo số liệu này.
answer-nought = Đã báo cáo và ghi bằng 0 ({ $count }):
answer-no = Đã báo cáo và trả lời Không ({ $count }):
answer-not-reaching = Không thuộc số này ({ $count }):
answer-held = <b>{ $count }</b> báo cáo của { $units } đơn vị
answer-held-none-returned = Không có báo cáo nào bị trả lại mà chưa gửi lại.
answer-held-none-waiting = Không có báo cáo nào chờ tiếp nhận.
answer-held-more = và { $count } báo cáo khác
answer-held-line = • { $unit } · { $what } ({ $state ->
    [returned] hạn gửi lại: hết ngày { $day }
    [lapsed] quá hạn gửi lại, hết ngày { $day }
    [withdrawn] đã rút, chờ từ ngày { $day }
   *[waiting] chờ từ ngày { $day }
  })
answer-extended = <b>{ $units }</b> đơn vị { $of ->
    [granted] được gia hạn:
   *[requested] xin gia hạn, đang chờ trả lời:
  }
answer-extended-none-granted = Chưa có gia hạn nào.
answer-extended-none-requested = Không có đề nghị gia hạn nào chờ trả lời.
answer-extended-line = • { $unit } · { $what }: { $of ->
    [granted] được gia hạn đến hết ngày { $day }
   *[requested] xin đến hết ngày { $day }
  }
answer-extended-more = và { $count } lần gia hạn khác
answer-extended-waiting = Đề nghị gia hạn đang chờ trả lời: { $count }.
answer-empty = Chưa có số liệu, chưa rõ có hay không ({ $count }):
answer-of-past = <i>Tính theo các báo cáo còn hiệu lực đã gửi đến hết ngày đó; báo cáo đã rút không được tính.</i>
answer-sensitive = Số liệu này không hiện trong nhóm.
answer-duties-done = Đã báo cáo:
answer-duties-open = Chưa báo cáo:
answer-duty = • { $duty }
answer-unreported = <b>{ $ratio }</b> nhiệm vụ đến kỳ chưa có đơn vị nào báo cáo.
answer-part-not-due = chưa đến kỳ
answer-more-lines = và { $count } dòng khác
answer-more-duties = và { $count } nhiệm vụ khác
answer-owed = Báo cáo đến kỳ chưa gửi:
answer-owed-things = Việc khác còn nợ:
answer-owed-none = Không còn thiếu báo cáo nào đến kỳ.
answer-sums = Số liệu đến nay:
answer-done = <b>{ $count }</b> báo cáo nhiệm vụ có hoạt động trong thời gian này:
answer-done-none = Chưa có báo cáo nào về hoạt động trong thời gian này.
answer-done-duty = • { $duty }: { $count } báo cáo
answer-sums-within = Số liệu trong thời gian này:
answer-count = <b>{ $count }</b>
answer-deadline-done-by = { $name }: đề nghị xong trong ngày { $day }.
answer-deadline-milestone = { $name }: đề nghị gửi trước hết ngày { $day }.
answer-gone = Kế hoạch không có nội dung này.
answer-nudge = { $count } đơn vị chưa gửi báo cáo. Bấm nút để xem trước lời nhắc; chưa có gì được gửi.
answer-nudge-none = { $count } đơn vị chưa báo cáo. Lời nhắc được soạn cho từng nhiệm vụ: gõ /dondoc để chọn. Chưa có gì được gửi.

# Khi chưa hiểu
ask-unread = Bot chưa hiểu phần: { $parts }.
ask-unread-answer = Phần đã hiểu: { $question }. Anh/Chị có thể xem câu trả lời không xét phần chưa hiểu, hoặc hỏi lại.
ask-crossed = Báo cáo ghi riêng từng số liệu { $parts }, không ghi số người thuộc đồng thời các nhóm này. Bot trả lời được từng số liệu.
ask-unclear = Bot chưa hiểu câu hỏi này.
ask-others = Anh/Chị hỏi được về đơn vị của mình. Số liệu của các đơn vị khác do cơ quan thường trực theo dõi.
button-ask-own = Hỏi về đơn vị của mình
ask-read-elsewhere = <i>Câu hỏi do dịch vụ đọc câu hỏi hiểu giúp. Anh/Chị vui lòng xem câu hỏi dưới đây có đúng ý không.</i>
ask-which-unit = Anh/Chị hỏi về đơn vị nào?
ask-moved = { $from } đã sáp nhập; câu trả lời theo { $to }.
ask-time-future = Ngày { $day } chưa đến, nên chưa có số liệu.
ask-time-outside = Thời gian này nằm ngoài Kế hoạch (từ { $from } đến { $to }).
ask-time-year = Bot đang trả lời theo Kế hoạch năm { $plan }, chưa trả lời được câu hỏi này cho năm { $year }.
ask-time-unclear = Bot chưa hiểu thời gian trong câu hỏi.
ask-examples-office =
    Có thể hỏi, chẳng hạn:
    • { $report ->
        [none] Đơn vị nào chưa báo cáo nhiệm vụ nào?
       *[other] Đơn vị nào chưa nộp { $report }?
    }
    • Quý này có bao nhiêu { $figure }?
    • Đơn vị nào có nhiều { $figure } nhất?
    • { $quarter ->
        [first] Tháng này có bao nhiêu { $figure }?
       *[later] Tổng số { $figure } quý này so với quý trước?
    }
    • Đơn vị nào chưa có { $act } nào?
    • Đơn vị nào có trên 5 { $act }?
    • Đến nay đơn vị nào chưa báo cáo gì?
    • Tình hình { $unit } thế nào?
ask-examples-unit =
    Có thể hỏi về đơn vị mình, chẳng hạn:
    • Đơn vị tôi còn thiếu báo cáo gì?
    • Quý này đơn vị tôi có bao nhiêu { $figure }?
    • { $report ->
        [none] Đơn vị tôi còn nhiệm vụ nào chưa báo cáo?
       *[other] Hạn nộp { $report } là ngày nào?
    }
asked-still-open = <i>Bot vẫn chờ câu trả lời cho phần đang nhập.</i>

button-ask-anyway = Xem phần đã hiểu
button-ask-each = Xem từng số liệu
button-ask-missing = Chưa gửi
button-ask-sent = Đã gửi
button-ask-other-side = Các đơn vị còn lại
button-ask-inbox = Báo cáo chờ tiếp nhận
button-ask-extensions = Gia hạn của các đơn vị
button-ask-people = Đơn vị và đầu mối
button-ask-by-unit = Theo đơn vị
button-ask-by-area = Theo nội dung
button-ask-by-duty = Theo nhiệm vụ
button-ask-whole = Từ đầu Kế hoạch
button-ask-all-units = Tất cả đơn vị
button-ask-behind = Xem báo cáo ({ $count })
button-ask-back = ‹ Câu trả lời
button-ask-privately = Xem riêng
button-ask-card = Mở thẻ đơn vị
button-ask-list = Danh sách
button-ask-deadlines = Hạn và mốc
button-ask-status = Tình hình chung
button-ask-nudge = Soạn lời nhắc
button-ask-obstacles = Xem vướng mắc
behind-head = Các báo cáo của số liệu trên ({ $count }):
behind-gone = Không còn báo cáo nào.

# Bảng Excel của câu trả lời
button-ask-table = Xuất bảng
ask-table-ordered = Bot đang lập bảng, tệp sẽ được gửi vào chat này.
ask-table-name = bảng của câu trả lời
ask-table-sheet = Bảng { $number }
ask-table-unit = Đơn vị
ask-table-kind = Loại đơn vị
ask-table-part = Nội dung
ask-table-state = Tình trạng
ask-table-day = Ngày gửi
ask-table-late = Số ngày sau hạn
ask-table-note = Ghi chú
ask-table-expected = Đến kỳ
ask-table-reported = Đã báo cáo
ask-table-reports = Số báo cáo
ask-table-about = số ước lượng
ask-table-sent = Đã gửi
ask-table-sent-late = Đã gửi, sau hạn
ask-table-missing = Chưa gửi
ask-table-missing-late = Chưa gửi, quá hạn
ask-table-lapsed = Đã gửi, bị trả lại, quá hạn gửi lại
ask-table-handed = Chờ lãnh đạo đơn vị duyệt
ask-table-handed-late = Chờ lãnh đạo đơn vị duyệt, trình sau hạn
ask-table-nought = Đã báo cáo, bằng 0
ask-table-no = Đã báo cáo, trả lời Không
ask-table-empty = Chưa có số liệu
