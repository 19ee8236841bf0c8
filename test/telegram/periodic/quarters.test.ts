import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";

const PLAN_FILE = "test/fixtures/plans/xa-theo-quy-2026.yaml";
const PLAN = "xa-theo-quy-2026";

/** Hoa reports for a village of a commune that wants a report each quarter. */
async function inVillage(now: string) {
  const app = await startApp({ planFile: PLAN_FILE });
  app.clock.set(now);
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: "thon-1" }]);
  return { app, hoa };
}

test("a village reports on the first quarter, and is reminded of the second one alone", async () => {
  const { app, hoa } = await inVillage("2026-03-12T08:10:00+07:00");
  await using _ = app;
  await hoa.says("/baocao");
  await hoa.taps("1");
  await hoa.taps("Đã hoàn thành");
  await hoa.says("10/3");
  await hoa.says("2 buổi, 40 hộ");
  await hoa.says("Thôn đã tổ chức sinh hoạt, các hộ tham gia đông.");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Không có");
  await hoa.taps("Gửi báo cáo");

  await hoa.says("/nopbaocao");
  hoa.sees(/1\. Báo cáo quý I năm 2026: chưa gửi\nHạn: trước ngày 15\/3\/2026/);
  hoa.sees("Báo cáo quý II năm 2026: chưa gửi");
  hoa.sees("Báo cáo 09 tháng đầu năm 2026: chưa gửi");
  await hoa.taps("1");
  hoa.sees("Số buổi: 02 buổi (chỉ tiêu: mỗi thôn ít nhất 04 buổi; đạt 50% chỉ tiêu)");
  hoa.sees("Chỉ tiêu chưa có số liệu: ít nhất 30% nữ trong ban thôn");
  await hoa.taps("Tiếp tục");
  await hoa.says("Các hộ tham gia đông, thảo luận sôi nổi.");
  await hoa.says("Nam giới tham gia còn ít.");
  await hoa.says("Nhiều người đi làm xa trong mùa vụ.");
  hoa.sees("Phương hướng, nhiệm vụ quý tới:");
  await hoa.says("Tổ chức vào buổi tối, mời cả vợ và chồng.");
  await hoa.says("Đề nghị hỗ trợ tài liệu.");
  await hoa.taps("Chưa có văn bản");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận Báo cáo quý I năm 2026 (Thôn Toòng Giành)");

  await hoa.taps("Xem báo cáo");
  hoa.sees("Số buổi: 02 buổi (chỉ tiêu: mỗi thôn ít nhất 04 buổi; đạt 50% chỉ tiêu)");

  // Three working days before the end of the second quarter's time.
  app.clock.set("2026-06-10T07:00:00+07:00");
  await app.tick();
  await app.tick("2026-06-10T08:01:00+07:00");
  hoa.sees("Báo cáo quý II năm 2026");
  await hoa.says("/nopbaocao");
  hoa.sees(/Báo cáo quý I năm 2026: đã gửi ngày 12\/3\/2026, đúng hạn/);
  await hoa.taps("1");
  // What the first quarter told is not told again.
  hoa.sees("Kỳ báo cáo từ ngày 01/4/2026 đến ngày 14/6/2026.");
  hoa.doesNotSee("Số buổi: 02 buổi");
  expect(hoa.screen()).toContain("Bước 1/7");
});
