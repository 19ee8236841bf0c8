import * as z from "zod";
import { isDay } from "../../plan/day.ts";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const day = z.string().refine(isDay);
const page = z.string().regex(/^\d{1,3}$/);
/** In place of what has a longer name. */
const mark = z.string().regex(/^[\w-]{10}$/);

/** What will be said from one day to another, both included. */
export const spanButton = buttonKind("vs", z.tuple([day, day, page]), just("office"));

/** The notices of one time about one thing on that day, one by one. */
export const groupButton = buttonKind("vg", z.tuple([day, mark, page]), just("office"));

/** One notice of that day: shows it, cancels it, or takes that back. */
export const noticeButton = buttonKind(
  "vn",
  z.tuple([day, mark, z.enum(["show", "cancel", "restore"])]),
  just("office"),
);
