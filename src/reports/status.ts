import type { Status } from "./answers.ts";

/**
 * What several reports of one duty say together: it is completed as long as one in force says so, whatever
 * was reported of it since; else it is as the latest says.
 *
 * @param statuses of the reports in force, in the order of time; at least one
 */
export function statusOf(statuses: readonly Status[]): Status {
  const latest = statuses.at(-1);
  if (latest === undefined) throw new Error("Without a report nothing is said");
  return statuses.includes("completed") ? "completed" : latest;
}

/** Whether a report of this status meets a deadline: "not done yet" is told, and still owed. */
export function answers(status: Status): boolean {
  return status !== "pending";
}

/** Whether a report of this status tells of something done, wholly or in part. */
export function tellsOfDeeds(status: Status): boolean {
  return status === "completed" || status === "ongoing";
}
