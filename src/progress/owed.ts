import type { DeadlineDue, DeadlineState } from "../deadlines/deadline.ts";
import type { Matter } from "../deadlines/matter.ts";
import type { Candidate } from "../deadlines/nudge.ts";
import type { Calendar } from "../plan/calendar.ts";
import type { Day, Deadline, Duty, Milestone, Unit } from "../plan/model.ts";
import type { Tally } from "./tally.ts";

/** What a unit is told of a deadline that it has not met. */
export interface Owed {
  readonly deadline: Deadline;
  readonly state: DeadlineState;
  /** The unit's task duties. */
  readonly duties: Tally;
  /** Closed units whose parts are among them. */
  readonly takenOver: readonly Unit[];
  /** Someone of the unit has begun the report. */
  readonly isDrafted: boolean;
  readonly calendar: Calendar;
  /** The day on which it is read. */
  readonly today: Day;
}

/** One thing that a unit owes beside a deadline's report. */
export type OwedThing =
  | { readonly kind: "duty"; readonly duty: Duty }
  | { readonly kind: "milestone"; readonly milestone: Milestone }
  /** The bot has the report and the office no paper: not handed in, said to be sent, said not to have come. */
  | {
      readonly kind: "paper";
      readonly deadline: Deadline;
      readonly paper: "none" | "claimed" | "refused";
    }
  | {
      readonly kind: "returned";
      readonly about: "task" | "periodic";
      readonly report: string;
      /** What a periodic report is for; null of a task report. */
      readonly occasion: string | null;
      /** Its number and duty, or the occasion, as officials call it. */
      readonly name: string;
      /** From when on it does not count. */
      readonly lapsesAt: Date;
      /** Its correction waits for the word of the unit's leader. */
      readonly isHanded: boolean;
    };

/** A unit with what it owes of a matter: something. */
export interface UnitThings {
  readonly unit: Unit;
  readonly things: readonly OwedThing[];
}

/** All that one unit owes beside its duties. */
export interface OwedBeside {
  /** Not met, and asked for now: those that are over, the next one, and duties' own that have begun. */
  readonly deadlines: readonly DeadlineDue[];
  /** Papers, milestones and corrections. */
  readonly things: readonly OwedThing[];
}

/** What a unit is told when it is nudged. */
export type Asked =
  | { readonly kind: "deadline"; readonly owed: Owed }
  | ({ readonly kind: "things"; readonly matter: Matter } & UnitThings);

/** Whom a nudge can reach, and what they would be told. */
export interface PreparedNudge {
  readonly matter: Matter;
  /** In the plan's order. */
  readonly candidates: readonly Candidate[];
  /** Null: that unit owes nothing of it. */
  asked(unit: Unit): Asked | null;
}
