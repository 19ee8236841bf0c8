import { test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN } from "../status/support.ts";

const TU_DOAN = "06562";

test("the office sees what is set, changes it, and sees who changed it and when", async () => {
  const app = await startApp({ office: ["Lan", "Minh"] });
  await using _ = app;
  const [lan, minh] = app.office;
  await lan.starts();
  await lan.says("/caidat");
  lan.sees("Ngày đăng bản tin tuần: thứ Sáu");
  lan.sees("Giờ đăng bản tin tuần: 15 giờ 30");
  lan.sees("Trong nhóm: chỉ nêu số liệu, không nêu tên đơn vị");
  lan.sees("Giờ nhắc hạn buổi sáng: 08 giờ 00, 08 giờ 30");
  lan.doesNotSee("đổi bởi");

  await lan.taps("Ngày đăng bản tin tuần");
  lan.sees("nếu là ngày nghỉ thì vào ngày làm việc liền trước");
  lan.doesNotSeeButton("Thứ Bảy");
  lan.seesButton("• Theo Kế hoạch (thứ Sáu)");
  await lan.taps("Thứ Năm");
  lan.sees("Đã lưu.");
  lan.sees("Ngày đăng bản tin tuần: thứ Năm");
  lan.sees(/đổi bởi .* lúc 08 giờ 00 ngày 03\/6\/2024/);

  await lan.taps("Giờ đăng bản tin tuần");
  await lan.taps("10 giờ 00");
  await lan.taps("Giờ nhắc hạn buổi sáng");
  lan.doesNotSeeButton("14 giờ 00");
  await lan.taps("09 giờ 30");
  lan.sees("Giờ nhắc hạn buổi sáng: 09 giờ 30");

  await minh.says("/settings");
  minh.sees("Giờ đăng bản tin tuần: 10 giờ 00");
  await minh.taps("Ngày đăng bản tin tuần");
  await minh.taps("Theo Kế hoạch (thứ Sáu)");
  minh.sees("Ngày đăng bản tin tuần: thứ Sáu");
});

test("names in the group are the office's choice, and take effect at once", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const room = app.world.group("Nhóm", [lan]);
  await lan.in(room).says("/nhom");
  await lan.says("/caidat");
  await lan.taps("Nêu tên đơn vị trong nhóm");
  lan.sees("là việc cần cân nhắc");
  await lan.taps("Nêu tên đơn vị chưa gửi báo cáo");
  lan.sees("Trong nhóm: nêu tên đơn vị chưa gửi báo cáo");
  await lan.in(room).says("/tinhhinh");
  await lan.in(room).taps("Chưa có báo cáo");
  lan.in(room).sees("UBND xã Tú Đoạn");
});

test("who is not of the office changes nothing, not even by an old button", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const ba = app.world.person("Ba");
  await givePlaces(app, PLAN, [{ person: ba, unit: TU_DOAN }]);
  await ba.says("/caidat");
  ba.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  const message = ba.lastMessage();
  await ba.presses(message, "cv:group-names:on");
  ba.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  await lan.says("/caidat");
  lan.sees("chỉ nêu số liệu");
  lan.doesNotSee("đổi bởi");
  const home = lan.lastMessage();
  await lan.presses(home, "cv:weekly-time:2200");
  lan.sees("Không chọn được giá trị này nữa.");
  const room = app.world.group("Nhóm", [lan]);
  await lan.in(room).says("/caidat");
  lan.in(room).seesNothing();
});

test("in English", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  await lan.says("/ngonngu");
  await lan.taps("English");
  await lan.says("/settings");
  lan.sees("Day of the weekly post: Friday");
  await lan.taps("Afternoon reminders");
  lan.sees("Reminders in the afternoon leave at this time");
});
