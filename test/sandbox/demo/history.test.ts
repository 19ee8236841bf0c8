import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, timeOf } from "../../../src/plan/day.ts";
import type { Plan } from "../../../src/plan/model.ts";
import { existsOn } from "../../../src/plan/units.ts";
import { checkFigures } from "../../../src/reading/figure-checks.ts";
import { isDocuments } from "../../../src/reading/figure-value.ts";
import { guard } from "../../../src/reading/privacy.ts";
import { outsideOf } from "../../../src/reports/outside.ts";
import { figuresOf, openQuestion } from "../../../src/reports/questions.ts";
import { contradictionsIn } from "../../../src/reports/warnings.ts";
import { castOf } from "../../../src/sandbox/demo/cast.ts";
import { loadTexts } from "../../../src/sandbox/demo/texts.ts";
import { CALENDAR, historyUntil, LOC_BINH, NA_DUONG, reportsIn } from "./support.ts";

const plans = fc.constantFrom(LOC_BINH, NA_DUONG);
const seeds = fc.nat();
/** From before the plan to after it. */
const instants = (plan: Plan) =>
  fc.date({
    min: new Date(`${plan.year - 1}-12-01`),
    max: new Date(`${plan.year}-12-31`),
    noInvalidDate: true,
  });
const situations = plans.chain((plan) =>
  fc.record({ plan: fc.constant(plan), now: instants(plan), seed: seeds }),
);
const RUNS = { numRuns: 60 };

test("the same seed makes the same history, another seed another one", () => {
  const now = new Date("2024-06-07T14:30:00+07:00");
  expect(historyUntil(LOC_BINH, now, 5)).toEqual(historyUntil(LOC_BINH, now, 5));
  expect(historyUntil(LOC_BINH, now, 6)).not.toEqual(historyUntil(LOC_BINH, now, 5));
  expect(castOf(LOC_BINH, 6)).not.toEqual(castOf(LOC_BINH, 5));
});

test("what happened by a day is the same whenever one looks back, once the bot is in use", () => {
  const reportsUntil = (day: string, seed: number) =>
    reportsIn(historyUntil(LOC_BINH, new Date(`${day}T17:00:00+07:00`), seed));
  fc.assert(
    fc.property(fc.nat(50), (seed) => {
      const june = reportsUntil("2024-06-07", seed);
      expect(reportsUntil("2024-11-20", seed).slice(0, june.length)).toEqual(june);
    }),
    { numRuns: 10 },
  );
});

test("nothing happens after now, and nobody does anything before they joined", () => {
  fc.assert(
    fc.property(situations, ({ plan, now, seed }) => {
      const joined = new Set<unknown>();
      let before = new Date(0);
      for (const happening of historyUntil(plan, now, seed)) {
        expect(happening.at <= now && happening.at >= before).toBe(true);
        before = happening.at;
        if (happening.kind === "joins") joined.add(happening.by);
        else if ("by" in happening) expect(joined).toContain(happening.by);
      }
    }),
    RUNS,
  );
});

test("a report could have been sent through the dialogue: complete, possible, without a doubt", () => {
  fc.assert(
    fc.property(situations, ({ plan, now, seed }) => {
      for (const { report, by, at } of reportsIn(historyUntil(plan, now, seed))) {
        const { answers } = report;
        expect(openQuestion(plan, { ...answers, evidence: "done" })).toBe("review");
        expect(plan.duties.find(({ code }) => code === answers.duty)?.units).toContain(
          by.unit.code,
        );
        expect(existsOn(by.unit, dayOf(at, plan.timeZone))).toBe(true);
        const figures = figuresOf(plan, answers.duty ?? "");
        expect(checkFigures(answers.figures ?? {}, figures)).toEqual({ refusals: [], doubts: [] });
        expect(guard(answers.result ?? "")).toEqual([]);
      }
    }),
    RUNS,
  );
});

test("no report contradicts itself, the days of its duty, or its unit's other reports", () => {
  fc.assert(
    fc.property(situations, ({ plan, now, seed }) => {
      const stocks = new Map<string, unknown>();
      const numbers = new Map<string, string>();
      for (const { report, by, at } of reportsIn(historyUntil(plan, now, seed))) {
        const { answers } = report;
        expect(contradictionsIn(plan, answers, dayOf(at, plan.timeZone))).toEqual([]);
        expect(outsideOf(plan, answers)).toBeNull();
        for (const figure of figuresOf(plan, answers.duty ?? "")) {
          const value = answers.figures?.[figure.code] ?? null;
          const name = `${by.unit.shortName} ${figure.code}`;
          if (figure.aggregate === "latest" && answers.figures) {
            // "02 models" in March and "01 model" in May, with a new one in each.
            expect([name, value]).toEqual([name, stocks.get(name) ?? value]);
            stocks.set(name, value);
          }
          for (const { number, day } of isDocuments(value) ? value : []) {
            const one = `${by.unit.shortName} ${number}`;
            expect([one, `${answers.duty} ${day}`]).toEqual([
              one,
              numbers.get(one) ?? `${answers.duty} ${day}`,
            ]);
            numbers.set(one, `${answers.duty} ${day}`);
          }
        }
      }
    }),
    RUNS,
  );
});

test("nobody spends more than was given, and nobody keeps a day before it comes", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const history = historyUntil(LOC_BINH, new Date("2024-12-31T17:00:00+07:00"), seed);
      for (const { report } of reportsIn(history)) {
        const { kinh_phi_ns: spent, kinh_phi_giao: given } = report.answers.figures ?? {};
        if (typeof spent === "number" && typeof given === "number")
          expect(spent).toBeLessThanOrEqual(given);
      }
      for (const one of history) {
        if (one.kind !== "ticks") continue;
        const { milestone, day } = one.tick;
        expect(day).toBe(milestone.day);
        expect(dayOf(one.at, LOC_BINH.timeZone) >= day).toBe(true);
      }
    }),
    RUNS,
  );
});

test("activities are on working days of the plan, and reported afterwards, in working hours", () => {
  fc.assert(
    fc.property(situations, ({ plan, now, seed }) => {
      for (const { report, at } of reportsIn(historyUntil(plan, now, seed))) {
        const sent = dayOf(at, plan.timeZone);
        expect(CALENDAR.isWorkingDay(sent)).toBe(true);
        const time = timeOf(at, plan.timeZone);
        expect(plan.workingHours.some(({ from, to }) => from <= time && time < to)).toBe(true);
        const { period } = report.answers;
        if (!period) continue;
        expect(CALENDAR.isWorkingDay(period.to)).toBe(true);
        expect(plan.period.from <= period.from && period.from <= period.to).toBe(true);
        expect(period.to <= sent && period.to <= plan.period.to).toBe(true);
      }
    }),
    RUNS,
  );
});

test("of the 36 units three have nobody, one has a deputy and a leader, one blocks the bot", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { units, office } = castOf(LOC_BINH, seed);
      expect(office).toHaveLength(2);
      expect(units).toHaveLength(36);
      expect(units.filter(({ people }) => people.length === 0)).toHaveLength(3);
      expect(units.filter(({ blocks }) => blocks)).toHaveLength(1);
      const roles = units.flatMap(({ people }) => people.map(({ role }) => role));
      expect(roles.filter((role) => role !== "principal").toSorted()).toEqual(["deputy", "leader"]);
      expect(new Set(units.map(({ habit }) => habit)).size).toBe(4);
    }),
    RUNS,
  );
});

test("one obstacle waits and one was answered, and one draft is half filled", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const history = historyUntil(LOC_BINH, new Date("2024-06-07T14:30:00+07:00"), seed);
      const count = (kind: string) => history.filter((one) => one.kind === kind).length;
      expect([count("raises"), count("answers"), count("begins")]).toEqual([2, 1, 1]);
    }),
    RUNS,
  );
});

test("every task duty of the 2024 plan that units owe has sentences of its own", () => {
  const { duties } = loadTexts(LOC_BINH.id);
  const owed = LOC_BINH.duties.filter(
    ({ fulfilledBy, units }) =>
      fulfilledBy.kind === "task" && !units.includes(LOC_BINH.office.unit),
  );
  expect(owed.filter(({ code }) => !duties[code]?.length)).toEqual([]);
  expect(Object.keys(duties).filter((code) => !owed.some((duty) => duty.code === code))).toEqual(
    [],
  );
});

test("the sentences name only figures that their duty asks for", () => {
  const { duties } = loadTexts(LOC_BINH.id);
  const wrong = Object.entries(duties).flatMap(([duty, sentences]) => {
    const codes = figuresOf(LOC_BINH, duty).map(({ code }) => code);
    const named = [...sentences.join(" ").matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
    return named.filter((code) => !codes.includes(code)).map((code) => `${duty}: ${code}`);
  });
  expect(wrong).toEqual([]);
});
