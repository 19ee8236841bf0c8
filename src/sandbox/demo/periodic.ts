import { addDays, dayOf } from "../../plan/day.ts";
import type { Day } from "../../plan/model.ts";
import {
  type Occasion,
  type OccasionOwed,
  occasionsOf,
  occasionsOwedBy,
} from "../../plan/occasions.ts";
import { existsOn } from "../../plan/units.ts";
import type { PeriodicAnswers } from "../../reports/periodic-answers.ts";
import { type Habit, luckOf, type Member } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { type Course, someTimeOn } from "./course.ts";
import { inventNumber } from "./figures.ts";
import type { Happening } from "./history.ts";
import type { Joined } from "./joined.ts";
import type { Texts } from "./texts.ts";

/** A periodic report as a unit will have sent it. */
export interface InventedPeriodic {
  readonly owed: OccasionOwed;
  readonly answers: PeriodicAnswers;
}

interface Manner {
  readonly share: number;
  /** Days from the last on-time day, both ends included. */
  readonly days: readonly [number, number];
}

const MANNERS: Record<Habit, Manner> = {
  early: { share: 1, days: [-12, -5] },
  steady: { share: 1, days: [-4, 0] },
  late: { share: 0.7, days: [1, 9] },
  silent: { share: 0, days: [0, 0] },
};
/** Of the reports, those whose signed document has a number by then. */
const SIGNED = 0.6;
/** Days until the office says that it has the document, both ends included. */
const CONFIRMED_AFTER: readonly [number, number] = [1, 4];

/** What the units sent for the plan's deadlines, and which documents the office has received. */
export function periodic(course: Course, joined: Joined, texts: Texts, seed: number): Happening[] {
  return occasionsOf(course.plan).flatMap((occasion) => {
    const luck = luckOf(seed, joined.cast, occasion.code);
    const at = sentAt(course, joined, occasion, luck);
    if (at === null) return [];
    const day = dayOf(at, course.plan.timeZone);
    const owed = occasionsOwedBy(course.plan, joined.cast.unit, day).find(
      (one) => one.occasion.code === occasion.code,
    );
    if (!owed) return [];
    const { principal: by } = joined;
    const answers = answersOn(owed, day, by, texts, luck);
    return [
      { kind: "sums-up", at, by, periodic: { owed, answers } },
      ...receipt(course, owed, day, answers, luck),
    ];
  });
}

function sentAt(
  course: Course,
  { cast, at: joinedAt }: Joined,
  { last }: Occasion,
  luck: Chance,
): Date | null {
  const { share, days } = MANNERS[cast.habit];
  const at = luck.is(share) ? someTimeOn(course, addDays(last, luck.between(...days)), luck) : null;
  if (at === null || at <= joinedAt) return null;
  return existsOn(cast.unit, dayOf(at, course.plan.timeZone)) ? at : null;
}

function answersOn(
  { occasion }: OccasionOwed,
  day: Day,
  { unit }: Member,
  { periodic }: Texts,
  luck: Chance,
): PeriodicAnswers {
  // Whoever sums up a year looks at the next one.
  const ahead = occasion.kind === "year" ? periodic.nextYear : periodic.directions;
  const weaknesses = luck.is(0.7) ? luck.pick(periodic.weaknesses) : null;
  return {
    nil: false,
    strengths: luck.pick(periodic.strengths),
    weaknesses,
    ...(weaknesses === null ? {} : { causes: luck.pick(periodic.causes) }),
    ...(occasion.kind === "special-month" ? {} : { directions: luck.pick(ahead) }),
    proposals: luck.is(0.5) ? luck.pick(periodic.proposals) : null,
    document: luck.is(SIGNED) ? { number: inventNumber("BC", unit, day), signedOn: day } : null,
    files: "done",
  };
}

function receipt(
  course: Course,
  owed: OccasionOwed,
  day: Day,
  { document }: PeriodicAnswers,
  luck: Chance,
): Happening[] {
  const at = someTimeOn(course, addDays(day, luck.between(...CONFIRMED_AFTER)), luck);
  const came = at && dayOf(at, course.plan.timeZone) > day;
  return document && came ? [{ kind: "receives", at, owed }] : [];
}
