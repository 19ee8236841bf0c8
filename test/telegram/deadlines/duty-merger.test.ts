import { test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
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

test("the successor sees in /hanchot what the closed village left open, reports it, and owes it no more", async () => {
  const { app, lan, ba } = await beforeTheMerger();
  await using _ = app;
  // Pác Đáu has done its own; nobody of Khòn Tòng has reported.
  await ba.says("/hanchot");
  await ba.taps("Báo cáo A.2 Sinh hoạt gia đình quý II");
  await reportsDuty(ba, "Đã hoàn thành", "5/6", "2 buổi");
  await ba.taps("Gửi báo cáo");
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
