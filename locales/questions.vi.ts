/**
 * How people ask in a chat. Wordings are divided by commas; "[một|hai]" stands for either, "[|một]" for
 * nothing or it, "{who}" for any of a set. A word that is here and narrows nothing is "filler".
 */
export const QUESTIONS = {
  sets: {
    who: "em|anh|chị|tôi|mình|bác|cô|chú|tớ|cháu|các anh|các chị|bọn em|chúng tôi|chúng em|chị em",
    me: "tôi|mình|em|ta|tui|tớ|chúng tôi|chúng em|bọn em|chúng mình",
    help: "giúp|hộ|giùm|dùm|nhờ|giúp cho",
    when: "chiều nay|sáng nay|tối nay|hôm nay|nay|mai|sáng mai|chiều mai|ngày mai|tuần sau|đầu tuần|thứ hai|thứ hai này",
    boss: "sếp|lãnh đạo|thủ trưởng|bác chủ tịch|chủ tịch|bí thư|trưởng phòng|phó chủ tịch|bên tỉnh|{organs}|{organs} {place}",
    organs:
      "thường trực|thường trực ủy ban|thường vụ|ban thường vụ|ủy ban|huyện ủy|thường trực huyện ủy|hội đồng|sở|tỉnh",
    place: "huyện|huyện ủy|tỉnh",
    nouns:
      "xã|thị trấn|phường|phòng|hội|trung tâm|đoàn|thôn|bản|khu|đài|ủy ban|UBND|UBND xã|UBND thị trấn|ban|trường|văn phòng|liên đoàn|công an|mặt trận",
  },
  /** Before the end of a unit's name that stands for all of it: "bên y tế". */
  sides: "bên, phía, ngành, khối, lĩnh vực, mảng",
  /** Before a kind of units that is all of it: "cấp xã". */
  levels: "cấp, tuyến, dưới",
  /** Of these no part is a word by itself: no "ban" reports there, and no "Đoàn". */
  apart: "phát động, giáo dục, giao ban, họp ban, đoàn giám sát, đoàn công tác, đoàn thanh tra",
  /** Before and behind an amount that tells units apart: more than it, it or more, less than it, it or less. */
  bounds: {
    before: {
      over: "[|có|đạt|được|chi] [trên|hơn|quá|vượt|vượt quá|vượt trên|lớn hơn|nhiều hơn|cao hơn|đông hơn]",
      from: "[|có|đạt|được] [từ|ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không ít hơn|không kém], đủ, đạt, được đủ, đạt đủ, có đủ",
      under:
        "[|có|đạt|được|chỉ|mới|mới có|chỉ có] [dưới|ít hơn|thấp hơn|nhỏ hơn|chưa đến|chưa tới|chưa đầy], [chưa|không|chưa có|không có] đủ, [chưa|không] [đạt|được|tới|đến|được đủ|đạt đủ|làm được|làm đủ|có nổi]",
      upto: "[|có|đạt|được] [không quá|chưa quá|không hơn|tối đa|tối đa là|nhiều nhất|nhiều nhất là|cao nhất là|không vượt quá|chưa vượt quá|không nhiều hơn]",
    },
    after: { from: "trở lên, hoặc hơn, hoặc nhiều hơn", upto: "trở xuống, hoặc ít hơn" },
  },
  /** How a clause begins that says who asks, for whom and why, and nothing of what is asked. */
  asides: {
    /** Behind the word that says what for. */
    purposes: {
      for: "để, cho kịp, cho tiện",
      what: "báo cáo, trình, phục vụ, chuẩn bị, họp, dự họp, tổng hợp, tham mưu, viết, làm, đưa vào, đưa, nắm, biết, theo dõi, giao ban, cập nhật, làm việc, gửi {boss}, [xem xét|xét|bình xét|đánh giá|xếp loại|chấm điểm] [|khen thưởng|thi đua]",
    },
    /** For these something is prepared, and those who meet there; elsewhere they are counted. */
    meetings: [
      "hội nghị, cuộc họp, buổi họp, buổi làm việc, phiên họp, cuộc giao ban",
      "UBND, HĐND, ủy ban, cấp ủy, ban chấp hành, thường trực, thường vụ",
    ],
    reasons: [
      "do, vì, bởi, bởi vì, tại vì, {when} [có|phải|họp|đi|{boss}|{who}|đoàn]",
      "[sắp|chuẩn bị|đang] [họp|giao ban|có đoàn|làm báo cáo|viết báo cáo|tổng hợp]",
    ],
    manners: [
      "chào, xin chào, em chào, chào buổi sáng, kính gửi, kính thưa, thưa, cảm ơn, cám ơn, xin cảm ơn",
      "trân trọng, mong, rất mong, xin lỗi, làm phiền, phiền",
      "[|{who}|bên {who}|hiện|hiện {who}] đang [cần|vội|họp|bận|phải|làm|viết|chờ]",
      "{boss} [|đang|vừa|mới] [cần|giục|chờ|đợi|yêu cầu|bảo|dặn]",
      "gấp lắm, cần gấp, đang gấp, {who} cần gấp",
    ],
  },
  /** Who is counted as those that were there or were trained, by no noun of the plan's. */
  attendants: "cán bộ, công chức, viên chức, đại biểu, cán bộ công chức, lượt cán bộ",
  /** What is told of a document, one by one. */
  documents: {
    /** Beside the document, wherever. */
    apart:
      "[số hiệu|số ký hiệu|ký hiệu|trích yếu|ngày ban hành|ngày ký|số và ngày|số với ngày|ngày và số|ngày tháng ban hành] [|là gì|là số mấy|là bao nhiêu]",
    /** Behind it. */
    behind:
      "là gì, [|là|mang|có] số [mấy|bao nhiêu|nào|gì], [|được] [ban hành|ký] [|vào|từ] [ngày nào|hôm nào|ngày mấy|bao giờ|khi nào|ngày bao nhiêu]",
  },
  /** Times that say when something will be, and ask nothing. */
  sometime: "[mấy|ít|vài|dăm] [ngày|hôm|bữa|tuần|tháng] nữa",
  roles: {
    which: ["nào, những gì, gì, cái gì, ai, những ai, nơi nào, chỗ nào, những nơi nào"],
    many: ["bao nhiêu, mấy, bao nhiêu là, được bao nhiêu"],
    amount: [
      "total, tổng, tổng số, tổng cộng, tổng cộng có, số, số lượng, tổng lượng, con số, số liệu",
      "số liệu về, thống kê",
    ],
    share: ["tỷ lệ, tỉ lệ, phần trăm, chiếm, bao nhiêu phần trăm"],
    unsent: [
      "chưa, còn thiếu, thiếu, còn nợ, nợ, còn chưa, chưa chịu, vẫn chưa, chưa thấy, không nộp",
      "không gửi, không báo cáo, còn phải, phải, chưa hề, chưa từng, chưa kịp, mãi chưa",
      "mãi vẫn chưa, không chịu, còn sót, khuyết, không có báo cáo, không thấy báo cáo",
      "không thấy nộp, không thấy gửi",
    ],
    /** Nothing came of whoever is meant. */
    silent: [
      "im lặng, im ắng, im re, im hơi lặng tiếng, bặt tin, mất hút, bặt vô âm tín",
      "không thấy gì, không có gì, không động tĩnh, chưa động tĩnh, không gửi gì, không nộp gì",
      "không báo cáo gì, không thấy báo cáo gì, chưa thấy gì, trắng báo cáo, chưa có gì",
      "chưa động gì, chưa thấy động gì, chưa [báo cáo|gửi|nộp] lần nào",
      "chưa một lần [báo cáo|gửi|nộp], biệt tăm, không phản hồi gì, chưa phản hồi gì",
      "không hồi âm",
    ],
    send: [
      "submit, nộp, gửi, nộp về, gửi về, gửi lên, nộp lên, trả bài, có gửi, làm báo cáo, nộp lại",
      "gửi đến, nộp đến, chuyển về, gởi, gởi về, gởi lên",
    ],
    done: [
      "đã, rồi, xong, hoàn thành, đầy đủ, đủ, xong hết, có rồi, xong xuôi, hoàn tất, đủ cả",
      "đủ hết",
    ],
    late: [
      "lỡ hạn, sai hạn, không đúng hạn, chưa đúng hạn, không kịp hạn",
      "[|báo cáo|nộp|gửi|nộp báo cáo|gửi báo cáo|để|bị] [muộn|chậm|trễ|quá hạn|trễ hạn|muộn hạn|chậm hạn|sau hạn]",
      "trễ hẹn, chậm trễ, chậm tiến độ, chậm muộn, quá thời hạn, không kịp",
    ],
    timely: [
      "đúng hạn, kịp hạn, trước hạn, đúng thời hạn, kịp thời, không muộn, đúng hẹn, trong hạn",
      "trước thời hạn, không trễ, không chậm, không quá hạn, [nộp|gửi|báo cáo] kịp",
    ],
    standing: [
      "tình hình chung, kết quả đạt được, kết quả chung, mức độ hoàn thành, mức độ thực hiện",
      "tiến độ thực hiện, tiến độ chung, bức tranh chung, tình hình, tiến độ, kết quả",
      "kết quả thực hiện, tình hình thực hiện, tổng quan, tình hình triển khai",
      "tiến độ triển khai, kết quả triển khai, kết quả hoạt động, tình hình hoạt động",
      "tình hình tổng thể, toàn cảnh, cái nhìn tổng quan, tổng quát",
    ],
    how: [
      "đến đâu rồi nhỉ, làm ăn ra sao, có những gì, đã làm gì, đã làm được gì, có hoạt động gì",
      "có hoạt động nào, hoạt động thế nào, đến đâu, tới đâu",
      "đến đâu rồi, làm được gì, làm được những gì, làm gì, làm những gì, được gì",
      "được những gì, ra sao, thế nào, như thế nào, làm ăn thế nào, sao rồi, đến mức nào, có gì",
      "[đi|được|thực hiện|triển khai|làm|chạy|tiến triển] [đến|tới] đâu",
      "[đến|tới] [đâu rồi|bước nào|mức nào|giai đoạn nào], [|đã] làm được [|những] việc gì",
    ],
    /** How good it is: of what somebody did it is how far they are, of a report nobody has written it down. */
    verdict: ["[|có] [ổn|tốt|khá|hay|đạt|được việc] không"],
    deadline: [
      "hạn, thời hạn, hạn chót, bao giờ, khi nào, lúc nào, ngày nào, hạn nộp, hạn báo cáo",
      "hạn gửi, đến hạn, hết hạn, hôm nào, deadline, hạn cuối, hạn cuối cùng",
      "[|trước|vào] ngày [nào|mấy|bao nhiêu], trước hôm nào, mùng mấy, bao lâu, bao lâu nữa",
      "[mấy|bao nhiêu] [ngày|hôm|bữa|tuần] [|nữa], chừng nào, khi mô, ngày nộp, ngày gửi",
      "hạn [nào|gì|] [sắp tới|gần nhất|tiếp theo|kế tiếp], [sắp tới|sắp đến|tới đây] [|có|còn|là] hạn [nào|gì|báo cáo nào]",
      "đến bao giờ, tới bao giờ, [hạn|thời hạn] [nộp|gửi|báo cáo] [|cuối|cuối cùng]",
    ],
    obstacles: [
      "khó khăn vướng mắc, vướng mắc khó khăn, tồn tại hạn chế, tồn tại, hạn chế, bất cập",
      "kêu khó, kêu ca, kêu, kêu vướng, than, than khó, kiến nghị đề xuất, vướng mắc, khó khăn, kiến nghị, đề xuất, vướng",
      "khó khăn gì, phản ánh, gặp khó, trở ngại, vướng ở đâu, vướng chỗ nào, khó ở đâu",
      "khó chỗ nào, ý kiến phản ánh, ý kiến đề xuất, ý kiến kiến nghị",
    ],
    order: [
      "nhắc, nhắc nhở, đôn đốc, giục, thúc, thúc giục, đốc thúc, nhắn, gửi lời nhắc, nhắc lại",
      "[gửi|nhắn] [|tin|tin nhắn] [nhắc|nhắc nhở|đôn đốc], gọi nhắc, nhắc bài, nhắc nhẹ",
      "nhắc khéo, hối, hối thúc, réo",
    ],
    list: [
      "tóm tắt, tổng hợp, danh sách, liệt kê, xem, kể tên, nêu, nêu tên, tra, tra cứu",
      "[|xin] cho [|{who}] [xin|hỏi|biết|xem]",
      "[xin|cho|gửi|lấy|lọc|lập|xuất|in] [|{help}] [|cho] [|{who}] danh sách",
      "[dạ|vâng|dạ vâng] cho {who} [xin|hỏi|biết], {who} [hỏi|muốn hỏi|muốn biết|muốn xem]",
      "{who} cần [|biết|xem|lấy] [danh sách|số liệu|số|con số|tổng|bảng]",
      "{boss} [|{who}] [|đang|vừa|mới] [hỏi|cần|muốn biết]",
      "[{boss}|Sở LĐ|Sở LĐTBXH|Sở Lao động|Sở Nội vụ] [|đang|vừa|mới] [xin|đòi|lấy|yêu cầu|đề nghị|giục|cần|hỏi]",
      "đoàn [công tác|kiểm tra|giám sát] [|của] [|{organs}|{organs} {place}] [|đang|vừa|mới] [hỏi|cần|xin|yêu cầu|đề nghị]",
      "[rà|rà soát|liệt kê|tổng hợp|xem|coi|kiểm tra|thống kê|lọc|tìm|tra|điểm danh|điểm|đếm|lấy|tính|cộng|check|kiểm|ngó] {help}",
      "[kiểm tra|check|coi|thử] [xem|lại|thử], rà, rà soát, lọc, điểm danh, list, show, check",
      "update, cập nhật, thống kê danh sách, xin hỏi, xin [được|phép] [hỏi|biết]",
      "{help} {who} [xem|kiểm tra|rà|lọc|tính|tìm|biết|cho biết]",
      "đề nghị [|cho biết|báo cho biết|thống kê]",
      "gửi [|cho] {who} [danh sách|số liệu|bảng|con số|số], bảng, bảng số liệu, lên danh sách",
      "tên [các|những]",
    ],
    by: [
      "chia ra theo, chia theo từng, tách theo từng, phân theo từng, theo mỗi, bóc tách theo",
      "ở từng, tại từng, theo từng, chia theo, từng, mỗi, theo, tách theo, phân theo",
      "chi tiết theo, của từng",
      "[chi tiết|cụ thể|chia|tách ra|bóc tách|riêng|chia ra|chia cho|tính] từng, phân ra theo",
      "phân chia theo, chia theo mỗi, của mỗi, [ở|tại] mỗi",
    ],
    /** The plan itself: its progress may be asked, and it narrows nothing. */
    plan: [
      "kế hoạch thực hiện, thực hiện kế hoạch, việc thực hiện kế hoạch, kế hoạch triển khai",
      "triển khai kế hoạch, toàn kế hoạch, cả kế hoạch",
    ],
    /** Each of those that were named, apart. */
    each: [
      "mỗi bên, mỗi loại, từng loại, mỗi khối, từng khối, mỗi nhóm, từng nhóm, mỗi thứ",
      "từng thứ, từng bên",
    ],
    /** The parts of a number told apart. */
    split: ["tách, tách riêng, tách được, tách ra, bóc tách, phân tách, tách số, tách rõ"],
    most: [
      "dẫn đầu về, đứng nhất, vượt trội, nổi bật nhất, nhất, xếp hạng, đứng đầu, dẫn đầu",
      "[|nhiều|cao|đông|lớn|khá] nhất [|huyện|toàn huyện|cả huyện|trong huyện]",
      "[xếp|bảng] [thứ hạng|thứ tự|hạng], bảng xếp hạng, thứ hạng, đứng đầu về, nhiều hơn cả",
    ],
    least: [
      "đứng cuối, xếp cuối, đội sổ, đứng chót, bét nhất, ít",
      "[ít|thấp|nhỏ|kém] nhất [|huyện|toàn huyện|cả huyện|trong huyện], cuối bảng, chót bảng",
      "đứng bét, ít hơn cả",
    ],
    lastYear: [
      "năm ngoái, năm trước, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, năm rồi, cùng kì",
      "cùng kỳ năm rồi",
    ],
    not: ["không"],
    /** The office gave a report back, took it, or has it before it. */
    returned: ["[|bị] [trả lại|trả về|yêu cầu sửa|yêu cầu bổ sung|trả lại báo cáo|trả]"],
    /** What is done with a report that was given back. */
    mended: [
      "sửa, sửa lại, chỉnh sửa, bổ sung, hoàn thiện, khắc phục, làm lại, chữa lại, chỉnh lại",
    ],
    accepted: ["tiếp nhận, duyệt, phê duyệt, được nhận"],
    /** Who reports for a unit. */
    manned: [
      "[|cử|cử được|đăng ký|phân công|giới thiệu] [|cán bộ|người] đầu mối [|báo cáo|phụ trách], người phụ trách báo cáo",
    ],
    /** Of an obstacle: the office has said something to it, or not yet. */
    answered: ["trả lời, giải quyết, giải đáp, phản hồi, tháo gỡ"],
    report: [
      "report, báo cáo, báo, bản báo cáo, số liệu tổng kết, tổng kết",
      "[báo cáo|bản] [sơ kết|tổng kết|định kỳ|tổng hợp], sơ kết, bài báo cáo, file báo cáo",
    ],
    duty: ["nhiệm vụ, đầu việc, công việc, việc, phần việc, hạng mục"],
    everyone: [
      "đơn vị, các đơn vị, địa phương, cơ sở, toàn huyện, cả huyện, toàn xã, cả xã, toàn bộ",
      "tất cả, mọi người, chung, huyện, bên, nơi, [các|mấy|những] chỗ, toàn địa bàn, khắp huyện, toàn thể",
      "cơ quan [|và|hay|hoặc] [đơn vị|địa phương|tổ chức]",
    ],
    unit: ["đơn vị"],
    area: ["lĩnh vực, nội dung, mảng, nội dung hoạt động"],
    /** Several kinds of units at once, which is more than one and not all. */
    tier: ["[cấp|tuyến|khối] [huyện|tỉnh|trung ương]"],
    kind: ["loại đơn vị, loại, khối, nhóm, loại hình"],
    own: [
      "xã ta, chúng tôi, chúng em, mình, tôi",
      "[đơn vị|cơ quan|địa phương|bên|chỗ|nhà|phía|ngành|{nouns}] {me}",
      "{me} [|đã|mới|có] [gửi|nộp|báo|nêu|phản ánh|kiến nghị|hỏi] [|lên|về] [hôm trước|hôm nọ|hôm bữa|bữa trước|bữa nọ|hôm rồi|dạo trước|lần trước|đợt trước]",
    ],
    /** More time than the plan gives: the unit has it. */
    extended: [
      "[|được|đã được|có được|đã|mới được|vừa được|được cho] [gia hạn|lùi hạn|lùi thời hạn|kéo dài thời hạn|hoãn nộp|thêm hạn|thêm thời gian|gia hạn thêm] [|nộp|gửi|báo cáo]",
      "hạn mới, thời hạn mới, hạn [|nộp|báo cáo] [|sau khi|đã|được|sau] gia hạn",
    ],
    /** The unit asks for it. */
    requested: [
      "[|đang|đã|có|mới|vừa|được] [xin|xin được|đề nghị|đề nghị được|yêu cầu|muốn|muốn được|cần] [|được] [gia hạn|lùi hạn|thêm thời gian|thêm hạn|hoãn|hoãn nộp]",
      "[cho|xin cho|nhờ cho|mong] [|{who}|đơn vị|xã|phòng|bên {who}|xã {who}|đơn vị {who}] [|được] [gia hạn|lùi hạn|thêm thời gian|thêm hạn|hoãn]",
    ],
    /** Asks how something is done, or may be done: nothing that the record answers. */
    help: [
      "hoãn, làm sao, làm thế nào, ở đâu, có phải, phải không",
      "có cần, cần không, tại sao, vì sao, sao lại, mẫu, biểu mẫu, hướng dẫn, cách, được không",
      "có được, là gì, gồm những gì, gồm gì, có tính, tính không, bằng cách nào, ai phụ trách",
      "ai là, số điện thoại, mấy giờ, để làm gì, hay là, tên gì, tên là gì, là ai",
    ],
    filler: [
      "của kế hoạch, theo kế hoạch, trong kế hoạch, thôi, mà thôi, riêng, nói riêng, cả thảy",
      "tất thảy, vị chi, tính ra, cộng lại, cộng cả, gộp lại, gộp cả, nha, nhen, nghen, nghe",
      "hen, á, đấy, đây, cơ, cơ mà, vậy ta, cái, cái này, vụ, khoản, phần, phía, mảng này, tính",
      "tính cả, tính từ, tính tới, kể từ, kể cả, bữa giờ, hổm rày, hôm rày, dạo này, gần đây",
      "mới đây, lâu nay, xưa nay, giờ này, tới bây giờ, đến thời điểm này",
      "tính đến thời điểm này, đến thời điểm hiện tại, thời điểm này, hiện giờ",
      "tới thời điểm này, cho đến nay, cho tới nay, đến hôm nay, tới hôm nay, tính đến nay",
      "tính tới nay, tính đến hôm nay, tính đến giờ, mọi, mọi thứ, với ạ, giúp với, gửi về",
      "về đây, lên huyện, cho huyện, về huyện, trong huyện, của huyện, ở huyện, trên toàn huyện",
      "của cả huyện, bà con, anh em, dưới cơ sở, chính xác, [|vào|trong|nhân] dịp, đầy đủ",
      "nhanh nhanh, với nhé, nhé em, nhé bạn, thế nhỉ, vậy nhỉ, thế ạ, vậy ạ, hay chưa, là",
      "nhiều, đông, đông đảo, của, cho, các, những, có, ạ, à, nhỉ, nhé, vậy, thế, em, anh, chị, ơi, với, và",
      "hay, trong, tại, ở, về, trên, tôi, tớ, được, hết, cả, nay, hiện, hiện có, hiện nay",
      "hiện tại, đến nay, tới nay, đến giờ, tới giờ, đến bây giờ, bây giờ, hôm nay, giờ",
      "lúc này, thì, mà, này, đó, kia, nữa, vẫn, đang, sẽ, mới, vừa, từ, đến, tới, năm nay",
      "cả năm, từ đầu năm, kỳ, đợt, lần, hỏi, giúp, dùm, giùm, nhờ, làm ơn, vui lòng, bot, bạn",
      "đồng chí, dạ, vâng, thưa, sếp, còn, ra, bị, nhận, nhận được, bằng, khoảng, hơn, cụ thể",
      "chi tiết, luôn, ngay, lại, thấy, biết, muốn, cần, coi, thử, đi, nào đó, chứ, gồm",
      "bao gồm, địa bàn, trên địa bàn, toàn, ban, lượng, người ta",
      "huyện nhà, đã có, có những, thật, thực sự, hả, hử, quá, lắm, ấy, nhá, vào, khi",
      "chỉ đạo, hoạt động, công tác, chị em ơi, hoàn toàn, nhanh, gấp, sớm, thêm, gặp, gặp phải",
      "trong năm, của năm, trong kỳ, nói chung, vừa qua, thời gian qua, {help} {who}",
      "[{who}|ad|admin|bot|bé|cưng] ơi, {boss} đang [hỏi|cần], [|thì] {boss} hỏi",
      "để [|{who}] [báo cáo|trình|báo] {boss}, chút, tí, xíu, [từ|] trước [đến|tới] [nay|giờ]",
      "từ trước nay, xưa giờ, trước giờ, vừa rồi, mới rồi, đến hiện tại, tính đến hiện tại",
      "cho [đến|tới] giờ, hiện thời, trong tổng số, còn lại, cũng, đều, ha, hè, nè, hỉ, hì, ạk",
      "ak, ah, ừ, ok, oke, alo, hello, hi, chào, xin chào, cảm ơn, cám ơn, giùm cái",
      "luôn và ngay, dân, nhân dân, lên, đưa, như, trong số, bác, cô, chú",
      "lẫn, lẫn cả, cộng với, giữa, cháu, chúng ta, cùng, suốt, trong suốt, suốt cả, ròng rã",
    ],
    /** What is done, said without a noun: it narrows nothing. */
    deed: [
      "tổ chức, tham dự, dự, tham gia, thực hiện, triển khai, phát, cấp phát, cấp, chi, sử dụng",
      "đạt, làm, mở, ban hành, xây dựng, tiến hành, đã chi, đã phát, đăng, in, làm được",
      "thực hiện được, tổ chức được, đạt được, duy trì, hỗ trợ, ra, có, treo, lập, xử lý, trao",
      "tặng, phát sóng, phát thanh, giao, phân bổ, huy động, vận động, giải ngân, thu hút, nghe",
      "tiếp cận, thành lập, dán, viết, đăng tải, in ấn, nhập, điền, kê khai, có được, bỏ ra",
      "trao tặng, được dự, ghi, hưởng ứng, tư vấn, trợ giúp",
    ],
    /** Without diacritics "cho" is rather "cho". */
    waits: [
      "chờ, đang chờ, còn chờ, chờ cơ quan thường trực",
      "cần [|huyện|cấp trên|cơ quan thường trực|{boss}] [trả lời|giải quyết|giải đáp|phản hồi|tháo gỡ|xử lý]",
    ],
    /** Two times, or two units, are held against each other. Without diacritics "tang" may be "tặng". */
    compare: ["so, so với, tăng, giảm, kém, nhau, [đông|nhiều|cao|lớn|ít|thấp] hơn"],
    /** Asks what lies between them. */
    differs: [
      "tăng hay giảm, tăng giảm, hơn kém, hơn kém nhau, chênh, chênh lệch, chênh nhau, so sánh",
    ],
  },
  /** What people write short, by what is meant; a short form may be of several words. */
  short: {
    facebook: "fb, face, phây",
    "báo cáo": "bc, bcao, bcáo, b/c",
    "bao nhiêu": "bn, bnhiu, bnhiêu, bnhieu, bnh, bao nhiu, bao nhìu",
    không: "ko, k, hok, kg, khg, hong, hông, hem, khum",
    được: "dc, đc, dk, đk, dx",
    "như thế nào": "ntn, nthe nao",
    rồi: "r, rùi, rui, roài, ròi",
    chưa: "ch, chx",
    "kế hoạch": "kh, k/h",
    "đơn vị": "đv, dv, đ/v",
    "nhiệm vụ": "nv, n/v, nvụ",
    "số lượng": "sl, s/l",
    "danh sách": "ds, d/s, dsach, dsách",
    "6 tháng": "6t, 06t, 6th",
    gì: "j, ji, gj",
    em: "e, iem",
    anh: "a",
    chị: "c",
    "kinh phí": "kp, k/phí, kphí, kphi",
    "mọi người": "mn",
    với: "vs, zới",
    vậy: "v, z, zậy, zay, dzậy",
    người: "ng, ngừi",
    "kết quả": "kq",
    "văn bản": "vb",
    "hội phụ nữ": "hội pn, hpn",
    "hội nông dân": "hội nd, hnd",
    "bao giờ": "bh, bgiờ, bgio",
    "hôm nay": "hn, hnay",
    "đồng chí": "đ/c, d/c",
    mấy: "mí, mấi",
    nhiều: "nhìu, nhiu",
    làm: "lm",
    trước: "trc",
    vẫn: "vx",
    cũng: "cx",
    những: "nhữg, nhg",
    tháng: "thg",
    quý: "quí, qúy",
    "hoạt động": "hđ, hđộng",
    "thị trấn": "ttr, t.trấn",
    "xã hội hóa": "xhh",
    "tháng hành động": "thđ, thd, tháng hđ, thang hd",
    "tuyên truyền": "ttruyền, t.truyền",
    "phát thanh":
      "phát sóng, truyền thanh, phát loa, phát trên loa, phát qua loa, đọc loa, đọc trên loa",
    "cuộc truyền thông": "cuộc tt, cuoc tt",
    "buổi truyền thông": "buổi tt, buoi tt",
    "tách nam nữ": "tách giới, tách giới tính, phân tách giới, phân tách giới tính",
  },
} as const;
