import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import type { Actor } from "../../support/actors.ts";
import {
  ALL_STEPS,
  ASKED,
  draftOf,
  goTo,
  RESULT,
  type Step,
  type Town,
  withHoa,
  withLan,
} from "./support.ts";

/** An answer to each question, and the question after it. */
const ANSWERS: Record<"duty" | Step, [answer: (hoa: Actor) => Promise<unknown>, next: string]> = {
  duty: [(hoa) => hoa.says("3"), ASKED.status],
  status: [(hoa) => hoa.says("đã hoàn thành"), ASKED.period],
  period: [(hoa) => hoa.says("hôm qua"), ASKED.figures],
  figures: [(hoa) => hoa.says("3 cuộc"), "Số cuộc/buổi: 03 cuộc"],
  result: [(hoa) => hoa.says(RESULT), ASKED.evidence],
  evidence: [(hoa) => hoa.sendsPhoto(), "Đã nhận 01 tệp"],
  obstacle: [(hoa) => hoa.says("không"), ASKED.review],
  review: [(hoa) => hoa.taps("Gửi báo cáo"), "Đã ghi nhận báo cáo số 0001"],
};

test.each(ALL_STEPS)(
  "the program is started anew at %s, and the dialogue goes on",
  async (step) => {
    const { app, hoa } = await withHoa();
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

test("after an update of the dialogue the bot offers the draft where it stood, and asks for the message again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await updateProgram({ app });
  await hoa.says(RESULT);
  hoa.sees(/vẫn còn nguyên: Truyền thông lồng ghép/);
  expect((await draftOf(app)).answers.result).toBeUndefined();
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.result);
  await hoa.says(RESULT);
  hoa.sees(ASKED.evidence);
});

test("days later too", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await updateProgram({ app });
  app.clock.advance({ days: 3 });
  await hoa.says("Xin chào");
  hoa.sees("vẫn còn nguyên: Truyền thông lồng ghép");
});

test("after an update a button of the open question goes on at once", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "period");
  await updateProgram({ app });
  await hoa.taps("Hôm nay");
  hoa.sees(ASKED.figures);
  await hoa.says("3 cuộc");
  hoa.sees("Số cuộc/buổi: 03 cuộc");
});

test("a colleague takes the draft over, and the former holder is told when he answers", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const lan = await withLan(app);
  await goTo(hoa, "result");

  await lan.says("/baocao");
  lan.sees(
    /đang nhập dở:\n• Truyền thông lồng ghép.*· bước 5\/7 · Hoa, 08 giờ 00 ngày 03\/6\/2024/,
  );
  await lan.taps("Tiếp tục: Truyền thông");
  lan.sees(ASKED.result);

  await hoa.says("Kết quả của Hoa, hơn mười ký tự.");
  hoa.sees("Đồng chí Lan đang nhập tiếp báo cáo này. Tin vừa rồi chưa được ghi.");
  await lan.says(RESULT);
  lan.sees(ASKED.evidence);
  expect((await draftOf(app)).answers.result).toBe(RESULT);

  await hoa.taps("Nhận lại để nhập tiếp");
  hoa.sees(ASKED.evidence);
  await lan.sendsPhoto();
  lan.sees("Đồng chí Hoa đang nhập tiếp báo cáo này");
  expect((await draftOf(app)).evidence).toEqual([]);
});

test("/huy asks what becomes of the draft; kept, it is found again by /baocao", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.says("/huy");
  hoa.sees(/Dừng báo cáo “Truyền thông lồng ghép.*” đang nhập\?/);
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.figures);

  await hoa.says("/huy");
  await hoa.taps("Lưu nháp");
  hoa.sees("Đã lưu nháp");
  await hoa.says("3 cuộc");
  hoa.doesNotSee("Bước 4/7");
  await hoa.says("/baocao");
  hoa.sees("Đơn vị có báo cáo đang nhập dở");
  await hoa.taps("Tiếp tục: Truyền thông");
  hoa.sees(ASKED.figures);
});

test("discarded, it is gone, with what was typed and sent", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsPhoto();
  await hoa.says("/huy");
  await hoa.taps("Bỏ hẳn");
  hoa.sees("Đã bỏ báo cáo đang nhập. Không có nội dung nào được gửi.");
  const draft = await draftOf(app);
  expect(draft).toMatchObject({ state: "discarded", answers: {}, evidence: [] });
  await hoa.says("/baocao");
  hoa.sees(ASKED.duty);
});

test("one tap on the review card throws nothing away", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.taps("Không gửi");
  hoa.sees("Lưu nháp để nhập tiếp sau; Bỏ hẳn thì nội dung đã nhập bị xóa.");
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.review);
  await hoa.taps("Lưu nháp");
  await hoa.says("/baocao");
  hoa.sees(/Truyền thông lồng ghép.* · chờ gửi · Hoa/);
});

test("what is typed before /huy is answered enters no report, and nothing of either is lost", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "period");
  await hoa.says("/huy");
  await hoa.says("Hôm qua đoàn của xã đi kiểm tra 2 cuộc");
  hoa.sees("Tin vừa rồi chưa được ghi");
  hoa.doesNotSee("02/6/2024");
  await hoa.taps("Bỏ hẳn");
  hoa.sees("Đã bỏ báo cáo đang nhập");
});

test("/huy with nothing begun says so", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/huy");
  hoa.sees("Hiện không có việc nào đang làm dở.");
});
