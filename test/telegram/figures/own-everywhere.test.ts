import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import type { Actor } from "../../support/actors.ts";
import { fileOf as draftOf } from "../compile/support.ts";
import { fileOf, sheetsOf } from "../tables/read-back.ts";
import { inCommune, sendsPeriodic } from "./support.ts";

const YEAR = "Báo cáo năm 2026";

/** Hoa's village has said its own figures in the report of the year, Minh's all but the required one; no duty was reported. */
async function said() {
  const { app, hoa, minh, lan } = await inCommune();
  await sendsPeriodic(hoa, async () => {
    await hoa.says("nữ ban thôn 3/5, 12 trẻ");
    await hoa.taps("Có");
  });
  await sendsPeriodic(minh, async () => {
    await minh.taps("Mục này không có số liệu");
    await minh.says("3 cháu");
    await minh.says("chưa có ạ");
  });
  return { app, hoa, minh, lan };
}

async function corrects(who: Actor): Promise<void> {
  await who.says("/nopbaocao");
  await who.taps("1");
  await who.taps("Đính chính");
  await who.taps("Sửa: Số liệu chung của đơn vị");
  await who.says("14 trẻ");
  await who.taps("Gửi báo cáo");
}

test("the office sees them where it takes reports and where it puts them together", async () => {
  const { app, lan } = await said();
  await using _ = app;
  await lan.says("/tiepnhan");
  lan.sees("Lưu ý: chưa có số liệu bắt buộc: Nữ trong ban thôn");
  lan.doesNotSee("không có số liệu nào");
  await lan.says("/tonghop");
  await lan.taps(YEAR);
  lan.sees("Chưa có số liệu nào trong kỳ: 01 đơn vị");
  await lan.taps("Chưa có số liệu (01)");
  lan.sees("Thôn Tằm Nguyên");
  await lan.says("/tonghop");
  await lan.taps(YEAR);
  await lan.taps("Lập dự thảo");
  const draft = await textOf(draftOf(app, lan).bytes);
  expect(draft).toContain("15 trẻ sinh trong kỳ");
  expect(draft).toContain("Nữ trong ban thôn 03/05 (60%)");
});

test("they are in the tables and in the data", async () => {
  const { app, lan } = await said();
  await using _ = app;
  await lan.says("/xuatbaocao");
  await lan.taps(YEAR);
  await lan.taps("Bảng số liệu (Excel)");
  const sheets = await sheetsOf(fileOf(app, lan));
  const total = (name: string) =>
    sheets.get("Tổng hợp")?.find((row) => row["Chỉ tiêu, số liệu"] === name)?.["Tổng số"];
  expect(total("Trẻ sinh trong kỳ (trẻ)")).toBe(15);
  expect(total("Nữ trong ban thôn (người): số đạt")).toBe(3);
  expect(total("Hương ước có nội dung bình đẳng giới: số đơn vị có")).toBe(1);
  expect(sheets.get("Số liệu chung của đơn vị")).toMatchObject([
    { "Đơn vị": "Thôn Toòng Giành", "Trẻ sinh trong kỳ (trẻ)": 12 },
    { "Đơn vị": "Thôn Pác Đáu", "Trẻ sinh trong kỳ (trẻ)": 3 },
  ]);
  expect(Object.keys(sheets.get("Số liệu")?.[0] ?? {})).not.toContain("Trẻ sinh trong kỳ (trẻ)");

  await lan.says("/xuatbaocao");
  await lan.taps("Toàn bộ Kế hoạch");
  await lan.taps("CSV và JSON");
  const json = JSON.parse(new TextDecoder().decode(fileOf(app, lan)));
  expect(json.totals).toContainEqual(
    expect.objectContaining({ figure: "tre_sinh", occasion: "NAM", value: 15, reports: 2 }),
  );
  expect(json.periodic).toMatchObject([
    { unit: "thon-1", occasion: "NAM", figures: { tre_sinh: 12, huong_uoc: true } },
    { unit: "thon-2", occasion: "NAM", figures: { tre_sinh: 3, nu_ban_thon: null } },
  ]);
});

test("they are frozen, and what changes is listed", async () => {
  const { app, hoa, lan } = await said();
  await using _ = app;
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${YEAR}`);
  await lan.taps("Chốt số liệu");
  await corrects(hoa);
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${YEAR}`);
  await lan.taps("Thay đổi từ khi chốt (01)");
  lan.sees("Trẻ sinh trong kỳ: 15 trẻ → 17 trẻ");
});

test("questions about them are answered from the periodic reports", async () => {
  const { app, lan } = await said();
  await using _ = app;
  await lan.says("Bao nhiêu trẻ sinh trong kỳ?");
  lan.sees(new RegExp(`${YEAR}\n15 trẻ`));
  // A periodic report is opened by no number.
  expect(lan.buttons().join()).not.toContain("Xem báo cáo");
  await lan.taps("Theo đơn vị");
  lan.sees(/• Thôn Toòng Giành: 12 trẻ\n• Thôn Pác Đáu: 03 trẻ/);
  await lan.says("Thôn nào hương ước có nội dung bình đẳng giới?");
  lan.sees(/01\/02 đơn vị có\n• Thôn Toòng Giành: Có\n• Thôn Pác Đáu: Không/);
  await lan.says("Thôn nào chưa có Hương ước có nội dung bình đẳng giới?");
  lan.sees(/Đã báo cáo và trả lời Không \(01\):\n• Thôn Pác Đáu/);
  lan.doesNotSee("ghi bằng 0");
});
