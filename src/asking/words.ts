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
  send: "nộp, gửi, nộp về, gửi về, gửi lên, nộp lên, trả, trả bài, có gửi, làm báo cáo",
  done: "đã, rồi, xong, hoàn thành, đầy đủ, đủ, xong hết, có rồi",
  late: "muộn, chậm, trễ, quá hạn, sau hạn, trễ hạn, muộn hạn, chậm hạn, nộp muộn, nộp chậm",
  timely: "đúng hạn, kịp hạn, trước hạn, đúng thời hạn, kịp thời, không muộn",
  standing: "tình hình, tiến độ, kết quả, kết quả thực hiện, tình hình thực hiện, tổng quan",
  how: "đến đâu, tới đâu, đến đâu rồi, làm được gì, làm được những gì, làm gì, làm những gì, được gì, được những gì, ra sao, thế nào, như thế nào, làm ăn thế nào, sao rồi, đến mức nào, có gì",
  deadline:
    "hạn, thời hạn, hạn chót, bao giờ, khi nào, lúc nào, ngày nào, hạn nộp, hạn báo cáo, hạn gửi, đến hạn, hết hạn, hôm nào, mấy ngày, mấy ngày nữa, bao nhiêu ngày, bao nhiêu ngày nữa",
  obstacles:
    "vướng mắc, khó khăn, khó khăn vướng mắc, kiến nghị, đề xuất, vướng, khó khăn gì, phản ánh",
  order:
    "nhắc, nhắc nhở, đôn đốc, giục, thúc, thúc giục, đốc thúc, nhắn, gửi nhắc, gửi nhắc nhở, gửi lời nhắc, nhắc lại",
  list: "danh sách, liệt kê, cho xem, xem, xem giúp, coi giúp, kiểm tra giúp, kiểm tra xem, xem hộ, kể tên, cho biết, cho tôi biết, cho em biết, cho anh biết, cho chị biết, cho mình biết, cho hỏi, xin hỏi, thống kê danh sách, nêu, nêu tên, tra, tra cứu",
  by: "theo từng, chia theo, từng, mỗi, theo, tách theo, phân theo, chi tiết theo, của từng",
  most: "nhiều nhất, cao nhất, đông nhất, lớn nhất, nhất, xếp hạng, đứng đầu, dẫn đầu",
  least: "ít nhất, thấp nhất, nhỏ nhất, kém nhất, ít",
  lastYear: "năm ngoái, năm trước, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, năm rồi",
  not: "không",
  report: "báo cáo, bản báo cáo, số liệu tổng kết, tổng kết",
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
    "là, nhiều, của, cho, các, những, có, ạ, à, nhỉ, nhé, vậy, thế, em, anh, chị, ơi, với, và, hay, trong, tại, ở, về, trên, tôi, tớ, được, hết, cả, nay, hiện, hiện có, hiện nay, hiện tại, đến nay, tới nay, đến giờ, tới giờ, đến bây giờ, bây giờ, hôm nay, giờ, lúc này, thì, mà, này, đó, kia, nữa, vẫn, đang, sẽ, mới, vừa, từ, đến, tới, năm nay, cả năm, từ đầu năm, kỳ, đợt, lần, hỏi, giúp, dùm, giùm, nhờ, làm ơn, vui lòng, bot, bạn, đồng chí, dạ, vâng, thưa, sếp, còn, ra, bị, nhận, nhận được, bằng, khoảng, hơn, cụ thể, chi tiết, luôn, ngay, lại, thấy, biết, muốn, cần, coi, thử, đi, nào đó, chứ, gồm, bao gồm, trả lời, giải quyết, địa bàn, trên địa bàn, toàn, ban, lượng, người ta, huyện nhà, đã có, có những, thật, thực sự, hả, hử, quá, lắm, ấy, nhá, vào, khi, hoạt động, công tác, chị em ơi, hoàn toàn, nhanh, gấp, sớm, thêm, gặp, gặp phải, trong năm, của năm, trong kỳ, nói chung, vừa qua, thời gian qua",
  /** What is done, said without a noun: it narrows nothing. */
  deed: "tổ chức, tham dự, dự, tham gia, thực hiện, triển khai, phát, cấp phát, cấp, chi, sử dụng, đạt, làm, mở, ban hành, xây dựng, tiến hành, đã chi, đã phát, đăng, in, làm được, thực hiện được, tổ chức được, đạt được, duy trì, hỗ trợ, ra, có, treo, lập, xử lý, trao, tặng",
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
