import * as z from "zod";
import { OUTLINES } from "../../compiling/outline.ts";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const code = z.string().min(1).max(40);
const page = z.string().regex(/^\d{1,3}$/);
const outline = z.enum(OUTLINES);
const template = z.string().length(12);

/** Whether the report of an occasion can be put together, and what is missing; without a code the list. */
export const readyButton = buttonKind("zr", z.tuple([code]), just("office"));

/** In place of an occasion's code: all of them. No code has this sign. */
export const ALL = "*";

/** What a line of the readiness counts: units, reports that lie in two periods or wait for a look, papers, figures of a year that its halves do not say. */
export const behindButton = buttonKind(
  "zl",
  z.tuple([
    code,
    z.enum(["stale", "without", "spans", "outside", "halves", "warned", "papers"]),
    page,
  ]),
  just("office"),
);

/** Has the draft of an occasion written. */
export const draftButton = buttonKind("zd", z.tuple([code]), just("office"));

/** The templates: shows which one is in use, sends its file, asks for another, takes the bot's own again. */
export const templateButton = buttonKind(
  "zt",
  z.tuple([outline, z.enum(["show", "file", "ask", "own"])]),
  just("office"),
);

/** A template that was sent: shows what it makes of an occasion, or takes it into use. */
export const offeredButton = buttonKind(
  "zo",
  z.tuple([template, z.enum(["preview", "use"])]),
  just("office"),
);
