import { addDays } from "../../plan/day.ts";
import type { OccasionOwed } from "../../plan/occasions.ts";
import type { Answers } from "../../reports/answers.ts";
import { type Cast, luckOf, type Member } from "./cast.ts";
import { chance } from "./chance.ts";
import { type Course, someTimeOn } from "./course.ts";
import { drafts, obstacles } from "./incidents.ts";
import { type Joined, joining } from "./joined.ts";
import { type InventedPeriodic, periodic } from "./periodic.ts";
import { type InventedReport, inventReports } from "./reports.ts";
import type { Texts } from "./texts.ts";
import { type InventedTick, ticks } from "./ticks.ts";

/** One thing that someone of a unit, or of the office, did with the bot. */
export type Happening = { readonly at: Date } & (
  | { readonly kind: "joins"; readonly by: Member }
  | { readonly kind: "blocks"; readonly by: Member }
  | { readonly kind: "reports"; readonly by: Member; readonly report: InventedReport }
  /** A draft that is left half filled. */
  | { readonly kind: "begins"; readonly by: Member; readonly answers: Answers }
  | { readonly kind: "raises"; readonly by: Member; readonly obstacle: InventedObstacle }
  | { readonly kind: "answers"; readonly obstacle: InventedObstacle }
  | { readonly kind: "sums-up"; readonly by: Member; readonly periodic: InventedPeriodic }
  | { readonly kind: "ticks"; readonly by: Member; readonly tick: InventedTick }
  /** The office receives a unit's document. */
  | { readonly kind: "receives"; readonly owed: OccasionOwed }
);
export type InventedObstacle = Texts["obstacles"][number];

/** Days from the launch until someone blocks the bot. */
const BLOCKED_AFTER = 45;
const BY_DEPUTY = 0.3;

/** Everything that happened up to now, in the order of time. */
export function historyOf(course: Course, cast: Cast, texts: Texts, seed: number): Happening[] {
  const joined = cast.units.flatMap((one) => joining(course, one, seed) ?? []);
  const blocked = someTimeOn(course, addDays(course.launch, BLOCKED_AFTER), chance(seed, "blocks"));
  return [
    ...joined.flatMap((one) => arrivals(one, blocked)),
    ...joined.flatMap((one) =>
      untilBlocked(one, blocked, [
        ...reports(course, one, texts, seed),
        ...periodic(course, one, texts, seed),
        ...ticks(course, one, seed),
      ]),
    ),
    ...drafts(course, joined, seed),
    ...obstacles(course, joined, texts, seed),
  ]
    .filter(({ at }) => at <= course.now)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function arrivals({ cast, principal, at }: Joined, blocked: Date | null): Happening[] {
  const joins = cast.people.map((by): Happening => ({ kind: "joins", at, by }));
  if (!cast.blocks || blocked === null || blocked <= at) return joins;
  return [...joins, { kind: "blocks", at: blocked, by: principal }];
}

function reports(course: Course, joined: Joined, texts: Texts, seed: number): Happening[] {
  const { cast, principal, at: joinedAt } = joined;
  const deputy = cast.people.find(({ role }) => role === "deputy") ?? principal;
  return inventReports(course, joined, texts, seed)
    .filter(({ at }) => at > joinedAt)
    .map((report) => {
      const { at } = report;
      const luck = luckOf(seed, cast, "by", at.toISOString());
      return { kind: "reports", at, by: luck.is(BY_DEPUTY) ? deputy : principal, report };
    });
}

/** Whoever has blocked the bot writes to it no more: that would unblock it. */
function untilBlocked(
  { cast }: Joined,
  blocked: Date | null,
  happenings: readonly Happening[],
): readonly Happening[] {
  if (!cast.blocks || blocked === null) return happenings;
  return happenings.filter(({ at }) => at <= blocked);
}
