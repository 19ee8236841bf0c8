import { expect, test } from "vitest";
import { loadPlan } from "../../../src/plan/load.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { district, full } from "../acceptance/support.ts";
import { sent } from "../status/support.ts";
import { draftOf, withHoa } from "./support.ts";

const TOLD =
  "Ngày 5/6 tổ chức 2 buổi tuyên truyền bình đẳng giới cho 85 người, nữ 50, nam 35, DTTS 80";
const AT = "2024-06-11T09:00:00+07:00";

test("a total that was said stays when its parts are said anew, and no part outgrows it", async () => {
  const { app, hoa } = await withHoa(undefined, { at: AT });
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.says("nữ 40 nam 45");
  hoa.sees("• Người dự là nam: 35 lượt người → 45 lượt người");
  hoa.sees(/Số lượt người tham dự: 85 lượt người$/m);
  await hoa.says("nữ 30");
  hoa.sees("Người dự là nữ, Người dự là nam cộng lại là 75, không khớp Số lượt người tham dự (85)");
  hoa.sees("Các số đã ghi trước được giữ nguyên");
  expect((await draftOf(app)).answers.figures).toMatchObject({
    ...{ nguoi_du: 85, nguoi_du_nu: 40, nguoi_du_nam: 45, nguoi_du_dtts: 80 },
  });
  await hoa.says("75 người, nữ 30, nam 45");
  hoa.sees("Người dự là người dân tộc thiểu số (80) lớn hơn Số lượt người tham dự (75)");
  await hoa.says("75 người, nữ 30, nam 45, DTTS 70");
  hoa.sees("• Số lượt người tham dự: 85 lượt người → 75 lượt người");
});

test.each([
  ["nữ 150", "Người dự là nữ (150) lớn hơn Số lượt người tham dự (85)"],
  ["nữ 40", "cộng lại là 75, không khớp Số lượt người tham dự (85)"],
  ["tổng 90 người", "cộng lại là 85, không khớp Số lượt người tham dự (90)"],
  ["tổng 60 người", "Người dự là người dân tộc thiểu số (80) lớn hơn Số lượt người tham dự (60)"],
  ["DTTS 90", "Người dự là người dân tộc thiểu số (90) lớn hơn Số lượt người tham dự (85)"],
])("“%s” is refused and erases nothing", async (typed, why) => {
  const { app, hoa } = await withHoa(undefined, { at: AT });
  await using _ = app;
  await hoa.says(TOLD);
  const before = (await draftOf(app)).answers;
  await hoa.says(typed);
  hoa.sees(why);
  hoa.doesNotSee("Đã sửa");
  expect((await draftOf(app)).answers.figures).toEqual(before.figures);
});

test("a correction of one part changes that part alone", async () => {
  const planFile = "test/fixtures/plans/xa-du-moi-thu-2026.yaml";
  await using app = await startApp({ planFile, at: "2026-06-11T09:00:00+07:00" });
  const mot = app.world.person("Mốt");
  await givePlaces(app, loadPlan(planFile).id, [{ person: mot, unit: "thon-1" }]);
  await mot.says(
    "Ngày 5/6 thôn tổ chức 2 buổi sinh hoạt gia đình quý 2, có 90 người dự, 50 nữ, 30 trẻ em",
  );
  await mot.taps("Không");
  await mot.says("không có trẻ em");
  mot.sees("Đã sửa:\n• Người dự là trẻ em: 30 lượt người → 0 lượt người\n\n");
  await mot.says("trẻ em 20");
  mot.sees("Đã sửa:\n• Người dự là trẻ em: 0 lượt người → 20 lượt người\n\n");
  await mot.says("trẻ em 95");
  mot.sees("Người dự là trẻ em (95) lớn hơn Số lượt người tham dự (90)");
  expect((await draftOf(app)).answers.figures).toMatchObject({
    ...{ nguoi_du: 90, du_nu: 50, du_nam: 40, du_tre: 20 },
  });
});

test("a total that waits for a word takes nothing away, and what fits it alone waits with it", async () => {
  const { app, hoa } = await withHoa(undefined, { at: AT });
  await using _ = app;
  await hoa.says(TOLD.replace(", nam 35", ""));
  await hoa.says("9.000 người, nữ 4.000");
  hoa.sees(/9\.000 lượt người[\s\S]*4\.000 lượt người/);
  await hoa.taps("Nhập lại");
  expect((await draftOf(app)).answers.figures).toMatchObject({ nguoi_du: 85, nguoi_du_nu: 50 });
  await hoa.says("9.000 người, nữ 4.000");
  await hoa.taps("Đúng");
  expect((await draftOf(app)).answers.figures).toMatchObject({
    ...{ nguoi_du: 9000, nguoi_du_nu: 4000, nguoi_du_nam: 5000 },
  });
});

test("figures that contradict each other, however they came, are not sent, and the office is warned of them", async () => {
  const { app, lan, hoa } = await district();
  await using _ = app;
  // As reports of former versions hold them.
  const wrong = { nguoi_du: 75, nguoi_du_nu: 30, nguoi_du_nam: 45, nguoi_du_dtts: 80 };
  await sent(app, [
    { ...full({ hoa }), result: "Đã tổ chức.", figures: { ...full({ hoa }).figures, ...wrong } },
  ]);
  await lan.says("/tiepnhan");
  lan.sees("Lưu ý: Người dự là người dân tộc thiểu số (80) lớn hơn Số lượt người tham dự (75)");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  await hoa.says("2 cuộc");
  hoa.sees("Số liệu chưa khớp nhau nên chưa gửi được");
  hoa.doesNotSeeButton("Gửi báo cáo");
  await hoa.says("gửi");
  hoa.sees("Số liệu chưa khớp nhau nên chưa gửi được");
  await hoa.says("DTTS 70");
  hoa.seesButton("Gửi báo cáo");
});

test("words that disagree with the figures are named before sending, as the office will read it", async () => {
  const { app, hoa, lan } = await district();
  await using _ = app;
  await hoa.says(TOLD);
  hoa.doesNotSee("Lưu ý");
  await hoa.says("3 cuộc");
  const remark = "Số cuộc/buổi: số liệu ghi 03 cuộc, lời văn ghi 02 cuộc";
  hoa.sees(`Lưu ý: ${remark}`);
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tiepnhan");
  lan.sees(`Lưu ý: ${remark}`);
});
