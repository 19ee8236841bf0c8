import type { ReachFacts } from "../../../schedule/reach.ts";
import type { LedgerLine } from "../../../schedule/store/board.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageLine, pageOf, pageRow } from "../../buttons/pages.ts";
import { reachButton } from "../../buttons/reach.ts";
import { escapeHtml } from "../../html.ts";
import { describeKind } from "../../notices/describe.ts";
import type { Voice } from "../../notices/due.ts";
import { reasonWords } from "../../notices/reasons.ts";
import type { View } from "../../view.ts";
import { counted } from "../../words/counts.ts";
import { tabRows } from "./views.ts";

/** Subjects on one page. */
const PAGE = 8;

/** What became of the notices of each kind, and why. */
export function ledgerView(facts: ReachFacts, at: number, voice: Voice): View {
  const { t } = voice;
  const { items, page, pages } = pageOf(grouped(facts.ledger), at, PAGE);
  const turn = (text: string, to: string) => reachButton.button(text, "ledger", to);
  return {
    html: [
      t("reach-ledger-head"),
      ...pageLine(t, { page, pages }),
      ...(items.length === 0 ? [t("reach-ledger-none")] : []),
      ...items.flatMap((lines) => [
        "",
        `<b>${titleOf(lines, facts, t)}</b>`,
        ...lines.map((line) => lineWords(line, voice)),
      ]),
    ].join("\n"),
    keyboard: keyboard(pageRow(t, { page, pages }, turn), ...tabRows("ledger", facts, voice)),
  };
}

/** The lines of each kind and subject, as the ledger sorts them. */
function grouped(lines: readonly LedgerLine[]): LedgerLine[][] {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = `${line.kind} ${line.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

function titleOf([first]: readonly LedgerLine[], { plan }: ReachFacts, t: Voice["t"]): string {
  return first ? escapeHtml(describeKind(t, plan, first.kind, first.subject)) : "";
}

/** "• Đã thu hồi: 03 (đơn vị đã báo cáo)" */
function lineWords({ state, reason, count }: LedgerLine, { t, language }: Voice): string {
  const words = t("reach-line", {
    state: t(`notice-state-${state}`),
    count: counted(count, language),
  });
  const why = reasonWords(t, reason);
  return why ? `${words} (${why})` : words;
}
