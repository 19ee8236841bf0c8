import { expect, test } from "vitest";
import { tamGia } from "../papers/support.ts";
import { look } from "../report/support.ts";

const LAUNCH =
  "Sáng nay xã tổ chức lễ phát động Tháng hành động, 210 người dự, nữ 130, treo 12 băng rôn";
const BUTTON = "Đã thực hiện mốc: Bắt đầu Tháng hành động, phát động";

test("a report of the launch on its day offers the milestone, and one tap ticks it", async () => {
  const { app, lan, ba } = await tamGia("2024-11-15T15:00:00+07:00");
  await using _ = app;
  await ba.says(LAUNCH);
  await ba.taps("Gửi báo cáo");
  ba.sees("Báo cáo nêu mốc “Bắt đầu Tháng hành động, phát động”.");
  const ticks = () => look(app, (read) => read.milestoneTick.findMany());
  expect(await ticks()).toEqual([]);
  await ba.taps(BUTTON);
  ba.sees("Đã ghi nhận mốc đã thực hiện.");
  expect(await ticks()).toMatchObject([
    { unitCode: "06559", milestoneCode: "THD-PHAT-DONG", day: "2024-11-15", state: "ticked" },
  ]);
  // The same button later shows what is known, and does nothing twice.
  await ba.taps(BUTTON);
  ba.sees("thứ Sáu, ngày 15/11/2024");
  expect(await ticks()).toHaveLength(1);
  await lan.says("/nhatky Tam Gia");
  lan.sees("báo đã thực hiện Bắt đầu Tháng hành động, phát động");
});

test.each([
  ["of another day", "Hôm qua xã tổ chức lễ phát động Tháng hành động, 210 người dự, nữ 130"],
  ["of something else", "Sáng nay xã treo 12 băng rôn hưởng ứng Tháng hành động"],
])("a report %s offers none", async (_what, sentence) => {
  const { app, ba } = await tamGia("2024-11-15T15:00:00+07:00");
  await using _ = app;
  await ba.says(sentence);
  await ba.taps("Gửi báo cáo");
  ba.sees("Đã ghi nhận báo cáo số 0001");
  ba.doesNotSeeButton(BUTTON);
});

test("what the unit has ticked already is not offered again", async () => {
  const { app, ba } = await tamGia("2024-11-15T15:00:00+07:00");
  await using _ = app;
  await ba.says(LAUNCH);
  await ba.taps("Gửi báo cáo");
  await ba.taps(BUTTON);
  await ba.says(
    "Sáng nay xã tổ chức diễu hành sau lễ phát động, 80 người dự, nữ 50, phát 60 tờ rơi",
  );
  await ba.taps("Gửi báo cáo");
  ba.sees("Đã ghi nhận báo cáo số 0002");
  ba.doesNotSee("Báo cáo nêu mốc");
});
