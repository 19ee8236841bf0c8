import * as z from "zod";
import { just, of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const unit = z.string().min(1).max(40);
const milestone = z.string().min(1).max(40);
const page = z.string().regex(/^\d{1,3}$/);
const id = z.string().length(12);

/** A unit has done a milestone: asks when, or shows what was ticked off. */
export const tickButton = buttonKind("mt", z.tuple([unit, milestone]), (unit) =>
  ofUnit("report", unit),
);

/** A unit has done a milestone that one of its reports names: ticked off at this tap. */
export const namedButton = buttonKind("mn", z.tuple([id, milestone]), (id) =>
  of("report", "report", id),
);

/** The milestones of one's own units. */
export const ownButton = buttonKind("mo", z.tuple([]), just("reporter"));

/** Those from the time of plans with no more than one special month name none. */
const month = z.union([z.tuple([z.string().min(1).max(40)]), z.tuple([])]);

/** To the office: how many have done each milestone of a month. */
export const monthButton = buttonKind("ma", month, just("office"));

/** What is to be written on a month's banners. */
export const slogansButton = buttonKind("mk", month, just("member"));

/** To the office: who has done a milestone, who not. */
export const whoButton = buttonKind("mw", z.tuple([milestone, page]), just("office"));

/** Opens one tick with its note. */
export const openButton = buttonKind("mv", z.tuple([id]), (id) => of("read", "tick", id));

/** What is done about one tick; withdrawing asks first. */
export const actButton = buttonKind(
  "mc",
  z.tuple([id, z.enum(["files", "correct", "ask", "withdraw"])]),
  (id, act) => of(act === "files" ? "read" : "report", "tick", id),
);

const VERBS = [
  "day", // day
  "other-day",
  "no-note",
  "clear", // files
  "harmless",
  "as-own",
  "as-this",
  "send",
  "later",
  "drop",
] as const;
export type Verb = (typeof VERBS)[number];

/** A button of the form about one draft. */
export const step = buttonKind("ms", z.tuple([id, z.enum(VERBS), z.string().max(10)]), (id) =>
  of("report", "draft", id),
);

/** Goes on with a draft where it stands. */
export const resume = buttonKind("mr", z.tuple([id]), (id) => of("report", "draft", id));
