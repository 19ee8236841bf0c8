import { createHash } from "node:crypto";
import type { Notice } from "../../../schedule/notice.ts";
import { type Group, groupKey } from "../../../schedule/rehearsal.ts";

/** Keys, short enough for a button. */

export function groupMark({ key }: Pick<Group, "key">): string {
  return markOf(key);
}

/** Of the group that a notice belongs to. */
export function groupMarkOf(notice: Notice): string {
  return markOf(groupKey(notice));
}

export function noticeMark({ key }: Notice): string {
  return markOf(key);
}

/** Sixty bits: among the notices of a day no two will share one. */
function markOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 10);
}
