import { expect, test } from "vitest";
import { newId } from "../../../src/database/id.ts";
import { openDatabase } from "../../../src/database/index.ts";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { fileOf } from "../people/support.ts";
import { reportsDuty } from "./support.ts";

const planFile = "test/fixtures/plans/xa-co-han-2026.yaml";

/** Thôn Khòn Tòng (Sáu) becomes part of Thôn Pác Đáu (Ba) on 1/7/2026. */
async function beforeTheMerger() {
  const app = await startApp({ planFile, office: ["Lan"] });
  app.clock.set("2026-06-10T07:40:00+07:00");
  const [lan] = app.office;
  const [ba, sau] = [app.world.person("Ba"), app.world.person("Sáu")];
  await givePlaces(app, "xa-co-han-2026", [
    { person: ba, unit: "thon-2" },
    { person: sau, unit: "thon-3" },
  ]);
  for (const person of [lan, ba, sau]) await person.starts();
  await app.tick();
  return { app, lan, ba, sau };
}

/** More time for the second quarter. */
async function granted(app: Awaited<ReturnType<typeof startApp>>, unit: string, dueBefore: string) {
  const database = await openDatabase(app.config.databaseUrl);
  const about = { planId: "xa-co-han-2026", unitCode: unit, deadlineCode: "A.2-2" };
  const more = { state: "granted", dueBefore, settledAt: app.clock.now() } as const;
  await database.write((tx) => tx.extension.create({ data: { id: newId(), ...about, ...more } }));
  await database.close();
}

async function doesItsOwn(person: Actor) {
  await person.says("/hanchot");
  await person.taps("Báo cáo A.2 Sinh hoạt gia đình quý II");
  await reportsDuty(person, "Đã hoàn thành", "5/6", "2 buổi");
  await person.taps("Gửi báo cáo");
}

test("the successor sees in /hanchot what the closed village left open, reports it, and owes it no more", async () => {
  const { app, lan, ba } = await beforeTheMerger();
  await using _ = app;
  // Pác Đáu has done its own; nobody of Khòn Tòng has reported.
  await doesItsOwn(ba);
  await ba.says("/hanchot");
  ba.doesNotSee("trước ngày 25/6/2026");

  app.clock.set("2026-07-10T09:00:00+07:00");
  await ba.says("/hanchot");
  ba.sees("trước ngày 25/6/2026");
  ba.sees("Đơn vị đã báo cáo; còn phần của Thôn Khòn Tòng.");
  await lan.says("Thôn Khòn Tòng đã báo cáo quý II chưa");
  lan.sees("Thôn Khòn Tòng đã sáp nhập; câu trả lời theo Thôn Pác Đáu.");
  lan.sees("Thôn Pác Đáu: chưa gửi");

  await ba.says("/hanchot");
  await ba.taps("Báo cáo A.2 Sinh hoạt gia đình quý II");
  await reportsDuty(ba, "Đã hoàn thành", "20/6", "1 buổi");
  await ba.taps("Gửi báo cáo");
  await ba.says("/hanchot");
  ba.doesNotSee("trước ngày 25/6/2026");
  await lan.says("/chuabaocao");
  await lan.taps("A.2 Sinh hoạt gia đình quý II (01)");
  lan.sees("• Thôn Toòng Giành");
  lan.doesNotSee("• Thôn Khòn Tòng");
});

test("that something is not done yet does not settle the closed village's part", async () => {
  const { app, ba } = await beforeTheMerger();
  await using _ = app;
  const quarter = "Báo cáo A.2 Sinh hoạt gia đình quý II";
  await ba.says("/hanchot");
  await ba.taps(quarter);
  await reportsDuty(ba, "Đã hoàn thành", "5/6", "2 buổi");
  await ba.taps("Gửi báo cáo");

  app.clock.set("2026-07-10T09:00:00+07:00");
  await ba.says("/hanchot");
  await ba.taps(quarter);
  await ba.taps("Chưa thực hiện");
  await ba.says("Chưa bố trí được người.");
  await ba.taps("Chưa xác định");
  await ba.taps("Gửi báo cáo");
  await ba.says("/hanchot");
  ba.sees("Đơn vị đã báo cáo; còn phần của Thôn Khòn Tòng.");
});

test("whoever had more time and took a village over is reminded of what that left open, too", async () => {
  const { app, ba } = await beforeTheMerger();
  await using _ = app;
  await granted(app, "thon-2", "2026-07-02");
  await doesItsOwn(ba);
  // Khòn Tòng is its own since the first of July, and has reported nothing.
  await app.tick("2026-07-02T08:30:00+07:00");
  ba.sees(/Quá hạn: A\.2 Sinh hoạt gia đình quý II[\s\S]*Đã quá hạn 01 ngày/);
});

test("what was granted to the closed village goes on: its successor has until that day, and is reminded of it", async () => {
  const { app, ba } = await beforeTheMerger();
  await using _ = app;
  await doesItsOwn(ba);
  await granted(app, "thon-3", "2026-07-11");

  // The first of July, a week after the plan's own day: nobody is late.
  await app.tick("2026-07-02T08:30:00+07:00");
  ba.doesNotSee("Quá hạn: A.2 Sinh hoạt gia đình quý II");
  ba.sees("• A.2 Sinh hoạt gia đình quý II (được gia hạn đến hết thứ Sáu, ngày 10/7/2026)");
  await ba.says("/hanchot");
  ba.sees("Đơn vị đã báo cáo; còn phần của Thôn Khòn Tòng.");
  ba.sees("Đơn vị được gia hạn đến hết thứ Sáu, ngày 10/7/2026.");
  await ba.says("Bao giờ đến hạn sinh hoạt gia đình quý II?");
  ba.sees("10/7/2026");
  await ba.says("/hanchot");
  await ba.taps("Thêm vào lịch");
  expect(fileOf(app, ba.lastMessage()).toString()).toContain("DTSTART;VALUE=DATE:20260710");

  await app.tick("2026-07-07T08:00:00+07:00");
  ba.sees(/Nhắc hạn: A\.2 Sinh hoạt gia đình quý II[\s\S]*10\/7\/2026/);
  await ba.taps("Nhắc lại ngày mai");
  await app.tick("2026-07-13T08:30:00+07:00");
  ba.sees(/Quá hạn: A\.2 Sinh hoạt gia đình quý II[\s\S]*Đã quá hạn 03 ngày/);
});

test("what was granted to the closed village gives its successor's own part no more time", async () => {
  const { app, ba } = await beforeTheMerger();
  await using _ = app;
  await granted(app, "thon-3", "2026-07-11");
  app.clock.set("2026-07-02T09:00:00+07:00");
  await ba.says("/hanchot");
  ba.sees("Đã quá hạn 08 ngày");
  // One report settles both: its own part late, the other one in time.
  await doesItsOwn(ba);
  await ba.says("/hanchot");
  ba.doesNotSee("trước ngày 25/6/2026");
});
