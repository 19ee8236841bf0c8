import { type PeriodicAnswers, readPeriodicAnswers } from "../periodic-answers.ts";
import { type DraftOf, draftsOf } from "./draft-rows.ts";

/** A periodic report in the making; its subject is the occasion. */
export type PeriodicDraft = DraftOf<PeriodicAnswers>;

const drafts = draftsOf("periodic", readPeriodicAnswers);

export const findPeriodicDraft = drafts.find;
export const unfinishedPeriodic = drafts.unfinished;
export const periodicDraftAbout = drafts.about;
export const periodicInHand = drafts.inHand;
export const startPeriodicDraft = drafts.start;
export const savePeriodicDraft = drafts.save;
