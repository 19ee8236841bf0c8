import { HELD, TOO_LATE } from "../../outbox/index.ts";
import { escapeHtml, shorten } from "../html.ts";
import type { Say } from "../i18n.ts";
import { type Trouble, troubleIn } from "../inbox/refusals.ts";

/** What the ledger may give as a reason, in other words than the messenger's (src/schedule/notice.ts). */
const OWN = [
  ...([
    "met",
    "claimed",
    "done",
    "closed",
    "moved",
    "snoozed",
    "other-recipient",
    "unit-gone",
  ] as const),
  ...(["no-group", "settled", "plan-changed", "cancelled", TOO_LATE, HELD] as const),
] as const;

/** What Telegram says, as far as the office can do something about it. */
const TELEGRAM = {
  blocked: "blocked",
  deactivated: "deactivated",
  unknownChat: "gone",
  deleted: "deleted",
  kicked: "kicked",
  muted: "no-rights",
  rights: "no-rights",
  topicClosed: "topic-closed",
  topicDeleted: "topic-deleted",
} as const satisfies Partial<Record<Trouble, string>>;

/** What the network and the program itself put down. */
const OTHER = [
  [/network|ECONN|socket|timeout|process ended/i, "connection"],
  [/data deleted/i, "forgotten"],
] as const;

const LONGEST = 80;

/** Why a notice did not arrive, in HTML; nothing if the ledger gives no reason. */
export function reasonWords(t: Say, reason: string | null): string | null {
  if (reason === null) return null;
  const known =
    OWN.find((own) => own === reason) ??
    TELEGRAM[troubleIn(reason) as keyof typeof TELEGRAM] ??
    OTHER.find(([words]) => words.test(reason))?.[1];
  return known ? t(`why-${known}`) : escapeHtml(shorten(reason, LONGEST));
}
