import { type PeriodicAnswers, readPeriodicAnswers } from "../periodic-answers.ts";
import { type DraftOf, draftsOf } from "./draft-rows.ts";

/** A periodic report in the making; its subject is the occasion. */
export type PeriodicDraft = DraftOf<PeriodicAnswers>;

export const periodicDrafts = draftsOf("periodic", readPeriodicAnswers);

export const periodicDraftAbout = periodicDrafts.about;
export const startPeriodicDraft = periodicDrafts.start;
export const savePeriodicDraft = periodicDrafts.save;
