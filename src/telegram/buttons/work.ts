import * as z from "zod";
import { ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** A month or a quarter of one's own unit: shown, or fetched as a file; of all its people, or of one's own hand. */
export const workButton = buttonKind(
  "wr",
  z.tuple([
    z.string().min(1).max(40),
    z.string().regex(/^\d{4}-(\d{2}|Q\d)$/),
    z.enum(["all", "mine"]),
    z.enum(["show", "word", "excel"]),
  ]),
  (unit) => ofUnit("report", unit),
);
