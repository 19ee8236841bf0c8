import * as z from "zod";
import { isDay } from "../../plan/day.ts";
import type { Day } from "../../plan/model.ts";
import type { ReportRef, Seen } from "../../reports/store/steps.ts";
import { just, of } from "../rights/demand.ts";
import type { StoredKind } from "../rights/store/concern.ts";
import { buttonKind } from "./kind.ts";

/** A task report or a periodic one. */
export const Kind = z.enum(["t", "p"]);
export type Kind = z.infer<typeof Kind>;

const id = z.string().length(12);
/** "2.3": the second revision, and of three steps; buttons of before know the revision alone. */
const seen = z.string().regex(/^\d{1,4}(?:\.\d{1,4})?$/);
const page = z.string().regex(/^\d{1,4}$/);

export function refOf(kind: Kind, id: string): ReportRef {
  return { kind: kind === "t" ? "task" : "periodic", id };
}

/** How a button names a report. */
export function carried({ kind, id }: ReportRef): [Kind, string] {
  return [kind === "task" ? "t" : "p", id];
}

/** How a button carries what whoever presses it has before them. */
export function carriedSeen({ revision, steps }: Seen): string {
  return steps === null ? String(revision) : `${revision}.${steps}`;
}

export function seenFrom(carried: string): Seen {
  const [revision, steps] = carried.split(".");
  return { revision: Number(revision), steps: steps === undefined ? null : Number(steps) };
}

const STORED: Record<Kind, StoredKind> = { t: "report", p: "periodic" };

const unit = z.string().min(1).max(40);

/** A page of what waits for the office, of one unit if one is named. */
export const listButton = buttonKind(
  "il",
  z.union([z.tuple([page]), z.tuple([page, unit])]),
  just("office"),
);

/** Opens a report for the office to act on. */
export const openButton = buttonKind("io", z.tuple([Kind, id]), just("office"));

/** What the office does with what it was shown; return: asks why. */
export const actButton = buttonKind(
  "ia",
  z.tuple([Kind, id, seen, z.enum(["accept", "return", "reason", "ask", "note", "files"])]),
  just("office"),
);

/** The last day on which a correction is awaited, without its dashes; "-": the usual one. */
const due = z.string().regex(/^(?:\d{8}|-)$/);
export const USUAL = "-";

export function carriedDue(day: Day | null): string {
  return day === null ? USUAL : day.replaceAll("-", "");
}

/** Null: the usual one. */
export function dueFrom(carried: string = USUAL): Day | null {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(carried) ?? [];
  const day = `${year}-${month}-${date}`;
  return year && isDay(day) ? day : null;
}

/** Returns it for one of the usual reasons; buttons of before carry no day. */
export const reasonButton = buttonKind(
  "ie",
  z.union([
    z.tuple([Kind, id, seen, z.string().max(40), due]),
    z.tuple([Kind, id, seen, z.string().max(40)]),
  ]),
  just("office"),
);

/** Chooses until when the correction is awaited, asks for another day, or for a reason in the office's words. */
export const dueButton = buttonKind(
  "iu",
  z.tuple([Kind, id, seen, due, z.enum(["choose", "other", "words"])]),
  just("office"),
);

const instant = z.string().regex(/^[0-9a-z]{1,8}$/);

/** Accepts all in which there is nothing strange, as far as they were there then (seconds, base 36); of one unit if one is named. */
export const acceptAllButton = buttonKind(
  "iy",
  z.union([z.tuple([instant]), z.tuple([instant, unit])]),
  just("office"),
);

/** The unit answers a question of the office's. */
export const answerButton = buttonKind("iq", z.tuple([Kind, id]), (kind, id) =>
  of("report", STORED[kind], id),
);

/** What happened to a report, for its unit and the office. */
export const lifeButton = buttonKind("ih", z.tuple([Kind, id]), (kind, id) =>
  of("read", STORED[kind], id),
);

/** For a question about a report. */
export function ofReport(kind: Kind, id: string) {
  return of("report", STORED[kind], id);
}
