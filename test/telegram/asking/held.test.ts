import { test } from "vitest";
import { TU_DOAN } from "../notices/support.ts";

import { setting } from "../status/support.ts";
import { inJune, returned } from "./support.ts";

test("what waits for the office is counted as /tiepnhan counts it, and opened there", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await lan.says("còn báo cáo nào chưa tiếp nhận");
  lan.sees("Câu hỏi: báo cáo chờ tiếp nhận");
  lan.sees("05 báo cáo của 02 đơn vị");
  lan.sees(/• UBND xã Tú Đoạn · báo cáo số .*\(chờ từ ngày 12\/6\/2024\)/);
  await lan.taps("Báo cáo chờ tiếp nhận");
  lan.sees("Báo cáo chờ tiếp nhận (05)");

  await hoa.says("báo cáo của xã mình được tiếp nhận chưa");
  hoa.sees("03 báo cáo của 01 đơn vị");
  hoa.doesNotSee("Tam Gia");
});

test("what the office returned stays until it is sent again, lapsed or not", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  await lan.says("báo cáo nào bị trả lại");
  lan.sees("Không có báo cáo nào bị trả lại mà chưa gửi lại.");
  await returned(app, lan, "task", TU_DOAN, "2024-06-25");
  await lan.says("xã nào bị trả lại báo cáo");
  lan.sees("Câu hỏi: báo cáo bị trả lại, chưa gửi lại; Xã, thị trấn");
  lan.sees(/• UBND xã Tú Đoạn · .*\(hạn gửi lại: hết ngày 24\/6\/2024\)/);
  lan.seesButton("Soạn lời nhắc");
  await app.tick("2024-06-25T09:00:00+07:00");
  await lan.says("báo cáo nào bị trả lại");
  lan.sees(/quá hạn gửi lại, hết ngày 24\/6\/2024/);

  await hoa.says("xã mình có bị trả lại báo cáo nào không");
  hoa.sees("01 báo cáo của 01 đơn vị");
  await ba.says("báo cáo nào bị trả lại");
  ba.sees("Không có báo cáo nào bị trả lại");
  ba.doesNotSee("Tú Đoạn");
});

test("who has nobody that reports; the group sees how many, and names only if it chose so", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("xã nào chưa có đầu mối");
  lan.sees("19/21 đơn vị");
  lan.doesNotSee("UBND xã Tú Đoạn");
  await lan.taps("Đơn vị và đầu mối");
  lan.sees("Đơn vị và cán bộ đầu mối");

  const room = app.world.group("Nhóm", [lan]);
  await lan.in(room).says("/nhom");
  const bot = `@${app.world.api.telegram.bot.username}`;
  await lan.in(room).says(`${bot} xã nào chưa có đầu mối`);
  lan.in(room).sees("19/21 đơn vị");
  lan.in(room).doesNotSee("UBND xã");
  await lan.in(room).says(`${bot} còn báo cáo nào chưa tiếp nhận`);
  lan.in(room).sees("05 báo cáo của 02 đơn vị");
  lan.in(room).doesNotSee("Tú Đoạn");
  await setting(app, "group-names", "on");
  await lan.in(room).says(`${bot} xã nào chưa có đầu mối`);
  lan.in(room).sees("• UBND xã");
});
