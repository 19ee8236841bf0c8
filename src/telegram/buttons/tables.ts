import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** In place of an occasion's code: the whole plan. */
export const WHOLE = "*";

const code = z.string().min(1).max(40);

/** Chooses the occasion of which something is exported; "list" shows them all. */
export const tablesButton = buttonKind("bx", z.tuple([code]), just("office"));

export const MAKES = ["tables", "outside", "evidence", "data"] as const;

/** Has it made. */
export const makeButton = buttonKind("bm", z.tuple([code, z.enum(MAKES)]), just("office"));
