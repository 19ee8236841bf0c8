import { expect, test } from "vitest";
import { draftOf, look } from "../report/support.ts";
import { ALL_STEPS, ASKED, goTo, inJune } from "./support.ts";

/** At each step of a periodic report whatever is told is taken, offered or named; nothing ends in silence. */
const EVENT = "Ngày 30/5 xã tổ chức 1 buổi truyền thông tại thôn Nà Van, 417 người dự, nữ 219";
const MORE = "nữ 68, treo 312 lá cờ";

const KINDS = ["an event", "a number more", "the same twice", "a forwarded message"] as const;

test.each(ALL_STEPS)("at the question %s of a periodic report", async (step) => {
  for (const kind of KINDS) {
    const { app, hoa } = await inJune();
    await using _ = app;
    await goTo(hoa, step);
    const before = (await draftOf(app)).answers;
    if (kind === "a number more") await hoa.says(MORE);
    else if (kind === "a forwarded message") await hoa.forwards(EVENT);
    else await hoa.says(EVENT);
    if (kind === "the same twice") await hoa.says(EVENT);
    const { text = "", reply_markup: markup } = hoa.lastMessage();
    const { answers } = await draftOf(app);
    const isOffered = JSON.stringify(markup ?? {}).includes("Báo cáo riêng");
    const isUnchanged = JSON.stringify(before) === JSON.stringify(answers);
    if (kind !== "a number more") expect(text, kind).not.toMatch(/Chưa rõ|Chưa hiểu/);
    const isNamed = isUnchanged && /Chưa rõ|Chưa hiểu|Chưa thấy|Nội dung này/.test(text);
    const said = `${text} ${JSON.stringify(answers)}`;
    const numbers = kind === "a number more" ? ["312"] : ["417", "219"];
    const lost = isOffered || isNamed ? [] : numbers.filter((one) => !said.includes(one));
    expect(lost, `${kind}:\n${text}`).toEqual([]);
  }
});

test("what was told of one event opens once the periodic report is sent", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.says(EVENT);
  hoa.sees(/Tin này nêu một hoạt động \(ngày 30\/5\/2024\)/);
  await hoa.taps("Báo cáo riêng");
  hoa.sees(/Đã giữ làm báo cáo riêng: “Ngày 30\/5/);
  hoa.sees(ASKED.review);
  await hoa.says(EVENT);
  hoa.sees("Nội dung này đã có trong báo cáo");
  hoa.sees("bot hiện hoạt động tiếp theo đã kể (còn 01)");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận Báo cáo 06 tháng");
  hoa.sees(/Thời gian: ngày 30\/5\/2024[\s\S]*417/);
  await hoa.taps("Gửi báo cáo");
  const sent = await look(app, (read) => read.revision.findMany());
  expect(sent.map(({ answers }) => answers)).toMatchObject([
    { period: { from: "2024-05-30" }, figures: { nguoi_du: 417, nguoi_du_nu: 219 } },
  ]);
});

test("one text answers no two questions of a periodic report", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  await hoa.says(EVENT);
  await hoa.says(EVENT);
  hoa.sees("Nội dung này đã có trong báo cáo, không có gì thay đổi.");
  expect((await draftOf(app)).answers.weaknesses).toBeUndefined();
});

test("a few words may be the same in two parts", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  const words = "Không có khó khăn, vướng mắc gì trong kỳ";
  await hoa.says(words);
  await hoa.says(words);
  hoa.doesNotSee("Nội dung này đã có");
  expect((await draftOf(app)).answers).toMatchObject({ strengths: words, weaknesses: words });
});
