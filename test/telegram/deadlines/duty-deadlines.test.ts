import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { reportsDuty } from "./support.ts";

const PLAN_FILE = "test/fixtures/plans/xa-co-han-2026.yaml";
const PLAN = "xa-co-han-2026";

/** Hoa and Ba report for two villages, Lan is of the office; the plan sets duties deadlines of their own. */
async function inCommune(now: string) {
  const app = await startApp({ planFile: PLAN_FILE, office: ["Lan"] });
  app.clock.set(now);
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN, [
    { person: hoa, unit: "thon-1" },
    { person: ba, unit: "thon-2" },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  await app.tick();
  return { app, lan, hoa, ba };
}

test("a duty to be done before 30/4: who owes it is reminded until it is reported, and the office sees who does", async () => {
  const { app, lan, hoa, ba } = await inCommune("2026-04-01T07:40:00+07:00");
  await using _ = app;
  await hoa.says("/hanchot");
  hoa.sees("A.1 Xây dựng kế hoạch của thôn");
  hoa.sees("Hạn: hoàn thành trước ngày 30/4/2026 (hạn cuối: hết thứ Tư, ngày 29/4/2026).");
  // Of the four quarters the one that runs, and the one that is over and was not reported.
  hoa.sees("A.2 Sinh hoạt gia đình quý I");
  hoa.sees("A.2 Sinh hoạt gia đình quý II");
  hoa.doesNotSee("quý III");
  await hoa.says("/nhiemvu");
  hoa.sees("Xây dựng kế hoạch của thôn · Chưa báo cáo · hạn: hoàn thành trước ngày 30/4/2026");
  hoa.sees("Sinh hoạt gia đình quý III · Chưa đến kỳ · hạn: trước ngày 25/9/2026");

  // Three working days before the last one in time; 27/4 is a day off.
  await app.tick("2026-04-23T08:01:00+07:00");
  await app.tick("2026-04-24T08:01:00+07:00");
  hoa.sees("Nhắc hạn: A.1 Xây dựng kế hoạch của thôn");
  hoa.sees("Đơn vị chưa gửi báo cáo này.");
  hoa.doesNotSee("Đã gửi bản giấy");
  await hoa.taps("Báo cáo ngay");
  await reportsDuty(hoa, "Đã hoàn thành", "20/4");
  await hoa.taps("Gửi báo cáo");

  await lan.says("/chuabaocao");
  await lan.taps("A.1 Xây dựng kế hoạch của thôn (02)");
  lan.sees("Chưa gửi: A.1 Xây dựng kế hoạch của thôn");
  lan.sees("• Thôn Pác Đáu");
  lan.doesNotSee("• Thôn Toòng Giành");

  await app.tick("2026-05-04T08:31:00+07:00");
  ba.sees("Quá hạn: A.1 Xây dựng kế hoạch của thôn");
  expect(hoa.screen()).not.toContain("Quá hạn: A.1");
});

test("each quarter is owed by itself; an activity outside its quarter is asked about", async () => {
  const { app, lan, hoa } = await inCommune("2026-06-10T07:40:00+07:00");
  await using _ = app;
  await hoa.says("/baocao");
  hoa.sees("3. Sinh hoạt gia đình quý II · Chưa báo cáo");
  await hoa.taps("3");
  await reportsDuty(hoa, "Đã hoàn thành", "5/3", "2 buổi");
  hoa.sees("Ngày hoạt động nằm ngoài kỳ của nhiệm vụ này (từ ngày 01/4/2026 đến ngày 30/6/2026).");
  await hoa.taps("Thời gian");
  await hoa.says("5/6");
  hoa.doesNotSee("nằm ngoài kỳ");
  await hoa.taps("Gửi báo cáo");

  await lan.says("/chuabaocao");
  await lan.taps("A.2 Sinh hoạt gia đình quý II (02)");
  lan.doesNotSee("• Thôn Toòng Giành");
  await lan.taps("A.2 Sinh hoạt gia đình quý I (03)");
  lan.sees("• Thôn Toòng Giành (quá hạn 78 ngày)");
  // The office ends what nobody will report any more.
  await lan.taps("Đóng, thôi nhắc");
  lan.sees("Đã đóng: bot không nhắc các đơn vị");
  await lan.taps("Xem danh sách đầy đủ");
  lan.sees("Kỳ báo cáo đã đóng: bot không nhắc nữa.");
  lan.seesButton("Mở lại, nhắc tiếp");
});

test('"not done yet" is a report, and the duty is still owed', async () => {
  const { app, hoa } = await inCommune("2026-04-20T07:40:00+07:00");
  await using _ = app;
  await hoa.says("/baocao");
  await hoa.taps("1");
  await hoa.taps("Chưa thực hiện");
  await hoa.says("Đang chờ hướng dẫn của Ủy ban nhân dân xã.");
  await hoa.taps("Chưa xác định");
  await hoa.taps("Gửi báo cáo");
  await app.tick("2026-04-24T08:01:00+07:00");
  hoa.sees("Nhắc hạn: A.1 Xây dựng kế hoạch của thôn");
  hoa.sees("Đơn vị đã báo cáo chưa thực hiện; còn phải thực hiện và báo cáo.");
});

test("what the office owes the one above it, it is reminded of itself", async () => {
  const { app, lan } = await inCommune("2026-06-19T07:40:00+07:00");
  await using _ = app;
  await app.tick("2026-06-19T08:01:00+07:00");
  lan.sees("Nhắc hạn: A.3 Báo cáo kết quả 6 tháng với Ủy ban nhân dân xã");
  lan.sees("Phòng VH-XH");
  // In its own list it is named as what it is, and not urged.
  await lan.says("/chuabaocao");
  await lan.taps("A.3 Báo cáo kết quả 6 tháng với Ủy ban nhân dân xã (01)");
  lan.sees("• Phòng VH-XH (cơ quan thường trực)");
  lan.doesNotSee("chưa có đầu mối");
  lan.doesNotSeeButton("Đôn đốc");
  await lan.taps("Báo cáo ngay");
  await reportsDuty(lan, "Đã hoàn thành", "19/6");
  await lan.taps("Gửi báo cáo");
  await app.tick("2026-06-25T08:31:00+07:00");
  expect(lan.screen()).not.toContain("Quá hạn: A.3");
});

test("who leads owes it; who has a part in it may report, is not named as missing, and counts", async () => {
  const { app, lan, hoa, ba } = await inCommune("2026-03-02T07:40:00+07:00");
  await using _ = app;
  await ba.says("/nhiemvu");
  ba.sees("6. Ngày hội gia đình của xã · phối hợp; chủ trì: Thôn Toòng Giành");
  await ba.says("/baocao");
  await ba.taps("Xem nguyên văn");
  ba.sees("Chủ trì: Thôn Toòng Giành. Phối hợp: Thôn Pác Đáu, Thôn Khòn Tòng.");
  await ba.taps("6");
  await reportsDuty(ba, "Đã hoàn thành", "1/3", "1 buổi");
  await ba.taps("Gửi báo cáo");
  await hoa.says("/nhiemvu");
  hoa.sees("Ngày hội gia đình của xã · Chưa báo cáo");

  await lan.says("Tổng buổi từ đầu năm đến nay?");
  lan.sees("01 buổi");
  // It has reported: it is not one of those of whom nothing came.
  await lan.says("/tinhhinh");
  lan.sees("Đơn vị đã báo cáo: 01/03");
  lan.sees("Báo cáo đã nhận: 01");
});

test("each time of what repeats has a code of its own, which nobody sees", async () => {
  const { app, lan, hoa } = await inCommune("2026-06-10T07:40:00+07:00");
  await using _ = app;
  for (const text of ["/hanchot", "/nhiemvu", "/baocao", "/huy", "/lichsu"]) await hoa.says(text);
  for (const text of ["/hanchot", "/chuabaocao", "/dondoc", "/tinhhinh thon toong gianh"])
    await lan.says(text);
  await lan.says("hạn sinh hoạt gia đình quý II");
  lan.sees("A.2 Sinh hoạt gia đình quý II");
  await lan.says("thôn nào chưa báo cáo quý I");
  lan.sees("A.2 Sinh hoạt gia đình quý I");
  for (const one of [lan, hoa]) {
    expect(one.screen()).toContain("A.2 Sinh hoạt gia đình");
    expect(one.screen()).not.toMatch(/A\.2-\d/);
  }
});
