import { expect, test } from "vitest";
import { readFigures } from "../../../src/reading/figures.ts";
import { figuresOf } from "../../../src/reports/questions.ts";
import { textOf } from "../../documents/docx.ts";
import { fileOf } from "../compile/support.ts";
import { sheetsOf, fileOf as tableOf } from "../tables/read-back.ts";
import { goToFigures, goToReview, inCommune, PLAN } from "./support.ts";

test("yes and no and a few words are answered, corrected, counted and listed", async () => {
  const { app, hoa, minh, lan } = await inCommune();
  await using _ = app;
  await goToFigures(hoa);
  await hoa.says("2 buổi, 40 người, nữ 30, DTTS 30, trẻ em 0");
  hoa.sees("Đang hỏi: Thôn đã có tổ truyền thông");
  hoa.sees("Chọn Có hoặc Không.");
  await hoa.says("chưa có ạ");
  hoa.sees("• Thôn đã có tổ truyền thông: Không");
  hoa.sees("Đang hỏi: Chủ đề sinh hoạt");
  // The law of texts holds for a few words, too.
  await hoa.says("Tư vấn cho chị Lý Thị Hoa, số 0912345678");
  hoa.sees("số điện thoại");
  hoa.doesNotSee("Bước 5/");
  await hoa.says("Chăm sóc người cao tuổi");
  await goToReview(hoa);
  hoa.sees("• Thôn đã có tổ truyền thông: Không");
  hoa.sees("• Chủ đề sinh hoạt: Chăm sóc người cao tuổi");

  // No number corrects an answer: it is asked again, by its name.
  await hoa.taps("Sửa: Số liệu");
  await hoa.taps("Sửa: Thôn đã có tổ truyền thông");
  await hoa.taps("Có");
  hoa.sees("• Thôn đã có tổ truyền thông: Không → Có");
  await hoa.taps("Gửi báo cáo");

  await goToFigures(minh);
  await minh.says("1 buổi, 25 người, nữ 20, DTTS 25, trẻ em 0");
  await minh.taps("Không");
  await minh.says("không");
  await goToReview(minh);
  minh.sees("Không có số liệu: Chủ đề sinh hoạt");
  await minh.taps("Gửi báo cáo");

  await lan.says("Bao nhiêu thôn có tổ truyền thông?");
  lan.sees("01/02 đơn vị có");
  await lan.taps("Theo đơn vị");
  lan.sees(/• Thôn Toòng Giành: Có\n• Thôn Pác Đáu: Không/);

  await lan.says("/tonghop");
  await lan.taps("Báo cáo năm 2026");
  await lan.taps("Lập dự thảo");
  const draft = await textOf(fileOf(app, lan).bytes);
  expect(draft).toContain("thôn đã có tổ truyền thông 01/02 đơn vị có");
  expect(draft).toContain("Chăm sóc người cao tuổi");

  await lan.says("/xuatbaocao");
  await lan.taps("Báo cáo năm 2026");
  await lan.taps("Bảng số liệu (Excel)");
  const sheets = await sheetsOf(tableOf(app, lan));
  expect(sheets.get("Số liệu")).toMatchObject([
    { "Thôn đã có tổ truyền thông": "có", "Chủ đề sinh hoạt": "Chăm sóc người cao tuổi" },
    { "Thôn đã có tổ truyền thông": "không", "Chủ đề sinh hoạt": null },
  ]);
  const total = (name: string) =>
    sheets.get("Tổng hợp")?.find((row) => row["Chỉ tiêu, số liệu"] === name)?.["Tổng số"];
  expect(total("Thôn đã có tổ truyền thông: số đơn vị có")).toBe(1);
  expect(total("Thôn đã có tổ truyền thông: số đơn vị trả lời")).toBe(2);
});

const context = {
  ...{ today: "2026-12-08", period: PLAN.period },
  ...{ lexicon: PLAN.lexicon, all: PLAN.figures },
};
const said = (text: string) => {
  const { values, unread } = readFigures(text, figuresOf(PLAN, "C.1"), undefined, context);
  return { ...values, ...(unread.length > 0 ? { unread } : {}) };
};

test.each([
  ["2 buổi, đã có tổ liên gia", { so_buoi: 2, to_lien_gia: true }],
  ["Thôn đã có tổ liên gia", { to_lien_gia: true }],
  ["thôn chưa thành lập tổ liên gia, 2 buổi", { so_buoi: 2, to_lien_gia: false }],
  ["tổ liên gia: chưa có", { to_lien_gia: false }],
  ["hình thức: sân khấu hóa, 2 buổi", { hinh_thuc: { texts: ["sân khấu hóa"] }, so_buoi: 2 }],
  [
    "hinh thuc: xe loa, to lien gia: co roi",
    { hinh_thuc: { texts: ["xe loa"] }, to_lien_gia: true },
  ],
  // What says more is no answer, and what is said both ways is asked.
  ["2 buổi, chưa có tổ liên gia ở khu trên", { so_buoi: 2 }],
  ["2 buổi với tổ liên gia", { so_buoi: 2 }],
  ["2 buổi, đã có tổ liên gia, chưa có tổ liên gia", { so_buoi: 2 }],
])("%s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test("what is said in a sentence, and corrected in another", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await hoa.says(
    "Ngày 5/12 thôn truyền thông lưu động 2 buổi, 40 người dự, đã có tổ liên gia, hình thức: sân khấu hóa",
  );
  hoa.sees("• Hình thức truyền thông: sân khấu hóa");
  hoa.sees("• Thôn đã có tổ liên gia: Có");
  await hoa.says("tổ liên gia: chưa có");
  hoa.sees("• Thôn đã có tổ liên gia: Có → Không");
  await hoa.taps("Sửa: Số liệu");
  await hoa.says("hình thức: kịch ngắn");
  hoa.sees("• Hình thức truyền thông: sân khấu hóa → kịch ngắn");
});

test("words with personal data are not kept, whatever they are told with", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await goToFigures(hoa, "3");
  await hoa.says("2 buổi, 40 người, hình thức: gọi số 0912345678");
  hoa.sees("• Số buổi: 02 buổi");
  hoa.doesNotSee("• Hình thức truyền thông");
});

test.each([
  ["rồi", "Có"],
  ["có rồi ạ", "Có"],
  ["đã có", "Có"],
  ["chưa", "Không"],
  ["dạ chưa có", "Không"],
])("“%s” answers whether it is so", async (text, answer) => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await goToFigures(hoa);
  await hoa.says("2 buổi, 40 người, nữ 30, DTTS 30, trẻ em 0");
  await hoa.says(text);
  hoa.sees(`• Thôn đã có tổ truyền thông: ${answer}`);
});
