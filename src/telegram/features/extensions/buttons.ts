import { z } from "zod";
import { isDay } from "../../../plan/day.ts";
import { buttonKind } from "../../buttons.ts";

const unit = z.string().min(1).max(40);
const deadline = z.string().min(1).max(40);
const day = z.string().refine(isDay);
const id = z.string().length(12);

/** A focal point asks for more time: until when, then why. */
export const askButton = buttonKind("xa", z.tuple([unit, deadline]));

/** Until the end of that day; asks for the reason. */
export const untilButton = buttonKind("xu", z.tuple([unit, deadline, day]));

/** Sends the request whose reason the message quotes. */
export const sendButton = buttonKind("xs", z.tuple([unit, deadline, day]));

/** The office settles a request: as asked, on another day, not at all. */
export const settleButton = buttonKind(
  "xg",
  z.tuple([id, z.enum(["grant", "other", "refuse", "refuse-silent"])]),
);

/** The deadlines with what was asked and given, or one of them. */
export const listButton = buttonKind("xl", z.tuple([z.union([deadline, z.literal("-")])]));

/** Takes back what was granted; asks first. */
export const revokeButton = buttonKind("xr", z.tuple([id, z.enum(["ask", "yes"])]));

/** Units of a deadline to choose from, and its page. The marked buttons of the message are the choice. */
export const chooseButton = buttonKind("xc", z.tuple([deadline, z.string().regex(/^\d{1,3}$/)]));

/** One unit of the choice: chosen or not; a tap makes it the other. */
export const unitButton = buttonKind("xn", z.tuple([unit, z.enum(["on", "off"])]));

/** Gives the chosen units time until the end of that day: asks, then does it. */
export const giveButton = buttonKind("xv", z.tuple([z.enum(["ask", "yes"]), deadline, day]));

/** Another day than those offered, to be typed. */
export const otherDayButton = buttonKind("xo", z.tuple([deadline]));

/** Leaves the dialogue. */
export const leaveButton = buttonKind("xx", z.tuple([]));
