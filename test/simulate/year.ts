import { groupedBy } from "../../src/plan/grouped.ts";
import { enact } from "./enact.ts";
import { happenings } from "./habits.ts";
import { type Arrival, faultsOf } from "./judge.ts";
import { arrivingAt, tooMany } from "./load.ts";
import { instant, step, vietnam } from "./oracle-days.ts";
import { openStage } from "./stage.ts";
import type { Town } from "./town.ts";

export interface YearFigures {
  /** Arrived messages by kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** What was wrong, in words; nothing should be. */
  readonly wrong: readonly string[];
  /** Days on which the weekly post appeared, and the office's lists by deadline. */
  readonly posts: readonly string[];
  readonly lists: readonly string[];
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
  return { counts, wrong, posts, lists, happened, messages: messages.length };
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
