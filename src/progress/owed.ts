import type { DeadlineState } from "../deadlines/deadline.ts";
import type { Candidate } from "../deadlines/nudge.ts";
import type { Owing } from "../deadlines/owing.ts";
import type { Calendar } from "../plan/calendar.ts";
import type { Day, Deadline } from "../plan/model.ts";
import type { Tally } from "./tally.ts";

/** What a unit is told of a deadline that it has not met. */
export interface Owed {
  readonly deadline: Deadline;
  readonly state: DeadlineState;
  /** The unit's task duties. */
  readonly duties: Tally;
  /** Someone of the unit has begun the report. */
  readonly isDrafted: boolean;
  readonly calendar: Calendar;
  /** The day on which it is read. */
  readonly today: Day;
}

/** Whom a nudge can reach, and what they would be told. */
export interface PreparedNudge {
  readonly deadline: Deadline;
  /** In the plan's order. */
  readonly candidates: readonly Candidate[];
  owed(unit: Owing): Owed;
}
