import { expect, test } from "vitest";
import { officeFile, pdfOf } from "../../support/files.ts";
import { draftOf, look } from "../report/support.ts";
import { inJune } from "./support.ts";

const LINES = [
  "UBND XÃ TÚ ĐOẠN",
  "Số: 45/BC-UBND",
  "Tú Đoạn, ngày 11 tháng 6 năm 2024",
  "BÁO CÁO",
  "I. KẾT QUẢ THỰC HIỆN",
  "Đã tổ chức 03 buổi truyền thông tại các thôn &amp; chợ phiên.",
  "1. Kết quả công tác cán bộ nữ",
  "Cán bộ nữ tham gia cấp ủy đạt 25%.",
  "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
  "1. Hạn chế: Nam giới tham gia còn ít.",
  "2. Nguyên nhân: Nhiều người đi làm xa.",
  "III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM",
  "Tiếp tục truyền thông vào buổi tối.",
  "Nơi nhận:",
  "- Phòng Lao động - TB và XH;",
];

test.each([
  ["bao cao.docx", async () => officeFile("docx", { lines: LINES })],
  ["bao cao.pdf", async () => pdfOf(LINES.map((line) => line.replace("&amp;", "&")))],
])("a report sent as %s gives its parts, its number and its day", async (name, make) => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.sendsFile(name, await make(), undefined, { caption: "Em gửi báo cáo 6 tháng" });
  await hoa.taps("Kèm: Báo cáo 06 tháng");
  await hoa.taps("Lấy nội dung từ tệp");
  hoa.sees(
    /Đã lấy: Ưu điểm, Tồn tại, hạn chế, Nguyên nhân, Phương hướng, nhiệm vụ\.[\s\S]*Số, ngày văn bản: 45\/BC-UBND[\s\S]*Bước 6\/7 · Kiến nghị/,
  );
  const draft = await look(app, (read) =>
    read.draft.findFirstOrThrow({ where: { kind: "periodic" } }),
  );
  expect(draft.answers).toMatchObject({
    strengths:
      "Đã tổ chức 03 buổi truyền thông tại các thôn & chợ phiên.\nCán bộ nữ tham gia cấp ủy đạt 25%.",
    weaknesses: "Nam giới tham gia còn ít.",
    causes: "Nhiều người đi làm xa.",
    directions: "Tiếp tục truyền thông vào buổi tối.",
    document: { number: "45/BC-UBND", signedOn: "2024-06-11" },
  });
});

test("what was typed stays, and a scan without words says so", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Tiếp tục");
  await hoa.says("Phong trào phụ nữ được duy trì tốt.");
  await hoa.sendsFile("scan.pdf", await pdfOf([]));
  await hoa.taps("Lấy nội dung từ tệp");
  hoa.sees("Không đọc được phần nào của báo cáo trong tệp");
  await hoa.sendsFile("bao cao.docx", officeFile("docx", { lines: LINES }));
  await hoa.taps("Lấy nội dung từ tệp");
  expect((await draftOf(app)).answers).toMatchObject({
    strengths: "Phong trào phụ nữ được duy trì tốt.",
    causes: "Nhiều người đi làm xa.",
  });
});

test("a victim's letter in a document is answered with the hotlines, and not kept", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const letter = ["Kính gửi anh chị", "Chồng em đánh em ở thôn Nà Mu, nhờ các anh chị giúp em."];
  for (const bytes of [officeFile("docx", { lines: letter }), await pdfOf(letter)]) {
    await hoa.sendsFile(bytes.includes("%PDF") ? "thu.pdf" : "thu.docx", bytes);
    hoa.sees(
      /không tiếp nhận tin báo về vụ việc[\s\S]*Nội dung tệp “thu\.(pdf|docx)” không được lưu/,
    );
  }
  expect(await look(app, (read) => read.evidence.count())).toBe(0);
});
