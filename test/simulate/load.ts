import { expectedAt } from "./expected.ts";
import { instant, vietnam } from "./oracle-days.ts";
import type { Town } from "./town.ts";

/** How much one person is sent, by the rule as it reads: two messages a day, the second from 14:00 on. */

const MOST = 2;
/** The last reminder before a deadline, to which the second half of the day belongs. */
const LAST = { rung: "chieu-cuoi", at: "14:00" };
/** What people ask for, what the office says by hand, and what goes to the group. */
const NOT_COUNTED = ["deadline-snoozed", "nudge", "weekly-post"];

const isUnasked = (key: string) => !NOT_COUNTED.includes(key.split(":")[1] ?? "");
const personIn = (key: string) => key.split(":").at(-1) ?? "";
const isLast = (key: string) => key.split(":").includes(LAST.rung);

/** Times at which the shipped plan speaks to units. */
const TIMES = ["08:00", "08:30", "09:00", "14:00"];

/**
 * What is to arrive at an instant: what is said then, and to those to whom something unasked is said all
 * that the same half of the day has for them yet.
 */
export function arrivingAt(town: Town, at: Date): string[] {
  const now = expectedAt(town, at);
  const told = new Set(now.filter(isUnasked).map(personIn));
  const { day, time } = vietnam(at);
  const isSameHalf = (other: string) => other < LAST.at === time < LAST.at;
  const later = TIMES.filter((other) => other > time && isSameHalf(other))
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
