import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TAM_GIA, TU_DOAN } from "../notices/support.ts";

/** The shipped plan, with an office phone for Tú Đoạn. */
function planWithPhone() {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-plan-"));
  const file = join(folder, "plan.yaml");
  const text = readFileSync("prisma/plans/loc-binh-2024.yaml", "utf8")
    .replace("../calendars/vn.yaml", relative(folder, "prisma/calendars/vn.yaml"))
    .replace('- code: "06562"', '- code: "06562"\n    phone: "0200 000 0000"');
  writeFileSync(file, text);
  return { file, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Lan of the office, Minh too, who never pressed Start; Hoa of Tú Đoạn, Ba of Tam Gia. */
async function inJune(planFile?: string) {
  const app = await startApp({ office: ["Lan", "Minh"], ...(planFile ? { planFile } : {}) });
  await app.tick("2024-06-06T15:00:00+07:00");
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  return { app, lan, hoa, ba };
}

test("the office sees whom the bot reaches, and whom to call instead", async () => {
  using plan = planWithPhone();
  const { app, lan, hoa } = await inJune(plan.file);
  await using _ = app;
  await lan.says("/donvi phòng tư pháp");
  await lan.taps("Mời đầu mối");
  await hoa.blocks();

  await lan.says("/lienlac");
  const message = lan.sees("Liên lạc được qua bot: 01/36 đơn vị");
  lan.sees("Chưa có đầu mối, chưa mời: 33");
  lan.sees("Đã mời, chưa đăng ký: 01");
  lan.sees("Đầu mối đã chặn bot: 01");
  lan.sees(/Trong cơ quan thường trực, chưa bấm Bắt đầu hoặc đã chặn bot: \(chưa khai họ tên/);

  await lan.taps("Cần gọi (35)");
  expect(lan.sees("Đơn vị cần gọi điện (35)").message_id).toBe(message.message_id);
  lan.sees("• Phòng Tư pháp: đã mời, chưa đăng ký (đường dẫn dùng đến hết ngày 19/6/2024)");
  lan.sees("• Phòng Nội vụ: chưa có đầu mối");
  lan.sees("Bot không lưu số điện thoại cá nhân.");
  lan.seesButton("Mời đầu mối");
  await lan.taps("Sau ›");
  lan.sees("Xã, thị trấn (20)");
  lan.sees("• UBND xã Tú Đoạn: Hoa đã chặn bot; điện thoại 0200 000 0000");
  await lan.taps("Các đơn vị");
  lan.sees("Đơn vị và cán bộ đầu mối");
  await lan.taps("Liên lạc");
  lan.sees("Liên lạc với các đơn vị");
});

test("messages that failed are listed with why, and all of them are counted", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  // The bot was down when she blocked it, and was not told.
  hoa.person.blocked = true;
  app.world.api.faults.add({
    kind: "brokenAfter",
    methods: ["sendMessage"],
    when: ({ chat_id }) => chat_id === ba.id,
    times: 1,
  });
  await app.tick("2024-06-07T08:00:00+07:00");
  expect(ba.lastMessage().text).toContain("Nhắc hạn");

  await lan.says("/reach");
  lan.sees("• Không gửi được: 01");
  lan.sees("• Không rõ đã đến chưa: 01");
  await lan.taps("Tin không đến (02)");
  lan.sees(
    "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024\nUBND xã Tú Đoạn · Hoa · 08 giờ 00 ngày 07/6/2024",
  );
  lan.sees("Không gửi được: người nhận đã chặn bot");
  await lan.taps("Sổ tin");
  lan.sees(/Nhắc hạn: Báo cáo 06 tháng đầu năm 2024\n/);
  lan.sees("• Không gửi được: 01 (người nhận đã chặn bot)");
  lan.sees("• Không rõ đã đến chưa: 01 (mất kết nối với Telegram)");
});

/** Reminders of the morning, of which the connection breaks at so many. */
async function brokenMorning(app: Awaited<ReturnType<typeof inJune>>["app"], times: number) {
  const methods = ["sendMessage"];
  app.world.api.faults.add({ kind: "brokenBefore", methods, times });
  await app.tick("2024-06-07T08:00:00+07:00");
}

const HEAD = "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024";

test("the office is told that messages may not have arrived, and has them said again", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  await brokenMorning(app, 2);
  for (const person of [hoa, ba]) person.doesNotSee(HEAD);
  await app.tick("2024-06-07T09:00:00+07:00");
  lan.sees("Tin không rõ đã đến chưa (02)");
  lan.sees("Còn có thể gửi lại: 02.");

  await lan.taps("Xem, gửi lại");
  lan.sees(/1\. Nhắc hạn: .*\n.*\nKhông rõ đã đến chưa: mất kết nối với Telegram\n\n2\. /);
  await lan.taps("Gửi lại 1");
  lan.sees("Đã xếp gửi lại 01 tin.");
  lan.sees("Tin không đến hoặc không rõ (01)");
  lan.doesNotSeeButton("Gửi lại tất cả");
  await lan.taps("Gửi lại 1");
  for (const person of [hoa, ba]) person.sees(HEAD);
  lan.doesNotSeeButton("Gửi lại");
  const told = [hoa, ba].flatMap(({ person }) => [
    ...app.world.api.people.privateChat(person).messages.values(),
  ]);
  expect(told.filter(({ text }) => text?.startsWith(HEAD))).toHaveLength(2);
});

test("killed in the middle of a broadcast: the office hears of it, and nobody misses a reminder", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  app.world.api.faults.add({ kind: "serverError", methods: ["sendMessage"], times: 2 });
  await app.tick("2024-06-07T08:00:00+07:00");
  // As a process leaves them that is killed between claim and settlement.
  const database = await openDatabase(app.config.databaseUrl);
  const unsent = { state: "planned" as const, kind: "deadline-reminder" };
  await database.write((tx) =>
    tx.notice.updateMany({ where: unsent, data: { state: "sending", attempts: 1 } }),
  );
  await database.close();
  await app.restart();
  for (const person of [hoa, ba]) person.doesNotSee(HEAD);
  await app.tick("2024-06-07T09:00:00+07:00");
  lan.sees("Tin không rõ đã đến chưa (02)");
  await lan.taps("Xem, gửi lại");
  lan.sees("Không rõ đã đến chưa");
  await lan.taps("Gửi lại tất cả (02)");
  for (const person of [hoa, ba]) person.sees(HEAD);
});

test("all at once; and what is pointless by now is not offered", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  await brokenMorning(app, 2);
  await lan.says("/lienlac");
  await lan.taps("Tin không đến (02)");
  const shown = lan.lastMessage();
  await lan.taps("Gửi lại tất cả (02)");
  lan.sees("Đã xếp gửi lại 02 tin.");
  for (const person of [hoa, ba]) person.sees(HEAD);
  await lan.presses(shown, "cra:all:0");
  lan.sees("Không còn tin nào cần gửi lại.");
});

test("a reminder whose time is over is listed, and cannot be said again", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await brokenMorning(app, 2);
  await app.tick("2024-06-17T09:00:00+07:00");
  await lan.says("/lienlac");
  await lan.taps("Tin không đến (02)");
  lan.doesNotSeeButton("Gửi lại");
});

test("nobody but the office has anything said again", async () => {
  const { app, hoa, ba } = await inJune();
  await using _ = app;
  await brokenMorning(app, 2);
  await hoa.says("/trogiup");
  await hoa.presses(hoa.lastMessage(), "cra:all:0");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực");
  for (const person of [hoa, ba]) person.doesNotSee(HEAD);
});

test("nobody but the office sees it", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await hoa.says("/lienlac");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  await hoa.presses(hoa.lastMessage(), "cr:units:0");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  const room = app.world.group("BĐG Lộc Bình", [lan, hoa]);
  await lan.in(room).says("/nhom");
  await lan.in(room).says("/lienlac");
  lan.in(room).sees("Nội dung này chỉ xem trong trò chuyện riêng với bot.");
});
