import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, reported, SIX, TAM_GIA, TU_DOAN } from "../notices/support.ts";

const NAME = "Báo cáo 06 tháng đầu năm 2024";

/** Lan and Minh of the office; Hoa of Tú Đoạn, which has sent; Ba of Tam Gia, which has not. */
async function afterTheDeadline() {
  const app = await startApp({ office: ["Lan", "Minh"] });
  await app.tick("2024-06-14T09:00:00+07:00");
  const [lan, minh] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, minh, hoa, ba]) await person.starts();
  await reported(app, hoa, TU_DOAN, SIX);
  await app.tick("2024-06-18T09:00:00+07:00");
  return { app, lan, minh, hoa, ba };
}

test("the office is told who still owes, closes all the same, and nobody hears of it any more", async () => {
  const { app, lan, minh, ba } = await afterTheDeadline();
  await using _ = app;
  lan.sees("Quá hạn: Báo cáo 06 tháng");
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
  lan.sees("Đã gửi: 01/36 đơn vị; chưa gửi: 35 đơn vị.");
  lan.sees("Kỳ đang mở.");
  await lan.taps("Đóng kỳ");
  lan.sees("Còn 35 đơn vị chưa gửi:");
  lan.sees("… và 15 đơn vị khác.");
  await lan.taps("Vẫn đóng kỳ");
  lan.sees(/Đã đóng kỳ lúc 09 giờ 00 ngày 18\/6\/2024/);

  await app.tick("2024-06-30T17:00:00+07:00");
  for (const person of [lan, minh]) person.doesNotSee("19/6/2024");
  const heard = ba.screen().match(/Đã quá hạn/g) ?? [];
  await app.tick("2024-07-31T17:00:00+07:00");
  expect(ba.screen().match(/Đã quá hạn/g) ?? []).toEqual(heard);

  // What a unit sends later is taken, and it is told how things stand.
  await ba.says("/hanchot");
  ba.sees("Kỳ báo cáo đã đóng ngày 18/6/2024: bot không nhắc nữa");
  await lan.says("/chuabaocao");
  lan.sees("Chưa gửi: Báo cáo năm 2024");
  lan.sees("Chưa đơn vị nào nợ báo cáo này.");
  await lan.taps(`${NAME} (35)`);
  lan.sees("Kỳ báo cáo đã đóng: bot không nhắc nữa.");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
  lan.sees("Đã đóng kỳ lúc 09 giờ 00 ngày 18/6/2024");
  await lan.says("/nhatky");
  lan.sees(/đóng kỳ Báo cáo 06 tháng đầu năm 2024/);
});

test("a closed occasion is opened again: reminders and lists go on", async () => {
  const { app, lan, minh } = await afterTheDeadline();
  await using _ = app;
  await lan.says("/tinhhinh");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
  await minh.says("/hanchot");
  await minh.taps(`Chốt, đóng kỳ: ${NAME}`);
  await lan.taps("Đóng kỳ");
  await lan.taps("Vẫn đóng kỳ");
  // A colleague who had the card open is told that it was closed meanwhile.
  await minh.taps("Đóng kỳ");
  await minh.taps("Vẫn đóng kỳ");
  minh.sees("Kỳ này đã được đóng từ trước.");
  await app.tick("2024-06-19T09:00:00+07:00");
  lan.doesNotSee("Đã quá hạn 05 ngày");

  await minh.taps("Mở lại kỳ");
  minh.sees("Kỳ đang mở.");
  await app.tick("2024-06-20T09:00:00+07:00");
  expect(lan.lastMessage().text).toContain("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  await minh.says("/nhatky");
  minh.sees(/mở lại kỳ Báo cáo 06 tháng đầu năm 2024/);
});

test("who reports after closing is told so", async () => {
  const { app, lan, ba } = await afterTheDeadline();
  await using _ = app;
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
  await lan.taps("Đóng kỳ");
  await lan.taps("Vẫn đóng kỳ");
  await app.tick("2024-06-19T09:00:00+07:00");
  await ba.says("/nopbaocao");
  await ba.taps("1");
  await ba.taps("Không phát sinh");
  await ba.taps("Gửi báo cáo");
  ba.sees("Kỳ báo cáo đã đóng ngày 18/6/2024");
  await app.tick("2024-06-20T08:00:00+07:00");
  lan.sees("thay đổi sau hạn: 01");
});
