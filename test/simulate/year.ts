import { groupedBy } from "../../src/plan/grouped.ts";
import { enact } from "./enact.ts";
import { happenings } from "./habits.ts";
import { type Arrival, faultsOf } from "./judge.ts";
import { arrivingAt, tooMany } from "./load.ts";
import { instant, lastWorked, step, vietnam, workedFrom } from "./oracle-days.ts";
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
export async function playYear(year: number, seed: number, template: string): Promise<YearFigures> {
  await using stage = await openStage(year, template);
  const { app, clock, town, database, world, office } = stage;
  const queue = happenings(town, seed);
  const happened = queue.length;
  const wrong: string[] = [];
  const counts = new Map<string, number>();
  const posts: string[] = [];
  const lists: string[] = [];
  /** What was said, some of it with an earlier message than its own. */
  const said = new Set<string>();
  const all: Arrival[] = [];

  const end = instant(`${year}-12-31`, "23:59");
  while (clock.now() < end) {
    const now = clock.now();
    const midnight = instant(step(vietnam(now).day, 1), "00:00");
    const [next] = await app.upcoming(1);
    const [first] = queue;
    const at = new Date(
      Math.min(...[midnight, next?.at, first?.at].flatMap((one) => (one ? [one.getTime()] : []))),
    );
    clock.set(at);
    if (first && first.at <= at) {
      queue.shift();
      town.happens(first);
      await enact(database, town, first);
      await stage.hears(first);
      continue;
    }
    const expected = arrivingAt(town, at).filter((key) => !said.has(key));
    const isOverdue = town.plan.deadlines.map(({ code }) => `${code} ${overdue(town, code, at)}`);
    await app.tick();
    await world.settled();
    const arrived = await stage.arrived();
    all.push(...arrived);
    for (const arrival of arrived) {
      said.add(arrival.key);
      const { key, kind, subject, chatId } = arrival;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const place = expected.indexOf(key);
      const isToUnit =
        kind.startsWith("deadline-") || ["milestone", "merger", "absence"].includes(kind);
      const faults = faultsOf(town, arrival);
      if (isToUnit && place < 0) faults.push("not expected");
      if (!isToUnit && chatId !== (kind === "weekly-post" ? stage.groupChat : office)) {
        faults.push("not to the office");
      }
      if (place >= 0) expected.splice(place, 1);
      if (kind === "weekly-post") posts.push(vietnam(at).day);
      if (kind === "overdue-list") {
        lists.push(`${subject} ${vietnam(at).day}`);
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
  wrong.push(...notOnce("overdue-list", listDays(year), lists));
  wrong.push(...EVERY_YEAR.filter((kind) => !counts.has(kind)).map((kind) => `${kind}: none came`));
  return { counts, wrong, happened, messages: messages.length };
}

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

/** With someone who never reports there is a list on each of the first seven worked days. */
function listDays(year: number): string[] {
  return [
    [`6T-${year}`, `${year}-06-14`],
    [`NAM-${year}`, `${year}-12-14`],
  ].flatMap(([code = "", last = ""]) =>
    Array.from({ length: 7 }, (_, i) => `${code} ${workedFrom(last, i + 1)}`),
  );
}

/** Each message once, with all that it tells. */
function messagesIn(all: readonly Arrival[]) {
  return [...groupedBy(all, ({ chatId, messageId }) => `${chatId} ${messageId}`).values()].flatMap(
    ([first, ...others]) =>
      first ? [{ ...first, keys: [first, ...others].map(({ key }) => key) }] : [],
  );
}

function overdue(town: Town, code: string, at: Date): boolean {
  const { day } = vietnam(at);
  const { units, dueBefore } = town.deadline(code);
  const last = step(dueBefore, -1);
  if (town.isClosed(code)) return false;
  return units.some((unit) => {
    const { validTo } = town.unit(unit);
    const isBound = validTo === null || validTo >= last;
    return isBound && !town.hasMet(unit, code) && day > town.lastDay(unit, code);
  });
}
