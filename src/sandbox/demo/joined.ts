import { addDays } from "../../plan/day.ts";
import { luckOf, type Member, type UnitCast } from "./cast.ts";
import { type Course, later, someTimeOn } from "./course.ts";

/** A unit whose people have opened their links. */
export interface Joined {
  readonly cast: UnitCast;
  readonly principal: Member;
  readonly at: Date;
}

/** Within so many days of the launch everyone has opened theirs. */
const JOINING = 10;

/** Null for units without anybody, and for those yet to come. */
export function joining(course: Course, cast: UnitCast, seed: number): Joined | null {
  const { launch, today, now } = course;
  const [principal] = cast.people;
  const begun = later(launch, cast.unit.validFrom ?? launch);
  if (!principal || begun > today) return null;
  const luck = luckOf(seed, cast, "joins");
  const at = someTimeOn(course, addDays(begun, luck.between(0, JOINING)), luck) ?? now;
  return { cast, principal, at: new Date(Math.min(at.getTime(), now.getTime())) };
}
