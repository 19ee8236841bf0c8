import { expect, test } from "vitest";
import { newId } from "../../../src/database/id.ts";
import { openDatabase } from "../../../src/database/index.ts";
import { type Component, readCalendar, textOf } from "../../documents/ics.ts";
import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { fileOf } from "../people/support.ts";
import { PLAN } from "../status/support.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";
const TINH_BAC = "06574";

async function withHoa() {
  const app = await startApp({ office: ["Lan"] });
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: TU_DOAN }]);
  await hoa.starts();
  return { app, lan: app.office[0], hoa };
}

/** What someone sees when they ask on a day. */
async function asksOn(app: RunningApp<readonly string[]>, who: Actor, day: string) {
  app.clock.set(new Date(`${day}T09:00:00+07:00`));
  await who.says("/hanchot");
}

/** The calendar file that someone got last. */
function calendarOf(app: RunningApp<readonly string[]>, who: Actor): Component {
  return readCalendar(fileOf(app, who.lastMessage()).toString());
}

test("a focal point sees each deadline in the plan's words, and how many days are left", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/hanchot");
  hoa.sees("Hạn báo cáo và mốc · UBND xã Tú Đoạn");
  hoa.sees("Hạn: trước ngày 15/6/2024 (hạn cuối: hết thứ Sáu, ngày 14/6/2024).");
  hoa.sees("Còn 09 ngày làm việc (11 ngày theo lịch).");
  hoa.sees("Hạn: trước ngày 15/12/2024 (hạn cuối: hết thứ Bảy, ngày 14/12/2024).");
  hoa.sees("đề nghị gửi trong thứ Sáu, ngày 13/12/2024");
  hoa.sees("Tình trạng: chưa gửi.");
  hoa.sees("thứ Sáu, ngày 15/11/2024: Bắt đầu Tháng hành động, phát động (còn 165 ngày)");
  hoa.doesNotSee("Hoạt động đã báo cáo");
  hoa.doesNotSeeButton("Đã làm");
});

test("the last days are told apart, and what is overdue", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await asksOn(app, hoa, "2024-06-14");
  hoa.sees("Hôm nay là ngày cuối gửi báo cáo.");
  await asksOn(app, hoa, "2024-06-16");
  hoa.sees("Đã quá hạn 02 ngày.");
  await asksOn(app, hoa, "2024-12-13");
  hoa.sees("Hôm nay là ngày làm việc cuối trước hạn.");
});

test("a unit's own extension counts", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const database = await openDatabase(app.config.databaseUrl);
  const given = {
    planId: PLAN,
    unitCode: TU_DOAN,
    deadlineCode: "6T-2024",
    settledAt: app.clock.now(),
  };
  await database.write(async (tx) => {
    await tx.extension.create({
      data: { id: newId(), ...given, state: "granted", dueBefore: "2024-06-19" },
    });
    await tx.extension.create({ data: { id: newId(), ...given, state: "revoked" } });
  });
  await database.close();
  await hoa.says("/hanchot");
  hoa.sees("Đơn vị được gia hạn đến hết thứ Ba, ngày 18/6/2024.");
  await hoa.taps("Thêm vào lịch");
  const [event] = calendarOf(app, hoa).parts;
  expect(event?.properties.get("DTSTART;VALUE=DATE")).toBe("20240618");
  expect(event?.properties.get("SEQUENCE")).toBe("3");
});

test("the calendar file has what lies ahead, with alarms in working hours", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/hanchot");
  await hoa.taps("Thêm vào lịch");
  hoa.sees("[tệp han-bao-cao-2024.ics]");
  const events = calendarOf(app, hoa).parts;
  const said = events.map(({ properties }) => [
    textOf(properties.get("SUMMARY")),
    properties.get("DTSTART;VALUE=DATE"),
  ]);
  expect(said.slice(0, 3)).toEqual([
    ["Hạn cuối: Báo cáo 06 tháng đầu năm 2024", "20240614"],
    ["Hạn cuối: Báo cáo năm 2024", "20241214"],
    ["Tháng hành động: Ban hành Kế hoạch Tháng hành động trên địa bàn", "20241114"],
  ]);
  const [, annual] = events;
  expect(textOf(annual?.properties.get("DESCRIPTION"))).toContain(
    "Hạn: trước ngày 15/12/2024 (hạn cuối: hết thứ Bảy, ngày 14/12/2024).",
  );
  // 07:30 in Vietnam, five working days before the last one and on it.
  expect(annual?.parts.map(({ properties }) => properties.get("TRIGGER;VALUE=DATE-TIME"))).toEqual([
    "20241206T003000Z",
    "20241213T003000Z",
  ]);
  const ids = events.map(({ properties }) => properties.get("UID"));
  expect(new Set(ids).size).toBe(ids.length);
  await hoa.taps("Thêm vào lịch");
  expect(calendarOf(app, hoa).parts.map(({ properties }) => properties.get("UID"))).toEqual(ids);

  await asksOn(app, hoa, "2024-12-16");
  await hoa.taps("Thêm vào lịch");
  expect(calendarOf(app, hoa).parts).toHaveLength(1);
  await asksOn(app, hoa, "2024-12-21");
  await hoa.taps("Thêm vào lịch");
  hoa.sees("Không còn hạn hoặc mốc nào phía trước.");
});

test("the buttons lead to the report and to the milestones", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await asksOn(app, hoa, "2024-11-13");
  hoa.sees("Hoạt động đã báo cáo: 0");
  // Its day has not come.
  hoa.doesNotSeeButton("Đã làm: Bắt đầu Tháng");
  await hoa.taps("Báo cáo IV.12.2 Kế hoạch Tháng");
  hoa.sees("Kế hoạch Tháng hành động trên địa bàn");
  await hoa.says("/huy");
  await hoa.taps("Bỏ hẳn");
  await asksOn(app, hoa, "2024-11-15");
  hoa.seesButton("Đã làm: Bắt đầu Tháng");
  await hoa.says("/hanchot");
  await hoa.taps("Nộp Báo cáo năm 2024");
  hoa.sees("Báo cáo năm 2024");
});

test("in December Tam Gia answers for Tĩnh Bắc too", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const ba = app.world.person("Ba");
  await givePlaces(app, PLAN, [
    { person: ba, unit: TAM_GIA },
    { person: ba, unit: TINH_BAC },
  ]);
  await ba.says("/hanchot");
  ba.seesButton("UBND xã Tĩnh Bắc");
  await ba.taps("UBND xã Tĩnh Bắc");
  ba.sees("Hạn báo cáo và mốc · UBND xã Tĩnh Bắc");
  ba.doesNotSee("Báo cáo năm 2024");
  await asksOn(app, ba, "2024-12-02");
  ba.sees("Hạn báo cáo và mốc · UBND xã Tam Gia");
  ba.sees("Báo cáo 06 tháng đầu năm 2024 (UBND xã Tĩnh Bắc)");
  ba.doesNotSeeButton("‹");
});

test("the office sees how many still owe each, and goes on from there", async () => {
  const { app, lan } = await withHoa();
  await using _ = app;
  await lan.says("/hanchot");
  lan.sees("Hạn báo cáo và mốc của Kế hoạch");
  lan.sees("Đã gửi: 0/36 đơn vị, đúng hạn 0; chưa gửi: 36 đơn vị.");
  lan.sees("trên địa bàn (còn 164 ngày; 0/21 đơn vị đã thực hiện)");
  lan.sees("Kết thúc Tháng hành động (còn 195 ngày; 0 đơn vị đã thực hiện)");
  await lan.taps("Chưa gửi (36): Báo cáo 06 tháng đầu năm 2024");
  lan.sees("Chưa gửi: Báo cáo 06 tháng đầu năm 2024");
  await lan.says("/deadlines");
  await lan.taps("Thêm vào lịch");
  expect(calendarOf(app, lan).parts).toHaveLength(8);
});

test("who has no place learns nothing, nor does a group, nor another unit", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const tam = app.world.person("Tám");
  await tam.says("/hanchot");
  tam.sees("Anh/Chị hiện không có vai trò nào.");
  await hoa.says("hạn báo cáo");
  hoa.sees("Hạn báo cáo và mốc · UBND xã Tú Đoạn");
  await hoa.presses(hoa.lastMessage(), `tc:${TAM_GIA}`);
  hoa.sees("Anh/Chị không có quyền thực hiện thao tác này.");
  await hoa.presses(hoa.lastMessage(), "tu:*");
  hoa.sees("Anh/Chị không có quyền thực hiện thao tác này.");
  const room = app.world.group("Nhóm", [hoa]);
  await hoa.in(room).says("/hanchot");
  hoa.in(room).doesNotSee(/./);
});

test("in English", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/ngonngu");
  await hoa.taps("English");
  await hoa.says("/deadlines");
  hoa.sees("Working days left: 9 (calendar days: 11).");
  await hoa.taps("Add to calendar");
  expect(textOf(calendarOf(app, hoa).parts[0]?.properties.get("SUMMARY"))).toContain("Last day:");
});
