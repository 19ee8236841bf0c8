import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";
import { wiredMatter } from "./reasons.ts";

const deadline = z.string().min(1).max(40);
const WHOM = 40;
/** Beside any matter in one button. */
const NAMED = 30;
const id = z.string().length(12);

/**
 * Prepares a nudge about a deadline: to all whom it may go to, to those that are chosen then ("some"), to
 * those of a kind of unit, or to certain units (`namedUnits`).
 */
export const openButton = buttonKind(
  "en",
  z.tuple([deadline, z.string().min(1).max(WHOM)]),
  just("office"),
);

/** To the office: all that is owed now, to choose what is asked for. */
export const mattersButton = buttonKind("el", z.tuple([]), just("office"));

/** Prepares a nudge about any matter, to the same units as above. */
export const matterButton = buttonKind(
  "em",
  z.tuple([wiredMatter, z.string().min(1).max(WHOM)]),
  just("office"),
);

/** Certain units as the button carries them, "+06559+06592"; null if they are too many for it. */
export function namedUnits(codes: readonly string[]): string | null {
  const joined = codes.map((code) => `+${code}`).join("");
  return joined.length <= NAMED ? joined : null;
}

/** Those units; null for another choice. */
export function unitsNamed(which: string): readonly string[] | null {
  return which.startsWith("+") ? which.slice(1).split("+") : null;
}

export const VERBS = [
  "preview",
  "choose", // page
  "unit", // code
  "all",
  "none",
  "word",
  "no-word",
  "again", // asks why
  "send",
  "drop",
] as const;

/** What is done with a nudge that is being prepared; the argument depends on the verb. */
export const nudgeButton = buttonKind(
  "ea",
  z.tuple([id, z.enum(VERBS), z.string().max(40)]),
  just("office"),
);
