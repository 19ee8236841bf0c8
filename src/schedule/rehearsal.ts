import { groupedBy } from "../plan/grouped.ts";
import type { Period } from "../plan/model.ts";
import { columnsOf } from "./matter.ts";
import type { Notice } from "./notice.ts";
import type { LedgerLine } from "./store/board.ts";

/** A notice that will be sent, unless the office cancelled it. */
export interface Item {
  readonly notice: Notice;
  readonly isCancelled: boolean;
}

/** Notices of one time about one thing. */
export interface Group {
  readonly key: string;
  readonly at: Date;
  /** Any of them. */
  readonly first: Notice;
  readonly items: readonly Item[];
}

/** What will be said within some days, before it happens. */
export interface Rehearsal {
  readonly span: Period;
  /** What is yet to come, in the order of its times. */
  readonly groups: readonly Group[];
  /** What became of what the span's past has seen. */
  readonly past: readonly LedgerLine[];
}

/** Names the group that a notice belongs to. */
export function groupKey(notice: Notice): string {
  const { subject } = columnsOf(notice);
  return `${notice.notBefore.toISOString()} ${notice.kind} ${subject}`;
}

/** In the order of their times. */
export function grouped(items: readonly Item[]): Group[] {
  const groups = groupedBy(items, ({ notice }) => groupKey(notice));
  return [...groups]
    .flatMap(([key, all]) => {
      const [one] = all;
      return one ? [{ key, at: one.notice.notBefore, first: one.notice, items: all }] : [];
    })
    .toSorted((a, b) => Number(a.at) - Number(b.at));
}
