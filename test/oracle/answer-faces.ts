import type { UnitsAnswer } from "../../src/asking/answer.ts";
import { Query } from "../../src/asking/query.ts";
import { answerTo } from "../../src/asking/store/answer.ts";
import { lackingIn } from "../../src/asking/units-apart.ts";
import { instant, step, vietnam } from "../simulate/oracle-days.ts";
import { exists, familyOf } from "./answering.ts";
import type { Looking } from "./faces.ts";
import type { PlanFile, Unit } from "./plan-file.ts";
import { countsOf, type DutyLine, deadlineOn, standingOn } from "./standing.ts";
import { type Asked, totalOf } from "./sums.ts";

type Asking = Partial<Record<keyof Query, unknown>> & Pick<Query, "what">;

/** What questions about duties, reports and deadlines are answered, beside what the tables say. */
export async function compareAnswers(looking: Looking): Promise<void> {
  await compareSenders(looking);
  await compareDuties(looking);
  await compareStandings(looking);
  await compareCounts(looking);
  await compareExtended(looking);
}

/** Who was given more time, and until when. */
async function compareExtended(looking: Looking): Promise<void> {
  const { held, differences } = looking;
  const found = await answer(looking, { what: "extended" });
  if (found.kind !== "extended") throw new Error(`More time is answered ${found.kind}`);
  const said = found.rows.map(({ unit, deadline, last }) => `${unit} ${deadline.code} ${last}`);
  const own = held.extensions.map(
    ({ unit, deadline, dueBefore }) => `${unit} ${deadline} ${step(dueBefore, -1)}`,
  );
  differences.same("answer extended", said.toSorted(), own.toSorted());
}

async function answer({ read, plan, now }: Looking, asking: Asking) {
  return answerTo(read, { plan, today: vietnam(now).day, now }, Query.parse(asking));
}

/** Those to whom it applies, and those to whom it does not. */
async function listedIn(looking: Looking, asking: Asking): Promise<string[][]> {
  const found = await answer(looking, asking);
  if (found.kind !== "units") throw new Error(`${asking.what} is answered ${found.kind}`);
  const codes = (some: UnitsAnswer["listed"]) => some.map(({ unit }) => unit.code);
  return [codes(found.listed), codes(found.rest)];
}

const apart = <One>(
  all: readonly One[],
  applies: (one: One) => boolean,
  code: (one: One) => string,
) => [all.filter(applies).map(code), all.filter((one) => !applies(one)).map(code)];

/** Who sent a deadline's report, and who did not. */
async function compareSenders(looking: Looking): Promise<void> {
  const { file, held, now, differences } = looking;
  for (const occasion of file.occasions.filter(({ isDeadline }) => isDeadline)) {
    const own = deadlineOn(file, held, occasion, now);
    const isMet = ({ kind }: (typeof own)[number]) => kind === "on-time" || kind === "late";
    const unit = (one: (typeof own)[number]) => one.unit;
    const period = { occasion: occasion.code };
    for (const [asking, applies] of [
      [{ what: "missing" }, (one) => !isMet(one)],
      [{ what: "sent" }, isMet],
      [{ what: "sent", timely: true }, ({ kind }) => kind === "on-time"],
    ] as readonly (readonly [Asking, typeof isMet])[]) {
      const listed = await listedIn(looking, { ...asking, period });
      const by = `answer ${asking.what} ${asking.timely ?? ""} ${occasion.code}`;
      differences.same(by, listed, apart(own, applies, unit));
    }
    // Of a closed unit nobody can ask: its successor is meant then.
    const there = own.filter(({ unit: code }) =>
      file.units.some((unit) => isJudged(unit, code, occasion.last, vietnam(now).day)),
    );
    const one = there[held.reports.length % Math.max(there.length, 1)];
    if (!one) continue;
    const found = await answer(looking, { what: "deadline", units: [one.unit], period });
    const states = found.kind === "deadlines" ? found.deadlines : [];
    const kinds = states.map(({ deadline, state }) => [deadline.code, state?.kind]);
    differences.same(`answer deadline ${one.unit}`, kinds, [[occasion.code, one.kind]]);
  }
}

const isJudged = (unit: Unit, code: string, last: string, today: string): boolean =>
  unit.code === code && exists(unit, today) && exists(unit, last < today ? last : today);

const isReported = ({ status }: DutyLine) => status !== "none" && status !== "not-due";
const isSettled = (line: DutyLine) =>
  isReported(line) && line.parts.every((part) => part !== "none" && part !== "not-due");

/** Who has reported a duty or anything of an area, who owes any, who is silent. */
async function compareDuties(looking: Looking): Promise<void> {
  const { file, held, now, differences } = looking;
  const { units, silent } = standingOn(file, held, now);
  const reporting = units.filter(({ unit }) => unit.reports);
  const code = ({ unit }: (typeof units)[number]) => unit.code;
  const having = (isIt: (line: DutyLine) => boolean) =>
    reporting
      .map((one) => ({
        ...one,
        lines: one.lines.filter((line) => isIt(line) && line.status !== "not-due"),
      }))
      .filter(({ lines }) => lines.length > 0);
  for (const duty of file.duties.filter(({ byTask }) => byTask)) {
    const own = having((line) => line.duty === duty);
    const listed = await listedIn(looking, { what: "missing", duties: [duty.code] });
    const expected = apart(own, ({ lines }) => !lines.every(isSettled), code);
    differences.same(`answer missing ${duty.code}`, listed, expected);
  }
  for (const area of file.areas) {
    const own = having((line) => line.duty.area === area);
    const listed = await listedIn(looking, { what: "sent", area });
    differences.same(
      `answer sent ${area}`,
      listed,
      apart(own, ({ lines }) => lines.some(isReported), code),
    );
  }
  const owes = ({ lines }: (typeof units)[number]) =>
    lines.some(({ parts }) => parts.includes("none"));
  const owing = await listedIn(looking, { what: "nudge-duties" });
  differences.same("answer nudge-duties", owing, apart(reporting, owes, code));
  const isSilent = (one: (typeof units)[number]) => silent.includes(one.unit.code);
  const quiet = await listedIn(looking, { what: "silent" });
  differences.same("answer silent", quiet, apart(reporting, isSilent, code));
}

/** How far the plan, its areas and a unit are, now and at the end of a day before. */
async function compareStandings(looking: Looking): Promise<void> {
  const { file, held, now, differences } = looking;
  await compareApart(looking);
  const today = vietnam(now).day;
  const before = step(today, -(held.reports.length % 60) - 1);
  for (const asOf of [null, before]) {
    const then = asOf === null ? now : new Date(instant(step(asOf, 1), "00:00").getTime() - 1);
    const { units } = standingOn(file, held, then);
    const some = units[held.reports.length % units.length];
    const asked: readonly (readonly [Partial<Asking>, readonly DutyLine[]])[] = [
      [{}, units.flatMap(({ lines }) => lines)],
      ...file.areas.map((area) => {
        const all = units.flatMap(({ lines }) => lines);
        return [{ area }, all.filter(({ duty }) => duty.area === area)] as const;
      }),
      ...(some ? [[{ units: [some.unit.code] }, some.lines] as const] : []),
    ];
    for (const [asking, lines] of asked) {
      const found = await answer(looking, { what: "standing", asOf, ...asking });
      if (found.kind !== "standing") throw new Error(`A standing is answered ${found.kind}`);
      const { units: _, unitsReported: _reported, ...counts } = countsOf(lines);
      const keys = Object.keys(counts) as (keyof typeof counts)[];
      const said = Object.fromEntries(keys.map((key) => [key, found.tally[key]]));
      differences.same(`answer standing ${JSON.stringify({ asOf, ...asking })}`, said, counts);
    }
  }
}

/** How far each area, kind and unit is, and which duties nobody has reported. */
async function compareApart(looking: Looking): Promise<void> {
  const { file, held, now, differences } = looking;
  const { units } = standingOn(file, held, now);
  const all = units.flatMap(({ unit, lines }) => lines.map((line) => ({ unit, line })));
  const codeBy = {
    unit: ({ unit }: (typeof all)[number]) => unit.code,
    kind: ({ unit }: (typeof all)[number]) => unit.kind,
    area: ({ line }: (typeof all)[number]) => line.duty.area,
    duty: ({ line }: (typeof all)[number]) => line.duty.code,
  };
  const countsBy = (by: keyof typeof codeBy) =>
    [...new Set(all.map(codeBy[by]))].toSorted().map((code) => {
      const own = all.filter((one) => codeBy[by](one) === code).map(({ line }) => line);
      const { expected, reported } = countsOf(own);
      return { code, expected, reported };
    });
  for (const by of ["unit", "kind", "area", "duty"] as const) {
    const found = await answer(looking, { what: "standing", by });
    const said = (found.kind === "standing" ? found.apart : []).map(({ code, tally }) => {
      return { code, expected: tally.expected, reported: tally.reported };
    });
    const sorted = said.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    differences.same(`answer standing by ${by}`, sorted, countsBy(by));
  }
  const found = await answer(looking, { what: "missing", by: "duty" });
  const none = countsBy("duty").filter((one) => one.expected > 0 && one.reported === 0);
  differences.same(
    "answer unreported",
    found.kind === "unreported" ? found.duties.map(({ code }) => code).toSorted() : null,
    none.map(({ code }) => code),
  );
}

/** How many reports came, and who gives nothing of a figure. */
async function compareCounts(looking: Looking): Promise<void> {
  const { file, held, now, differences } = looking;
  const today = vietnam(now).day;
  const here = unitsAnswering(file, today);
  const period = { from: `${file.year}-04-01`, to: `${file.year}-06-30` };
  const some = here[held.reports.length % here.length];
  const family = some ? familyOf(file, some, today).map(({ code }) => code) : [];
  for (const units of [null, ...(some ? [[some.code]] : [])]) {
    for (const time of [null, period]) {
      const found = await answer(looking, { what: "reports", units, period: time });
      const own = held.reports.filter(
        (one) =>
          one.isInForce &&
          (units === null || family.includes(one.unit)) &&
          (time === null || (time.from <= one.sentOn && one.sentOn <= time.to)),
      );
      const by = `answer reports ${JSON.stringify({ units, time })}`;
      differences.same(by, found.kind === "count" ? found.count : null, own.length);
    }
  }
  const asks = new Set(file.occasions.flatMap((one) => one.asks));
  const asked: Asked = { time: null, area: null, duty: null, units: here, day: today };
  for (const figure of file.figures.filter(({ code }) => !asks.has(code))) {
    const found = await answer(looking, { what: "lacking", figure: figure.code });
    if (found.kind !== "lacking") throw new Error(`Who lacks is answered ${found.kind}`);
    const { nought, without } = lackingIn(found.total);
    const own = totalOf(file, held, figure, asked);
    const isNought = (value: unknown) =>
      value === 0 || value === false || (value as { part?: number } | null)?.part === 0;
    const none = [...own.each].filter(([, one]) => isNought(one.value)).map(([code]) => code);
    differences.same(
      `answer lacking ${figure.code}`,
      without.map(({ code }) => code),
      own.without,
    );
    differences.same(
      `answer nought ${figure.code}`,
      nought.map(({ code }) => code),
      none,
    );
  }
}

/** Those of a day that have something to report. */
function unitsAnswering({ units }: PlanFile, day: string): PlanFile["units"] {
  return units.filter((one) => (one.reports || one.hasDuties) && exists(one, day));
}
