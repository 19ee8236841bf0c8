import { fold } from "../../../plan/text.ts";
import type { CallView } from "../../protocol.ts";

export interface CallFilter {
  readonly text: string;
  readonly chat: number | null;
  readonly onlyErrors: boolean;
  /** Asking for news happens all the time and says nothing. */
  readonly withPolling: boolean;
}

export function fitsCall(call: CallView, filter: CallFilter): boolean {
  if (filter.onlyErrors && call.answer.ok) return false;
  if (!filter.withPolling && call.method.toLowerCase() === "getupdates" && call.answer.ok)
    return false;
  if (filter.chat !== null && chatOf(call) !== filter.chat) return false;
  const words = fold(filter.text).split(" ").filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(`${call.method} ${JSON.stringify(call.parameters)}`);
  return words.every((word) => text.includes(word));
}

/** The chat that a call speaks to or about. */
export function chatOf({ parameters }: CallView): number | null {
  const id = Number(parameters.chat_id);
  return parameters.chat_id !== undefined && Number.isFinite(id) ? id : null;
}

/** What a call says, in one line: its text, its caption, or what else it carries. */
export function gistOf({ parameters }: CallView): string {
  const said = parameters.text ?? parameters.caption ?? parameters.action ?? parameters.message_id;
  return String(said ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .slice(0, 120);
}
