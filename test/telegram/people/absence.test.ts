import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TU_DOAN } from "../notices/support.ts";
import { sent } from "../status/support.ts";

/** Hoa and Tư report for Tú Đoạn, Bình leads it; Lan is of the office. */
async function inTuDoan(some: readonly ("Tư" | "Bình")[] = ["Tư", "Bình"]) {
  const app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const [hoa, tu, binh] = [
    app.world.person("Hoa"),
    app.world.person("Tư"),
    app.world.person("Bình"),
  ];
  await app.tick("2024-06-05T09:00:00+07:00");
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    ...(some.includes("Tư") ? [{ person: tu, unit: TU_DOAN, role: "deputy" as const }] : []),
    ...(some.includes("Bình") ? [{ person: binh, unit: TU_DOAN, role: "leader" as const }] : []),
  ]);
  for (const one of [lan, hoa, tu, binh]) await one.starts();
  return { app, lan, hoa, tu, binh };
}

const text = (one: { lastMessage(): { text?: string } }) => one.lastMessage().text ?? "";

test("Hoa is away for some days: reminders go to Tư, and come back by themselves", async () => {
  const { app, lan, hoa, tu } = await inTuDoan();
  await using _ = app;
  await hoa.says("Tôi nghỉ từ 10/6 đến 12/6, bàn giao cho Tư");
  hoa.sees(
    "Đã ghi nhận: Anh/Chị vắng mặt tại UBND xã Tú Đoạn từ ngày 10/6/2024 đến hết ngày 12/6/2024.",
  );
  hoa.sees("Tư nhận nhắc hạn và báo cáo thay; hết thời gian này bot tự nhắc lại Anh/Chị.");
  tu.sees(/Hoa vắng mặt từ ngày 10\/6\/2024 đến hết ngày 12\/6\/2024 và bàn giao cho Anh\/Chị/);
  await lan.says("/donvi tu doan");
  lan.sees("• Hoa vắng mặt từ ngày 10/6/2024 đến hết ngày 12/6/2024, Tư nhận thay");
  await lan.says("/tinhhinh tu doan");
  lan.sees("• Hoa vắng mặt từ ngày 10/6/2024 đến hết ngày 12/6/2024, Tư nhận thay");

  await app.tick("2024-06-10T07:20:00+07:00");
  await app.tick("2024-06-10T07:30:00+07:00");
  tu.sees("Từ hôm nay đến hết ngày 12/6/2024, Anh/Chị nhận thay Hoa tại UBND xã Tú Đoạn");
  const before = text(hoa);
  await app.tick("2024-06-12T08:00:00+07:00");
  tu.sees(/Báo cáo 06 tháng đầu năm 2024/);
  expect(text(hoa)).toBe(before);
  await app.tick("2024-06-13T07:30:00+07:00");
  hoa.sees("Thời gian vắng mặt đã hết: bot nhắc hạn Anh/Chị trở lại tại UBND xã Tú Đoạn.");
  tu.sees("Thời gian nhận thay Hoa tại UBND xã Tú Đoạn đã hết.");
  await app.tick("2024-06-14T08:00:00+07:00");
  expect(text(hoa)).toContain("Báo cáo 06 tháng đầu năm 2024");
});

test("what the office urges by hand goes to whoever stands in, the leader too", async () => {
  const { app, lan, hoa, binh } = await inTuDoan(["Bình"]);
  await using _ = app;
  await hoa.says("/vangmat 10/6 đến 12/6");
  await hoa.taps("Bình · lãnh đạo");
  await app.tick("2024-06-11T10:00:00+07:00");
  const before = text(hoa);
  await lan.says("/dondoc");
  lan.sees("Gửi đến 01 đơn vị (01 người):\nỦy ban nhân dân xã Tú Đoạn");
  await lan.taps("Gửi (01 đơn vị)");
  binh.sees("Đôn đốc: Báo cáo 06 tháng đầu năm 2024");
  expect(text(hoa)).toBe(before);
});

test("a question about a report and its return are read by whoever stands in", async () => {
  const { app, lan, hoa, tu } = await inTuDoan();
  await using _ = app;
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.3" }]);
  await hoa.says("Tôi nghỉ từ 10/6 đến 12/6, bàn giao cho Tư");
  await app.tick("2024-06-11T10:00:00+07:00");
  const before = text(hoa);
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Hỏi đơn vị");
  await lan.says("Hoạt động tổ chức ở thôn nào?");
  await lan.taps("Gửi");
  tu.sees("Hoạt động tổ chức ở thôn nào?");
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.taps("Lý do khác");
  await lan.says("Chưa ghi địa điểm.");
  await lan.taps("Gửi");
  tu.sees("Chưa ghi địa điểm.");
  expect(text(hoa)).toBe(before);
});

test("what the office decides on the unit's request is read by whoever stands in", async () => {
  const { app, lan, hoa, tu } = await inTuDoan();
  await using _ = app;
  await hoa.says("/vuongmac");
  await hoa.says("Chưa có kinh phí tổ chức lớp tập huấn cho đội ngũ cộng tác viên tại thôn.");
  await hoa.taps("Gửi");
  const notice = lan.sees("Vướng mắc số 01 của UBND xã Tú Đoạn");
  await hoa.says("Tôi nghỉ từ 10/6 đến 12/6, bàn giao cho Tư");
  await app.tick("2024-06-11T10:00:00+07:00");
  const before = text(hoa);
  await lan.replies(notice, "Chi từ nguồn sự nghiệp của xã.");
  await lan.taps("Gửi");
  tu.sees("Vướng mắc số 01 đã được trả lời:");
  await lan.says("/giahan");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Gia hạn cho đơn vị");
  await lan.taps("Sau ›");
  await lan.taps("UBND xã Tú Đoạn");
  await lan.taps("Ngày khác");
  await lan.says("20/6");
  await lan.taps("Đúng, gia hạn");
  tu.sees("Đơn vị được gia hạn Báo cáo 06 tháng đầu năm 2024");
  expect(text(hoa)).toBe(before);
});

test("the draft that Hoa had begun is Tư's to go on with", async () => {
  const { app, hoa, tu } = await inTuDoan();
  await using _ = app;
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.3", draft: true }]);
  await hoa.says("/vangmat");
  await hoa.says("10/6 đến 12/6");
  await hoa.taps("Tư · đầu mối phụ");
  await tu.says("/baocao");
  tu.sees(/Truyền thông lồng ghép.* · Hoa/);
});

test("the leader who stands in may report for that time, and only then", async () => {
  const { app, hoa, binh } = await inTuDoan(["Bình"]);
  await using _ = app;
  await hoa.says("/vangmat 10/6 đến 12/6");
  await hoa.taps("Bình · lãnh đạo");
  await binh.says("/baocao");
  binh.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị.");
  await app.tick("2024-06-12T08:00:00+07:00");
  binh.sees("Báo cáo 06 tháng đầu năm 2024");
  await binh.says("/baocao");
  binh.sees("Bước 1/7");
  await binh.says("/huy");
  await app.tick("2024-06-13T08:00:00+07:00");
  await binh.says("/baocao");
  binh.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị.");
});

test("if nobody stands in, the office is told, and Hoa is still reminded", async () => {
  const { app, lan, hoa } = await inTuDoan([]);
  await using _ = app;
  await hoa.says("/vangmat");
  hoa.sees("từ ngày nào đến ngày nào?");
  await hoa.says("mấy hôm nữa");
  hoa.sees("Bot chưa rõ ngày vắng mặt.");
  await hoa.says("14/6 đến 10/6");
  await hoa.says("10/6-12/6");
  hoa.sees("Bot chưa liên lạc được với ai khác tại UBND xã Tú Đoạn.");
  await hoa.taps("Chưa có ai nhận thay");
  hoa.sees("Chưa có ai nhận thay: bot vẫn nhắc hạn Anh/Chị và đã báo");
  lan.sees(/Hoa, đầu mối của UBND xã Tú Đoạn, vắng mặt .* chưa có ai nhận thay/);
  const called = /UBND xã Tú Đoạn: Hoa vắng mặt đến hết ngày 12\/6\/2024, chưa có ai nhận thay/;
  await app.tick("2024-06-10T10:00:00+07:00");
  await lan.says("/lienlac");
  await lan.taps("Cần gọi (36)");
  await lan.taps("Sau ›");
  await lan.taps("Sau ›");
  lan.sees(called);
  await app.tick("2024-06-12T08:00:00+07:00");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024");
});

test("who was asked declines, who is away comes back early", async () => {
  const { app, lan, hoa, tu } = await inTuDoan();
  await using _ = app;
  await hoa.says("/vangmat 10/6 đến 12/6");
  await hoa.taps("Tư · đầu mối phụ");
  await tu.taps("Tôi không nhận thay được");
  tu.sees("Đã ghi nhận Anh/Chị không nhận thay.");
  hoa.sees("Tư không nhận thay được");
  lan.sees("chưa có ai nhận thay");
  await hoa.says("/vangmat 10/6 đến 12/6");
  await hoa.taps("Tư · đầu mối phụ");
  await hoa.taps("Hủy, tôi không vắng mặt");
  hoa.sees("Đã hủy: Anh/Chị không vắng mặt");
  tu.sees("Hoa không vắng mặt nữa");
  await app.tick("2024-06-12T08:00:00+07:00");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024");
});

test("who says it again reads what stands, and may take it back there", async () => {
  const { app, hoa } = await inTuDoan([]);
  await using _ = app;
  await hoa.says("/vangmat");
  await hoa.says("10/6-12/6");
  await hoa.taps("Chưa có ai nhận thay");
  await hoa.says("/vangmat");
  hoa.sees("Hoa vắng mặt từ ngày 10/6/2024 đến hết ngày 12/6/2024, chưa có ai nhận thay");
  await hoa.taps("Hủy, tôi không vắng mặt");
  hoa.sees("Đã hủy: Anh/Chị không vắng mặt");
});
