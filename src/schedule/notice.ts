import type { Day } from "../plan/model.ts";

/**
 * What is to be said, when, and to whom: the schedule's decision, in the plan's codes. The face that
 * sends it finds the words (src/telegram/features/notices).
 */
export type Notice = NoticeTime & NoticeMatter;

interface NoticeTime {
  /** Deterministic, by kind, subject, rung, unit and recipient: deciding twice makes one notice. */
  readonly key: string;
  readonly to: Recipient;
  /** Inside working hours of a working day, unless the plan file allows otherwise. */
  readonly notBefore: Date;
  /** From this instant on it would be pointless: it expires instead of arriving late. */
  readonly notAfter: Date;
}

export type Recipient =
  | { readonly kind: "person"; readonly personId: string }
  /** The office's own group, whichever it is by then. */
  | { readonly kind: "group" };

export type NoticeMatter =
  /** A unit still owes the report of a deadline, before it (a rung of the ladder) or after it. */
  | {
      readonly kind: "deadline-reminder" | "deadline-overdue";
      readonly deadline: string;
      readonly unit: string;
      /** The unit's own last on-time day, by its extension if it has one. */
      readonly last: Day;
      readonly rung: string;
      /** The day it is said: when it is sent, today, so that days left are counted from it. */
      readonly day: Day;
    }
  /** The person asked to be reminded on that day. */
  | {
      readonly kind: "deadline-snoozed";
      readonly deadline: string;
      readonly unit: string;
      readonly last: Day;
      readonly day: Day;
    }
  /** The office urges a unit by hand; `nudge` is what it prepared (src/deadlines/store/nudges.ts). */
  | {
      readonly kind: "nudge";
      readonly nudge: string;
      readonly deadline: string;
      readonly unit: string;
      readonly last: Day;
      readonly day: Day;
    }
  /** The same about anything else that a unit owes (src/deadlines/matter.ts). */
  | {
      readonly kind: "nudge-owed";
      readonly nudge: string;
      readonly about: string;
      readonly unit: string;
      readonly day: Day;
    }
  /** One list a day for each of the office: which units are overdue. */
  | { readonly kind: "overdue-list"; readonly deadline: string; readonly day: Day }
  /** To the office: papers of which it has not said for two working days whether they came. */
  | { readonly kind: "claims-list"; readonly day: Day }
  /** A milestone of a special month, to a unit that it concerns; `rung` is one of the milestone's. */
  | {
      readonly kind: "milestone";
      readonly milestone: string;
      readonly unit: string;
      readonly rung: string;
      readonly day: Day;
    }
  /** To the office: what the units have done of a milestone, on its day. */
  | { readonly kind: "milestone-list"; readonly milestone: string; readonly day: Day }
  /** Other units reported events in which a unit had a part: whether that is right. */
  | {
      readonly kind: "joint-asked";
      readonly unit: string;
      /** Not included. */
      readonly since: Date;
      /** Included. */
      readonly until: Date;
      readonly day: Day;
    }
  /** One message a morning for each of the office: what waits for them. */
  | { readonly kind: "inbox-list"; readonly day: Day }
  /** To a unit: a report that was returned is awaited, or does not count any more. */
  | {
      readonly kind: "return-due";
      readonly about: "task" | "periodic";
      readonly report: string;
      readonly unit: string;
      readonly lapsesAt: Date;
      readonly rung: "last" | "over";
      readonly day: Day;
    }
  /** To a leader: a report of their unit waits for their word. */
  | {
      readonly kind: "confirm-due";
      readonly confirmation: string;
      readonly unit: string;
      /** Working days since it was put before them. */
      readonly rung: string;
      readonly day: Day;
    }
  /** To the unit and to the office: it waits, and nobody can give the word. */
  | {
      readonly kind: "confirm-stuck";
      readonly confirmation: string;
      readonly unit: string;
      readonly who: "unit" | "office";
      /** Weeks since it was put before the leader. */
      readonly rung: string;
      readonly day: Day;
    }
  /** To someone of a unit that is merged, or that takes one over; `first` is the first day of that. */
  | {
      readonly kind: "merger";
      readonly first: Day;
      readonly rung: MergerRung;
      readonly unit: string;
      readonly day: Day;
    }
  /** The same to the office. */
  | {
      readonly kind: "merger-list";
      readonly first: Day;
      readonly rung: MergerRung;
      readonly day: Day;
    }
  /** To whoever is away or stands in: it begins, or is over. */
  | {
      readonly kind: "absence";
      readonly absence: string;
      readonly unit: string;
      readonly rung: "begins" | "over";
      readonly day: Day;
    }
  /** Weekly progress to the office's group; `week` is the day on which the plan wants it. */
  | { readonly kind: "weekly-post"; readonly week: Day; readonly day: Day }
  /** To the office: the calendar lacks a year that the schedule has to look at. */
  | { readonly kind: "calendar-missing"; readonly year: number; readonly day: Day }
  /** To the office, at most once an hour: how many messages may not have arrived, since when until when. */
  | {
      readonly kind: "uncertain-list";
      /** Not included. */
      readonly since: Date;
      /** Included. */
      readonly until: Date;
      readonly day: Day;
    }
  /** To the office, at most once an hour: whom the bot cannot reach any more, since when until when. */
  | {
      readonly kind: "unreachable-list";
      /** Not included. */
      readonly since: Date;
      /** Included. */
      readonly until: Date;
      readonly day: Day;
    };

/** A week before it takes effect, and when it has. */
export type MergerRung = "week" | "day";

export type NoticeKind = NoticeMatter["kind"];

/** Why a notice that was planned is not sent. */
export type Reason =
  /** The unit has met the deadline, or nobody is overdue any more. */
  | "met"
  /** The unit says that its paper is on its way. */
  | "claimed"
  /** The milestone is done. */
  | "done"
  /** The office closed the occasion. */
  | "closed"
  /** The unit's deadline was moved. */
  | "moved"
  /** The person asked to be reminded later. */
  | "snoozed"
  /** The person is not the one to tell any more, or cannot be reached. */
  | "other-recipient"
  /** The unit does not exist or does not owe it any more. */
  | "unit-gone"
  | "no-group"
  /** What the office was to be told of is settled. */
  | "settled"
  /** The plan file does not have it any more. */
  | "plan-changed"
  /** The office cancelled it. */
  | "cancelled"
  /** There was no instant left at which it would have been of use. */
  | "too-late";
