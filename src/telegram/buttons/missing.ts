import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const code = z.string().min(1).max(40);
const page = z.string().regex(/^\d{1,3}$/);

/** In place of a kind of unit: all of them. No code has this sign. */
export const ALL = "*";

/** Who owes a deadline: the deadline, one kind of unit or all, and the page. */
export const missingButton = buttonKind("lm", z.tuple([code, code, page]), just("standing"));
