import * as z from "zod";
import { just, of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const unit = z.string().min(1).max(30);
const page = z.string().regex(/^\d{1,4}$/);
const id = z.string().min(1).max(40);
const held = z.string().length(12);

/** Asks for an obstacle of this unit. */
export const raiseButton = buttonKind("or", z.tuple([unit]), (unit) => ofUnit("report", unit));

/** Sends the obstacle that its author has looked at. */
export const sendButton = buttonKind("os", z.tuple([unit, held]), (unit) => ofUnit("report", unit));

const LISTS = ["mine", "open", "handed", "answered"] as const;
export type List = (typeof LISTS)[number];

/** Shows a list and its page. */
export const listButton = buttonKind("ol", z.tuple([z.enum(LISTS), page]), (list) => ({
  right: list === "mine" ? "reporter" : "office",
}));

/** Shows one obstacle in full. */
export const openButton = buttonKind("oo", z.tuple([id]), (id) => of("read", "obstacle", id));

/** Asks for the answer to one. */
export const answerButton = buttonKind("oa", z.tuple([id]), just("office"));

/** Sends the answer that its author has looked at. */
export const answeredButton = buttonKind("ob", z.tuple([id, held]), just("office"));

/** Hands one on: asks to whom, then does it; the number is that of the plan's list of those above the office. */
export const handButton = buttonKind(
  "oh",
  z.tuple([id, z.string().regex(/^(ask|\d)$/)]),
  just("office"),
);
