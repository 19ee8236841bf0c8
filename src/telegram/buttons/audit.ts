import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** In place of a unit's code or a person's id: of all. */
export const ALL = "*";

/** A page of the log: of everything, of one unit, of what one person did. */
export const auditButton = buttonKind(
  "na",
  z.tuple([
    z.enum(["all", "unit", "person"]),
    z.string().min(1).max(30),
    z.string().regex(/^\d{1,5}$/),
  ]),
  just("office"),
);
