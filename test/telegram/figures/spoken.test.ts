import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import { fileOf } from "../compile/support.ts";
import { sheetsOf, fileOf as tableOf } from "../tables/read-back.ts";
import { goToFigures, goToReview, inCommune } from "./support.ts";

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
