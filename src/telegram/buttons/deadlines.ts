import * as z from "zod";
import { ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const unit = z.string().min(1).max(40);

/** In place of a unit: all of them. No code has this sign. */
export const ALL = "*";

/** Shows the deadlines and milestones of one unit; to the office those of all. */
export const deadlinesButton = buttonKind("tu", z.tuple([unit]), (unit) =>
  ofUnit("see-deadlines", unit === ALL ? null : unit),
);

/** Sends them as a calendar file. */
export const calendarButton = buttonKind("tc", z.tuple([unit]), (unit) =>
  ofUnit("see-deadlines", unit === ALL ? null : unit),
);
