import * as z from "zod";
import type { Draft } from "../../reports/store/drafts.ts";
import { of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const id = z.string().length(12);

/** What the buttons of the form do; the argument depends on the verb. */
const VERBS = [
  "duties", // page, "q" with quotations
  "duty", // code
  "status", // status
  "day", // day
  "unknown", // one, all
  "answer", // code, ".yes" or ".no"
  "again", // code
  "confirm", // yes, no
  "offer", // question, "." and the mark of what is offered
  "events", // all, each, which of them
  "span", // first and last day
  "harmless", // question
  "cut", // question
  "head", // what was told for the result, cut
  "as-result", // question
  "as-obstacle", // question
  "add-result", // question
  "add-obstacle", // question
  "as-own", // question
  "as-this", // question
  "beside",
  "join",
  "undo",
  "choose", // what else the event belongs to: question
  "also", // code
  "partner", // code
  "named", // code: a unit that the result names as a partner
  "host", // code, "-" for the unit itself
  "page", // question, "." and page
  "same", // row
  "apart", // row
  "full", // question
  "skip", // question
  "back", // question
  "keep", // question
  "edit", // question
  "month", // yes, no
  "send",
  "later",
  "discard", // asks
  "drop", // does it
  "clear", // evidence
] as const;
export type Verb = (typeof VERBS)[number];

/** A button of the form about one draft. */
export const step = buttonKind("r", z.tuple([id, z.enum(VERBS), z.string().max(40)]), (id) =>
  of("amend", "draft", id),
);

/** What a month's code is told from "yes" and "no" by. */
export const OF_MONTH = "of.";

/** Makes buttons about this draft. */
export function presser(draft: Pick<Draft, "id">) {
  return (text: string, verb: Verb, argument = "-") => step.button(text, draft.id, verb, argument);
}

/** Goes on with a draft where it stands. */
export const resume = buttonKind("ro", z.tuple([id]), (id) => of("amend", "draft", id));

/** Makes of a draft the correction of a report of the same unit. */
export const intoButton = buttonKind("rc", z.tuple([id, id]), (id) => of("amend", "draft", id));

/** Takes what the document that came with a draft says of its report. */
export const documentButton = buttonKind("rd", z.tuple([id]), (id) => of("amend", "draft", id));

/** Shows the texts of a report that its card cuts. */
export const fullButton = buttonKind("rf", z.tuple([id]), (id) => of("read", "report", id));

/** Starts a report: of a unit, and of a duty if it is given ("-" if not). */
export const begin = buttonKind("rn", z.tuple([z.string().max(30), z.string().max(30)]), (unit) =>
  ofUnit("enter", unit),
);

/** To the office: what it may enter in a unit's stead. */
export const insteadButton = buttonKind("ri", z.tuple([z.string().min(1).max(40)]), () => ({
  right: "office",
}));
