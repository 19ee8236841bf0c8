import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES, type Status } from "../../src/reports/answers.ts";
import { statusOf, tellsOfDeeds } from "../../src/reports/status.ts";

const status = fc.constantFrom(...STATUSES);
const history = fc.array(status, { minLength: 1, maxLength: 12 });

/** One more report, one corrected, one withdrawn. */
type Step =
  | { readonly kind: "send"; readonly status: Status }
  | { readonly kind: "correct"; readonly of: number; readonly status: Status }
  | { readonly kind: "withdraw"; readonly of: number };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("send" as const), status }),
    fc.record({ kind: fc.constant("correct" as const), of: fc.nat(5), status }),
    fc.record({ kind: fc.constant("withdraw" as const), of: fc.nat(5) }),
  ),
  { minLength: 1, maxLength: 20 },
);

test("a completed duty stays completed until that very report is corrected or withdrawn", () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      let inForce: Status[] = [];
      for (const step of sequence) {
        const before = inForce;
        const wasCompleted = before.length > 0 && statusOf(before) === "completed";
        if (step.kind === "send") inForce = [...before, step.status];
        else if (step.kind === "correct")
          inForce = before.map((one, i) => (i === step.of ? step.status : one));
        else inForce = before.filter((_, i) => i !== step.of);
        if (!wasCompleted || inForce.length === 0) continue;
        const touched = step.kind !== "send" && before[step.of] === "completed";
        if (!touched) expect(statusOf(inForce)).toBe("completed");
      }
    }),
  );
});

test("without a completed report the latest has the word; nothing makes a duty completed by itself", () => {
  fc.assert(
    fc.property(history, (statuses) => {
      const said = statusOf(statuses);
      expect(said === "completed").toBe(statuses.includes("completed"));
      if (said !== "completed") expect(said).toBe(statuses.at(-1));
    }),
  );
});

test("what is not done yet and what did not occur tell of no deed", () => {
  expect(STATUSES.filter(tellsOfDeeds)).toEqual(["completed", "ongoing"]);
});
