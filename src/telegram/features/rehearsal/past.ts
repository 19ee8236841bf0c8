import type { Plan } from "../../../plan/model.ts";
import type { LedgerLine } from "../../../schedule/store/board.ts";
import { escapeHtml } from "../../html.ts";
import { describeKind } from "../../notices/describe.ts";
import type { Voice } from "../../notices/due.ts";
import { counted } from "../../words/counts.ts";

/** What became of the notices of the time that has passed: "Nhắc hạn: …: Đã gửi 12; Không gửi nữa 03". */
export function pastLines(past: readonly LedgerLine[], plan: Plan, voice: Voice): string[] {
  const { t, language } = voice;
  const kinds = new Map<string, Map<LedgerLine["state"], number>>();
  for (const { kind, subject, state, count } of past) {
    const title = describeKind(t, plan, kind, subject);
    const states = kinds.get(title) ?? new Map<LedgerLine["state"], number>();
    kinds.set(title, states.set(state, (states.get(state) ?? 0) + count));
  }
  if (kinds.size === 0) return [];
  const lines = [...kinds].map(([title, states]) => {
    const words = [...states].map(([state, count]) =>
      t("rehearsal-past-state", {
        ...{ state: t(`notice-state-${state}`), count: counted(count, language) },
      }),
    );
    return `• ${escapeHtml(title)}: ${words.join("; ")}`;
  });
  return ["", t("rehearsal-past"), ...lines];
}
