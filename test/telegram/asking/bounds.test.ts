import { expect, test } from "vitest";
import { setting } from "../status/support.ts";
import { fileOf, sheetsOf } from "../tables/read-back.ts";
import { inJune } from "./support.ts";

test("the office asks who has more than so much, sees how much, and turns it round", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("xã nào có trên 5 cuộc");
  lan.sees(/Câu hỏi: đơn vị có Số cuộc\/buổi trên 05 cuộc; Xã, thị trấn; từ ngày 15\/12\/2023/);
  lan.sees("01/21 đơn vị");
  lan.sees("• UBND xã Tú Đoạn: 07 cuộc");
  lan.doesNotSee("UBND xã Tam Gia");
  lan.sees("Chưa có số liệu, chưa rõ có hay không (19):");
  await lan.taps("Các đơn vị còn lại");
  lan.sees("không quá 05 cuộc");
  lan.sees("• UBND xã Tam Gia: 01 cuộc");
  lan.doesNotSee("• UBND xã Tú Đoạn: 07 cuộc");
  await lan.taps("Theo đơn vị");
  lan.sees("• UBND xã Tú Đoạn: 07 cuộc");

  await lan.says("tháng 4 Tú Đoạn với Tam Gia có trên 5 cuộc không");
  lan.sees("0/02 đơn vị");
  lan.sees("Không thuộc số này (01):");
  lan.sees("• UBND xã Tú Đoạn: 02 cuộc");

  await lan.says("xã nào lượt người dự từ 80 trở lên");
  lan.sees("• UBND xã Tam Gia: khoảng 80 lượt người");
  await lan.taps("Xuất bảng");
  await lan.taps("Gửi lại tệp");
  const [sheet = []] = [...(await sheetsOf(fileOf(app, lan))).values()];
  expect(sheet.map((row) => row["Số lượt người tham dự"])).toEqual([80, 120]);
});

test("a focal point asks it of the own unit, and sees how much it has", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("xã mình đã đạt 10 cuộc chưa");
  hoa.sees("từ 10 cuộc trở lên");
  hoa.sees("Không thuộc số này (01):");
  hoa.sees("• UBND xã Tú Đoạn: 07 cuộc");
  await hoa.says("xã nào có trên 5 cuộc");
  hoa.sees("Anh/Chị hỏi được về đơn vị của mình.");
});

test("the group sees how many, and names only where it chose so", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  const room = app.world.group("Nhóm", [lan]);
  await lan.in(room).says("/nhom");
  const question = `@${app.world.api.telegram.bot.username} xã nào có trên 5 cuộc`;
  await lan.in(room).says(question);
  lan.in(room).sees("01/21 đơn vị");
  lan.in(room).sees("Chưa có số liệu, chưa rõ có hay không (19):");
  lan.in(room).doesNotSee("Tú Đoạn");
  await setting(app, "group-names", "on");
  await lan.in(room).says(question);
  lan.in(room).sees("• UBND xã Tú Đoạn: 07 cuộc");
});
