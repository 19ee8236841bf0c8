import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TAM_GIA, TU_DOAN } from "../notices/support.ts";

/** Before the reminders of the six-month report: Lan of the office, Hoa of Tú Đoạn, Ba of Tam Gia. */
async function inMay() {
  const app = await startApp({ office: ["Lan"] });
  await app.tick("2024-05-20T09:00:00+07:00");
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  await app.tick("2024-05-21T09:00:00+07:00");
  return { app, lan, hoa, ba };
}

const HEAD = "Trong thời gian chưa liên lạc được với Anh/Chị qua bot";

test("who comes back after blocking hears what was missed and still matters, once", async () => {
  const { app, hoa } = await inMay();
  await using _ = app;
  await hoa.blocks();
  for (const day of ["05-31", "06-07", "06-10"]) await app.tick(`2024-${day}T09:00:00+07:00`);
  await hoa.unblocks();
  const message = hoa.sees(HEAD);
  expect(message.text?.match(/Báo cáo 06 tháng đầu năm 2024 · UBND xã Tú Đoạn/g)).toHaveLength(1);
  await hoa.says("/trogiup");
  hoa.doesNotSee(HEAD);
});

test("who missed nothing hears nothing", async () => {
  const { app, hoa } = await inMay();
  await using _ = app;
  await hoa.blocks();
  await hoa.unblocks();
  hoa.doesNotSee(HEAD);
  hoa.seesNothing();
});

test("an answer of the office waits for who blocked the bot, and arrives when they are back", async () => {
  const { app, lan, hoa } = await inMay();
  await using _ = app;
  await hoa.says("/vuongmac");
  await hoa.says("Xã chưa có kinh phí in tờ rơi tuyên truyền.");
  await hoa.taps("Gửi");
  await hoa.blocks();
  await lan.says("/vuongmac");
  await lan.taps("1");
  await lan.taps("Trả lời");
  await lan.says("Huyện cấp tờ rơi trong tháng 6.");
  await lan.taps("Gửi");
  hoa.doesNotSee("Huyện cấp tờ rơi");
  await hoa.unblocks();
  hoa.sees("Huyện cấp tờ rơi trong tháng 6.");
});

test("an account that is gone is told apart from a blocked bot: it has to be invited again", async () => {
  const { app, lan, hoa, ba } = await inMay();
  await using _ = app;
  await hoa.deletesAccount();
  await ba.blocks();
  app.world.expectRefusal(/user is deactivated/);
  await app.tick("2024-06-07T08:05:00+07:00");
  await app.tick("2024-06-07T09:00:00+07:00");
  lan.sees("tài khoản Telegram không còn; cần mời lại");
});
