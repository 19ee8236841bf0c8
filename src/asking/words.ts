import { phrases } from "./phrases.ts";

/** What a word of a question does, whatever the plan is about. */
const ROLES = {
  which: "nào, những gì, gì, cái gì, ai, những ai, nơi nào",
  many: "bao nhiêu, mấy, bao nhiêu là, được bao nhiêu",
  amount:
    "tổng, tổng số, tổng cộng, tổng cộng có, số, số lượng, tổng lượng, con số, số liệu, số liệu về, thống kê",
  share: "tỷ lệ, tỉ lệ, phần trăm, chiếm, bao nhiêu phần trăm",
  unsent:
    "chưa, còn thiếu, thiếu, còn nợ, nợ, còn chưa, chưa chịu, vẫn chưa, chưa thấy, không nộp, không gửi, không báo cáo, còn phải, phải",
  /** Nothing came of whoever is meant. */
  silent:
    "im lặng, im ắng, im re, im hơi lặng tiếng, bặt tin, mất hút, bặt vô âm tín, không thấy gì, không có gì, không động tĩnh, chưa động tĩnh, không gửi gì, không nộp gì, không báo cáo gì, không thấy báo cáo gì, chưa thấy gì, trắng báo cáo, chưa có gì",
  send: "nộp, gửi, nộp về, gửi về, gửi lên, nộp lên, trả bài, có gửi, làm báo cáo",
  done: "đã, rồi, xong, hoàn thành, đầy đủ, đủ, xong hết, có rồi",
  late: "báo cáo muộn, báo cáo chậm, gửi muộn, gửi chậm, gửi trễ, nộp trễ, báo cáo trễ, nộp quá hạn, gửi quá hạn, lỡ hạn, sai hạn, không đúng hạn, chưa đúng hạn, không kịp hạn, muộn, chậm, trễ, quá hạn, sau hạn, trễ hạn, muộn hạn, chậm hạn, nộp muộn, nộp chậm",
  timely: "đúng hạn, kịp hạn, trước hạn, đúng thời hạn, kịp thời, không muộn",
  standing:
    "tình hình chung, kết quả đạt được, kết quả chung, mức độ hoàn thành, mức độ thực hiện, tiến độ thực hiện, tiến độ chung, bức tranh chung, tình hình, tiến độ, kết quả, kết quả thực hiện, tình hình thực hiện, tổng quan",
  how: "đi đến đâu, đi tới đâu, đến đâu rồi nhỉ, tới đâu rồi, được đến đâu, được tới đâu, thực hiện đến đâu, triển khai đến đâu, làm đến đâu, làm tới đâu, làm ăn ra sao, có những gì, đã làm gì, đã làm được gì, có hoạt động gì, có hoạt động nào, hoạt động thế nào, ổn không, tốt không, khá không, đến đâu, tới đâu, đến đâu rồi, làm được gì, làm được những gì, làm gì, làm những gì, được gì, được những gì, ra sao, thế nào, như thế nào, làm ăn thế nào, sao rồi, đến mức nào, có gì",
  deadline:
    "hạn, thời hạn, hạn chót, bao giờ, khi nào, lúc nào, ngày nào, hạn nộp, hạn báo cáo, hạn gửi, đến hạn, hết hạn, hôm nào, mấy ngày, mấy ngày nữa, bao nhiêu ngày, bao nhiêu ngày nữa",
  obstacles:
    "khó khăn vướng mắc, vướng mắc khó khăn, tồn tại hạn chế, tồn tại, hạn chế, bất cập, kêu khó, kêu ca, kiến nghị đề xuất, vướng mắc, khó khăn, khó khăn vướng mắc, kiến nghị, đề xuất, vướng, khó khăn gì, phản ánh",
  order:
    "nhắc, nhắc nhở, đôn đốc, giục, thúc, thúc giục, đốc thúc, nhắn, gửi nhắc, gửi nhắc nhở, gửi lời nhắc, nhắc lại",
  list: "cho em xin, cho anh xin, cho chị xin, cho tôi xin, cho mình xin, cho xin, xin danh sách, cho danh sách, gửi danh sách, lấy danh sách, rà, rà soát, rà giúp, liệt kê giúp, tổng hợp giúp, tổng hợp, cho em danh sách, cho em hỏi, cho anh hỏi, cho chị hỏi, cho tôi hỏi, cho mình hỏi, em hỏi, anh hỏi, chị hỏi, danh sách, liệt kê, cho xem, xem, xem giúp, coi giúp, kiểm tra giúp, kiểm tra xem, xem hộ, kể tên, cho biết, cho tôi biết, cho em biết, cho anh biết, cho chị biết, cho mình biết, cho hỏi, xin hỏi, thống kê danh sách, nêu, nêu tên, tra, tra cứu",
  by: "chia ra theo, chia theo từng, tách theo từng, phân theo từng, theo mỗi, bóc tách theo, ở từng, tại từng, theo từng, chia theo, từng, mỗi, theo, tách theo, phân theo, chi tiết theo, của từng",
  /** The plan itself: its progress may be asked, and it narrows nothing. */
  plan: "kế hoạch thực hiện, thực hiện kế hoạch, việc thực hiện kế hoạch, kế hoạch triển khai, triển khai kế hoạch, toàn kế hoạch, cả kế hoạch",
  /** Each of those that were named, apart. */
  each: "mỗi bên, mỗi loại, từng loại, mỗi khối, từng khối, mỗi nhóm, từng nhóm, mỗi thứ, từng thứ, từng bên",
  most: "dẫn đầu về, đứng nhất, nhất huyện, nhiều nhất huyện, vượt trội, nổi bật nhất, nhiều nhất, cao nhất, đông nhất, lớn nhất, nhất, xếp hạng, đứng đầu, dẫn đầu",
  least:
    "đứng cuối, xếp cuối, đội sổ, đứng chót, bét nhất, ít nhất, thấp nhất, nhỏ nhất, kém nhất, ít",
  lastYear: "năm ngoái, năm trước, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, năm rồi",
  not: "không",
  report: "báo cáo, báo, bản báo cáo, số liệu tổng kết, tổng kết",
  duty: "nhiệm vụ, đầu việc, công việc, việc",
  everyone:
    "đơn vị, các đơn vị, địa phương, cơ sở, toàn huyện, cả huyện, toàn xã, cả xã, toàn bộ, tất cả, mọi người, chung, huyện, bên, nơi, chỗ",
  unit: "đơn vị",
  area: "lĩnh vực, nội dung, mảng, nội dung hoạt động",
  kind: "loại đơn vị, loại, khối, nhóm",
  own: "đơn vị tôi, đơn vị mình, đơn vị em, xã tôi, xã mình, xã em, xã ta, bên em, bên tôi, bên mình, chúng tôi, chúng em, cơ quan tôi, cơ quan mình, cơ quan em, phòng tôi, phòng mình, phòng em, hội tôi, hội mình, hội em, thị trấn tôi, thị trấn mình, thị trấn em, mình, tôi",
  /** Asks how something is done, or may be done: nothing that the record answers. */
  help: "gia hạn, xin gia hạn, lùi hạn, hoãn, làm sao, làm thế nào, ở đâu, có phải, phải không, có cần, cần không, tại sao, vì sao, sao lại, mẫu, biểu mẫu, hướng dẫn, cách, được không, có được, là gì, gồm những gì, gồm gì, có tính, tính không, bằng cách nào, ai phụ trách, ai là, số điện thoại, ngày mấy, mấy giờ, để làm gì, hay là",
  filler:
    "của kế hoạch, theo kế hoạch, trong kế hoạch, thôi, mà thôi, riêng, nói riêng, cả thảy, tất thảy, vị chi, tính ra, cộng lại, cộng cả, gộp lại, gộp cả, nha, nhen, nghen, nghe, hen, á, đấy, đây, cơ, cơ mà, vậy ta, cái, cái này, vụ, khoản, phần, phía, mảng này, mình ơi, em ơi, anh ơi, chị ơi, ad ơi, bot ơi, tính, tính cả, tính từ, tính tới, kể từ, kể cả, bữa giờ, hổm rày, hôm rày, dạo này, gần đây, mới đây, lâu nay, xưa nay, giờ này, tới bây giờ, đến thời điểm này, tính đến thời điểm này, đến thời điểm hiện tại, thời điểm này, hiện giờ, tới thời điểm này, cho đến nay, cho tới nay, đến hôm nay, tới hôm nay, tính đến nay, tính tới nay, tính đến hôm nay, tính đến giờ, mọi, mọi thứ, với ạ, giúp với, giúp em, giúp anh, giúp chị, giúp tôi, giúp mình, hộ em, hộ anh, hộ chị, hộ mình, hộ tôi, gửi về, về đây, lên huyện, cho huyện, về huyện, trong huyện, của huyện, ở huyện, trên toàn huyện, của cả huyện, bà con, anh em, dưới xã, dưới cơ sở, tuyến xã, cấp xã, chính xác, đầy đủ, nhanh nhanh, với nhé, nhé em, nhé bạn, thế nhỉ, vậy nhỉ, thế ạ, vậy ạ, hay chưa, là, nhiều, của, cho, các, những, có, ạ, à, nhỉ, nhé, vậy, thế, em, anh, chị, ơi, với, và, hay, trong, tại, ở, về, trên, tôi, tớ, được, hết, cả, nay, hiện, hiện có, hiện nay, hiện tại, đến nay, tới nay, đến giờ, tới giờ, đến bây giờ, bây giờ, hôm nay, giờ, lúc này, thì, mà, này, đó, kia, nữa, vẫn, đang, sẽ, mới, vừa, từ, đến, tới, năm nay, cả năm, từ đầu năm, kỳ, đợt, lần, hỏi, giúp, dùm, giùm, nhờ, làm ơn, vui lòng, bot, bạn, đồng chí, dạ, vâng, thưa, sếp, còn, ra, bị, nhận, nhận được, bằng, khoảng, hơn, cụ thể, chi tiết, luôn, ngay, lại, thấy, biết, muốn, cần, coi, thử, đi, nào đó, chứ, gồm, bao gồm, trả lời, giải quyết, địa bàn, trên địa bàn, toàn, ban, lượng, người ta, huyện nhà, đã có, có những, thật, thực sự, hả, hử, quá, lắm, ấy, nhá, vào, khi, hoạt động, công tác, chị em ơi, hoàn toàn, nhanh, gấp, sớm, thêm, gặp, gặp phải, trong năm, của năm, trong kỳ, nói chung, vừa qua, thời gian qua",
  /** What is done, said without a noun: it narrows nothing. */
  deed: "tổ chức, tham dự, dự, tham gia, thực hiện, triển khai, phát, cấp phát, cấp, chi, sử dụng, đạt, làm, mở, ban hành, xây dựng, tiến hành, đã chi, đã phát, đăng, in, làm được, thực hiện được, tổ chức được, đạt được, duy trì, hỗ trợ, ra, có, treo, lập, xử lý, trao, tặng, phát sóng, phát thanh",
  /** Two times, or two units, are held against each other. Without diacritics "tang" may be "tặng". */
  compare: "so, so với, tăng, giảm, kém, nhau",
  /** Asks what lies between them. */
  differs:
    "tăng hay giảm, tăng giảm, hơn kém, hơn kém nhau, chênh, chênh lệch, chênh nhau, so sánh",
} as const;
export type Role = keyof typeof ROLES;

/** Those wordings by the role that they have. */
export const SPOKEN = phrases(
  (Object.entries(ROLES) as [Role, string][]).flatMap(([role, wordings]) =>
    wordings.split(",").map((one) => [one.trim(), role] as const),
  ),
);

/** With these a title begins that says what is made, without diacritics. */
export const MAKING = ["xay dung", "ban hanh", "lap"];
/** These may follow. */
export const GOING_ON = ["trien khai", "va trien khai"];
