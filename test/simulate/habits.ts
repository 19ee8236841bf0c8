import type { Deadline } from "../../src/plan/model.ts";
import { allMilestones } from "../../src/plan/months.ts";
import { type Chance, chance } from "../../src/sandbox/demo/chance.ts";
import { instant, lastWorked, step, workedFrom } from "./oracle-days.ts";
import type { Citizen, Happening, Town } from "./town.ts";

/** What a unit is used to do about a report. */
const HABITS = [
  ...["early", "early", "early", "in time", "in time", "in time", "last day", "last day"],
  ...["late", "late", "paper", "lost paper", "never", "never", "extension", "extension late"],
] as const;
type Habit = (typeof HABITS)[number];
const PAPERS: readonly Habit[] = ["paper", "lost paper"];

/** Everything that happens in a year, in order. At odd minutes: never at the same time as a notice. */
export function happenings(town: Town, seed: number): Happening[] {
  const { plan, people } = town;
  const codes = [...new Set(plan.units.map(({ code }) => code))];
  const reporting = codes
    .map((code) => town.unit(code))
    .filter(({ code }) => hasPeople(town, code));
  const all = reporting.flatMap(({ code }) => [
    ...plan.deadlines
      .filter(({ units }) => units.includes(code))
      .flatMap((deadline) => aboutDeadline(code, deadline, seed, people)),
    ...aboutMonth(town, code, seed),
    ...aboutPeople(town, code, seed),
    ...aboutAbsence(town, code, seed),
  ]);
  return [...all, ...aboutClosing(town, seed)].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function hasPeople({ people, plan }: Town, code: string): boolean {
  const isOffice =
    code === plan.office.unit && plan.deadlines.some(({ units }) => units.includes(code));
  return isOffice || people.some(({ unit }) => unit === code);
}

/** Some time of a day, in the office or at home. */
function someTime(day: string, luck: Chance): Date {
  const hour = String(luck.between(7, 21)).padStart(2, "0");
  return instant(day, `${hour}:${String(luck.between(3, 28) * 2 + 1).padStart(2, "0")}`);
}

function aboutDeadline(
  unit: string,
  { code: occasion, dueBefore, duty }: Pick<Deadline, "code" | "dueBefore" | "duty">,
  seed: number,
  people: readonly Citizen[],
): Happening[] {
  const luck = chance(seed, unit, occasion);
  const picked: Habit = luck.pick(HABITS);
  // A duty's report is not handed in on paper.
  const habit = duty !== null && PAPERS.includes(picked) ? "late" : picked;
  const last = step(dueBefore, -1);
  const on = (day: string) => someTime(day, luck);
  const report = (day: string): Happening =>
    duty === null
      ? { at: on(day), kind: "report", unit, occasion }
      : { at: on(day), kind: "deed", unit, duty };
  const claim = (day: string): Happening => ({ at: on(day), kind: "claim", unit, occasion });
  const settle = (day: string, as: "confirmed" | "refused"): Happening => ({
    ...{ at: on(day), kind: "settle", unit, occasion, as },
  });
  switch (habit) {
    case "early":
      return [report(workedFrom(last, -luck.between(6, 14)))];
    case "in time":
      return [
        ...snoozes(unit, occasion, last, people, luck),
        report(workedFrom(last, -luck.between(1, 4))),
      ];
    case "last day":
      return [...snoozes(unit, occasion, last, people, luck), report(lastWorked(last))];
    case "late":
      return [report(workedFrom(last, luck.between(1, 9)))];
    case "paper":
      return [
        claim(workedFrom(last, -3)),
        settle(workedFrom(last, luck.between(1, 4)), "confirmed"),
      ];
    case "lost paper":
      return [
        claim(workedFrom(last, -2)),
        settle(workedFrom(last, 1), "refused"),
        report(workedFrom(last, 5)),
      ];
    case "never":
      return snoozes(unit, occasion, last, people, luck);
    case "extension":
    case "extension late": {
      const given = step(dueBefore, luck.between(3, 8));
      const asked = on(workedFrom(last, -luck.between(0, 6)));
      const extend: Happening = { at: asked, kind: "extend", unit, deadline: occasion, due: given };
      return habit === "extension"
        ? [extend, report(step(given, -1))]
        : [extend, report(workedFrom(given, luck.between(2, 5)))];
    }
  }
}

/** Some of its focal points put reminders off, perhaps several times. */
function snoozes(
  unit: string,
  deadline: string,
  last: string,
  people: readonly Citizen[],
  luck: Chance,
): Happening[] {
  return people
    .filter((one) => one.unit === unit && one.role !== "leader" && one.isThere && luck.is(0.5))
    .flatMap(({ id }) => {
      const day = workedFrom(last, -luck.between(1, 8));
      const until = step(day, luck.pick([1, 3]));
      return [
        { at: someTime(day, luck), kind: "snooze" as const, person: id, deadline, day: until },
      ];
    });
}

/** The office closes each report some weeks after its last day; perhaps it opens it again for some days. */
function aboutClosing(town: Town, seed: number): Happening[] {
  return town.plan.deadlines.flatMap(({ code: occasion, dueBefore }) => {
    const luck = chance(seed, occasion, "closing");
    const day = workedFrom(step(dueBefore, -1), luck.between(8, 16));
    const on = (date: string, kind: "close" | "reopen"): Happening => {
      return { at: someTime(date, luck), kind, occasion };
    };
    if (luck.is(0.5)) return [on(day, "close")];
    const again = step(day, luck.between(8, 20));
    return [on(day, "close"), on(again, "reopen"), on(step(again, 9), "close")];
  });
}

function aboutMonth(town: Town, unit: string, seed: number): Happening[] {
  const luck = chance(seed, unit, "month");
  return allMilestones(town.plan)
    .filter(({ units }) => units.includes(unit) && luck.is(0.5))
    .map(({ code, day }) => ({
      at: someTime(step(day, luck.between(-6, 2)), luck),
      ...({ kind: "tick", unit, milestone: code } as const),
    }));
}

function aboutPeople(town: Town, unit: string, seed: number): Happening[] {
  const luck = chance(seed, unit, "people");
  const { year } = town.plan;
  const day = step(`${year}-01-20`, luck.between(0, 330));
  const here = town.people.filter((one) => one.unit === unit);
  const principal = here.find(({ role, isThere }) => role === "principal" && isThere);
  const heir = here.find(({ isThere }) => !isThere);
  if (!principal || !heir) return [];
  if (luck.is(0.15)) {
    const back = step(day, luck.between(3, 40));
    return [
      { at: someTime(day, luck), kind: "block", person: principal.id },
      ...(luck.is(0.5)
        ? [{ at: someTime(back, luck), kind: "unblock" as const, person: principal.id }]
        : []),
    ];
  }
  return luck.is(0.2)
    ? [{ at: someTime(day, luck), kind: "replace", person: principal.id, by: heir.id }]
    : [];
}

/** Some principals are away around a deadline, and hand over to whoever is there. */
function aboutAbsence(town: Town, unit: string, seed: number): Happening[] {
  const luck = chance(seed, unit, "absence");
  const { year, deadlines } = town.plan;
  const here = town.people.filter((one) => one.unit === unit);
  const principal = here.find(({ role, isThere }) => role === "principal" && isThere);
  const other = here.find(({ role, isThere }) => role !== "principal" && isThere);
  if (!principal || !luck.is(0.4)) return [];
  const last = step(luck.pick(deadlines).dueBefore, -1);
  const from = step(last, -luck.between(2, 9));
  const to = step(from, luck.between(1, 8));
  const said = step(from, -luck.between(1, 3));
  if (said < `${year}-01-03`) return [];
  const days = { from, to, standIn: other?.id ?? null };
  const place = town.plan.units.findIndex(({ code }) => code === unit);
  const id = `away-${String(place).padStart(7, "0")}`;
  return [{ at: someTime(said, luck), kind: "away", id, person: principal.id, ...days }];
}
