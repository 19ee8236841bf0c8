import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/reports/answers.ts";
import { reported } from "../../src/reports/answers.ts";
import { openQuestion } from "../../src/reports/questions.ts";
import { type Input, take } from "../../src/reports/take.ts";
import { drafts, given, inputs } from "./inputs.ts";

const TAM_GIA = "06559";

const filled: Answers = {
  ...{ duty: "IV.12.3", status: "completed", months: { THD: false }, result: "Đã tổ chức." },
  period: { from: "2024-11-20", to: "2024-11-20" },
  ...{ evidence: "done", obstacle: null, short: true },
};

/** What is answered after these inputs. */
function answered(...sequence: readonly Input[]): Answers {
  return sequence.reduce<Answers>((answers, input) => take(answers, input, given).answers, filled);
}

const choose = (question: "joint" | "also" | "partners" | "host"): Input => ({
  kind: "edit",
  question,
});
const text = (said: string): Input => ({ kind: "text", text: said });

describe("what else an event belongs to", () => {
  test("is chosen from the review and leads back to it", () => {
    expect(openQuestion(given.plan, answered(choose("joint")))).toBe("joint");
    const list = answered(choose("joint"), choose("partners"));
    expect(openQuestion(given.plan, list)).toBe("partners");
    const back: Input = { kind: "back" };
    expect(openQuestion(given.plan, answered(choose("partners"), back))).toBe("joint");
    expect(openQuestion(given.plan, answered(choose("partners"), back, back))).toBe("review");
  });

  test("partners by tapping or typing, and not any more by the same", () => {
    const once = answered(choose("partners"), text("tam gia"));
    expect(once.joint).toEqual({ partners: [TAM_GIA] });
    expect(answered(choose("partners"), text("tam gia"), text("xã Tam Gia")).joint).toBeUndefined();
    const near = answered(choose("partners"), text("tam da"));
    expect(near.joint).toBeUndefined();
    expect(near.found).toContain(TAM_GIA);
    const { refused } = take(once, text("xã Hoa Hồng"), given);
    expect(refused).toMatchObject({ kind: "unknown-unit" });
    expect(take(once, text("tú đoạn"), given).refused).toEqual({ kind: "own-unit" });
  });

  test("a host is no partner, and a partner no host", () => {
    const host: Input = { kind: "host", code: TAM_GIA };
    const partner: Input = { kind: "partner", code: TAM_GIA };
    expect(answered(partner, host).joint).toEqual({ host: TAM_GIA });
    expect(answered(host, partner).joint).toEqual({ partners: [TAM_GIA] });
    expect(answered(host, { kind: "host", code: null }).joint).toBeUndefined();
  });

  test("only duties that the unit has, and not the report's own", () => {
    const also = (code: string): Input => ({ kind: "also", code });
    expect(take(filled, also("IV.2.1"), given).refused).toEqual({ kind: "unknown-duty" });
    expect(answered(also("IV.12.5"), also("IV.12.4")).joint?.also).toEqual(["IV.12.5", "IV.12.4"]);
    // It has become the report's own.
    const { joint } = answered(also("IV.12.5"), { kind: "duty", code: "IV.12.5" });
    expect(joint).toBeUndefined();
  });

  test("with a duty of the Action Month it counts for it; without it, that is asked again", () => {
    const also: Input = { kind: "also", code: "IV.12.2" };
    expect(answered(also).months?.THD).toBe(true);
    expect(answered(also, also).months).toBeUndefined();
    expect(answered(also, { kind: "edit", question: "period" }, text("2/5")).months?.THD).toBe(
      true,
    );
  });
});

test("whatever is tapped, a report names its own unit and its own duty nowhere, and no unit twice", () => {
  fc.assert(
    fc.property(drafts, fc.array(inputs, { maxLength: 10 }), (begun, sequence) => {
      const answers = sequence.reduce<Answers>((now, one) => take(now, one, given).answers, begun);
      const { joint, duty, status, page, found } = reported(answers);
      expect([page, found]).toEqual([undefined, undefined]);
      const units = [...(joint?.partners ?? []), ...(joint?.host ? [joint.host] : [])];
      expect(units).toEqual([...new Set(units)]);
      expect(units).not.toContain(given.unit);
      expect(joint?.also ?? []).not.toContain(duty);
      if (status === "nil" || status === "pending") expect(joint).toBeUndefined();
    }),
  );
});
