import { Query } from "../../src/asking/query.ts";
import { answerTo } from "../../src/asking/store/answer.ts";
import { addDays, dayOf } from "../../src/plan/day.ts";
import { vietnam } from "../simulate/oracle-days.ts";
import { ownerOf } from "./answering.ts";
import { tellsOfDeeds } from "./events.ts";
import type { Looking } from "./faces.ts";
import type { Report } from "./record.ts";
import { placeOf } from "./sums.ts";

const QUARTER = { from: "2024-04-01", to: "2024-06-30" };

/** What questions of a time in between answer: what was done in it, of whom something came, and of whom nothing. */
export async function compareAskedTimes(looking: Looking): Promise<void> {
  const today = dayOf(looking.now, looking.plan.timeZone);
  for (const period of [QUARTER, { from: addDays(today, -30), to: today }]) {
    await compareDone(looking, period, today);
    await compareHeard(looking, period, today);
  }
}

interface Days {
  readonly from: string;
  readonly to: string;
}

async function compareDone(
  { read, plan, now, file, held, differences }: Looking,
  period: Days,
  today: string,
): Promise<void> {
  const answer = await answerTo(
    read,
    { plan, today, now },
    Query.parse({ what: "standing", period }),
  );
  if (answer.kind !== "done") throw new Error(`The answer is ${answer.kind}`);
  const place = (report: Report) => placeOf(file, report, { period, month: null });
  const all = held.reports.filter((one) => one.isInForce && tellsOfDeeds(one));
  const within = all.filter((one) => place(one) === "within");
  const byDuty = file.duties.flatMap(({ code }) => {
    const own = within.filter(({ duty }) => duty === code).length;
    return own > 0 ? [[code, own]] : [];
  });
  const by = `done ${period.from}`;
  const spans = all.filter((one) => place(one) === "spans").length;
  differences.same(by, [answer.reports, answer.spans], [within.length, spans]);
  const told = answer.duties.map(({ duty, reports }) => [duty.code, reports]);
  differences.same(`${by} duties`, told, byDuty);
}

async function compareHeard(
  { read, plan, now, file, held, differences }: Looking,
  period: Days,
  today: string,
): Promise<void> {
  const isIn = (at: Date | null) =>
    at !== null && vietnam(at).day >= period.from && vietnam(at).day <= period.to;
  const inForce = new Set(held.reports.filter((one) => one.isInForce).map(({ id }) => id));
  const came = [
    ...held.reports.filter((one) => one.isInForce && isIn(one.sentAt)),
    ...held.servings.filter((one) => inForce.has(one.reportId) && isIn(one.at)),
    ...held.periodic.filter((one) => one.isInForce && isIn(one.sentAt)),
    ...held.papers.filter((one) => one.state === "confirmed" && isIn(one.settledAt)),
  ];
  const codes = came.map(({ unit }) => ownerOf(file, unit, today)?.code ?? unit);
  const here = file.units.filter(
    (unit) => unit.reports && ownerOf(file, unit.code, today) === unit,
  );
  const units = here.map(({ code }) => code);
  for (const what of ["sent", "silent"] as const) {
    const answer = await answerTo(read, { plan, today, now }, Query.parse({ what, period }));
    if (answer.kind !== "units") throw new Error(`The answer is ${answer.kind}`);
    const own = units.filter((code) => codes.includes(code) === (what === "sent"));
    const listed = answer.listed.map(({ unit }) => unit.code);
    differences.same(`${what} ${period.from}`, listed.toSorted(), own.toSorted());
  }
}
