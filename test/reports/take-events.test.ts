import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, readAnswers } from "../../src/reports/answers.ts";
import { type Input, take } from "../../src/reports/take.ts";
import { nextInQueue } from "../../src/reports/take-events.ts";
import { takeReport } from "../../src/reports/take-sentence.ts";
import { given } from "./inputs.ts";

/** Several events of one message: whatever is chosen, every number is in a report or named as not used. */
const number = fc.integer({ min: 101, max: 999 });
const counted = fc
  .tuple(
    number,
    fc.constantFrom("người dự", "nữ", "hội viên", "tờ rơi", "băng rôn", "lá cờ", "zzz", "tin bài"),
  )
  .map(([n, noun]) => (noun === "nữ" ? `nữ ${n}` : `${n} ${noun}`));
const event = fc
  .tuple(
    fc.constantFrom("truyền thông tại thôn Nà Mu", "mít tinh", "họp", ""),
    fc.array(counted, { minLength: 0, maxLength: 3 }),
  )
  .map(([deed, told]) => [deed, ...told].filter(Boolean).join(", "));
const message = fc
  .array(event, { minLength: 2, maxLength: 3 })
  .map((events) => events.map((told, i) => `Ngày ${12 + i}/11 xã tổ chức ${told}`).join(". "));
const choice: fc.Arbitrary<Input> = fc.constantFrom(
  { kind: "events", which: "all" },
  { kind: "events", which: "each" },
  { kind: "events", which: 0 },
  { kind: "events", which: 1 },
  { kind: "day", day: "2024-11-12" },
);

/** The numbers that stand in the figures of a report or are named beside them, and those that wait. */
function told(answers: Answers): string {
  const { figures, unread, offers, beside, queue = [], events = [] } = answers;
  const waiting = queue.map((one) =>
    "told" in one ? told(readAnswers(one.told)) : JSON.stringify(one),
  );
  return [JSON.stringify([figures, beside?.figures, unread, offers, events]), ...waiting].join(" ");
}

test("whatever is chosen of several events, every number is used or named", () => {
  fc.assert(
    fc.property(message, choice, (text, input) => {
      const numbers = text.match(/\d{3}/g) ?? [];
      fc.pre(new Set(numbers).size === numbers.length);
      const asked = takeReport({}, text, given)?.answers;
      if (!asked?.events) return;
      const chosen = take(asked, input, given).answers;
      const summed = asked.events.flatMap(({ values }) =>
        Object.entries(values).flatMap(([code, value]) =>
          typeof value === "number" && typeof chosen.figures?.[code] === "number"
            ? [`${value}`]
            : [],
        ),
      );
      const isAll = input.kind === "events" && input.which === "all";
      const used = `${told(chosen)} ${isAll ? summed.join(" ") : ""}`;
      for (const n of numbers) expect(used, `${text} → ${JSON.stringify(input)}`).toContain(n);
    }),
    { numRuns: 400 },
  );
});

test("a figure that the chosen duty does not ask is named, whichever duty is chosen", () => {
  const text = "Ngày 12/11 xã tổ chức hội nghị 102 người dự, nữ 101, phát 203 tờ rơi, 104 suất quà";
  const asked = takeReport({}, text, given)?.answers ?? {};
  for (const code of given.duties) {
    const { answers } = take({ ...asked, at: "duty" }, { kind: "duty", code }, given);
    for (const n of text.match(/\d{3}/g) ?? []) expect(told(answers), code).toContain(n);
  }
});

test("joined, what one event alone tells of is named with its day", () => {
  const text =
    "Ngày 12/5 xã tổ chức truyền thông 50 người. Ngày 13/5 xã tổ chức truyền thông 90 người, nữ 40, treo 12 lá cờ";
  const asked = takeReport({}, text, given)?.answers ?? {};
  expect(asked.unread).toBeUndefined();
  const { answers } = take(asked, { kind: "events", which: "all" }, given);
  expect(answers).toMatchObject({
    figures: { nguoi_du: 140 },
    unread: ["12 lá cờ", "13/5/2024: Người dự là nữ 40 lượt người"],
  });
});

test("a day of which nothing was counted is named beside the events", () => {
  const text =
    "Ngày 12/5 truyền thông tại Nà Mu 50 người; ngày 13/5 truyền thông tại Nà Van 90 người; ngày 14/5 họp ban chỉ đạo";
  const asked = takeReport({}, text, given)?.answers ?? {};
  expect(asked.events).toHaveLength(2);
  for (const which of ["all", "each", 0] as const) {
    const { answers } = take(asked, { kind: "events", which }, given);
    expect(answers.unread).toContain("ngày 14/5 họp ban chỉ đạo");
  }
});

test("one after the other, each brings along what of it was not used", () => {
  const text =
    "Ngày 12/5 truyền thông tại Nà Mu 50 người; ngày 13/5 truyền thông tại Nà Van 90 người, treo 12 lá cờ";
  const asked = takeReport({}, text, given)?.answers ?? {};
  const first = take(asked, { kind: "events", which: "each" }, given).answers;
  expect(first.unread).toBeUndefined();
  expect(nextInQueue(first, given)).toMatchObject({
    figures: { nguoi_du: 90 },
    unread: ["12 lá cờ"],
  });
});
