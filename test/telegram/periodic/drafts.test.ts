import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import type { Actor } from "../../support/actors.ts";
import { draftOf, goTo as goToTask, type Town, withLan } from "../report/support.ts";
import { ALL_STEPS, ASKED, goTo, inJune, PROPOSALS, STRENGTHS, type Step } from "./support.ts";

/** An answer to each question, and the question after it. */
const ANSWERS: Record<Step, [answer: (hoa: Actor) => Promise<unknown>, next: string]> = {
  known: [(hoa) => hoa.says("tiếp tục"), ASKED.strengths],
  strengths: [(hoa) => hoa.says(STRENGTHS), ASKED.weaknesses],
  weaknesses: [(hoa) => hoa.says("Cán bộ kiêm nhiệm nhiều việc."), ASKED.causes],
  causes: [(hoa) => hoa.says("không có"), ASKED.directions],
  directions: [(hoa) => hoa.says("Tiếp tục truyền thông tại thôn."), ASKED.proposals],
  proposals: [(hoa) => hoa.says(PROPOSALS), ASKED.document],
  document: [(hoa) => hoa.says("45/BC-UBND ngày 10/6/2024"), "Gửi bản đã ký"],
  review: [(hoa) => hoa.taps("Gửi báo cáo"), "Đã ghi nhận Báo cáo 06 tháng"],
};

test.each(ALL_STEPS)(
  "the program is started anew at %s, and the dialogue goes on",
  async (step) => {
    const { app, hoa } = await inJune();
    await using _ = app;
    await goTo(hoa, step);
    await app.restart();
    const [answer, next] = ANSWERS[step];
    await answer(hoa);
    hoa.sees(next);
  },
);

/** As if the positions had been written by the program before its update, which asked another question. */
async function updateProgram({ app }: Pick<Town, "app">): Promise<void> {
  const database = await openDatabase(app.config.databaseUrl);
  await database.write((tx) => tx.dialogue.updateMany({ data: { question: "former" } }));
  await database.close();
  await app.restart();
}

test("after an update of the dialogue the bot says so and offers the draft where it stood", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "weaknesses");
  await updateProgram({ app });
  await hoa.says("Nam giới tham gia còn ít.");
  hoa.sees(/vẫn còn nguyên: Báo cáo 06 tháng đầu năm 2024/);
  expect((await draftOf(app)).answers.weaknesses).toBeUndefined();
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.weaknesses);
});

test("after an update a button of the open question goes on at once", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "weaknesses");
  await updateProgram({ app });
  await hoa.taps("Không có");
  hoa.sees("Bước 5/7 · Phương hướng, nhiệm vụ");
  await hoa.says("Tiếp tục truyền thông tại thôn.");
  hoa.sees("Bước 6/7 · Kiến nghị, đề xuất");
});

test("two focal points have one draft: what one has in hand is offered to the other", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const lan = await withLan(app);
  await goTo(hoa, "directions");

  await lan.says("/nopbaocao");
  lan.sees("1. Báo cáo 06 tháng đầu năm 2024: đang soạn dở");
  await lan.taps("1");
  lan.sees(/Báo cáo 06 tháng.* · bước 5\/7 · Hoa, 08 giờ 00 ngày 12\/6\/2024/);
  await lan.taps("Tiếp tục");
  lan.sees(ASKED.directions);

  await hoa.says("Phương hướng mà Hoa viết, hơn mười ký tự.");
  hoa.sees("Đồng chí Lan đang nhập tiếp báo cáo này. Tin vừa rồi chưa được ghi.");
  await lan.says("Tiếp tục truyền thông tại thôn.");
  lan.sees(ASKED.proposals);
  await hoa.taps("Nhận lại để nhập tiếp");
  hoa.sees(ASKED.proposals);
  await lan.sendsPhoto();
  lan.sees("Đồng chí Hoa đang nhập tiếp báo cáo này");
  expect((await draftOf(app)).evidence).toEqual([]);
});

test("both begin at once, and there is one draft", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const lan = await withLan(app);
  await Promise.all([hoa.says("/nopbaocao"), lan.says("/nopbaocao")]);
  await Promise.all([hoa.taps("1"), lan.taps("1")]);
  const database = await openDatabase(app.config.databaseUrl);
  expect(await database.read.draft.count()).toBe(1);
  await database.close();
});

test("/huy asks what becomes of it; kept, it is found again, and discarded it is gone", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "weaknesses");
  await hoa.says("/huy");
  hoa.sees("Dừng báo cáo “Báo cáo 06 tháng đầu năm 2024” đang nhập?");
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.weaknesses);
  await hoa.says("/huy");
  await hoa.taps("Lưu nháp");
  hoa.sees("gõ /nopbaocao");
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  hoa.sees(ASKED.weaknesses);
  await hoa.says("/huy");
  await hoa.taps("Bỏ hẳn");
  expect(await draftOf(app)).toMatchObject({ state: "discarded", answers: {} });
  await hoa.says("/nopbaocao");
  hoa.sees("1. Báo cáo 06 tháng đầu năm 2024: chưa gửi");
});

test("a task report and a periodic one are two drafts, and neither goes on with the other", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goToTask(hoa, "result");
  app.clock.advance({ minutes: 1 });
  await goTo(hoa, "weaknesses");
  await hoa.says("/baocao");
  hoa.sees(/đang nhập dở:\n• Truyền thông lồng ghép/);
  hoa.doesNotSee("Báo cáo 06 tháng");
  await hoa.taps("Tiếp tục: Truyền thông");
  hoa.sees("Bước 5/7 · Kết quả");
  await hoa.says("/huy");
  hoa.sees("Dừng báo cáo “Truyền thông lồng ghép");
  await hoa.taps("Bỏ hẳn");
  await hoa.says("/huy");
  hoa.sees("Dừng báo cáo “Báo cáo 06 tháng");
});

test("from the report's first step one goes to a missing duty and comes back", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "known");
  await hoa.taps("Báo cáo nhiệm vụ còn thiếu");
  hoa.sees("Bước 1/7 · Nhiệm vụ");
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  hoa.sees(ASKED.known);
});

test("of a reminder's button the message stays, and the draft comes below it", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "causes");
  await hoa.says("/trogiup");
  const reminder = hoa.lastMessage();
  await hoa.presses(reminder, "kn:06562:6T-2024");
  hoa.sees(ASKED.causes);
  expect(hoa.lastMessage().message_id).toBeGreaterThan(reminder.message_id);
});
