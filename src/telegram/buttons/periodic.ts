import * as z from "zod";
import type { PeriodicDraft } from "../../reports/store/periodic-drafts.ts";
import { just, of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const id = z.string().length(12);
const code = z.string().min(1).max(40);

/**
 * A unit and an occasion (the code of a deadline, or of a milestone that asks for a report): enters the
 * form of that report, goes on with the draft of the unit, or shows what was sent.
 */
export const occasionButton = buttonKind("kn", z.tuple([code, code]), (unit) =>
  ofUnit("enter", unit),
);

/** What the buttons of the form do; the argument depends on the verb. */
const VERBS = [
  "known", // page
  "seen",
  "spanning", // in, out
  "nil",
  "scan", // yes: the signed document is the report; no
  "unknown", // one, all
  "answer", // code, ".yes" or ".no"
  "again", // code
  "confirm", // yes, no
  "offer", // "figures." and the mark of what is offered
  "carry", // question.source
  "skip", // question
  "day", // day
  "harmless", // question
  "cut", // question
  "as-parts", // question
  "as-one", // question
  "as-own", // question
  "as-this", // question
  "back", // question
  "keep", // question
  "edit", // question
  "clear", // files
  "full", // the whole text
  "send",
  "later",
  "discard", // asks
  "drop", // does it
] as const;
export type Verb = (typeof VERBS)[number];

/** A button of the form about one draft. */
export const step = buttonKind("k", z.tuple([id, z.enum(VERBS), z.string().max(40)]), (id) =>
  of("amend", "draft", id),
);

/** Makes buttons about this draft. */
export function presser(draft: Pick<PeriodicDraft, "id">) {
  return (text: string, verb: Verb, argument = "-") => step.button(text, draft.id, verb, argument);
}

/** Takes what the document that came with a draft says. */
export const readButton = buttonKind("kd", z.tuple([id]), (id) => of("amend", "draft", id));

/** Goes on with a draft where it stands. */
export const resume = buttonKind("ko", z.tuple([id]), (id) => of("amend", "draft", id));

/** The periodic reports of one's own units. */
export const listButton = buttonKind("kl", z.tuple([]), just("reader"));

/** Opens a report in full, for its unit and the office. */
export const openButton = buttonKind("kv", z.tuple([id]), (id) => of("read", "periodic", id));

/** What changes nothing. */
const READS = ["files", "word"];

export const actButton = buttonKind(
  "ka",
  z.tuple([id, z.enum(["correct", "withdraw", "withdraw-now", "restore", "files", "word"])]),
  (id, act) => of(READS.includes(act) ? "read" : "amend", "periodic", id),
);

/** A draft as a document of Word. */
export const draftWordButton = buttonKind("kw", z.tuple([id]), (id) => of("amend", "draft", id));

/** The signed copy of a paper is the report: asks for it, with the paper's number and day. */
export const copyOfButton = buttonKind("kp", z.tuple([id]), (id) => of("enter", "paper", id));
