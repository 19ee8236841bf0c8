import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../src/reports/answers.ts";
import { takeBeside, unusedIn } from "../../src/reports/take-beside.ts";
import { takeDuty } from "../../src/reports/take-duty.ts";
import { given, plan } from "./inputs.ts";

const codes = [...new Set(plan.duties.flatMap(({ figures }) => figures))];
const code = fc.constantFrom(...codes);
const offer = fc.record({ code, value: fc.integer({ min: 101, max: 999 }) }).map((one) => ({
  ...one,
  text: `${one.value} ${one.code}`,
}));
const duties = fc.array(fc.constantFrom(...given.duties), { minLength: 1, maxLength: 5 });

const chosen = (answers: Answers, order: readonly string[], among = given) =>
  order.reduce((now, duty) => takeDuty(now, duty, among).answers, answers);
const division = { ...given, unit: "phong-ldtbxh-dt", duties: ["IV.1.2", "IV.1.3"] };

test("whichever duties are chosen one after the other, what was offered is never taken, and never lost", () => {
  fc.assert(
    fc.property(fc.array(offer, { minLength: 1, maxLength: 4 }), duties, (offers, order) => {
      const after = chosen({ offers }, order);
      expect(Object.keys(after.figures ?? {})).toEqual([]);
      expect(Object.keys(after.beside?.figures ?? {})).toEqual([]);
      const named = [...(after.offers ?? []).map(({ text }) => text), ...unusedIn(plan, after)];
      expect([...new Set(named)].sort()).toEqual(
        [...new Set(offers.map((one) => one.text))].sort(),
      );
    }),
  );
});

test("a report of its own is offered what was only offered", () => {
  fc.assert(
    fc.property(fc.array(offer, { minLength: 1, maxLength: 4 }), duties, (offers, order) => {
      const { answers } = takeBeside(chosen({ offers }, order), given);
      for (const waiting of answers.queue ?? []) {
        const own = ("told" in waiting ? waiting.told : {}) as Answers;
        expect(own.figures ?? {}).toEqual({});
        expect((own.offers?.length ?? 0) + (own.beside?.offers?.length ?? 0)).toBeGreaterThan(0);
      }
    }),
  );
});

test("who came to a training are its learners, and come to something else when another duty is chosen", () => {
  const told: Answers = {
    figures: { nguoi_du: 85, nguoi_du_nu: 50, nguoi_du_nam: 35, nguoi_du_dtts: 20 },
    derived: ["nguoi_du_nam"],
    about: ["nguoi_du"],
  };
  const training = chosen(told, ["IV.1.3"], division);
  expect(training).toMatchObject({
    figures: { hoc_vien: 85, hoc_vien_nu: 50, hoc_vien_nam: 35 },
    derived: ["hoc_vien_nam"],
    about: ["hoc_vien"],
    beside: { figures: { nguoi_du_dtts: 20 } },
  });
  expect(chosen(training, ["IV.1.2"], division)).toMatchObject({ ...told, beside: undefined });
});

test("what a training offers of those who came is its learners, too, and what is told of them stays", () => {
  const offers = [{ code: "nguoi_du", value: 85, text: "85 cán bộ" }];
  expect(chosen({ offers }, ["IV.1.3"], division).offers).toEqual([
    { ...offers[0], code: "hoc_vien" },
  ]);
  const both = chosen({ offers, figures: { hoc_vien: 40 } }, ["IV.1.3"], division);
  expect(both).toMatchObject({ figures: { hoc_vien: 40 }, beside: { offers } });
});
