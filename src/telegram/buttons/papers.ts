import * as z from "zod";
import { just, of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const unit = z.string().min(1).max(40);
const occasion = z.string().min(1).max(40);
const id = z.string().length(12);

/** A focal point says that the unit's paper went out: asks for its number and day. */
export const paperButton = buttonKind("dp", z.tuple([unit, occasion]), (unit) =>
  ofUnit("report", unit),
);

/** The number or the day was wrong: asks again, whatever is known. */
export const againButton = buttonKind("da", z.tuple([unit, occasion]), (unit) =>
  ofUnit("report", unit),
);

/** The office has a paper of which the unit said nothing: asks for its number and day. */
export const receivedButton = buttonKind("dr", z.tuple([unit, occasion]), just("office"));

/** Stores the paper that its author has looked at: a claim of the unit, or received by the office, today or earlier. */
export const keepButton = buttonKind(
  "dk",
  z.tuple([z.enum(["claim", "received", "earlier"]), unit, id]),
  (as, unit) => (as === "claim" ? ofUnit("report", unit) : { right: "office" }),
);

/** Opens what is known of one paper, for its unit and the office. */
export const openButton = buttonKind("do", z.tuple([id]), (id) => of("read", "paper", id));

/**
 * The office says whether it arrived: today, or asks when; no: asks for a word. Undo asks; undo-now: it has
 * not said so after all.
 */
export const settleButton = buttonKind(
  "ds",
  z.tuple([id, z.enum(["yes", "other", "no", "no-word", "undo", "undo-now"])]),
  just("office"),
);

/** The unit takes its claim back. */
export const withdrawButton = buttonKind("dw", z.tuple([id]), (id) => of("report", "paper", id));

/** To the office: a page of the papers that wait for its word. */
export const waitingButton = buttonKind(
  "dl",
  z.tuple([z.string().regex(/^\d{1,3}$/)]),
  just("office"),
);

/** What a paper that arrived says in numbers: asks whoever enters it for a line. */
export const figuresButton = buttonKind("df", z.tuple([id]), (id) => of("enter", "paper", id));
