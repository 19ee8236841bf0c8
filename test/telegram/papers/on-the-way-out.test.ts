import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import { fileOf } from "../compile/support.ts";
import { sheetsOf, fileOf as tableOf } from "../tables/read-back.ts";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "./support.ts";

const SIX = "Báo cáo 06 tháng đầu năm 2024";

test("a paper that the office has is in its draft, its tables, and what it freezes", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await lan.taps("Đã nhận hôm nay");

  await lan.says("/tonghop");
  await lan.taps(SIX);
  lan.sees("Đã gửi: 01/36 đơn vị");
  await lan.taps("Lập dự thảo");
  const text = await textOf(fileOf(app, lan).bytes);
  expect(text).toContain("xã Tam Gia|10/6/2024|Đúng hạn; bản giấy|45/BC-UBND|");

  await lan.says("/xuatbaocao");
  await lan.taps(SIX);
  await lan.taps("Bảng số liệu (Excel)");
  const sheets = await sheetsOf(tableOf(app, lan));
  expect(sheets.get("Báo cáo định kỳ")).toEqual([
    expect.objectContaining({ "Đơn vị": "UBND xã Tam Gia", "Số văn bản": "45/BC-UBND" }),
  ]);
  expect(sheets.get("Văn bản")).toEqual([
    expect.objectContaining({ "Số văn bản": "45/BC-UBND", "Nêu tại": "bản giấy đã nhận" }),
  ]);

  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${SIX}`);
  await lan.taps("Chốt số liệu");
  await lan.taps("Số liệu đã chốt");
  lan.sees("01 đơn vị đã gửi báo cáo này.");
});
