import * as z from "zod";
import { just, of } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const id = z.string().length(12);

/** A page of the unit's reports. */
export const listButton = buttonKind(
  "hl",
  z.tuple([z.string().regex(/^\d{1,5}$/)]),
  just("reader"),
);

/** Opens a report of one's own unit, to whoever may amend it with what can be done about it. */
export const openButton = buttonKind("ho", z.tuple([id]), (id) => of("read", "report", id));

export const actButton = buttonKind(
  "ha",
  z.tuple([id, z.enum(["correct", "photo", "withdraw", "withdraw-now", "restore", "files"])]),
  (id, act) => of(act === "files" ? "read" : "amend", "report", id),
);
