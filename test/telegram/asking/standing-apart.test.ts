import { test } from "vitest";
import { setting } from "../status/support.ts";
import { inJune } from "./support.ts";

test("how far each area, duty and commune is, one tap from the whole, and as a table", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("tiến độ theo từng lĩnh vực");
  lan.sees("Câu hỏi: tình hình thực hiện nhiệm vụ; chia theo nội dung hoạt động");
  lan.sees(/• II\.1 Truyền thông: \d+\/\d+/);
  await lan.taps("Theo đơn vị");
  lan.sees(/• UBND xã Tú Đoạn: \d+\/\d+/);
  await lan.taps("Theo nhiệm vụ");
  lan.sees(/• IV.12.3 Truyền thông lồng ghép về BĐG trên địa bàn: 02\/21/);
  lan.seesButton("Xuất bảng");

  await lan.says("2 xã hoàn thành nhiều nhiệm vụ nhất");
  lan.sees("Xã, thị trấn; chia theo đơn vị; 02 đơn vị xếp đầu");
  lan.sees("UBND xã Tú Đoạn");
  lan.doesNotSee("Lợi Bác");
});

test("which duties nobody has reported", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("nhiệm vụ nào chưa có xã nào báo cáo?");
  lan.sees("Câu hỏi: nhiệm vụ đến kỳ chưa có đơn vị nào báo cáo; Xã, thị trấn");
  lan.sees(/\d+\/\d+ nhiệm vụ đến kỳ chưa có đơn vị nào báo cáo\./);
  lan.sees("• IV.12.5 Hỗ trợ nạn nhân; mô hình BĐG tại cơ sở");
  lan.doesNotSee("• IV.12.3 Truyền thông lồng ghép về BĐG trên địa bàn");
  await lan.taps("Theo nhiệm vụ");
  lan.sees(/• IV.12.5 Hỗ trợ nạn nhân; mô hình BĐG tại cơ sở: 0\/21/);
});

test("the group sees how far areas are, and units by their names only if it chose so", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  const room = app.world.group("Nhóm", [lan]);
  await lan.in(room).says("/nhom");
  const bot = `@${app.world.api.telegram.bot.username}`;
  await lan.in(room).says(`${bot} tiến độ theo từng lĩnh vực`);
  lan.in(room).sees(/II\.1 Truyền thông: \d+\/\d+/);
  await lan.in(room).says(`${bot} tiến độ theo từng xã`);
  lan.in(room).doesNotSee("Tú Đoạn");
  await setting(app, "group-names", "on");
  await lan.in(room).says(`${bot} tiến độ theo từng xã`);
  lan.in(room).sees("UBND xã Tú Đoạn");
});
