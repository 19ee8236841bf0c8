import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { sent } from "../status/support.ts";
import {
  claimed,
  extended,
  inDatabase,
  PLAN,
  personIdOf,
  reported,
  SIX,
  TU_DOAN,
  YEAR,
} from "./support.ts";

const REMINDER = "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024";

/** Hoa reports for Tú Đoạn, Dung is her deputy, Lâm leads it, Lan is of the office. */
async function onDay(day: string, time = "07:50") {
  const app = await startApp({ office: ["Lan"] });
  await app.tick(`${day}T${time}:00+07:00`);
  const [lan] = app.office;
  const [hoa, dung, lam] = [
    app.world.person("Hoa"),
    app.world.person("Dung"),
    app.world.person("Lâm"),
  ];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: dung, unit: TU_DOAN, role: "deputy" },
    { person: lam, unit: TU_DOAN, role: "leader" },
  ]);
  for (const person of [lan, hoa, dung, lam]) await person.starts();
  return { app, lan, hoa, dung, lam };
}

test("a reminder says when it is due, what is left and what is missing", async () => {
  const { app, hoa, dung } = await onDay("2024-06-07");
  await using _ = app;
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.3" }]);
  await app.tick("2024-06-07T08:00:00+07:00");
  expect(hoa.lastMessage().text).toBe(
    [
      REMINDER,
      "UBND xã Tú Đoạn",
      "",
      "Hạn: trước ngày 15/6/2024 (hạn cuối: hết thứ Sáu, ngày 14/6/2024).",
      "Còn 05 ngày làm việc.",
      "",
      "Đơn vị chưa gửi báo cáo này.",
      "Nhiệm vụ chưa có báo cáo: 05/06.",
    ].join("\n"),
  );
  for (const button of ["Báo cáo ngay", "Nhắc lại ngày mai", "Đã gửi bản giấy", "Xin gia hạn"])
    hoa.seesButton(button);
  expect(dung.screen()).not.toContain(REMINDER);
});

test("a reminder comes in its reader's language", async () => {
  const { app, hoa } = await onDay("2024-06-07");
  await using _ = app;
  await hoa.says("/ngonngu");
  await hoa.taps("English");
  await app.tick("2024-06-07T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain("Reminder: Báo cáo 06 tháng đầu năm 2024");
  expect(hoa.lastMessage().text).toContain("Working days left: 5.");
  hoa.seesButton("Report now");
});

test("before a Saturday it asks for the Friday", async () => {
  const { app, hoa, dung } = await onDay("2024-12-13");
  await using _ = app;
  await app.tick("2024-12-13T08:00:00+07:00");
  for (const { text } of [hoa.lastMessage(), dung.lastMessage()]) {
    expect(text).toContain("trước ngày 15/12/2024 (hạn cuối: hết thứ Bảy, ngày 14/12/2024)");
    expect(text).toContain("Hạn cuối là ngày nghỉ; đề nghị gửi trong thứ Sáu, ngày 13/12/2024.");
    expect(text).toContain("Hôm nay là ngày làm việc cuối trước hạn.");
  }
  hoa.doesNotSeeButton("Nhắc lại");
});

test("overdue is said as a fact, to the leader last and without buttons", async () => {
  const { app, hoa, lam } = await onDay("2024-06-17");
  await using _ = app;
  await app.tick("2024-06-17T08:30:00+07:00");
  expect(hoa.lastMessage().text).toContain("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  expect(hoa.lastMessage().text).toContain("Đã quá hạn 03 ngày.\nĐề nghị gửi sớm hoặc nêu lý do.");
  hoa.seesButton("Báo cáo ngay");
  hoa.doesNotSeeButton("Nhắc lại");
  expect(lam.screen()).not.toContain("Quá hạn");
  await app.tick("2024-06-19T08:30:00+07:00");
  expect(lam.lastMessage().text).toContain("Đã quá hạn 05 ngày.");
  expect(lam.lastMessage().reply_markup).toBeUndefined();
});

test("a unit with more time is reminded of its own day", async () => {
  const { app, hoa } = await onDay("2024-06-14");
  await using _ = app;
  await extended(app, TU_DOAN, SIX, "2024-06-19");
  await app.tick("2024-06-14T08:00:00+07:00");
  const { text } = hoa.lastMessage();
  expect(text).toContain(REMINDER);
  expect(text).toContain("Hạn theo Kế hoạch: trước ngày 15/6/2024.");
  expect(text).toContain("Đơn vị được gia hạn đến hết thứ Ba, ngày 18/6/2024.");
  expect(text).toContain("Còn 02 ngày làm việc.");
  await app.tick("2024-06-17T09:00:00+07:00");
  expect(hoa.screen()).not.toContain("Quá hạn");
});

test("a unit that reported, or said that it did on paper, is not reminded", async () => {
  const { app, hoa, dung } = await onDay("2024-06-07");
  await using _ = app;
  await reported(app, dung, TU_DOAN, SIX);
  await app.tick("2024-06-07T08:00:00+07:00");
  expect(hoa.screen()).not.toContain(REMINDER);
  await app.tick("2024-12-12T07:50:00+07:00");
  await claimed(app, dung, TU_DOAN, YEAR);
  await app.tick("2024-12-12T08:00:00+07:00");
  expect(hoa.screen()).not.toContain("Còn 01 ngày làm việc.");
});

test("what was said to be on its way on paper is not called unsent when its time is over, only unconfirmed", async () => {
  const { app, dung, hoa } = await onDay("2024-06-12");
  await using _ = app;
  await claimed(app, dung, TU_DOAN, SIX);
  await app.tick("2024-06-17T08:30:00+07:00");
  const { text } = hoa.lastMessage();
  expect(text).toContain("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  expect(text).toContain(
    "Đơn vị báo đã gửi bản giấy; cơ quan thường trực chưa xác nhận đã nhận, hết hạn nên tính là chưa gửi.",
  );
  expect(text).not.toContain("Đơn vị chưa gửi báo cáo này.");
});

test("one reminds oneself again, and an old button says why not", async () => {
  const { app, hoa } = await onDay("2024-06-07");
  await using _ = app;
  await app.tick("2024-06-07T08:00:00+07:00");
  const message = hoa.lastMessage();
  await hoa.taps("Nhắc lại ngày mai");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024: bot nhắc lại vào thứ Hai, ngày 10/6/2024.");
  const personId = await personIdOf(app, hoa);
  const snoozes = () => inDatabase(app, (tx) => tx.snooze.findMany());
  expect(await snoozes()).toMatchObject([{ personId, deadlineCode: SIX, day: "2024-06-10" }]);
  await app.tick("2024-06-10T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain("Nhắc lại theo hẹn: Báo cáo 06 tháng đầu năm 2024");
  expect(hoa.lastMessage().text).toContain("Còn 04 ngày làm việc.");

  await app.tick("2024-06-14T09:00:00+07:00");
  await hoa.tapsIn(message, "Nhắc lại ngày mai");
  hoa.sees("Không nhắc lại sau ngày làm việc cuối trước hạn (14/6/2024).");
  await app.tick("2024-06-17T09:00:00+07:00");
  await hoa.tapsIn(message, "Nhắc lại ngày mai");
  hoa.sees("đã quá hạn, không hẹn nhắc lại được");
  await reported(app, hoa, TU_DOAN, SIX);
  await hoa.tapsIn(message, "Nhắc lại ngày mai");
  hoa.sees("Đơn vị đã gửi Báo cáo 06 tháng đầu năm 2024, không cần nhắc lại.");
  expect(await snoozes()).toHaveLength(1);
});

test("nobody reminds themselves of what is not theirs", async () => {
  const { app, hoa, lam } = await onDay("2024-06-07");
  await using _ = app;
  await lam.presses(lam.lastMessage(), `nz:${SIX}:1`);
  lam.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị.");
  await hoa.presses(hoa.lastMessage(), "nz:NO-SUCH:1");
  hoa.sees("Hạn báo cáo này không thuộc đơn vị của Anh/Chị.");
});

test("a half-filled report goes on beside a reminder, whose button leads into the other one", async () => {
  const { app, hoa, dung } = await onDay("2024-06-12");
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  const question = hoa.lastMessage().text;
  await app.tick("2024-06-12T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain("Đơn vị đang soạn dở, chưa gửi báo cáo này.");
  hoa.seesButton("Tiếp tục báo cáo");
  expect(dung.lastMessage().text).toContain("Đơn vị đang soạn dở, chưa gửi báo cáo này.");
  await hoa.taps("Tiếp tục báo cáo");
  expect(hoa.lastMessage().text).toBe(question);
});
