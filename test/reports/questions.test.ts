import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../src/reports/answers.ts";
import {
  isAnswered,
  isOfJoint,
  openQuestion,
  progressOf,
  questionBefore,
  questionsFor,
} from "../../src/reports/questions.ts";
import { take } from "../../src/reports/take.ts";
import { drafts, given, inputs, plan } from "./inputs.ts";

test("the open question never skips one without an answer", () => {
  fc.assert(
    fc.property(drafts, (answers) => {
      const questions = questionsFor(plan, answers);
      const open = openQuestion(plan, answers);
      const skipped = questions
        .slice(0, questions.indexOf(open))
        .filter((question) => !isAnswered(plan, answers, question));
      // Whoever went somewhere by a button of the review, or back, stands there on purpose.
      if (answers.at !== open) expect(skipped).toEqual([]);
      if (open === "review") expect(skipped).toEqual([]);
    }),
  );
});

test("an answer never leads back: progress grows, unless the person goes back", () => {
  fc.assert(
    fc.property(fc.array(inputs, { maxLength: 40 }), (sequence) => {
      let answers: Answers = {};
      for (const input of sequence) {
        const before = answers;
        answers = take(before, input, given).answers;
        const goesBack = answers.at !== undefined || before.at !== undefined;
        const reshapes = ["status", "duty", "day"].includes(input.kind) || answers.doubtful;
        const deniesFigure = input.kind === "confirm" && !input.right;
        const typed = input.kind === "text" && openQuestion(plan, before) === "figures";
        if (goesBack || reshapes || deniesFigure || typed) continue;
        expect(stepOf(answers)).toBeGreaterThanOrEqual(stepOf(before));
      }
    }),
  );
});

const stepOf = (answers: Answers) => progressOf(plan, answers).step;

test("steps count from 1, and the review is none of them", () => {
  fc.assert(
    fc.property(drafts, (answers) => {
      const { step, steps } = progressOf(plan, answers);
      expect(step).toBeGreaterThanOrEqual(1);
      expect(step).toBeLessThanOrEqual(steps + 1);
      const open = openQuestion(plan, answers);
      expect(step === steps + 1).toBe(open === "review" || isOfJoint(open));
      expect(questionBefore(plan, answers) === null).toBe(step === 1);
    }),
  );
});

test("nothing to report needs a duty and a status", () => {
  expect(questionsFor(plan, { status: "nil" })).toEqual(["duty", "status", "review"]);
  expect(openQuestion(plan, { duty: "IV.12.3", status: "nil" })).toBe("review");
});

test("a draft of a duty that the plan no longer has is asked for its duty again", () => {
  expect(openQuestion(plan, { duty: "IV.99", status: "completed" })).toBe("duty");
});

test("whether it belongs to the Action Month is asked of what took place around it, and of no other", () => {
  const asks = (duty: string, from: string, to = from) =>
    questionsFor(plan, { duty, status: "completed", period: { from, to } }).includes("month");
  expect([asks("IV.12.3", "2024-11-09"), asks("IV.12.3", "2024-11-10")]).toEqual([false, true]);
  expect([asks("IV.12.3", "2024-12-15"), asks("IV.12.3", "2024-12-16")]).toEqual([true, false]);
  expect(asks("IV.12.3", "2024-11-01", "2024-11-20")).toBe(false);
  expect(asks("IV.12.2", "2024-11-20")).toBe(false);
  expect(questionsFor(plan, { duty: "IV.12.3" })).not.toContain("month");
});

test("yes and no are understood as they are typed", () => {
  const answers: Answers = {
    duty: "IV.12.3",
    status: "completed",
    period: { from: "2024-11-20", to: "2024-11-20" },
  };
  const counts = (text: string) => take(answers, { kind: "text", text }, given).answers.months?.THD;
  for (const yes of ["Đúng", "có ạ", "phai", "yes"]) expect(counts(yes)).toBe(true);
  for (const no of ["không", "Không phải", "ko", "no"]) expect(counts(no)).toBe(false);
  expect(counts("mít tinh")).toBeUndefined();
});
