import type { Plan } from "../../plan/model.ts";
import { escapeHtml, shorten } from "../html.ts";

/** An answer grows with what is added to it; more would not fit into one message. */
const SHOWN = 2400;

/** A text of someone's own, as it stands below what the bot says of it. */
export function quoted(text: string): string {
  return `<blockquote>${escapeHtml(shorten(text, SHOWN))}</blockquote>`;
}

/** "UBND xã Tú Đoạn", in HTML: as the plan calls it, or called it last. */
export function unitName(plan: Plan, code: string): string {
  return escapeHtml(plan.units.findLast((unit) => unit.code === code)?.shortName ?? code);
}

/** "UBND xã Tú Đoạn, Công an huyện", in HTML. */
export function unitNames(plan: Plan, codes: readonly string[]): string {
  return codes.map((code) => unitName(plan, code)).join(", ");
}
