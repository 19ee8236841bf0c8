import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const code = z.string().min(1).max(40);

/** An occasion as the office settles it: who has sent, whether its totals are frozen, whether it is closed. */
export const occasionCardButton = buttonKind("gv", z.tuple([code]), just("office"));

/** Closes it (asks while some unit owes), closes it whoever owes, opens it again. */
export const closingButton = buttonKind(
  "gc",
  z.tuple([code, z.enum(["close", "close-now", "reopen"])]),
  just("office"),
);
