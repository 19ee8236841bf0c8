import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { sent } from "../status/support.ts";
import {
  claimed,
  extended,
  inDatabase,
  noticeTo,
  PLAN,
  personIdOf,
  reported,
  SIX,
  TU_DOAN,
  tells,
  YEAR,
} from "./support.ts";

/** Hoa reports for Tú Đoạn, Lâm leads it, Lan is of the office. */
async function onDay(day: string, time = "08:00") {
  const app = await startApp({ office: ["Lan"] });
  app.clock.set(`${day}T${time}:00+07:00`);
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  const lam = app.world.person("Lâm");
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: lam, unit: TU_DOAN, role: "leader" },
  ]);
  for (const person of [lan, hoa, lam]) await person.starts();
  const remind = async (person = hoa, deadline = SIX, unit = TU_DOAN) =>
    tells(
      app,
      await noticeTo(app, person, {
        ...({ kind: "deadline-reminder", deadline, unit, rung: "truoc-5", day } as const),
        last: deadline === SIX ? "2024-06-14" : "2024-12-14",
      }),
    );
  return { app, lan, hoa, lam, remind };
}

test("a reminder says when it is due, what is left and what is missing", async () => {
  const { app, hoa, remind } = await onDay("2024-06-07");
  await using _ = app;
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.3" }]);
  await remind();
  const { text } = hoa.lastMessage();
  expect(text).toBe(
    [
      "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024",
      "UBND xã Tú Đoạn",
      "",
      "Hạn: trước ngày 15/6/2024 (hạn cuối: hết thứ Sáu, ngày 14/6/2024).",
      "Còn 05 ngày làm việc.",
      "",
      "Đơn vị chưa gửi báo cáo này.",
      "Nhiệm vụ chưa có báo cáo: 07/08.",
    ].join("\n"),
  );
  for (const button of ["Báo cáo ngay", "Nhắc lại ngày mai", "Đã gửi bản giấy", "Xin gia hạn"])
    hoa.seesButton(button);
});

test("before a Saturday it asks for the Friday", async () => {
  const { app, hoa, remind } = await onDay("2024-12-13");
  await using _ = app;
  await remind(hoa, YEAR);
  const { text } = hoa.lastMessage();
  expect(text).toContain("trước ngày 15/12/2024 (hạn cuối: hết thứ Bảy, ngày 14/12/2024)");
  expect(text).toContain("Hạn cuối là ngày nghỉ; đề nghị gửi trong thứ Sáu, ngày 13/12/2024.");
  expect(text).toContain("Hôm nay là ngày làm việc cuối trước hạn.");
  hoa.doesNotSeeButton("Nhắc lại");
});

test("overdue is said as a fact, to the leader without buttons", async () => {
  const { app, hoa, lam, remind } = await onDay("2024-06-17");
  await using _ = app;
  await remind(hoa);
  expect(hoa.lastMessage().text).toContain("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  expect(hoa.lastMessage().text).toContain("Đã quá hạn 03 ngày. Đề nghị gửi sớm hoặc nêu lý do.");
  hoa.seesButton("Báo cáo ngay");
  await remind(lam);
  expect(lam.lastMessage().text).toContain("Đã quá hạn 03 ngày");
  expect(lam.lastMessage().reply_markup).toBeUndefined();
});

test("a unit with more time is reminded of its own day", async () => {
  const { app, hoa, remind } = await onDay("2024-06-17");
  await using _ = app;
  await extended(app, TU_DOAN, SIX, "2024-06-19");
  await remind();
  const { text } = hoa.lastMessage();
  expect(text).toContain("Nhắc hạn");
  expect(text).toContain("Hạn theo Kế hoạch: trước ngày 15/6/2024.");
  expect(text).toContain("Đơn vị được gia hạn đến hết thứ Ba, ngày 18/6/2024.");
  expect(text).toContain("Còn 01 ngày làm việc.");
});

test("whoever reported, said so on paper, or left the unit is not reminded", async () => {
  const { app, hoa, remind } = await onDay("2024-06-07");
  await using _ = app;
  expect(await remind(hoa, SIX, "06559")).toBe(false);
  await claimed(app, hoa, TU_DOAN, SIX);
  expect(await remind()).toBe(false);
  await reported(app, hoa, TU_DOAN, YEAR);
  expect(await remind(hoa, YEAR)).toBe(false);
});

test("one reminds oneself again, and an old button says why not", async () => {
  const { app, hoa, remind } = await onDay("2024-06-07");
  await using _ = app;
  await remind();
  await hoa.taps("Nhắc lại ngày mai");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024: bot nhắc lại vào thứ Hai, ngày 10/6/2024.");
  const personId = await personIdOf(app, hoa);
  const snoozes = () => inDatabase(app, (tx) => tx.snooze.findMany());
  expect(await snoozes()).toMatchObject([{ personId, deadline: SIX, day: "2024-06-10" }]);

  const message = hoa.lastMessage();
  app.clock.set("2024-06-14T09:00:00+07:00");
  await hoa.presses(message, `nz:${SIX}:1`);
  hoa.sees("Không nhắc lại sau ngày làm việc cuối trước hạn (14/6/2024).");
  app.clock.set("2024-06-17T09:00:00+07:00");
  await hoa.presses(message, `nz:${SIX}:1`);
  hoa.sees("đã quá hạn, không hẹn nhắc lại được");
  await reported(app, hoa, TU_DOAN, SIX);
  await hoa.presses(message, `nz:${SIX}:3`);
  hoa.sees("Đơn vị đã gửi Báo cáo 06 tháng đầu năm 2024, không cần nhắc lại.");
  expect(await snoozes()).toHaveLength(1);
});

test("nobody reminds themselves of what is not theirs", async () => {
  const { app, hoa, lam, remind } = await onDay("2024-06-07");
  await using _ = app;
  await remind(lam);
  await lam.presses(lam.lastMessage(), `nz:${SIX}:1`);
  lam.sees("Anh/Chị không có quyền thực hiện thao tác này.");
  await hoa.presses(hoa.lastMessage(), "nz:NO-SUCH:1");
  hoa.sees("Anh/Chị không có quyền thực hiện thao tác này.");
});
