/**
 * The plan as the program sees it: what `loadPlan` makes of a plan file once every check passed.
 * Immutable; nothing in it depends on the clock. The words are the project's vocabulary.
 */
import type { Figure } from "./figure.ts";
import type { Lexicon } from "./lexicon.ts";

export type { Asking, Figure, FigureKind } from "./figure.ts";
export type { Lexicon } from "./lexicon.ts";

/** A calendar day in the plan's time zone, written `2024-06-14`. Compares as text. */
export type Day = string;

/** A time of day in the plan's time zone, written `07:30`. Compares as text. */
export type TimeOfDay = string;

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7; // Monday is 1, as in ISO 8601

export interface Plan {
  readonly id: string;
  readonly year: number;
  /** As the document is entitled. */
  readonly title: string;
  /** How the bot calls it in a sentence: "Kế hoạch công tác bình đẳng giới …". */
  readonly name: string;
  /** The document's number; null while the office has not filled it in. Never invented. */
  readonly number: string | null;
  readonly numberSuffix: string;
  /** The document's day; null while unknown. */
  readonly issued: Day | null;
  readonly issuer: string;
  readonly place: string;
  readonly timeZone: string;
  /** Both days included: a report must lie within. */
  readonly period: Period;
  readonly calendarFile: string;
  /** Where `lexicon` comes from; null: from the program. */
  readonly lexiconFile: string | null;
  /** What the leader of a unit agrees to before it is sent: periodic reports, and their corrections. */
  readonly leaderConfirms: readonly ("periodic" | "corrections")[];
  /** The words of the language around numbers. */
  readonly lexicon: Lexicon;
  readonly office: Office;
  readonly workingHours: readonly { readonly from: TimeOfDay; readonly to: TimeOfDay }[];
  readonly weeklyPost: { readonly weekday: Weekday; readonly at: TimeOfDay };
  /** When the office gets its lists: of overdue units, of what was done of a milestone on its day. */
  readonly officeLists: { readonly overdue: TimeOfDay; readonly milestones: TimeOfDay };
  readonly reminders: readonly Rung[];
  readonly unitKinds: readonly UnitKind[];
  readonly units: readonly Unit[];
  readonly areas: readonly Area[];
  readonly figures: readonly Figure[];
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly Target[];
  /** In the file's order; they may overlap. */
  readonly months: readonly SpecialMonth[];
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The standing office: it follows up, compiles, and is the controller of the personal data. */
interface Office {
  /** Code of the office's own unit, which may have duties of its own but owes itself no periodic report. */
  readonly unit: string;
  readonly name: string;
  readonly controller: string;
  /** Its mark in the numbers of its reports ("…/BC-VHXH") and in their last line ("Lưu: VT, VHXH"). */
  readonly fileMark: string;
  /** Where the compiled report goes. */
  readonly reportsTo: readonly string[];
  /** "Nơi nhận" of the compiled report, without "Như trên" and "Lưu", which every report has. */
  readonly recipients: readonly string[];
  /** Where a case of violence is to be reported instead of to the bot: name and number. */
  readonly hotlines: readonly { readonly name: string; readonly number: string }[];
  /** What one person may send as evidence in a day: against floods, far above what anybody needs. */
  readonly filesPerDay: number;
  readonly megabytesPerDay: number;
  readonly retention: Retention;
}

/**
 * What is kept how long: the one table of it. Reports, drafts in hand, obstacles, papers and the log of who
 * did what are the office's records and stay.
 */
export interface Retention {
  /** Which question is open with someone, since it was asked. */
  readonly positionDays: number;
  /** A text that waits for its author's confirmation. */
  readonly heldHours: number;
  /** That an update came, since it was answered; its text goes at once. */
  readonly updateDays: number;
  /** What a letter of the bot's said, since it was settled. */
  readonly noticeTextDays: number;
  /** Files that were taken out of a draft or whose draft was discarded, and such as belong to nothing. */
  readonly removedFileDays: number;
  /** Links that were used or revoked or whose time was over. */
  readonly invitationDays: number;
  /** Account and name, after the plan's end, of those who have no place any more. */
  readonly personMonths: number;
}

export interface UnitKind {
  readonly code: string;
  /** Vietnamese and English, plural: "Xã, thị trấn". */
  readonly label: { readonly vi: string; readonly en: string };
}

export interface Unit {
  /** Unique together with validFrom: codes and names are used again over time. */
  readonly code: string;
  readonly kind: string;
  /** Official name, as a person reads it: "Ủy ban nhân dân xã Tú Đoạn". */
  readonly name: string;
  /** Short official form for buttons: "UBND xã Tú Đoạn". */
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** First day; null: since before the plan. */
  readonly validFrom: Day | null;
  /** Last day; null: beyond the plan. */
  readonly validTo: Day | null;
  /** Codes of the units that take over its open obligations after validTo. */
  readonly successors: readonly string[];
  /**
   * It owes periodic reports and is one of the units that are counted. False for the office's own: it
   * compiles, it does not report to itself.
   */
  readonly reports: boolean;
  /** It reports on the duties that name it, which count in all totals. */
  readonly hasDuties: boolean;
  /** Of the unit's office, never of a person; null if the plan file names none. */
  readonly phone: string | null;
}

export interface Area {
  readonly code: string; // II.1
  readonly name: string;
  readonly shortName: string;
  readonly activities: readonly {
    readonly code: string;
    readonly title: string;
    readonly quote: string;
  }[];
}

export interface Duty {
  readonly code: string; // IV.12.3
  /** What the plan prints before it: of what repeats each time has a code of its own, and one number. */
  readonly number: string;
  readonly title: string;
  readonly quote: string;
  /** Codes of the areas it serves, the main one first. */
  readonly areas: readonly string[];
  /** What shows that it is done. */
  readonly evidence: string;
  /** Codes of the figures to ask, in order, composites already taken apart. */
  readonly figures: readonly string[];
  /** Codes of those figures that are asked one by one: only by a word of its own is one left without a number. */
  readonly required: readonly string[];
  /** Codes of the units that owe it, groups already taken apart. */
  readonly units: readonly string[];
  /** Codes of the units that have a part in it: they may report theirs, and owe nothing. */
  readonly cooperates: readonly string[];
  /** The plan's own words on when; null if it says nothing. */
  readonly when: string | null;
  /**
   * How it is fulfilled: by task reports, by the periodic report of a deadline (named here), or by
   * raising an obstacle. Only duties with task reports are offered in the reporting dialogue.
   */
  readonly fulfilledBy:
    | { readonly kind: "task" }
    | { readonly kind: "deadline"; readonly deadlines: readonly string[] }
    | { readonly kind: "obstacle" };
  /** Code of the special month to which it belongs; null: it has all the plan's time. */
  readonly month: string | null;
  /** A report of it tells of an activity; false where it is done by issuing a document. */
  readonly activity: boolean;
  /** The first day on which it is asked whether it is done (src/plan/expected.ts). */
  readonly expectedFrom: Day;
}

export type PeriodKind =
  | ("month" | "quarter" | "half-year" | "nine-months" | "year")
  | "special-month";

export interface Deadline {
  readonly code: string;
  readonly name: string;
  /** The plan's own words: "trước ngày 15/6/2024". */
  readonly wording: string;
  /** First day that is late: the 15th for "trước ngày 15/6". On time ends at its 00:00. */
  readonly dueBefore: Day;
  /** What the report covers, both days included. */
  readonly period: Period;
  readonly kind: PeriodKind | "duty";
  /** Code of the special month that the report is about; null for every other kind. */
  readonly month: string | null;
  /** Code of the duty whose task reports meet it; null: it is met by a periodic report. */
  readonly duty: string | null;
  /** Codes of the units that owe it. */
  readonly units: readonly string[];
  /** Codes of the figures that belong to no duty and are said in this report, in order. */
  readonly figures: readonly string[];
  /** Of those, as of a duty's. */
  readonly required: readonly string[];
  readonly nilAllowed: boolean;
}

/** What each of its units is to come to within the plan's period. */
export interface Target {
  readonly code: string;
  readonly figure: string;
  /** The area in whose sums the figure stands. */
  readonly area: string;
  readonly units: readonly string[];
  /** Of a ratio: percent. */
  readonly atLeast: number;
  /** The plan's own words: "mỗi xã ít nhất 04 cuộc". */
  readonly wording: string;
}

/** A time that the plan sets apart: an Action Month, a month of a drive, with milestones of its own. */
export interface SpecialMonth {
  readonly code: string; // THD
  readonly name: string;
  /** How it is called in a sentence and on buttons: "Tháng hành động". */
  readonly shortName: string;
  /** What else people call it. */
  readonly words: readonly string[];
  readonly period: Period;
  /** Activities dated from this day count when the reporter marks them so. */
  readonly countsFrom: Day;
  /** As they are to be written on banners. */
  readonly slogans: readonly string[];
  readonly milestones: readonly Milestone[];
}

export interface Milestone {
  readonly code: string;
  readonly name: string;
  readonly day: Day;
  readonly units: readonly string[];
  /** Codes of the duties that are the same fact: who has completed one has done it, and the other way round. */
  readonly fulfils: readonly string[];
  /** Name of the periodic report that it asks for, such as the summary of the month; null if none. */
  readonly report: string | null;
  /** Units have to say that they did it, though it is no duty and asks for no report. */
  readonly owed: boolean;
  /** What its units are told of it, and when, until they tick it off. */
  readonly notices: readonly MilestoneNotice[];
}

/** One notice of a milestone, counted from its day as a rung is from the last on-time day. */
type MilestoneNotice = Omit<Rung, "count" | "daysOff"> & {
  readonly count: "calendar" | "working";
};

/**
 * One rung of the reminder ladder, counted from the last on-time day in calendar or working days.
 * `last-working-day` (days: 0) is the last working day on which it is still on time.
 */
export interface Rung {
  readonly code: string;
  /** Negative: before the last on-time day; positive: after it. */
  readonly days: number;
  readonly count: "calendar" | "working" | "last-working-day";
  readonly at: TimeOfDay;
  readonly to: readonly ("principal" | "deputy" | "leader")[];
  /** It keeps its day even if nobody works on it: only for a notice of the last day. */
  readonly daysOff: boolean;
}
