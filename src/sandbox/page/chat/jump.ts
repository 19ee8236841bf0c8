import { EVERYTHING } from "../rules/window.ts";
import { firstRow, isAtBottom } from "../state/here.ts";
import { loadUntil } from "../state/histories.ts";
import { notify } from "../state/notices.ts";
import { words } from "../words/index.ts";

const LIT = "lit";

/** Shows a message of the open chat in the middle of the view, lit up for a moment. */
export async function jumpTo(chat: number, messageId: number): Promise<void> {
  const exists = await loadUntil(chat, messageId).catch(() => false);
  isAtBottom.value = false;
  firstRow.value = EVERYTHING;
  // What was loaded is drawn by then.
  await new Promise(requestAnimationFrame);
  const element = document.querySelector(`[data-messages~="${messageId}"]`);
  if (!exists || !element) return notify(words.value.chat.notFound);
  element.scrollIntoView({ block: "center" });
  element.classList.remove(LIT);
  requestAnimationFrame(() => element.classList.add(LIT));
  element.addEventListener("animationend", () => element.classList.remove(LIT), { once: true });
}
