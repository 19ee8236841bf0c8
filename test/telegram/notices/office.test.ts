import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import {
  claimed,
  extended,
  inDatabase,
  PLAN,
  reported,
  SIX,
  TAM_GIA,
  TU_DOAN,
  YEAR,
} from "./support.ts";

/** Lan and Minh of the office; Hoa of Tú Đoạn, Ba of Tam Gia. */
async function onDay(day: string, planFile?: string) {
  const app = await startApp({ office: ["Lan", "Minh"], ...(planFile ? { planFile } : {}) });
  await app.tick(`${day}T07:20:00+07:00`);
  const [lan, minh] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, minh, hoa, ba]) await person.starts();
  return { app, lan, minh, hoa, ba };
}

test("each of the office gets one list a day of who is overdue, with the ways to urge them", async () => {
  const { app, lan, minh, hoa, ba } = await onDay("2024-06-17");
  await using _ = app;
  await reported(app, hoa, TU_DOAN, SIX);
  await claimed(app, ba, TAM_GIA, SIX);
  await app.tick("2024-06-17T08:30:00+07:00");
  const list = lan.lastMessage();
  expect(list.text).toContain("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  expect(list.text).toContain("Chưa gửi: 35/36 đơn vị.");
  expect(list.text).toContain("Phòng, ban, ngành huyện (09)");
  expect(list.text).toContain("• Phòng Tư pháp (quá hạn 03 ngày; chưa có đầu mối)");
  expect(list.text).toContain("… và 05 đơn vị khác.");
  expect(minh.lastMessage().text).toBe(list.text);

  await lan.tapsIn(list, "Xem danh sách đầy đủ");
  lan.sees("Trang 1/3");
  await minh.taps("Chọn đơn vị để đôn đốc");
  minh.sees("Chọn đơn vị để đôn đốc: Báo cáo 06 tháng đầu năm 2024");
});

test("no list is sent of what everybody reported meanwhile", async () => {
  const { app, lan } = await onDay("2024-06-14");
  await using _ = app;
  await app.tick("2024-06-14T08:30:00+07:00");
  expect(lan.screen()).not.toContain("Quá hạn");
});

test("the office is told whom the bot cannot reach any more, once an hour", async () => {
  const { app, lan, hoa, ba } = await onDay("2024-06-12");
  await using _ = app;
  await app.tick("2024-06-12T08:20:00+07:00");
  await hoa.blocks();
  await ba.blocks();
  await app.tick("2024-06-12T09:00:00+07:00");
  const { text } = lan.lastMessage();
  expect(text).toContain("Chưa liên lạc được qua bot:");
  expect(text).toContain("• Hoa, cán bộ đầu mối của Ủy ban nhân dân xã Tú Đoạn");
  expect(text).toContain("• Ba, cán bộ đầu mối của Ủy ban nhân dân xã Tam Gia");
});

test("the office is told when its group takes no message of the bot", async () => {
  const { app, lan } = await onDay("2024-06-14");
  await using _ = app;
  const room = app.world.group("BĐG Lộc Bình", [lan]);
  await lan.in(room).says("/nhom");
  // The group is gone, and the bot was down when it went.
  await inDatabase(app, (tx) => tx.officeGroup.updateMany({ data: { chatId: "-4999" } }));
  app.world.expectRefusal(/chat not found/);
  app.expectError(/chat not found/);
  await app.tick("2024-06-14T15:30:00+07:00");
  await app.tick("2024-06-14T16:00:00+07:00");
  expect(lan.lastMessage().text).toContain("Telegram không còn cho bot thấy nhóm BĐG Lộc Bình");
});

/** The shipped plan with a calendar that ends with 2024. */
function planOfOneYear() {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-plan-"));
  const [calendar = ""] = readFileSync("prisma/calendars/vn.yaml", "utf8").split("  - year: 2025");
  const file = join(folder, "plan.yaml");
  writeFileSync(join(folder, "vn.yaml"), calendar);
  const text = readFileSync("prisma/plans/loc-binh-2024.yaml", "utf8");
  writeFileSync(file, text.replace("../calendars/vn.yaml", "vn.yaml"));
  return { file, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test("a year that the calendar lacks is said, not guessed", async () => {
  using plan = planOfOneYear();
  const { app, lan, hoa } = await onDay("2024-12-20", plan.file);
  await using _ = app;
  await extended(app, TU_DOAN, YEAR, "2025-01-11");
  await app.tick("2024-12-20T07:30:00+07:00");
  expect(lan.lastMessage().text).toContain("Lịch làm việc chưa có năm 2025.");
  expect(hoa.screen()).not.toContain("Nhắc hạn");
});
