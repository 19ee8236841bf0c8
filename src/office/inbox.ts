import { isPlain, type Waiting } from "../reports/waiting.ts";

/** Something of a unit's that waits for the office. */
export type InboxItem = Waiting & {
  /** It came after the office looked last. */
  readonly isFresh: boolean;
  /** What happened to this periodic report happened after the unit's last on-time day. */
  readonly isAfterDeadline: boolean;
  /** It happened after the totals that it changes were frozen. */
  readonly isAfterFreeze: boolean;
};

export interface Inbox {
  /** In the order in which they are to be looked at. */
  readonly items: readonly InboxItem[];
  /** What else waits for the office's word, and is looked at elsewhere. */
  readonly papers: number;
  readonly obstacles: number;
  readonly extensions: number;
}

/** What waits of one unit; of all if none is named. */
export function itemsOf({ items }: Pick<Inbox, "items">, unit?: string): readonly InboxItem[] {
  return unit === undefined ? items : items.filter((item) => item.unit === unit);
}

/** What may be accepted at one tap: nothing strange about it, and seen by whoever taps. */
export function plainOnes(items: readonly InboxItem[], shownAt: Date): InboxItem[] {
  return items.filter(
    (item) =>
      isPlain(item) && !item.isAfterDeadline && !item.isAfterFreeze && item.since <= shownAt,
  );
}
