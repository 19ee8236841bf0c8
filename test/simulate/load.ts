import type { Plan } from "../../src/plan/model.ts";
import { allMilestones } from "../../src/plan/months.ts";
import { expectedAt } from "./expected.ts";
import { instant, vietnam } from "./oracle-days.ts";
import type { Town } from "./town.ts";

/** How much one person is sent, by the rule as it reads: two messages a day, the second from 14:00 on. */

const MOST = 2;
/** What people ask for, what the office says by hand, and what goes to the group. */
const NOT_COUNTED = ["deadline-snoozed", "nudge", "weekly-post"];

const isUnasked = (key: string) => !NOT_COUNTED.includes(key.split(":")[1] ?? "");
const personIn = (key: string) => key.split(":").at(-1) ?? "";

/** The last reminder before a deadline; with it the second half of the day begins, if it is one of the afternoon. */
function lastOf({ reminders, workingHours }: Plan) {
  const before = reminders.filter(({ days }) => days <= 0).toSorted((a, b) => a.days - b.days);
  const latest = before.at(-1)?.days;
  const rung = before
    .filter(({ days }) => days === latest)
    .toSorted(byTime)
    .at(-1);
  const afternoon = workingHours.at(-1)?.from ?? "12:00";
  return {
    rung: rung?.code ?? "",
    half: [afternoon, rung?.at ?? ""].toSorted().at(-1) ?? afternoon,
  };
}

const byTime = (a: { readonly at: string }, b: { readonly at: string }) => (a.at < b.at ? -1 : 1);

/** Times at which the plan speaks to units; of mergers with the list of who is late. */
function timesOf(plan: Plan): string[] {
  const notices = allMilestones(plan).flatMap((one) => one.notices);
  return [
    ...new Set([plan.officeLists.overdue, ...[...plan.reminders, ...notices].map(({ at }) => at)]),
  ].toSorted();
}

/**
 * What is to arrive at an instant: what is said then, and to those to whom something unasked is said all
 * that the same half of the day has for them yet (decision record 29, "a message takes along what else is due").
 *
 * @param lists keys of what the office is told of all units at that instant: its members speak for a unit, too, and
 * a list takes along what that unit has to hear
 */
export function arrivingAt(town: Town, at: Date, lists: readonly string[]): string[] {
  const now = expectedAt(town, at);
  const told = new Set([...now, ...lists].filter(isUnasked).map(personIn));
  const { day, time } = vietnam(at);
  const { rung, half } = lastOf(town.plan);
  const isLast = (key: string) => key.split(":").includes(rung);
  const isSameHalf = (other: string) => other < half === time < half;
  const later = timesOf(town.plan)
    .filter((other) => other > time && isSameHalf(other))
    .flatMap((other) => expectedAt(town, instant(day, other)))
    .filter((key) => isUnasked(key) && !isLast(key) && told.has(personIn(key)));
  return [...now, ...later];
}

/** A message that the schedule sent, with the keys of all that it tells. */
export interface Sent {
  readonly at: Date;
  readonly chatId: string;
  readonly keys: readonly string[];
}

/** Days on which somebody got more than two messages that nobody asked for. */
export function tooMany(messages: readonly Sent[]): string[] {
  const days = new Map<string, number>();
  for (const { at, chatId, keys } of messages) {
    if (!keys.some(isUnasked)) continue;
    const name = `${chatId} on ${vietnam(at).day}`;
    days.set(name, (days.get(name) ?? 0) + 1);
  }
  return [...days]
    .filter(([, count]) => count > MOST)
    .map(([name, count]) => `${count} messages to ${name}`);
}
