import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FindingKind, guard, guardFileName } from "../../src/reading/privacy.ts";
import { findCases } from "../../src/reading/privacy-case.ts";
import { findDescribed } from "../../src/reading/privacy-described.ts";
import { findHomes } from "../../src/reading/privacy-home.ts";
import { findPeople } from "../../src/reading/privacy-people.ts";
import { words } from "../../src/reading/privacy-tokens.ts";
import { clean } from "../../src/reading/text.ts";

describe("ordinary reports pass without a warning", () => {
  test.each([
    "Tặng 15 suất quà cho nạn nhân bạo lực",
    "Chị em hội viên tham gia",
    "tổng kinh phí 150000000 đồng",
    "Kinh phí 150000000",
    "Tổng kinh phí đã thực hiện là 123456789",
    "Kế hoạch số 15/KH-UBND",
    "Kế hoạch số 15/KH-UBND ngày 20/02/2024 của UBND xã Tú Đoạn",
    "Hội Liên hiệp Phụ nữ xã phối hợp tổ chức tọa đàm",
    "Chị em Hội Phụ nữ xã Tú Đoạn tham gia mít tinh",
    "Các em Trường THCS Tú Đoạn dự hội thi",
    "Trẻ em Lộc Bình được tặng quà",
    "các cháu Trường Mầm non Na Dương",
    "Tuyên truyền phòng, chống bạo lực trên cơ sở giới cho 120 người",
    "Hỗ trợ 02 trẻ em bị xâm hại theo quy định",
    "Tư vấn cho 03 phụ nữ bị bạo lực",
    "hỗ trợ cung cấp dịch vụ phòng ngừa, trợ giúp nạn nhân bị bạo lực trên cơ sở giới",
    "Tập huấn kỹ năng phòng ngừa trẻ em bị xâm hại tình dục",
    "Trong kỳ có 02 vụ trẻ em bị xâm hại, đã xử lý",
    "Nói chuyện chuyên đề về phòng, chống xâm hại tình dục đối với phụ nữ và trẻ em",
    "Tuyên truyền Luật Bảo vệ bí mật nhà nước",
    "TĂNG CƯỜNG BẢO MẬT THÔNG TIN",
    "Công an huyện đã thực hiện, báo cáo theo kênh riêng",
    "Giảm thiểu tình trạng mất cân bằng giới tính khi sinh",
    "Bà Hoàng Thị Thúy, Phó Chủ tịch UBND huyện dự và phát biểu",
    "Đồng chí Hoàng Thị Thúy dự hội nghị",
    "Tổ chức tại nhà văn hóa thôn Nà Mu",
    "Hội trường UBND xã, 150 người dự, nữ 90",
    "Tổng đài 111, đường dây nóng 1900969680",
    "Ngày 02.03.2024 15 người tham dự",
    "Từ 15/11/2024 đến 15/12/2024 treo 12 băng rôn",
    "Bà con các dân tộc Tày, Nùng tham gia",
    "Phát 500 tờ rơi, 12 pa nô; 1.250.000.000 đồng",
    "Thăm hỏi 5 gia đình, mỗi gia đình 500.000đ",
    "CHỊ EM HỘI VIÊN THAM GIA ĐÔNG ĐỦ",
    "Mô hình Câu lạc bộ hỗ trợ phụ nữ có nguy cơ bị ép kết hôn với người nước ngoài",
    "Chi hội Phụ nữ thôn Bản Chu ra mắt câu lạc bộ",
    "chi Doan xa to chuc hoi thi",
    "Không gửi tài liệu mật qua bot",
    "Em gửi báo cáo ạ",
    "Quyết định số 6868/QĐ-UBND ngày 20/12/2023",
    "Phòng chống đánh bạc, tệ nạn xã hội",
    "Phong trào cháu ngoan Bác Hồ",
    "Thăm Bà mẹ Việt Nam Anh hùng",
    "Anh Chị em đoàn viên tham gia",
  ])("%s", (text) => {
    expect(guard(text)).toEqual([]);
    expect(guard(text.normalize("NFD"))).toEqual([]);
  });
});

describe("what must not be stored as typed is found", () => {
  test.each<[string, FindingKind, string]>([
    ["Liên hệ 0912345678", "phone", "0912345678"],
    ["sđt 0912 345 678", "phone", "0912 345 678"],
    ["gọi 091.234.5678 nhé", "phone", "091.234.5678"],
    ["ĐT: 0912.34.56.78", "phone", "0912.34.56.78"],
    ["+84 912 345 678", "phone", "+84 912 345 678"],
    ["zalo 84912345678", "phone", "84912345678"],
    ["Máy bàn 02053840123", "phone", "02053840123"],
    ["Máy bàn 0205 3840 123", "phone", "0205 3840 123"],
    ["CCCD 020199001234", "id-number", "020199001234"],
    ["số 020199001234", "id-number", "020199001234"],
    ["020 199 001 234", "id-number", "020 199 001 234"],
    ["CMND số 082345678", "id-number", "082345678"],
    ["người có số 182345679 đã dự", "id-number", "182345679"],
    ["căn cước công dân: 020.199.001.234", "id-number", "020.199.001.234"],
    ["Hỗ trợ cháu Lan", "named-victim", "cháu Lan"],
    ["Hỗ trợ nạn nhân Hoàng Thị Lan", "named-victim", "nạn nhân Hoàng Thị Lan"],
    ["nạn nhân là chị Lan ở thôn Nà Mu", "named-victim", "nạn nhân là chị Lan"],
    ["Thăm chị Nông Thị Hoa bị bạo lực", "named-victim", "chị Nông Thị Hoa"],
    ["bé Na được hỗ trợ", "named-victim", "bé Na"],
    ["Bà Vi Thị Mai, nạn nhân", "named-victim", "Bà Vi Thị Mai"],
    ["em Hoàng Văn An học sinh lớp 9", "named-victim", "em Hoàng Văn An"],
    ["cháu N.T.L 12 tuổi", "named-victim", "cháu N.T.L"],
    ["ho tro chau Nguyen Thi Lan", "named-victim", "chau Nguyen Thi Lan"],
    ["Nguyễn Thị Lan, sinh năm 1990", "named-victim", "Nguyễn Thị Lan"],
    ["CHÁU HOÀNG THỊ LAN ĐƯỢC HỖ TRỢ", "named-victim", "CHÁU HOÀNG THỊ LAN"],
    ["tại số nhà 12 đường Trần Phú", "address", "số nhà 12 đường Trần Phú"],
    ["trú tại thôn Nà Mu", "address", "trú tại thôn Nà Mu"],
    ["tới nhà ông Vinh để hòa giải", "address", "nhà ông Vinh"],
    ["[MẬT] Báo cáo tháng 6", "secret-mark", "MẬT"],
    ["Độ mật: MẬT", "secret-mark", "MẬT"],
    ["TUYỆT MẬT", "secret-mark", "TUYỆT MẬT"],
    ["Gửi kèm tài liệu mật", "secret-mark", "tài liệu mật"],
    ["văn bản tối mật", "secret-mark", "văn bản tối mật"],
    ["chồng đánh", "looks-like-case", "chồng đánh"],
    ["Chồng tôi lại đánh tôi", "looks-like-case", "Chồng tôi lại đánh"],
    ["chong danh em", "looks-like-case", "chong danh"],
    ["bị xâm hại", "looks-like-case", "bị xâm hại"],
    ["con gái tôi bị xâm hại", "looks-like-case", "con gái tôi bị xâm hại"],
    ["em bị hiếp", "looks-like-case", "em bị hiếp"],
    ["bi hiep dam", "looks-like-case", "bi hiep dam"],
    ["bị bố dượng đánh", "looks-like-case", "bị bố dượng đánh"],
    ["Có cháu bé bị xâm hại ở thôn bên, báo ở đâu", "looks-like-case", "Có cháu bé bị xâm hại"],
    ["cứu tôi với", "looks-like-case", "cứu tôi"],
    ["hàng xóm đang đánh vợ", "looks-like-case", "hàng xóm đang đánh"],
    ["tôi bị chồng bạo hành", "looks-like-case", "tôi bị chồng bạo hành"],
  ])("%s", (text, kind, found) => {
    const findings = guard(text).map(({ kind, text }) => ({ kind, text }));
    expect(findings).toContainEqual({ kind, text: found });
    expect(guard(text.normalize("NFD")).map(({ text }) => text)).toContain(found);
  });

  test("several findings come in the order of the text, with their places", () => {
    const text = "Thăm cháu Lan, trú tại thôn Nà Mu, sđt 0912345678";
    const findings = guard(text);
    expect(findings.map(({ kind }) => kind)).toEqual(["named-victim", "address", "phone"]);
    for (const { start, end, text: found } of findings) expect(text.slice(start, end)).toBe(found);
  });
});

describe("names of files", () => {
  test.each([
    "TỐI MẬT báo cáo.pdf",
    "TOI_MAT_bao-cao.pdf",
    "TUYET-MAT.docx",
    "(MAT) bao cao.pdf",
    "MAT_bao_cao_6_thang.pdf",
    "bao_cao_MAT.docx",
    "MẬT.pdf".normalize("NFD"),
    "tài liệu mật.pdf",
  ])("%s is secret", (name) => {
    expect(guardFileName(name).map(({ kind }) => kind)).toEqual(["secret-mark"]);
  });

  test.each([
    "bao-cao-6-thang.pdf",
    "GIAM_MAT_CAN_BANG_GIOI_TINH.docx",
    "MAT_TRAN_TO_QUOC.pdf",
    "MAT CAN BANG GIOI TINH KHI SINH.pdf",
    "mat_bang.jpg",
    "Anh mít tinh 20-11.jpg",
    "bảo mật thông tin.pdf",
    "IMG_20241120_083000.jpg",
  ])("%s is not", (name) => {
    expect(guardFileName(name)).toEqual([]);
  });
});

test("no text makes the guard throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      guard(text);
      guardFileName(text);
    }),
  );
});

const PIECES = [
  ...["cháu Lan ", "0912 345 678 ", "bị ", "chồng tôi ", "không được ", "A", "1 ", "Lan, "],
  ...["số nhà 1 đường ", "CCCD so    ", "Phó xã ", "các em: Lan, ", "em em là ", "Hoàng Thị Lan ("],
  ...["1. Vi Thị Nga; ", "L.T.H. ", "thôn Nà Mu nhà ", "kinh phí 123456789 ", "không mật ", "\n"],
];

describe.each(PIECES)("a text of nothing but %j", (piece) => {
  test("is read to its end, however long it is", () => {
    const text = clean(piece.repeat(100_000 / piece.length));
    const found = guard(text);
    expect(found.map(({ start, end }) => text.slice(start, end)).join("|")).toBe(
      found.map((each) => each.text).join("|"),
    );
  });

  test("takes twice the looks at twice the length", () => {
    const looks = (times: number) => looksAt(piece.repeat(times));
    expect(looks(800)).toBeLessThan(2.2 * looks(400) + 100);
  });
});

/** How often the rules look at a word of the text. */
function looksAt(text: string): number {
  let count = 0;
  const read = new Proxy(words(text), {
    get(target, key) {
      count += 1;
      return Reflect.get(target, key);
    },
  });
  for (const find of [findPeople, findDescribed, findHomes, findCases]) find(read);
  return count;
}

describe("who passes on a unit's report over the telephone is named in the office's own note", () => {
  test.each([
    "Chị Hương Lợi Bác gọi điện báo: ngày 10/6 xã Lợi Bác tổ chức tuyên truyền cho 45 người, nữ 28",
    "Anh Tú gọi báo: xã Nam Quan tổ chức 02 buổi truyền thông, 60 người dự",
    "chị Lan nhắn tin báo cáo: hôm qua hội phụ nữ xã ra quân, 30 người",
  ])("%s", (text) => expect(guard(text)).toEqual([]));

  test.each([
    "Chị Hoa gọi điện báo: ngày 5/6 bị chồng đánh gãy tay",
    "Chị Hoa gọi điện báo: hôm qua chồng chị đánh chị ở thôn Nà Mu",
    "Chị Hương gọi điện báo: ngày 5/6 chị Mến bị xâm hại",
    "Cháu Lan gọi điện báo: ngày 5/6 xã tổ chức tuyên truyền",
    "Chị Hoa gọi điện báo chồng đánh",
  ])("whom something is done to stays private: %s", (text) => expect(guard(text)).not.toEqual([]));
});
