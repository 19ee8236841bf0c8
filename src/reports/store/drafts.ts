import { type Answers, readAnswers } from "../answers.ts";
import { type DraftOf, draftsOf } from "./draft-rows.ts";

/** A task report in the making. */
export type Draft = DraftOf<Answers>;

export const taskDrafts = draftsOf("task", readAnswers);

export const findDraft = taskDrafts.find;
export const unfinishedDrafts = taskDrafts.unfinished;
export const correctionOf = taskDrafts.correctionOf;
export const startDraft = taskDrafts.start;
export const saveDraft = taskDrafts.save;
