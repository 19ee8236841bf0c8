import type { InboxItem } from "../../office/inbox.ts";

/** How late something came to the office: after totals were frozen, which weighs more, or after the deadline. */
export function lateness({
  isAfterFreeze,
  isAfterDeadline,
}: Pick<InboxItem, "isAfterFreeze" | "isAfterDeadline">): "frozen" | "yes" | "no" {
  if (isAfterFreeze) return "frozen";
  return isAfterDeadline ? "yes" : "no";
}
