import type { DeadlineFacts } from "../deadlines/deadline.ts";
import type { Settings } from "../office/settings.ts";
import type { Absence } from "../people/absence.ts";
import type { UnitRole } from "../people/who.ts";
import type { Calendar } from "../plan/calendar.ts";
import type { Day, Plan } from "../plan/model.ts";

/** What the schedule decides from (src/schedule/store/facts.ts reads it). */
export interface ScheduleFacts {
  /** Those who hold a place in a unit now, by the unit's code. */
  readonly people: ReadonlyMap<string, readonly Addressee[]>;
  readonly office: readonly Contact[];
  /** When focal points are, were and will be away. */
  readonly absences: readonly Absence[];
  /** Some group is the office's own. */
  readonly hasGroup: boolean;
  /** The office's group has lost the bot, and may have it back. */
  readonly hasLostGroup: boolean;
  /** Codes of the occasions that the office closed: nothing is said of them any more. */
  readonly closed: ReadonlySet<string>;
  /** By the code of the deadline; of a special month's summary by that of its milestone. */
  readonly deadlines: ReadonlyMap<string, DeadlineFacts>;
  /** Milestones that units have ticked off, or fulfilled by a duty that is the same fact. */
  readonly ticks: readonly { readonly milestone: string; readonly unit: string }[];
  readonly snoozes: readonly Snooze[];
  readonly settings: Settings;
  /** When people who hold a place got out of reach, those who still are. */
  readonly lost: readonly Date[];
  /** When what waits for the office came (/tiepnhan). */
  readonly inbox: InboxTimes;
  /** When the first of the obstacles was raised that the office has neither answered nor handed on. */
  readonly oldestObstacle: Date | null;
  /** Reports that the office returned and that are not corrected. */
  readonly returned: readonly ReturnedReport[];
  /** Reports that wait for the word of their unit's leader. */
  readonly confirmations: readonly WaitingConfirmation[];
  /** Units that were named as partner or host of another's event, and since when they have not answered. */
  readonly joint: readonly { readonly unit: string; readonly askedAt: Date }[];
  /** When it got uncertain whether messages arrived, those of which nobody knows yet. */
  readonly doubts: readonly Date[];
}

interface InboxTimes {
  /** Null: nothing waits. */
  readonly oldest: Date | null;
  /** Of what nobody of the office has looked at. */
  readonly latest: Date | null;
}

export interface ReturnedReport {
  readonly about: "task" | "periodic";
  readonly report: string;
  readonly unit: string;
  /** Code of what a periodic report is for; null of a task report. */
  readonly occasion: string | null;
  /** From when on it does not count. */
  readonly lapsesAt: Date;
  /** Its correction waits for the word of the unit's leader. */
  readonly isHanded?: boolean;
}

export interface WaitingConfirmation {
  readonly id: string;
  readonly unit: string;
  readonly occasion: string;
  readonly askedAt: Date;
}

export interface Contact {
  readonly personId: string;
  /** The bot can write to them. */
  readonly reachable: boolean;
}

export interface Addressee extends Contact {
  readonly role: UnitRole;
}

/** One person wants to be reminded of one deadline on another day. */
export interface Snooze {
  readonly personId: string;
  readonly deadline: string;
  readonly day: Day;
}

/** What every decision rests on. */
export interface Basis {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly facts: ScheduleFacts;
}
