import { groupedBy } from "../../src/plan/grouped.ts";
import { enact } from "./enact.ts";
import { dayOfRung } from "./expected.ts";
import { happenings } from "./habits.ts";
import { type Arrival, faultsOf } from "./judge.ts";
import { arrivingAt, tooMany } from "./load.ts";
import { instant, isWorked, lastWorked, step, vietnam, workedFrom } from "./oracle-days.ts";
import { openStage } from "./stage.ts";
import type { Town } from "./town.ts";

export interface YearFigures {
  /** Arrived messages by kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** What was wrong, in words; nothing should be. */
  readonly wrong: readonly string[];
  readonly happened: number;
  /** How many messages that were: one may settle several notices. */
  readonly messages: number;
}

/** Lets a whole year pass, with the real program on a real database and Telegram's server beside it. */
export async function playYear(
  planFile: string,
  seed: number,
  template: string,
): Promise<YearFigures> {
  await using stage = await openStage(planFile, template);
  const { app, clock, town, database, world, office } = stage;
  const { year } = town.plan;
  const queue = happenings(town, seed);
  const happened = queue.length;
  const wrong: string[] = [];
  const counts = new Map<string, number>();
  const posts: string[] = [];
  const overdueLists: string[] = [];
  const listsDue: string[] = [];
  /** What was said, some of it with an earlier message than its own. */
  const said = new Set<string>();
  const all: Arrival[] = [];

  const end = instant(`${year}-12-31`, "23:59");
  while (clock.now() < end) {
    const now = clock.now();
    const midnight = instant(step(vietnam(now).day, 1), "00:00");
    const [next] = await app.upcoming(1);
    const [first] = queue;
    const looked = nextLooking(town, now);
    const at = new Date(
      Math.min(
        ...[midnight, looked, next?.at, first?.at].flatMap((one) => (one ? [one.getTime()] : [])),
      ),
    );
    clock.set(at);
    if (first && first.at <= at) {
      queue.shift();
      town.happens(first);
      await enact(database, town, first);
      await stage.hears(first);
      continue;
    }
    const isOverdue = town.plan.deadlines.map(({ code }) => `${code} ${isLate(town, code, at)}`);
    if (Number(at) === Number(looked)) listsDue.push(...listsOn(town, at));
    await app.tick();
    await world.settled();
    const arrived = await stage.arrived();
    all.push(...arrived);
    const lists = arrived.filter(({ kind }) => !isToUnits(kind)).map(({ key }) => key);
    const expected = arrivingAt(town, at, lists).filter((key) => !said.has(key));
    for (const arrival of arrived) {
      said.add(arrival.key);
      const { key, kind, subject, chatId } = arrival;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const place = expected.indexOf(key);
      const isToUnit = isToUnits(kind);
      const faults = faultsOf(town, arrival);
      if (isToUnit && place < 0) faults.push("not expected");
      if (!isToUnit && chatId !== (kind === "weekly-post" ? stage.groupChat : office)) {
        faults.push("not to the office");
      }
      if (place >= 0) expected.splice(place, 1);
      if (kind === "weekly-post") posts.push(vietnam(at).day);
      if (kind === "overdue-list") {
        overdueLists.push(`${subject} ${vietnam(at).day}`);
        if (!isOverdue.includes(`${subject} true`)) faults.push("nobody is overdue");
      }
      wrong.push(...faults.map((fault) => `${at.toISOString()} ${key}: ${fault}`));
    }
    wrong.push(...expected.map((key) => `${at.toISOString()} ${key}: did not come`));
  }
  const messages = messagesIn(all);
  wrong.push(...tooMany(messages), ...stage.errors);
  wrong.push(...notOnce("weekly-post", postingDays(year), posts));
  wrong.push(
    ...posts
      .filter((day) => !postingDays(year).includes(day))
      .map((day) => `weekly-post ${day}: not on such a day`),
  );
  wrong.push(...notOnce("overdue-list", listsDue, overdueLists));
  wrong.push(...EVERY_YEAR.filter((kind) => !counts.has(kind)).map((kind) => `${kind}: none came`));
  return { counts, wrong, happened, messages: messages.length };
}

/** What the town knows to expect; the rest is for the office. */
const isToUnits = (kind: string) =>
  kind.startsWith("deadline-") || ["milestone", "merger", "absence"].includes(kind);

/** Without them the year would have shown nothing of them. */
const EVERY_YEAR = [
  "deadline-reminder",
  "deadline-overdue",
  "deadline-snoozed",
  "milestone",
  "merger",
  "absence",
];

/** What should have come on a day and did not, or came again. */
function notOnce(kind: string, due: readonly string[], came: readonly string[]): string[] {
  return [
    ...due.filter((day) => !came.includes(day)).map((day) => `${kind} ${day}: did not come`),
    ...came.filter((day, i) => came.indexOf(day) < i).map((day) => `${kind} ${day}: came again`),
  ];
}

/** Friday, or the last worked day before it in its week; from the second of January. */
function postingDays(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-02`; day <= `${year}-12-31`; day = step(day, 1)) {
    if (new Date(`${day}T12:00:00Z`).getUTCDay() !== 5) continue;
    const posted = lastWorked(day);
    if (posted >= step(day, -4) && posted > `${year}-01-01`) days.push(posted);
  }
  return days;
}

/** When the office is told who is late: at the plan's hour of a worked day. */
function nextLooking({ plan }: Town, now: Date): Date {
  const { day } = vietnam(now);
  const today = instant(day, plan.officeLists.overdue);
  if (isWorked(day) && now < today) return today;
  return instant(workedFrom(day, 1), plan.officeLists.overdue);
}

/** As long as somebody who is late is still reminded there is a list on each worked day. */
function listsOn(town: Town, at: Date): string[] {
  const { day } = vietnam(at);
  const after = town.plan.reminders.filter(({ days }) => days > 0);
  return town.plan.deadlines.flatMap(({ code }) => {
    const isReminded = (unit: string) =>
      after.some((rung) => day <= dayOfRung(rung, town.lastDay(unit, code, day)));
    const late = lateOn(town, code, at).filter(isReminded);
    return late.length > 0 ? [`${code} ${day}`] : [];
  });
}

/** Each message once, with all that it tells. */
function messagesIn(all: readonly Arrival[]) {
  return [...groupedBy(all, ({ chatId, messageId }) => `${chatId} ${messageId}`).values()].flatMap(
    ([first, ...others]) =>
      first ? [{ ...first, keys: [first, ...others].map(({ key }) => key) }] : [],
  );
}

function lateOn(town: Town, code: string, at: Date): string[] {
  const last = step(town.deadline(code).dueBefore, -1);
  return town.bound(code, last).filter((unit) => town.isOverdue(unit, code, at));
}

const isLate = (town: Town, code: string, at: Date) => lateOn(town, code, at).length > 0;
