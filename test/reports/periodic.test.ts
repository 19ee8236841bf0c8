import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Occasion, occasionOf } from "../../src/plan/occasions.ts";
import {
  PERIODIC_QUESTIONS,
  type PeriodicAnswers,
  periodicReported,
  readPeriodicAnswers,
} from "../../src/reports/periodic-answers.ts";
import {
  isPeriodicAnswered,
  openPeriodic,
  periodicBefore,
  periodicProgress,
  periodicQuestions,
} from "../../src/reports/periodic-questions.ts";
import { takePeriodic } from "../../src/reports/periodic-take.ts";
import type { PeriodicCircumstances, PeriodicInput } from "../../src/reports/periodic-taken.ts";
import { plan } from "./inputs.ts";

function at(code: string, reports = 2): PeriodicCircumstances {
  const occasion = occasionOf(plan, code) as Occasion;
  return { plan, occasion, today: occasion.last, duties: [], reports, spans: false, offers: [] };
}

const half = at("6T-2024");
const month = at("THD-TONG-KET");
const empty = at("6T-2024", 0);
const spanning = { ...half, spans: true };
const NOTHING = { reports: 0, nil: 0, areas: [] };

const said = [
  "không có",
  "tiếp tục",
  "không phát sinh",
  "quay lại",
  "45/BC-UBND ngày 12/6/2024",
  "45/BC-UBND",
  "45/BC-UBND ngày 31/12/2024",
  "12/6",
  "hôm qua",
  "chưa có văn bản",
  "bỏ qua",
  "Các thôn đều tổ chức truyền thông.",
  "Gọi số 0912 345 678 để biết thêm.",
  "Đã hỗ trợ nạn nhân Hoàng Thị Mai.",
  "ngắn",
  "x".repeat(2001),
] as const;
const texts = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...said) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
);

/** What people type and tap, in any order, sensible or not. */
const inputs: fc.Arbitrary<PeriodicInput> = fc.oneof(
  { weight: 6, arbitrary: texts.map((text) => ({ kind: "text", text }) as const) },
  texts.map((text) => ({ kind: "harmless", text }) as const),
  fc
    .constantFrom<PeriodicInput["kind"]>("seen", "nil", "skip", "back", "keep")
    .map((kind) => ({ kind }) as PeriodicInput),
  fc.constantFrom("in", "out").map((counts) => ({ kind: "spanning", counts }) as const),
  fc.constantFrom("2024-06-12", "2030-01-01").map((day) => ({ kind: "day", day }) as const),
  fc.constantFrom(...PERIODIC_QUESTIONS).map((question) => ({ kind: "edit", question }) as const),
);
const circumstances = fc.constantFrom(half, month, empty, spanning);

const after = (sequence: readonly PeriodicInput[], given: PeriodicCircumstances) =>
  sequence.reduce<PeriodicAnswers>(
    (answers, input) => takePeriodic(answers, input, given).answers,
    {},
  );
const drafts = fc.array(inputs, { maxLength: 25 });

test("the open question never skips one without an answer", () => {
  fc.assert(
    fc.property(drafts, circumstances, (sequence, given) => {
      const answers = after(sequence, given);
      const questions = periodicQuestions(given.occasion, answers);
      const open = openPeriodic(given.occasion, answers);
      const skipped = questions
        .slice(0, questions.indexOf(open))
        .filter((question) => !isPeriodicAnswered(given.occasion, answers, question));
      // Whoever went somewhere by a button of the review, or back, stands there on purpose.
      if (answers.at !== open) expect(skipped).toEqual([]);
      if (open === "review") expect(skipped).toEqual([]);
    }),
  );
});

test("steps count from 1, the review is none of them, and there is a way back from all but the first", () => {
  fc.assert(
    fc.property(drafts, circumstances, (sequence, given) => {
      const answers = after(sequence, given);
      const { step, steps } = periodicProgress(given.occasion, answers);
      expect(step).toBeGreaterThanOrEqual(1);
      expect(step).toBeLessThanOrEqual(steps + 1);
      expect(step === steps + 1).toBe(openPeriodic(given.occasion, answers) === "review");
      expect(periodicBefore(given.occasion, answers) === null).toBe(step === 1);
    }),
  );
});

test("what is typed changes only the answer to the open question", () => {
  fc.assert(
    fc.property(drafts, texts, circumstances, (sequence, text, given) => {
      const before = after(sequence, given);
      const question = openPeriodic(given.occasion, before);
      const { answers } = takePeriodic(before, { kind: "text", text }, given);
      const mine: Record<string, readonly string[]> = {
        known: ["nil", "spanning"],
        document: ["document", "number", "files"],
      };
      const may = new Set([...(mine[question] ?? [question]), "at"]);
      const keys = new Set([...Object.keys(before), ...Object.keys(answers)]);
      for (const key of keys as Set<keyof PeriodicAnswers>) {
        if (!may.has(key)) expect(answers[key], key).toEqual(before[key]);
      }
    }),
  );
});

test("nothing is kept that may harm someone, and nothing too short or too long", () => {
  fc.assert(
    fc.property(drafts, circumstances, (sequence, given) => {
      const harmless = sequence.filter(({ kind }) => kind !== "harmless");
      const { strengths, weaknesses, causes, directions, proposals } = after(harmless, given);
      for (const text of [strengths, weaknesses, causes, directions, proposals]) {
        if (typeof text !== "string") continue;
        expect([...text].length).toBeGreaterThanOrEqual(10);
        expect([...text].length).toBeLessThanOrEqual(2000);
        expect(text).not.toMatch(/0912|Mai/);
      }
    }),
  );
});

test("what a draft holds comes back from the database, and so does what a report keeps", () => {
  fc.assert(
    fc.property(drafts, circumstances, (sequence, given) => {
      const stored = (answers: PeriodicAnswers) => JSON.parse(JSON.stringify(answers));
      const answers = after(sequence, given);
      expect(readPeriodicAnswers(stored(answers))).toEqual(stored(answers));
      const kept = stored(periodicReported(answers, NOTHING));
      expect(readPeriodicAnswers(kept)).toEqual(kept);
      expect(Object.keys(kept)).not.toContain("at");
    }),
  );
});

test("nothing to report is refused to whoever has reported something", () => {
  fc.assert(
    fc.property(drafts, (sequence) => {
      expect(after(sequence, half).nil).not.toBe(true);
    }),
  );
  const strict = { ...empty, occasion: { ...empty.occasion, nilAllowed: false } };
  expect(takePeriodic({}, { kind: "nil" }, strict)).toEqual({
    answers: {},
    refused: { kind: "nil-not-allowed" },
  });
  expect(after([{ kind: "nil" }], empty)).toMatchObject({ nil: true });
});

describe("which questions there are", () => {
  test("without weaknesses nobody is asked for their causes", () => {
    const none: PeriodicAnswers = { nil: false, strengths: null, weaknesses: null };
    expect(openPeriodic(half.occasion, none)).toBe("directions");
    expect(periodicReported({ ...none, causes: "Từ trước đây." }, NOTHING).causes).toBeUndefined();
  });

  test("the Action Month looks at no next one", () => {
    expect(periodicQuestions(month.occasion, {})).not.toContain("directions");
  });

  test("nothing to report is one confirmation", () => {
    expect(periodicQuestions(half.occasion, { nil: true })).toEqual(["known", "review"]);
    const wrong: PeriodicAnswers = { nil: true, strengths: "Đã viết trước khi chọn.", number: "4" };
    expect(periodicReported(wrong, NOTHING)).toEqual({ nil: true, sums: NOTHING });
  });
});

describe("the official document", () => {
  const before: PeriodicAnswers = {
    nil: false,
    ...{ strengths: null, weaknesses: null, directions: "Tiếp tục truyền thông.", proposals: null },
  };
  const type = (answers: PeriodicAnswers, ...sequence: string[]) =>
    sequence.reduce(({ answers }, text) => takePeriodic(answers, { kind: "text", text }, half), {
      answers,
      refused: null,
    } as ReturnType<typeof takePeriodic>);

  test("number and day in one message, or one after the other", () => {
    for (const sequence of [["45/BC-UBND ngày 12/6/2024"], ["45/BC-UBND", "12/6"]]) {
      const { answers } = type(before, ...sequence);
      expect(answers.document).toEqual({ number: "45/BC-UBND", signedOn: "2024-06-12" });
      expect(answers.number).toBeUndefined();
      expect(openPeriodic(half.occasion, answers)).toBe("document");
      expect(openPeriodic(half.occasion, type(answers, "bỏ qua").answers)).toBe("review");
    }
  });

  test("with a day that cannot be the number is kept, and the day asked for again", () => {
    const { answers, refused } = type(before, "45/BC-UBND ngày 31/12/2024");
    expect(refused).toMatchObject({ kind: "signed", problem: { kind: "in-future" } });
    expect(answers.number).toBe("45/BC-UBND");
    expect(type(answers, "10/6").answers.document).toEqual({
      number: "45/BC-UBND",
      signedOn: "2024-06-10",
    });
  });

  test("another number takes the place of the first, and its copy is asked for again", () => {
    const first = type(before, "45/BC-UBND ngày 12/6/2024", "xong").answers;
    const again = takePeriodic(first, { kind: "edit", question: "document" }, half).answers;
    const { answers } = type(again, "46/BC-UBND ngày 13/6/2024");
    expect(answers).toMatchObject({ document: { number: "46/BC-UBND" }, files: undefined });
    expect(takePeriodic(again, { kind: "keep" }, half).answers).toEqual({
      ...first,
      at: undefined,
    });
  });

  test("there is none yet", () => {
    for (const said of ["chưa có văn bản", "chưa", "chưa ký"])
      expect(type(before, said).answers.document).toBeNull();
    expect(openPeriodic(half.occasion, type(before, "chưa rõ").answers)).toBe("document");
  });
});

test("what lies in two periods is decided before one goes on, by a button or in words", () => {
  const go = takePeriodic({}, { kind: "text", text: "tiếp tục" }, spanning);
  expect(go).toEqual({ answers: {}, refused: { kind: "not-here", question: "known" } });
  expect(takePeriodic({}, { kind: "seen" }, spanning).refused).toEqual(go.refused);
  for (const [text, chosen] of [
    ["có", "in"],
    ["không", "out"],
  ] as const) {
    const { answers } = takePeriodic({}, { kind: "text", text }, spanning);
    expect(answers).toMatchObject({ nil: false, spanning: chosen });
    const pressed = takePeriodic({}, { kind: "spanning", counts: chosen }, spanning);
    expect(pressed.answers).toEqual(answers);
  }
  // Where nothing is to be decided, nothing is.
  const seen = takePeriodic({ spanning: "in" }, { kind: "seen" }, half);
  expect(seen.answers.spanning).toBeUndefined();
});
