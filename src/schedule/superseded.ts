import { columnsOf } from "./matter.ts";
import type { Notice, NoticeKind } from "./notice.ts";

/** What tells how things stand when it is read: of two about the same the later one says all of it. */
const OF_NOW: readonly NoticeKind[] = [
  ...(["deadline-reminder", "deadline-overdue", "merger", "merger-list"] as const),
  ...(["overdue-list", "claims-list", "inbox-list"] as const),
];

/** Those of one message that a later one in it makes pointless: after days without a tick several are of use still. */
export function superseded(notices: readonly Notice[]): ReadonlySet<Notice> {
  const latest = new Map<string, Notice>();
  const old = new Set<Notice>();
  for (const notice of notices) {
    if (!OF_NOW.includes(notice.kind)) continue;
    const { unit, subject } = columnsOf(notice);
    const about = [notice.kind, unit, subject].join(" ");
    const other = latest.get(about);
    const isLater = !other || other.day <= notice.day;
    if (isLater) latest.set(about, notice);
    if (other) old.add(isLater ? other : notice);
  }
  return old;
}
