import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../src/plan/model.ts";
import { readFigures } from "../../src/reading/figures.ts";
import { plan } from "./read.ts";

/** The laws of reading, on messages nobody wrote by hand. */
const codes = plan.duties.find(({ code }) => code === "IV.12.8")?.figures ?? [];
const figures = codes.flatMap((code): Figure[] => plan.figures.filter((one) => one.code === code));
const context = {
  today: "2024-06-14",
  period: plan.period,
  lexicon: plan.lexicon,
  all: plan.figures,
};

const nouns = [
  "cuộc",
  "người",
  "nữ",
  "nam",
  "tờ rơi",
  "băng rôn",
  "tin",
  "bài",
  "xã",
  "suất quà",
  "hộ",
  "phướn",
  "trâu",
];
const words = [
  "tổ chức",
  "phát",
  "cho",
  "mỗi lớp",
  "tại thôn",
  "hơn",
  "trong đó",
  "tặng",
  "và",
  "dự",
  "tổng",
  "ngân sách",
  "vận động",
];
const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...nouns))
      .map(([n, noun]) => `${n} ${noun}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...nouns), fc.integer({ min: 2, max: 999 }))
      .map(([noun, n]) => `${noun} ${n}`),
  },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 999 }).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "5 triệu",
      "ngày 5/6",
      "8h30",
      "60%",
      "20-30 người",
      "Dự án 8",
      "12O người",
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
);
const message = fc
  .array(fc.tuple(part, fc.constantFrom(" ", ", ", "; ", ". ")), { minLength: 1, maxLength: 7 })
  .map((parts) =>
    parts
      .map(([text, joiner]) => text + joiner)
      .join("")
      .trim(),
  );
const asked = fc.constantFrom(undefined, ...figures);

/** Numbers of the text; money as it is read. */
const numbersIn = (text: string) => {
  const groups = [...text.matchAll(/(?=(?<!\d)(\d{1,3}(?: \d{3})+)(?!\d))/g)].map(
    ([, group = ""]) => group.replaceAll(" ", ""),
  );
  return [...(text.match(/\d+/g) ?? []), ...groups].map(Number).flatMap((n) => [n, n * 1_000_000]);
};

test("no value appears that the text does not hold, unless it is marked as worked out", () => {
  fc.assert(
    fc.property(message, asked, (text, question) => {
      const { values, derived } = readFigures(text, figures, question, context);
      const held = numbersIn(text);
      for (const [code, value] of Object.entries(values))
        if (typeof value === "number" && !derived.includes(code))
          expect(held, `${text} → ${code}`).toContain(value);
    }),
    { numRuns: 600 },
  );
});

test("a number is never both used and unread", () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      distinct,
      fc.infiniteStream(fc.tuple(fc.constantFrom(...nouns), fc.constantFrom(", ", " ", "; "))),
      asked,
      (numbers, stream, question) => {
        const text = numbers
          .map((n) => {
            const [noun, joiner] = stream.next().value;
            return `${n} ${noun}${joiner}`;
          })
          .join("");
        const { values, unread, derived } = readFigures(text, figures, question, context);
        for (const n of numbers) {
          const used = Object.entries(values).some(
            ([code, value]) => value === n && !derived.includes(code),
          );
          if (used) expect(unread.join(" "), text).not.toMatch(new RegExp(`(?<!\\d)${n}(?!\\d)`));
        }
      },
    ),
    { numRuns: 600 },
  );
});

test("every number is taken, asked, offered or named", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 100, max: 999 }), fc.constantFrom(...nouns)), {
        minLength: 1,
        maxLength: 5,
      }),
      asked,
      (parts, question) => {
        // Where one number is the sum of others, these are its parts and used as such.
        const sums = parts.flatMap(([a], i) => parts.slice(i + 1).map(([b]) => a + b));
        fc.pre(!parts.some(([n]) => sums.includes(n)));
        const text = parts.map(([n, noun]) => `${n} ${noun}`).join(", ");
        const { values, unread, problems, offers, derived } = readFigures(
          text,
          figures,
          question,
          context,
        );
        const said = [
          ...unread,
          ...problems.map((one) => one.text),
          ...offers.map((one) => one.text),
        ].join(" ");
        for (const [n] of parts) {
          const taken = Object.values(values).some((value) => value === n) || derived.length > 0;
          if (!taken) expect(said, text).toContain(String(n));
        }
      },
    ),
    { numRuns: 600 },
  );
});

test("the number of an unknown noun never makes a value appear", () => {
  const unknown = fc.constantFrom("phướn", "trâu", "bao xi măng", "zzz", "mét vải");
  fc.assert(
    fc.property(
      message,
      unknown,
      fc.integer({ min: 2, max: 999 }),
      asked,
      (text, noun, n, question) => {
        // The noun stands in both: its marks say how the rest is to be read ("cho", not "chỗ").
        const before = readFigures(`${text}; ${noun}`, figures, question, context);
        const after = readFigures(`${text}; ${n} ${noun}`, figures, question, context);
        // What was a bare answer may find its own figure beside other words; no number is added.
        for (const value of Object.values(after.values))
          expect([...Object.values(before.values), 0], text).toContain(value);
      },
    ),
    { numRuns: 600 },
  );
});
