import * as z from "zod";
import { isDay } from "../../plan/day.ts";
import { just, of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const unit = z.string().min(1).max(40);
const deadline = z.string().min(1).max(40);
const day = z.string().refine(isDay);
const id = z.string().length(12);
const page = z.string().regex(/^\d{1,3}$/);

/** A focal point asks for more time: until when, then why. */
export const askButton = buttonKind("xa", z.tuple([unit, deadline]), (unit) =>
  ofUnit("report", unit),
);

/** Until the end of that day; asks for the reason. */
export const untilButton = buttonKind("xu", z.tuple([unit, deadline, day]), (unit) =>
  ofUnit("report", unit),
);

/** Sends the request that its author has looked at. */
export const sendButton = buttonKind("xs", z.tuple([unit, id]), (unit) => ofUnit("report", unit));

/** Opens one extension, for its unit and the office. */
export const openButton = buttonKind("xi", z.tuple([id]), (id) => of("read", "extension", id));

/** The office settles a request: as asked, on another day, not at all. */
export const settleButton = buttonKind(
  "xg",
  z.tuple([id, z.enum(["grant", "other", "refuse", "no-word"])]),
  just("office"),
);

/** Takes back what was granted; asks first. */
export const revokeButton = buttonKind("xr", z.tuple([id, z.enum(["ask", "yes"])]), just("office"));

/** To the office: what was asked and given, of all deadlines. */
export const listButton = buttonKind("xl", z.tuple([]), just("office"));

/** The same of one deadline. */
export const deadlineButton = buttonKind("xd", z.tuple([deadline]), just("office"));

/** A page of the units of a deadline to choose from. */
export const chooseButton = buttonKind("xc", z.tuple([deadline, page]), just("office"));

/**
 * A unit to choose from. The choice is nowhere but in the buttons of the message: those that are "on" are
 * chosen, and a tap makes one the other. With the page that is shown.
 */
export const unitButton = buttonKind(
  "xn",
  z.tuple([deadline, unit, z.enum(["on", "off"]), page]),
  just("office"),
);

/** Chooses all units that are offered. */
export const allButton = buttonKind("xt", z.tuple([deadline]), just("office"));

/** Gives the chosen units time until the end of that day: asks, then does it. */
export const giveButton = buttonKind(
  "xv",
  z.tuple([z.enum(["ask", "yes"]), deadline, day]),
  just("office"),
);

/** Gives the chosen units time until a day that is typed. */
export const otherDayButton = buttonKind("xo", z.tuple([deadline]), just("office"));
