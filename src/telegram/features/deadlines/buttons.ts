import * as z from "zod";
import { buttonKind } from "../../buttons.ts";

const unit = z.string().min(1).max(40);

/** In place of a unit: all of them. No code has this sign. */
export const ALL = "*";

/** Shows the deadlines and milestones of one unit; to the office those of all. */
export const deadlinesButton = buttonKind("tu", z.tuple([unit]));

/** Sends them as a calendar file. */
export const calendarButton = buttonKind("tc", z.tuple([unit]));
