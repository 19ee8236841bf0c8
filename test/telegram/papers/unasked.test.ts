import { test } from "vitest";
import { tamGia } from "./support.ts";

test("that a report went out on paper, in answer to no reminder, leads to its paper", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await ba.says("đã nộp bc giấy hôm qua rồi");
  ba.sees(/Văn bản giấy đã gửi là của báo cáo nào\?[\s\S]*hôm qua/);
  await ba.taps("Báo cáo 06 tháng đầu năm 2024");
  // The day was said.
  ba.sees(/09\/6\/2024/);
  await ba.says("45/BC-UBND");
  ba.sees(/45\/BC-UBND ngày 09\/6\/2024/);
});

test("a letter of invitation is no report on paper", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await ba.says("đã gửi giấy mời cho các thôn rồi");
  ba.doesNotSee("là của báo cáo nào");
});

test("so it does with the unit's own name in front", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await ba.says("UBND xã Tam Gia đã nộp báo cáo 6 tháng số 77/BC-UBND ngày 6/6/2024");
  ba.sees("Văn bản giấy đã gửi là của báo cáo nào?");
  await ba.says("Xã Tú Đoạn đã nộp bản giấy");
  ba.doesNotSee("là của báo cáo nào");
});
