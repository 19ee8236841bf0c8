import { expect, test } from "vitest";
import { look, report } from "../report/support.ts";
import { ASKED, DIRECTIONS, goTo, inJune, PROPOSALS, STRENGTHS, submit } from "./support.ts";

/** The six-month report is sent, an obstacle waits; it is December. */
async function inDecember() {
  const town = await inJune();
  const { app, hoa } = town;
  await report(hoa);
  await submit(hoa);
  await hoa.says("/vuongmac");
  await hoa.says("Xã chưa được bố trí kinh phí in tờ rơi.");
  await hoa.taps("Gửi");
  app.clock.set("2024-12-02T08:00:00+07:00");
  return town;
}

test("the annual report offers the words of the half-year part by part, and puts none in by itself", async () => {
  const { app, hoa } = await inDecember();
  await using _ = app;
  await goTo(hoa, "strengths");
  hoa.sees(`Báo cáo 06 tháng đầu năm 2024 đã ghi:\n${STRENGTHS}`);
  expect(await answersOf(app)).toEqual({ nil: false });
  await hoa.taps("Dùng nội dung kỳ trước");
  hoa.sees(ASKED.weaknesses);
  expect(await answersOf(app)).toMatchObject({ strengths: STRENGTHS });
  // Typed anew, the old words are left alone.
  await hoa.says("Một số thôn ở xa, đi lại khó khăn.");
  await hoa.says("Địa bàn rộng, đường đất.");
  hoa.sees(ASKED.directions);
  await hoa.taps("Dùng nội dung kỳ trước");
  hoa.sees(ASKED.proposals);
  hoa.sees("Vướng mắc của đơn vị chưa được giải quyết:\n- Xã chưa được bố trí kinh phí in tờ rơi.");
  await hoa.taps("Đưa vướng mắc vào");
  // More is offered, and so the question stays.
  hoa.sees(ASKED.proposals);
  await hoa.taps("Dùng nội dung kỳ trước");
  hoa.sees(ASKED.document);
  expect(await answersOf(app)).toMatchObject({
    directions: DIRECTIONS,
    proposals: `- Xã chưa được bố trí kinh phí in tờ rơi.\n${PROPOSALS}`,
  });
});

async function answersOf(app: Parameters<typeof look>[0]): Promise<unknown> {
  const draft = await look(app, (read) =>
    read.draft.findFirstOrThrow({ where: { kind: "periodic", subject: "NAM-2024" } }),
  );
  const { at: _at, ...answers } = draft.answers as Record<string, unknown>;
  return answers;
}

test("the first report of the year has nothing to take over", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  hoa.doesNotSeeButton("Dùng nội dung kỳ trước");
});
