import * as z from "zod";
import { aboutOf, type Matter, matterOf } from "../../deadlines/matter.ts";
import { isDay } from "../../plan/day.ts";
import { ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const unit = z.string().min(1).max(40);
const held = z.string().length(12);

/** What is owed, as a button carries it: a colon parts its values. */
export const wiredMatter = z
  .string()
  .max(50)
  .refine((wire) => unwired(wire) !== null);

export function wired(matter: Matter): string {
  return aboutOf(matter).replace(":", "/");
}

export function unwired(wire: string): Matter | null {
  return matterOf(wire.replace("/", ":"));
}

/** Asks a unit's people why it has not done what it owes. */
export const reasonButton = buttonKind("ya", z.tuple([unit, wiredMatter]), (unit) =>
  ofUnit("report", unit),
);

/** Sends the reason that its author has looked at. */
export const sendReasonButton = buttonKind("ys", z.tuple([unit, held]), (unit) =>
  ofUnit("report", unit),
);

/** Adds by which day it will be done. */
export const plannedButton = buttonKind(
  "yd",
  z.tuple([unit, wiredMatter, z.string().refine(isDay)]),
  (unit) => ofUnit("report", unit),
);
