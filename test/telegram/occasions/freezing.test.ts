import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import type { RunningApp } from "../../support/app.ts";
import { type District, district, full, sent } from "../acceptance/support.ts";
import { fileOf } from "../compile/support.ts";
import { inDatabase, PLAN, SIX } from "../notices/support.ts";

const NAME = "Báo cáo 06 tháng đầu năm 2024";

/** Tú Đoạn has reported 3 meetings with 120 people; the office froze the half-year on 18 June. */
async function frozen(): Promise<District> {
  const town = await district("2024-06-12T08:00:00+07:00");
  const { app, lan } = town;
  await sent(app, [full(town)]);
  await lan.says("/tiepnhan");
  await lan.taps("Tiếp nhận tất cả không có lưu ý (01)");
  await app.tick("2024-06-18T09:00:00+07:00");
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
  lan.sees("Số liệu chưa chốt.");
  await lan.taps("Chốt số liệu");
  lan.sees("Đã chốt số liệu lần 01 lúc 09 giờ 00 ngày 18/6/2024 (Nguyễn Thị Lan)");
  lan.sees("Từ lần chốt gần nhất: không có thay đổi.");
  return town;
}

async function correctsAttendances(town: District): Promise<void> {
  const { hoa } = town;
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Số liệu");
  await hoa.says("9 cuộc, 120 người, nữ 70");
  await hoa.taps("Gửi báo cáo");
}

async function accepts(lan: District["lan"]): Promise<void> {
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Tiếp nhận");
}

test("who presses twice is not told that somebody else was quicker", async () => {
  const town = await frozen();
  await using _ = town.app;
  const { lan } = town;
  await correctsAttendances(town);
  await accepts(lan);
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
  const card = lan.lastMessage();
  const again = `gf:${SIX}:2`;
  await lan.presses(card, again);
  await lan.presses(card, again);
  lan.sees("Đã chốt số liệu lần 02");
  lan.doesNotSee("đã được người khác chốt");
});

test("the very same totals are not frozen twice", async () => {
  const town = await frozen();
  await using app = town.app;
  const { lan } = town;
  await lan.taps("Chốt lại số liệu (lần 02)");
  lan.sees("Số liệu không thay đổi so với lần chốt 01 nên không chốt lại.");
  expect(await asRead(app)).toHaveLength(1);
});

test("a draft after the freeze: its message says whether it tells what was frozen, and its document nothing of it", async () => {
  const town = await frozen();
  await using app = town.app;
  const { lan } = town;
  await lan.says("/tonghop");
  await lan.taps(NAME);
  lan.sees("Số liệu đúng như lần chốt 01 lúc 09 giờ 00 ngày 18/6/2024.");
  await lan.taps("Lập dự thảo");
  lan.sees("Số liệu đúng như lần chốt 01");
  expect(await textOf(fileOf(app, lan).bytes)).not.toContain("lần chốt");

  await correctsAttendances(town);
  await accepts(lan);
  const changed =
    "Số liệu không theo lần chốt 01 lúc 09 giờ 00 ngày 18/6/2024: từ đó có thay đổi tại 01 đơn vị.";
  await lan.says("/tonghop");
  await lan.taps(NAME);
  lan.sees(changed);
  await lan.taps("Lập lại dự thảo");
  lan.sees(changed);
  lan.sees("• Số cuộc/buổi: 03 cuộc → 09 cuộc");
  const text = await textOf(fileOf(app, lan).bytes);
  expect(text).not.toContain("lần chốt");
  expect(text).toContain("09 cuộc/buổi");
  await lan.taps("Thay đổi từ khi chốt (01)");
  lan.sees("UBND xã Tú Đoạn: đính chính số 0001");
});

const asRead = (app: RunningApp<readonly string[]>) =>
  inDatabase(app, (tx) => tx.snapshot.findMany({ orderBy: { number: "asc" } }));

test("a correction after the freeze is said to the unit, told to the office in the morning, and listed", async () => {
  const town = await frozen();
  await using app = town.app;
  const { lan, minh, hoa } = town;
  await lan.taps("Số liệu đã chốt");
  lan.sees("Từ 01 báo cáo nhiệm vụ có kết quả trong kỳ; 0 đơn vị đã gửi báo cáo này.");
  const before = minh.screen();

  await correctsAttendances(town);
  hoa.sees(
    `Số liệu của ${NAME} đã chốt ngày 18/6/2024; đính chính này được báo cho cơ quan thường trực.`,
  );
  // Not one by one, and not at once.
  expect(minh.screen()).toBe(before);
  await app.tick("2024-06-19T08:00:00+07:00");
  minh.sees("Thay đổi sau khi chốt số liệu: 01");
  await minh.says("/tiepnhan");
  minh.sees("đính chính, sau khi chốt số liệu");
  expect(minh.screen()).not.toContain("Tiếp nhận tất cả");
  await minh.taps("1");
  await minh.taps("Tiếp nhận");

  await minh.says("/tinhhinh");
  await minh.taps(`Chốt, đóng kỳ: ${NAME}`);
  minh.sees("Từ lần chốt gần nhất: 01 đơn vị có thay đổi.");
  await minh.taps("Thay đổi từ khi chốt (01)");
  minh.sees("UBND xã Tú Đoạn: đính chính số 0001");
  minh.sees(/03 cuộc → 09 cuộc/);

  await minh.taps("‹ Quay lại");
  await minh.taps("Chốt lại số liệu (lần 02)");
  minh.sees("Đã chốt số liệu lần 02");
  minh.sees("Từ lần chốt gần nhất: không có thay đổi.");
  await minh.taps("Số liệu đã chốt");
  minh.sees("Số cuộc/buổi: 09 cuộc");
  await minh.taps("Lần 01");
  minh.sees("Số cuộc/buổi: 03 cuộc");
  const rows = await asRead(app);
  expect(rows.map(({ number, occasionCode }) => [number, occasionCode])).toEqual([
    [1, SIX],
    [2, SIX],
  ]);
  await minh.says("/nhatky");
  minh.sees(/chốt số liệu Báo cáo 06 tháng đầu năm 2024/);
});

test("a withdrawal is said before it is done; two who freeze at once make one snapshot", async () => {
  const town = await frozen();
  await using app = town.app;
  const { lan, minh, hoa } = town;
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Thu hồi");
  hoa.sees("việc thu hồi này được báo cho cơ quan thường trực");
  await hoa.taps("Thu hồi, không ghi lý do");
  hoa.sees("việc thu hồi này được báo cho cơ quan thường trực");

  for (const one of [lan, minh]) {
    await one.says("/hanchot");
    await one.taps(`Chốt, đóng kỳ: ${NAME}`);
  }
  await lan.taps("Thay đổi từ khi chốt (01)");
  lan.sees("UBND xã Tú Đoạn: không còn tính số 0001");
  lan.sees("03 cuộc → không nêu");
  await lan.taps("‹ Quay lại");
  await lan.taps("Chốt lại số liệu (lần 02)");
  await minh.taps("Chốt lại số liệu (lần 02)");
  minh.sees("Lần 02 đã được người khác chốt.");
  expect(await asRead(app)).toHaveLength(2);
});

test("a report of another time touches nothing that was frozen", async () => {
  const town = await frozen();
  await using app = town.app;
  const { hoa } = town;
  app.clock.set("2024-07-20T09:00:00+07:00");
  await hoa.says("Ngày 18/7 tổ chức 02 buổi truyền thông, 80 người, nữ 50");
  expect(hoa.screen()).not.toContain("đã chốt ngày");
  expect(PLAN.id).toBe("loc-binh-2024");
});
