import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import {
  inDatabase,
  PLAN,
  personIdOf,
  reported,
  SIX,
  TAM_GIA,
  TU_DOAN,
} from "../notices/support.ts";

const REMINDER = "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024";

/** Lan of the office; Hoa of Tú Đoạn, Ba of Tam Gia. Thursday 6/6/2024, the day before a reminder. */
async function beforeReminder(time = "15:00") {
  const app = await startApp({ office: ["Lan"] });
  await app.tick(`2024-06-06T${time}:00+07:00`);
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  return { app, lan, hoa, ba };
}

test("the office sees who will get what, and each message as it will be", async () => {
  const { app, lan, hoa, ba } = await beforeReminder();
  await using _ = app;
  await lan.says("/dientap");
  lan.sees("Lịch gửi thông báo: thứ Năm, ngày 06/6/2024");
  lan.sees("Không có thông báo nào.");
  await lan.taps("07/6 ›");
  lan.sees(`08 giờ 00 · ${REMINDER} · 02 đơn vị · 02 người`);

  await lan.taps(`08 giờ 00 · ${REMINDER} (02)`);
  lan.sees("Số tin: 02; đã dừng: 0");
  await lan.taps("UBND xã Tú Đoạn · Hoa");
  const shown = lan.sees("Người nhận: UBND xã Tú Đoạn · Hoa").text ?? "";
  lan.sees("Còn 05 ngày làm việc.");
  lan.sees("Các nút kèm theo: Báo cáo ngay · Nhắc lại ngày mai · Đã gửi bản giấy · Xin gia hạn");

  await app.tick("2024-06-07T08:00:00+07:00");
  const real = hoa.lastMessage().text ?? "";
  expect(real).toContain(REMINDER);
  expect(shown).toContain(real);
  expect(ba.lastMessage().text).toContain(REMINDER);
});

test("one who reports is on the list no more", async () => {
  const { app, lan, hoa } = await beforeReminder();
  await using _ = app;
  await reported(app, hoa, TU_DOAN, SIX);
  await lan.says("/dientap 7/6");
  lan.sees(`08 giờ 00 · ${REMINDER} · 01 đơn vị · 01 người`);
});

test("a notice that the office cancels is not sent; the others are", async () => {
  const { app, lan, hoa, ba } = await beforeReminder();
  await using _ = app;
  await lan.says("/dientap 7/6");
  await lan.taps(`08 giờ 00 · ${REMINDER} (02)`);
  await lan.taps("UBND xã Tú Đoạn · Hoa");
  await lan.taps("Dừng gửi tin này");
  lan.sees("Đã dừng: tin này không được gửi.");
  await lan.taps("‹ Quay lại");
  lan.sees("Số tin: 02; đã dừng: 01");
  lan.seesButton("(đã dừng) UBND xã Tú Đoạn · Hoa");
  await lan.taps("‹ Quay lại");
  lan.sees("01 đơn vị · 01 người · đã dừng 01");

  await app.tick("2024-06-07T08:00:00+07:00");
  expect(hoa.screen()).not.toContain(REMINDER);
  expect(ba.lastMessage().text).toContain(REMINDER);
  const byId = await personIdOf(app, lan);
  const log = await inDatabase(app, (tx) =>
    tx.logEntry.findMany({ where: { action: "notice.cancelled" } }),
  );
  expect(log).toMatchObject([{ personId: byId }]);
  await lan.says("/dientap 7/6");
  lan.sees(`• ${REMINDER}: Đã gửi 01; Đã hủy 01`);
  lan.sees("Không còn thông báo nào.");
});

test("taken back before its time, it is sent as planned; afterwards it is too late", async () => {
  const { app, lan, hoa, ba } = await beforeReminder();
  await using _ = app;
  await lan.says("/dientap 7/6");
  await lan.taps(`08 giờ 00 · ${REMINDER} (02)`);
  await lan.taps("UBND xã Tú Đoạn · Hoa");
  await lan.taps("Dừng gửi tin này");
  await lan.taps("Gửi lại như lịch");
  lan.doesNotSee("Đã dừng: tin này");
  await lan.taps("‹ Quay lại");
  await lan.taps("UBND xã Tam Gia · Ba");
  await lan.taps("Dừng gửi tin này");
  const message = lan.lastMessage();
  await app.tick("2024-06-07T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain(REMINDER);
  await lan.tapsIn(message, "Gửi lại như lịch");
  lan.sees("Tin này đã gửi, hoặc không còn trong lịch.");
  expect(ba.screen()).not.toContain(REMINDER);
});

test("a nudge that waits for working hours can be seen and cancelled too", async () => {
  const { app, lan, hoa, ba } = await beforeReminder("20:00");
  await using _ = app;
  await lan.says("/dondoc");
  await lan.taps("Gửi (02 đơn vị)");
  await lan.says("/dientap mai");
  lan.sees("07 giờ 30 · Đôn đốc: Báo cáo 06 tháng đầu năm 2024 · 02 đơn vị · 02 người");
  await lan.taps("07 giờ 30 · Đôn đốc");
  await lan.taps("UBND xã Tam Gia · Ba");
  await lan.taps("Dừng gửi tin này");
  await lan.taps("‹ Quay lại");
  await lan.taps("UBND xã Tú Đoạn · Hoa");
  await lan.taps("Dừng gửi tin này");
  await lan.taps("Gửi lại như lịch");
  await app.tick("2024-06-07T07:30:00+07:00");
  expect(hoa.lastMessage().text).toContain("Đôn đốc: Báo cáo 06 tháng đầu năm 2024");
  expect(ba.screen()).not.toContain("Đôn đốc:");
});

test("a week has its days, and the weekly post in the group's words", async () => {
  const { app, lan } = await beforeReminder();
  await using _ = app;
  const room = app.world.group("BĐG Lộc Bình", [lan]);
  await lan.in(room).says("/nhom");
  await lan.says("/dientap tuần này");
  lan.sees("từ ngày 03/6/2024 đến ngày 09/6/2024");
  lan.sees(
    /thứ Sáu, ngày 07\/6\/2024\n08 giờ 00 · Nhắc hạn.*\n15 giờ 30 · Bản tin tiến độ tuần .* · nhóm/,
  );
  await lan.taps("07/6 15 giờ 30 · Bản tin tiến độ tuần");
  await lan.taps("Nhóm");
  lan.sees("Kèm theo ảnh tiến độ.");
  await lan.says("/dientap bao giờ");
  lan.sees("Không hiểu “bao giờ”.");
});

test("nobody but the office looks ahead", async () => {
  const { app, lan, hoa } = await beforeReminder();
  await using _ = app;
  await hoa.says("/dientap 7/6");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  await hoa.presses(hoa.lastMessage(), "vs:2024-06-07:2024-06-07:0");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  const room = app.world.group("BĐG Lộc Bình", [lan, hoa]);
  await lan.in(room).says("/nhom");
  await lan.in(room).says("/dientap");
  lan.in(room).sees("Nội dung này chỉ xem trong trò chuyện riêng với bot.");
});
