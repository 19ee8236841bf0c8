import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFigures } from "../../src/reading/figure-checks.ts";
import { guard } from "../../src/reading/privacy.ts";
import { type Answers, readAnswers, reported } from "../../src/reports/answers.ts";
import { figuresAsked } from "../../src/reports/held.ts";
import { openQuestion } from "../../src/reports/questions.ts";
import { take } from "../../src/reports/take.ts";
import { drafts, given, inputs, plan, texts } from "./inputs.ts";

const FIGURES = ["figures", "derived", "doubtful", "about", "offers", "unread"] as const;
/** What goes with the figures and may grow with them, and what of a list is looked at. */
const MARKS = ["derived", "about", "doubtful", "offers", "unread", "page", "found"];
/** The answers that each question holds. */
const HOLDS: Record<string, readonly (keyof Answers)[]> = {
  // Another duty asks for other figures; a whole report may be told there.
  // A further duty that has become its own is no further one.
  duty: ["duty", "guesses", "short", "status", "months", ...FIGURES, "joint"],
  status: ["status", "months"],
  period: ["period", "months"],
  reason: ["reason"],
  planned: ["planned"],
  month: ["months"],
  figures: FIGURES,
  result: ["result"],
  evidence: ["evidence"],
  obstacle: ["obstacle"],
  also: ["joint", "months"],
  partners: ["joint"],
  host: ["joint"],
};

test("what is typed changes no answer but that to the open question; it may fill what is open", () => {
  fc.assert(
    fc.property(drafts, texts, (answers, text) => {
      const question = openQuestion(plan, answers);
      // What is typed at the review corrects it, and is shown.
      if (question === "review") return;
      const after = take(answers, { kind: "text", text }, given).answers;
      for (const key of Object.keys(answers) as (keyof Answers)[]) {
        if (["at", "former", ...MARKS].includes(key) || HOLDS[question]?.includes(key)) continue;
        if (key === "figures") expect(after.figures).toMatchObject(answers.figures ?? {});
        else expect(after[key]).toEqual(answers[key]);
      }
    }),
  );
});

test("what is refused leaves everything as it was, but for the sound part of a message", () => {
  fc.assert(
    fc.property(drafts, inputs, (answers, input) => {
      const before = structuredClone(answers);
      const { answers: after, refused } = take(answers, input, given);
      expect(answers).toEqual(before);
      // A sentence that answers no open question may hold figures all the same.
      if (refused && !["figures", "not-here", "which-text"].includes(refused.kind)) {
        expect(after).toBe(answers);
      }
    }),
  );
});

test("no figure is stored that contradicts another or its limit", () => {
  fc.assert(
    fc.property(drafts, (answers) => {
      const figures = figuresAsked(answers, given);
      expect(checkFigures(answers.figures ?? {}, figures).refusals).toEqual([]);
      const codes = figures.map(({ code }) => code);
      for (const code of Object.keys(answers.figures ?? {})) expect(codes).toContain(code);
    }),
  );
});

test("a victim's name, a secret or a case is in no answer, whatever is pressed", () => {
  fc.assert(
    fc.property(drafts, ({ result = "", obstacle }) => {
      const kinds = guard(`${result}\n${obstacle ?? ""}`).map(({ kind }) => kind);
      for (const kind of ["named-victim", "secret-mark", "looks-like-case"]) {
        expect(kinds).not.toContain(kind);
      }
    }),
  );
});

test("what is stored is read back, and a nil report says nothing but that", () => {
  fc.assert(
    fc.property(drafts, (answers) => {
      const stored = JSON.parse(JSON.stringify(answers));
      expect(readAnswers(stored)).toEqual(stored);
      if (answers.status !== "nil") return;
      expect(Object.keys(reported(answers))).toEqual(["duty", "status"]);
    }),
  );
});

test("a mark for the Action Month goes with the day that justified it", () => {
  const november: Answers = {
    duty: "IV.12.3",
    status: "completed",
    period: { from: "2024-11-20", to: "2024-11-20" },
    months: { THD: true },
    at: "period",
  };
  const typed = (text: string) => take(november, { kind: "text", text }, given).answers;
  expect(typed("21/11").months).toEqual({ THD: true });
  expect(typed("20/10").months).toBeUndefined();
  const edited = { ...november, at: "duty" as const };
  const month = take(edited, { kind: "duty", code: "IV.12.8" }, given);
  expect(month.answers.months).toBeUndefined();
});

test("a status is neither the reason why a duty was not done nor the time when it will be", () => {
  const pending: Answers = { duty: "IV.12.3", status: "pending" };
  const asked: Answers[] = [pending, { ...pending, reason: "Chưa bố trí được kinh phí" }];
  for (const answers of asked) {
    for (const text of ["Đã hoàn thành", "chưa thực hiện được"]) {
      const after = take(answers, { kind: "text", text }, given);
      expect(after.answers).toEqual(answers);
      expect(after.refused?.kind).toBe("not-here");
    }
  }
  const said = take(pending, { kind: "text", text: "Chưa có kinh phí" }, given).answers;
  expect(said.reason).toBe("Chưa có kinh phí");
});

test("figures that are doubted are not among those without a value", () => {
  const answers: Answers = {
    duty: "IV.12.3",
    status: "completed",
    period: { from: "2024-11-20", to: "2024-11-20" },
    doubtful: { so_cuoc: 60 },
  };
  const { figures, doubtful } = take(answers, { kind: "unknown", all: true }, given).answers;
  expect(figures).not.toHaveProperty("so_cuoc");
  expect(doubtful).toEqual({ so_cuoc: 60 });
});
