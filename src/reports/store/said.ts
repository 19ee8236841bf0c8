import type { Reads } from "../../database/index.ts";
import { type Answers, readAnswers } from "../answers.ts";
import type { Report } from "./reports.ts";
import { revisionOf } from "./revisions.ts";

/** What a task report says, and what it said before its last correction. */
export async function saidBy(
  read: Reads,
  { id, revision, answers }: Pick<Report, "id" | "revision" | "answers">,
): Promise<Answers[]> {
  if (revision < 2) return [answers];
  const before = await revisionOf(read, { kind: "task", id }, revision - 1);
  return [answers, ...(before ? [readAnswers(before.answers)] : [])];
}
