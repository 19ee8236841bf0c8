import { readDeadlineStandings } from "../../src/deadlines/store/standing.ts";
import { readActivities } from "../../src/milestones/store/activities.ts";
import { dayOf } from "../../src/plan/day.ts";
import { occasionsOwedBy } from "../../src/plan/occasions.ts";
import type { Standing } from "../../src/progress/standing.ts";
import { readStanding } from "../../src/progress/store/standing.ts";
import { readWeek } from "../../src/progress/store/week.ts";
import type { Tally } from "../../src/progress/tally.ts";
import { weekIn } from "../../src/progress/week.ts";
import { sumsOf } from "../../src/reports/periodic-sums.ts";
import { readTaskFacts } from "../../src/reports/store/task-facts.ts";
import { atOnce } from "../../src/slices.ts";
import { whole } from "../../src/telegram/cards/standing.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { matrixOf } from "../../src/telegram/weekly/matrix.ts";
import { dueOn } from "./due.ts";
import type { Looking } from "./faces.ts";
import { compareOwnReport } from "./own-word-face.ts";
import { sumsFor } from "./periodic.ts";
import type { Occasion, PlanFile, Unit } from "./plan-file.ts";
import { deadlineOn, monthOf, standingOn, type Whole } from "./standing.ts";
import { isElsewhere, madeOf, said, written } from "./sums.ts";

/** Where duties stand: the whole, areas, kinds, units, the picture of each, and who is silent. */
export async function compareStanding(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const standing = await readStanding(read, plan, now);
  const own = standingOn(file, held, now);
  compareWhole(looking, "standing", standing, own);
  const { t } = { t: loadLanguages().in("vi") };
  const overview = { plan, standing, occasion: null, waitingPapers: 0 };
  const face = { t, language: "vi" as const, privately: true, names: true, link: () => "" };
  const lines = whole({ ...overview, obstacles: { open: 0, handed: 0 } }, face).slice(0, -1);
  const { units, unitsReported, expected, reported, completed, ongoing, pending, nil } = own.total;
  const rounded = Math.round((100 * reported) / expected);
  const share = reported < expected && rounded > 99 ? 99 : rounded;
  const none = expected - reported;
  const counts = [
    unitsReported,
    units,
    reported,
    expected,
    share,
    completed,
    ongoing,
    pending,
    nil,
  ];
  const more = own.total.notDue > 0 ? [own.total.notDue] : [];
  differences.same("/tinhhinh", numbersIn(lines), [
    ...endSaid(file, dayOf(now, plan.timeZone)),
    ...counts,
    ...[none, ...more, own.total.reports],
  ]);
  const matrix = matrixOf({ plan, t, language: "vi" }, standing);
  const cells = matrix.blocks.flatMap(({ rows }) => rows.map((row) => row.cells));
  const ordered = file.kinds.flatMap((kind) =>
    [...own.units.filter(({ unit }) => unit.reports), ...own.units.filter((o) => !o.unit.reports)]
      .filter(({ unit, lines }) => unit.kind === kind && lines.length > 0)
      .map(({ lines }) =>
        file.areas.map((area) =>
          lines.filter(({ duty }) => duty.area === area).map(({ status }) => status),
        ),
      ),
  );
  differences.same("the matrix", cells, ordered);
  const all = (await readActivities(read, plan)).filter(({ reports }) => reports > 0);
  for (const month of file.months) {
    const activities = all.filter((one) => one.month === month).map((o) => [o.unit, o.reports]);
    const own = [...monthOf(file, held, month)].toSorted();
    differences.same(`activities of ${month}`, activities.toSorted(), own);
  }
}

/** The numbers of some lines, as people read them. */
function numbersIn(lines: readonly string[]): number[] {
  const text = lines.join("\n").replaceAll(/<[^>]+>/g, "");
  return [...text.matchAll(/\d[\d.]*/g)].map(([found]) => Number(found.replaceAll(".", "")));
}

function compareWhole(
  { differences }: Looking,
  face: string,
  standing: Standing,
  own: Whole,
): void {
  differences.same(`${face} whole`, countsIn(standing.total), own.total);
  for (const { area, tally } of standing.areas) {
    differences.same(`${face} ${area.code}`, countsIn(tally), own.areas.get(area.code));
  }
  for (const { kind, tally } of standing.kinds) {
    differences.same(`${face} ${kind.code}`, countsIn(tally), own.kinds.get(kind.code));
  }
  differences.same(
    `${face} silent`,
    standing.silent.map(({ unit }) => unit.code),
    own.silent,
  );
  for (const one of [...standing.units, ...standing.beside]) {
    const { code } = one.unit;
    const line = own.units.find(({ unit }) => unit.code === code);
    const duties = one.duties.map(({ duty, status, parts, reports }) => {
      return [duty.code, status, parts.map((part) => part.status), reports];
    });
    const ownDuties = line?.lines.map(({ duty, status, parts, reports }) => {
      return [duty.code, status, parts, reports];
    });
    differences.same(`${face} ${code} duties`, duties, ownDuties);
    const { units: _, ...counts } = countsIn(one.tally);
    const { units: _own, ...ownCounts } = line?.counts ?? countsIn(one.tally);
    differences.same(`${face} ${code}`, counts, ownCounts);
  }
}

function countsIn(tally: Tally) {
  const { units, unitsReported, expected, notDue, reported, completed } = tally;
  const { nil, ongoing, pending, reports } = tally;
  return {
    ...{ units, unitsReported, expected, notDue, reported, completed },
    ...{ nil, ongoing, pending, reports },
  };
}

/** The weekly post: how it stands, how it stood, what came. */
export async function compareWeek(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  for (const days of [7, 45]) {
    const from = new Date(now.getTime() - days * 86_400_000);
    const week = atOnce(weekIn(plan, await readWeek(read, plan, { from, to: now })));
    const isNew = ({ sentAt }: { readonly sentAt: Date }) => sentAt > from && sentAt <= now;
    const came = held.reports.filter((one) => one.isInForce && isNew(one));
    const by = `${days} days`;
    compareWhole(looking, `${by} now`, week.now, standingOn(file, held, now));
    compareWhole(looking, `${by} before`, week.before, standingOn(file, held, from));
    const periodic = held.periodic.filter((one) => one.isInForce && isNew(one)).length;
    const units = new Set(came.map(({ unit }) => unit)).size;
    const counts = [week.reports, week.units, week.periodic];
    differences.same(by, counts, [came.length, units, periodic]);
    const shown = file.figures.filter(
      ({ kind, aggregate, partOf, sensitive }) =>
        aggregate === "sum" && kind !== "document" && partOf === null && !sensitive,
    );
    for (const figure of shown) {
      const made = madeOf(
        file,
        figure,
        came.filter((one) => !isElsewhere(held, one)),
      );
      const sum = week.sums.find((one) => one.figure.code === figure.code);
      const own = said(figure, made);
      const expected = own.value === 0 ? null : own.value;
      differences.same(`${by} ${figure.code}`, sum?.total ?? null, expected);
      if (sum) differences.same(`${by} ${figure.code} about`, sum.about, own.about);
    }
  }
}

/** Who sent the periodic reports and did the duties that are due on a day, who in time, who not. */
export async function compareDeadlines(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const due = file.duties.filter(({ last }) => last !== null);
  const standings = await readDeadlineStandings(read, plan, now);
  const expected = [...file.occasions.filter(({ isDeadline }) => isDeadline), ...due];
  differences.same(
    "deadlines",
    standings.map(({ deadline }) => deadline.code).toSorted(),
    expected.map(({ code }) => code).toSorted(),
  );
  for (const { deadline, states, ...counts } of standings) {
    const duty = due.find(({ code }) => code === deadline.code);
    const own = duty
      ? dueOn(file, held, duty, now)
      : deadlineOn(file, held, occasionIn(file, deadline.code), now);
    const said = states.map(({ unit, kind, reported, nil, paper, lacking, handedAt }) => {
      const more = duty ? { lacking: lacking.map(({ code }) => code) } : {};
      return { unit: unit.code, kind, reported, nil, paper, ...more, waits: handedAt !== null };
    });
    differences.same(`${deadline.code} units`, said, own);
    const having = (...kinds: string[]) => own.filter(({ kind }) => kinds.includes(kind)).length;
    const { expected, met, onTime } = counts;
    differences.same(
      deadline.code,
      [expected, met, onTime],
      [own.length, having("on-time", "late"), having("on-time")],
    );
  }
}

/** What each unit's periodic report adds up. */
export async function comparePeriodic(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const today = dayOf(now, plan.timeZone);
  const units = plan.units.filter(({ code }) => held.reports.some((one) => one.unit === code));
  for (const unit of units) {
    for (const owed of occasionsOwedBy(plan, unit, today)) {
      const codes = owed.owedFor.map(({ code }) => code);
      const occasion = occasionIn(file, owed.occasion.code);
      const facts = await readTaskFacts(read, plan, codes);
      const mine = codes.flatMap((code) => file.units.filter((one) => one.code === code));
      for (const spanning of [null, "in"] as const) {
        const sums = sumsOf(plan, owed, facts, spanning);
        const own = sumsFor(file, held, occasion, mine as Unit[], spanning);
        const by = `${owed.unit.code} ${occasion.code} ${spanning}`;
        const isMine = (number: number) =>
          held.reports.some((one) => one.number === number && codes.includes(one.unit));
        const { left, joint } = sums;
        differences.same(
          by,
          [sums.reports, sums.nil, sums.pending ?? 0, left?.spans ?? [], left?.outside ?? []],
          [own.reports, own.nil, own.pending, own.spans, own.outside],
        );
        differences.same(
          `${by} joint`,
          [
            (joint?.elsewhere ?? []).filter(isMine).toSorted(up),
            (joint?.hostless ?? []).toSorted(up),
          ],
          [own.elsewhere, own.hostless],
        );
        const areas = sums.areas.map(({ area, reports, values, missing, about = [] }) => [
          ...[area, reports, missing],
          Object.entries(values).map(([code, value]) => [
            code,
            written(value),
            about.includes(code),
          ]),
        ]);
        const ownAreas = [...own.areas].map(([area, { reports, missing, figures }]) => [
          ...[area, reports, Object.fromEntries(missing)],
          [...figures].map(([code, one]) => [code, written(one.value), one.about]),
        ]);
        differences.same(`${by} areas`, areas, ownAreas);
        if (spanning === null) compareOwnReport(looking, owed, { sums, own });
      }
    }
  }
}

const up = (a: number, b: number) => a - b;

function occasionIn({ occasions }: PlanFile, code: string): Occasion {
  const found = occasions.find((one) => one.code === code);
  if (!found) throw new Error(`The file has no occasion ${code}`);
  return found;
}

/** The plan's last day is said in the month before it and from then on. */
function endSaid({ period }: PlanFile, today: string): number[] {
  const left = (Date.parse(period.to) - Date.parse(today)) / 86_400_000;
  return left >= 31 ? [] : period.to.split("-").map(Number).toReversed();
}
