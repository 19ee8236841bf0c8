import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const number = z.string().regex(/^[1-9]\d{0,3}$/);
const code = z.string().min(1).max(40);

/** An occasion as the office settles it: who has sent, whether its totals are frozen, whether it is closed. */
export const occasionCardButton = buttonKind("gv", z.tuple([code]), just("office"));

/** Freezes its totals, under the number that was shown to be the next. */
export const freezeButton = buttonKind("gf", z.tuple([code, number]), just("office"));

/** A page of what was frozen under a number, or of what changed since. */
export const snapshotButton = buttonKind(
  "gs",
  z.tuple([code, number, z.enum(["totals", "changes"]), z.string().regex(/^\d{1,3}$/)]),
  just("office"),
);

/** Closes it (asks while some unit owes), closes it whoever owes, opens it again. */
export const closingButton = buttonKind(
  "gc",
  z.tuple([code, z.enum(["close", "close-now", "reopen"])]),
  just("office"),
);
