import { type Answers, readAnswers } from "../answers.ts";
import { type DraftOf, draftsOf } from "./draft-rows.ts";

export { discardDraft, json, keepDraft } from "./draft-rows.ts";

/** A task report in the making. */
export type Draft = DraftOf<Answers>;

const drafts = draftsOf("task", readAnswers);

export const findDraft = drafts.find;
export const unfinishedDrafts = drafts.unfinished;
export const draftInHand = drafts.inHand;
export const correctionOf = drafts.correctionOf;
export const startDraft = drafts.start;
export const saveDraft = drafts.save;
