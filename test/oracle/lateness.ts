import { step, vietnam } from "../simulate/oracle-days.ts";
import { owingOn } from "./answering.ts";
import type { Occasion, PlanFile } from "./plan-file.ts";
import type { Held } from "./record.ts";

/** When the report of a deadline came from a unit, by itself or on paper; and until when it is in time. */
interface Sending {
  readonly on: string | null;
  readonly until: string;
  /** It came, was returned, and nothing came in the time for its correction: no days are told. */
  readonly isLapsed: boolean;
}

interface Known {
  readonly plan: PlanFile;
  readonly held: Held;
  readonly now: Date;
}

/** More time of whoever's part is in the report is time for it. */
export function sendingOf({ plan, held, now }: Known, occasion: Occasion, unit: string): Sending {
  const { code, last, units } = occasion;
  const [asOf = last] = [last, vietnam(now).day].toSorted();
  const owed = [...owingOn(plan, units, last, asOf)].find(([one]) => one.code === unit);
  const codes = [unit, ...(owed?.[1] ?? []).map((one) => one.code)];
  const report = held.periodic.find(
    (one) => one.unit === unit && one.occasion === code && one.isInForce,
  );
  const confirmed = held.papers.filter(
    (one) => one.unit === unit && one.occasion === code && one.state === "confirmed",
  );
  const given = held.extensions.filter((one) => codes.includes(one.unit) && one.deadline === code);
  const days = [...confirmed.map(({ on }) => on), ...(report ? [vietnam(report.sentAt).day] : [])];
  const lasts = [last, ...given.map(({ dueBefore }) => step(dueBefore, -1))];
  const isLapsed = held.periodic.some(
    (one) => one.unit === unit && one.occasion === code && one.isLapsed,
  );
  const on = days.toSorted()[0] ?? null;
  return { on, until: lasts.toSorted().at(-1) ?? last, isLapsed: on === null && isLapsed };
}

/** So many days after it a report came, or is owed by now; 0: it is in time. */
export function daysLate({ on, until }: Omit<Sending, "isLapsed">, now: Date): number {
  const day = on ?? vietnam(now).day;
  const noon = (one: string) => Date.parse(`${one}T12:00:00Z`);
  return Math.max(0, Math.round((noon(day) - noon(until)) / 86_400_000));
}
