import * as z from "zod";
import type { ReportRef } from "../../reports/store/steps.ts";
import { just, of } from "../rights/demand.ts";
import type { StoredKind } from "../rights/store/concern.ts";
import { buttonKind } from "./kind.ts";

/** A task report or a periodic one. */
export const Kind = z.enum(["t", "p"]);
export type Kind = z.infer<typeof Kind>;

const id = z.string().length(12);
const revision = z.string().regex(/^\d{1,4}$/);
const page = z.string().regex(/^\d{1,4}$/);

export function refOf(kind: Kind, id: string): ReportRef {
  return { kind: kind === "t" ? "task" : "periodic", id };
}

/** How a button names a report. */
export function carried({ kind, id }: ReportRef): [Kind, string] {
  return [kind === "task" ? "t" : "p", id];
}

const STORED: Record<Kind, StoredKind> = { t: "report", p: "periodic" };

/** A page of what waits for the office. */
export const listButton = buttonKind("il", z.tuple([page]), just("office"));

/** Opens a report for the office to act on. */
export const openButton = buttonKind("io", z.tuple([Kind, id]), just("office"));

/** What the office does with the revision that it was shown; return: asks why. */
export const actButton = buttonKind(
  "ia",
  z.tuple([Kind, id, revision, z.enum(["accept", "return", "reason", "ask", "note", "files"])]),
  just("office"),
);

/** Returns it for one of the usual reasons. */
export const reasonButton = buttonKind(
  "ie",
  z.tuple([Kind, id, revision, z.string().max(40)]),
  just("office"),
);

/** Accepts all in which there is nothing strange, as far as they were there then (seconds, base 36). */
export const acceptAllButton = buttonKind(
  "iy",
  z.tuple([z.string().regex(/^[0-9a-z]{1,8}$/)]),
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
