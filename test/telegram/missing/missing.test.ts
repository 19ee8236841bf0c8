import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import {
  claimed,
  extended,
  PLAN,
  reported,
  SIX,
  TAM_GIA,
  TINH_BAC,
  TU_DOAN,
  YEAR,
} from "../notices/support.ts";
import { setting } from "../status/support.ts";

/** An office of two; Hoa of Tú Đoạn, Ba of Tam Gia, Tư of Tĩnh Bắc. */
async function onDay(day: string, language: "vi" | "en" = "vi") {
  const app = await startApp({ office: ["Lan", "Minh"], language });
  app.clock.set(`${day}T08:00:00+07:00`);
  const [lan, minh] = app.office;
  const [hoa, ba, tu] = ["Hoa", "Ba", "Tư"].map((name) => app.world.person(name)) as [
    ReturnType<typeof app.world.person>,
    ReturnType<typeof app.world.person>,
    ReturnType<typeof app.world.person>,
  ];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
    { person: tu, unit: TINH_BAC },
  ]);
  for (const person of [lan, minh, hoa, ba, tu]) await person.starts();
  return { app, lan, minh, hoa, ba, tu };
}

test("nobody is told to send on a working day that is over", async () => {
  const { app, lan } = await onDay("2024-12-17");
  await using _ = app;
  await lan.says("/chuabaocao");
  lan.sees("thứ Bảy, ngày 14/12/2024");
  lan.doesNotSee("đề nghị gửi trong");
});

test("the office sees who owes what, and what to know of each", async () => {
  const { app, lan, hoa, ba, tu } = await onDay("2024-06-14");
  await using _ = app;
  await reported(app, hoa, TU_DOAN, SIX);
  await claimed(app, ba, TAM_GIA, SIX);
  await extended(app, TINH_BAC, SIX, "2024-06-19");
  await tu.blocks();
  app.clock.set("2024-06-17T08:00:00+07:00");

  await lan.says("/chuabaocao");
  const message = lan.sees("Chưa gửi: Báo cáo 06 tháng đầu năm 2024");
  lan.sees("Hạn: trước ngày 15/6/2024 (hạn cuối: hết thứ Sáu, ngày 14/6/2024).");
  lan.sees("Đã quá hạn 03 ngày.");
  lan.sees("Đã gửi: 01/36 đơn vị");
  lan.sees("Qua bot: 01; chỉ bằng văn bản giấy đã xác nhận: 0");
  lan.sees("Trang 1/3");
  lan.sees("• Phòng Tư pháp (quá hạn 03 ngày; chưa có đầu mối)");

  await lan.taps("Xã, thị trấn (20)");
  expect(lan.sees("Trang 1/2").message_id).toBe(message.message_id);
  lan.doesNotSee("Phòng Tư pháp");
  const texts = [lan.lastMessage().text];
  await lan.taps("Sau ›");
  texts.push(lan.lastMessage().text);
  const all = texts.join("\n");
  expect(all).toContain("• UBND xã Tam Gia (quá hạn 03 ngày; báo đã gửi bản giấy, chờ xác nhận)");
  expect(all).toContain(
    "• UBND xã Tĩnh Bắc (gia hạn đến hết ngày 18/6/2024; chưa liên lạc được qua bot)",
  );
  // A list that is one page leaves no gap where the page would be told.
  await lan.taps(lan.buttons().find((one) => one.startsWith("Phòng, ban")) ?? "");
  lan.doesNotSee("Trang");
  expect(lan.lastMessage().text).not.toContain("\n\n\n");
  expect(all).not.toContain("Tú Đoạn");

  await lan.taps("Báo cáo năm 2024 (35)");
  lan.sees("Chưa gửi: Báo cáo năm 2024");
  lan.sees("Hạn cuối là ngày nghỉ; đề nghị gửi trong thứ Sáu, ngày 13/12/2024.");
});

test("between two deadlines the one that is over comes first, as long as someone owes it", async () => {
  const { app, lan } = await onDay("2024-03-01");
  await using _ = app;
  await lan.says("Chưa báo cáo");
  lan.sees("Chưa gửi: Báo cáo 06 tháng đầu năm 2024");
  app.clock.set("2024-10-01T08:00:00+07:00");
  await lan.says("/chuabaocao");
  lan.sees("Chưa gửi: Báo cáo 06 tháng đầu năm 2024");
});

test("the Action Month is one tap away while people speak of it", async () => {
  const { app, lan } = await onDay("2024-06-14");
  await using _ = app;
  await lan.says("/chuabaocao");
  lan.doesNotSeeButton("Tháng hành động");
  app.clock.set("2024-11-18T08:00:00+07:00");
  await lan.says("/chuabaocao");
  lan.seesButton("Tháng hành động");
});

test("in its own group the office sees numbers, and names only if it chose names", async () => {
  const { app, lan, minh, hoa } = await onDay("2024-06-14");
  await using _ = app;
  const room = app.world.group("BĐG Lộc Bình", [lan, minh, hoa]);
  await lan.in(room).says("/nhom");
  await hoa.in(room).says("/chuabaocao");
  hoa.in(room).sees("• Xã, thị trấn: 21/21");
  hoa.in(room).sees("Tên đơn vị chỉ xem trong trò chuyện riêng với bot.");
  hoa.in(room).doesNotSee("UBND xã");

  await setting(app, "group-names", "on");
  await minh.in(room).says("/chuabaocao");
  await minh.in(room).taps("Xã, thị trấn (21)");
  minh.in(room).sees("• UBND xã Tam Gia");
  minh.in(room).doesNotSee("chưa có đầu mối");
});

test("nobody else learns anything", async () => {
  const { app, lan, hoa } = await onDay("2024-06-14");
  await using _ = app;
  await hoa.says("/chuabaocao");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  await hoa.presses(hoa.lastMessage(), `lm:${SIX}:*:0`);
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  const room = app.world.group("Hội bạn", [lan, hoa]);
  await lan.in(room).says("/chuabaocao");
  lan.in(room).sees("Bot chỉ phục vụ nhóm của cơ quan thường trực.");
  lan.in(room).doesNotSee(/\d\/\d/);
});

test("whoever reported is gone from the list when the button is pressed again", async () => {
  const { app, lan, hoa } = await onDay("2024-12-16", "en");
  await using _ = app;
  await lan.says("/missing");
  lan.sees("Not sent: Báo cáo năm 2024");
  await lan.taps("Communes and towns (20)");
  await reported(app, hoa, TU_DOAN, YEAR);
  await lan.taps("• Communes and towns (20)");
  lan.seesButton("Communes and towns (19)");
});
