import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { ASKED, draftOf, goTo, RESULT, withHoa } from "./support.ts";

const OTHER: readonly [what: string, send: (hoa: Actor) => Promise<unknown>, words: string][] = [
  ["a sticker", (hoa) => hoa.sendsSticker(), "Nhãn dán không được lưu"],
  ["a voice message", (hoa) => hoa.sendsVoice(), "Bot không nghe được tin thoại"],
  ["a location", (hoa) => hoa.sendsLocation(), "Vị trí không được lưu"],
  ["a contact", (hoa) => hoa.sendsContact(), "Số điện thoại, danh bạ không được lưu"],
];

test("what is no answer gets words that help, and the question again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  const { answers } = await draftOf(app);
  for (const [what, send, words] of OTHER) {
    await send(hoa);
    hoa.sees(words);
    hoa.sees(ASKED.result);
    expect((await draftOf(app)).answers, what).toEqual(answers);
  }
  await hoa.says(RESULT);
  hoa.sees(ASKED.evidence);
});

const ASIDE: readonly [says: string, sees: string | RegExp][] = [
  ["/nhiemvu", /Ủy ban nhân dân xã Tú Đoạn\n0\/06 nhiệm vụ đã có báo cáo/],
  ["Nhiệm vụ", "0/06 nhiệm vụ đã có báo cáo"],
  ["/trogiup", /./],
  ["/lichsu", "Đơn vị chưa gửi báo cáo nào"],
  ["Lịch sử", "Đơn vị chưa gửi báo cáo nào"],
  ["/tinhhinh", /./],
  ["/baocao", "Đơn vị có báo cáo đang nhập dở"],
];

test("commands and the keys of the menu are answered in between, and the dialogue goes on", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  for (const [says, sees] of ASIDE) {
    await hoa.says(says);
    hoa.sees(sees);
  }
  await hoa.says(RESULT);
  hoa.sees(ASKED.evidence);
});

test("a button of an earlier question says so and shows the open one", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "period");
  const question = hoa.lastMessage();
  await hoa.says("hôm qua");
  await hoa.tapsIn(question, "Hôm nay");
  hoa.sees("Nút này thuộc bước trước.");
  hoa.sees(ASKED.figures);
  expect((await draftOf(app)).answers.period).toEqual({ from: "2024-06-02", to: "2024-06-02" });
});

test("a button of another draft goes on with that draft", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "period");
  const first = hoa.lastMessage();
  await hoa.says("/nhiemvu");
  await hoa.taps("5");
  hoa.sees(/Bước 2\/7[\s\S]*Hỗ trợ nạn nhân/);
  await hoa.tapsIn(first, "Hôm nay");
  hoa.sees(ASKED.figures);
  await hoa.says("3 cuộc");
  hoa.sees("Số cuộc/buổi: 03 cuộc");
});

test("buttons of a draft that was discarded lead to a new one", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "period");
  const question = hoa.lastMessage();
  await hoa.says("/huy");
  await hoa.taps("Bỏ hẳn");
  await hoa.tapsIn(question, "Hôm nay");
  hoa.sees("Báo cáo này đã được gửi hoặc đã bỏ. Gõ /baocao để lập báo cáo mới");
});

test.each([
  ["of another version", (id: string) => `r:${id}:telepathy:-`],
  ["with a status that there is none", (id: string) => `r:${id}:status:perfect`],
  ["that edits what there is not", (id: string) => `r:${id}:edit:weather`],
  ["of a draft that there is not", () => "r:abcdefghijkl:status:nil"],
  ["without a meaning", () => "xyz"],
])("a button %s harms nothing", async (_what, data) => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "status");
  const { id, answers } = await draftOf(app);
  await hoa.presses(hoa.lastMessage(), data(id));
  expect((await draftOf(app)).answers).toEqual(answers);
  await hoa.says("đã hoàn thành");
  hoa.sees(ASKED.period);
});

test("whoever blocks the bot and comes back goes on", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.blocks();
  await hoa.unblocks();
  hoa.seesNothing();
  await hoa.says(RESULT);
  hoa.sees(ASKED.evidence);
});
