import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { ALL_STEPS, draftOf, goTo, withCommunes } from "./support.ts";

/** At each step of a report whatever is told is taken, offered or named; nothing ends in silence. */
const EVENT = "Ngày 30/5 xã tổ chức 1 buổi truyền thông tại thôn Nà Van, 417 người dự, nữ 219";
const MORE = "nữ 68, treo 312 lá cờ";

type Kind = readonly [
  does: string,
  numbers: readonly string[],
  tell: (who: Actor) => Promise<void>,
];
const KINDS: readonly Kind[] = [
  ["tells of another event", ["417", "219"], async (who) => void (await who.says(EVENT))],
  ["tells of one number more than is asked", ["312"], async (who) => void (await who.says(MORE))],
  [
    "tells the same twice",
    ["417", "219"],
    async (who) => {
      await who.says(EVENT);
      await who.says(EVENT);
    },
  ],
  ["forwards a message", ["417", "219"], async (who) => void (await who.forwards(EVENT))],
];

test.each(ALL_STEPS)("at the question %s", async (step) => {
  const { app, people } = await withCommunes(KINDS.length);
  await using _ = app;
  for (const [i, [does, numbers, tell]] of KINDS.entries()) {
    const who = people[i] as Actor;
    await goTo(who, step);
    const before = (await draftOf(app, who)).answers;
    await tell(who);
    const { text = "", reply_markup: markup } = who.lastMessage();
    const { answers } = await draftOf(app, who);
    const isOffered = JSON.stringify(markup ?? {}).includes("Báo cáo riêng");
    // All of it was refused, in so many words.
    const isRefused =
      /Chưa rõ|Chưa hiểu|Nội dung này/.test(text) &&
      JSON.stringify(before) === JSON.stringify(answers);
    const said = `${text} ${JSON.stringify(answers)}`;
    const lost = isOffered || isRefused ? [] : numbers.filter((n) => !said.includes(n));
    expect(lost, `${does}:\n${text}`).toEqual([]);
  }
});
