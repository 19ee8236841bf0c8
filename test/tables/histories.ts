import fc from "fast-check";
import { addDays } from "../../src/plan/day.ts";
import type { Figure, Plan } from "../../src/plan/model.ts";
import { occasionOf, occasionsOf } from "../../src/plan/occasions.ts";
import { taskDuties, unitsOn } from "../../src/plan/units.ts";
import type { FigureValue } from "../../src/reading/figure-value.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import type { TaskFact } from "../../src/reports/periodic-sums.ts";
import { type Scene, sceneOf } from "../../src/tables/scene.ts";
import type { Words } from "../../src/tables/words.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { plan } from "../progress/plan-2024.ts";

export const t: Words = loadLanguages().in("vi");
const AT = new Date("2024-12-20T02:00:00Z");

/** Numbers small and large, so that some tell of few. */
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 7, max: 400 }));

function someValue({ kind, aggregate }: Figure): fc.Arbitrary<FigureValue> {
  if (aggregate === "list") {
    const document = fc.record({
      number: fc.constantFrom("01/KH-UBND", "02/KH-UBND", "03/CV"),
      day: fc.constantFrom("2024-02-01", "2024-03-01", null),
    });
    return fc.array(document, { minLength: 1, maxLength: 3 });
  }
  if (kind === "ratio") return fc.tuple(count, count).map(([a, b]) => ({ part: a, whole: a + b }));
  return kind === "decimal" ? count.map((one) => one / 10) : count;
}

function figuresOf({ figures }: Plan, codes: readonly string[]) {
  const asked = figures.filter(({ code }) => codes.includes(code));
  const values = Object.fromEntries(
    asked.map((one) => [one.code, fc.option(someValue(one), { freq: 3 })]),
  );
  return fc.record(values);
}

/** Each unit that owes anything, closed ones included, with its duties of the day when it was there. */
const OWED = [...unitsOn(plan, "2024-03-01"), ...unitsOn(plan, "2024-12-20")].flatMap((unit) =>
  taskDuties(plan, unit, unit.validTo ?? "2024-12-20").map((duty) => ({ unit, duty })),
);

/** Those of sensitive figures as often as all others. */
const SENSITIVE = OWED.filter(({ duty }) =>
  plan.figures.some(({ code, sensitive }) => sensitive && duty.figures.includes(code)),
);

const report = fc
  .oneof(fc.constantFrom(...OWED), fc.constantFrom(...SENSITIVE))
  .chain(({ unit, duty }) =>
    fc.record({
      ...{ unit: fc.constant(unit.code), duty: fc.constant(duty.code) },
      figures: figuresOf(plan, duty.figures),
      status: fc.constantFrom("completed", "ongoing", ...STATUSES),
      day: fc.integer({ min: -10, max: 350 }),
      days: fc.constantFrom(0, 0, 0, 40),
      ...{ isElsewhere: fc.boolean(), isMonths: fc.boolean(), isAbout: fc.boolean() },
    }),
  );

/** What units reported in a year, in the order of their numbers. */
export const histories = fc.array(report, { maxLength: 60 }).map((all) =>
  all.map(({ day, days, isElsewhere, isMonths, isAbout, ...one }, i): TaskFact => {
    const [from, to] = [addDays("2024-01-01", day), addDays("2024-01-01", day + days)];
    return {
      ...{
        ...one,
        number: i + 1,
        period: { from, to },
        sentOn: to,
        months: isMonths ? ["THD"] : [],
      },
      ...(isElsewhere && i % 5 === 0 ? { elsewhere: true } : {}),
      ...(isAbout ? { about: Object.keys(one.figures) } : {}),
    };
  }),
);

/** Codes of occasions; null: the whole plan. */
export const occasions = fc.constantFrom(null, ...occasionsOf(plan).map(({ code }) => code));

export function sceneFor(code: string | null, audience: Scene["audience"]): Scene {
  const occasion = code === null ? null : occasionOf(plan, code);
  return sceneOf(plan, AT, { occasion, audience, t, language: "vi" });
}
