import { setTimeout as sleep } from "node:timers/promises";
import type { InlineKeyboardButton } from "grammy/types";
import type { BotApi } from "../../src/sandbox/bot-api/server.ts";
import type { ChatMessage, Person } from "../../src/sandbox/bot-api/telegram.ts";

/** What a person does in one step of the form; the bot's answer ends the step. */
type Step = { readonly say: string } | { readonly tap: string | ((shown: string) => string) };

/** Duties without a report come first, so that the number of one changes. */
const duty = (shown: string) => /^(\d+)\. Truyền thông lồng ghép/m.exec(shown)?.[1] ?? "3";

/** One report on "Truyền thông lồng ghép về BĐG trên địa bàn", the duty with the most figures. */
export const FORM: readonly Step[] = [
  { say: "/baocao" },
  { tap: duty },
  { tap: "Đã hoàn thành" },
  { say: "14/6/2024" },
  { say: "3 cuộc, 120 người, nữ 70" },
  { tap: "Các mục còn lại không có số liệu" },
  { say: "Tổ chức 03 buổi truyền thông tại các thôn về bình đẳng giới." },
  { tap: "Bỏ qua" },
  { tap: "Không có" },
  { tap: "Gửi báo cáo" },
];

export interface Load {
  /** Milliseconds of every step. */
  readonly steps: number[];
  reports: number;
}

/** Seconds that a person takes before a step, at the least and at the most. */
const THOUGHT = [1, 3] as const;

/** As people do it: each thinks for a while before each step. */
export const thinking = () =>
  sleep((THOUGHT[0] + Math.random() * (THOUGHT[1] - THOUGHT[0])) * 1000);

/**
 * Lets each person report again and again until so many reports are done.
 *
 * @param pause before each step; by default everybody answers at once
 */
export async function reportUntil(
  api: BotApi,
  people: readonly Person[],
  reports: number,
  pause?: () => Promise<unknown>,
): Promise<Load & { seconds: number }> {
  const load: Load = { steps: [], reports: 0 };
  const waiting = new Map<string, (message: ChatMessage) => void>();
  const off = api.on((event) => {
    if (event.kind !== "message" && event.kind !== "edited") return;
    if (!event.message.from.is_bot) return;
    waiting.get(`${event.kind} ${event.chat.chat.id}`)?.(event.message);
  });
  let begun = 0;
  const started = performance.now();

  async function person(one: Person): Promise<void> {
    const chat = api.people.privateChat(one);
    let shown: ChatMessage | null = null;
    while (begun < reports) {
      begun++;
      for (const step of FORM) {
        const last = step === FORM.at(-1);
        await pause?.();
        const from = performance.now();
        // A tap changes the message; words, and the end, are answered below it.
        const key = `${"say" in step || last ? "message" : "edited"} ${one.user.id}`;
        const answered = new Promise<ChatMessage>((resolve) => waiting.set(key, resolve));
        if ("say" in step) api.people.say(one, step.say);
        else api.people.tap(one, chat, (shown as ChatMessage).message_id, button(shown, step.tap));
        shown = await answered;
        load.steps.push(performance.now() - from);
      }
      load.reports++;
    }
  }

  await Promise.all(people.map(person));
  off();
  return { ...load, seconds: (performance.now() - started) / 1000 };
}

function button(
  message: ChatMessage | null,
  tap: string | ((shown: string) => string),
): InlineKeyboardButton {
  const label = typeof tap === "string" ? tap : tap(message?.text ?? "");
  const rows = message?.reply_markup?.inline_keyboard ?? [];
  const found = rows.flat().find(({ text }) => text === label || text.startsWith(`${label} · `));
  if (!found) throw new Error(`No button "${label}" below: ${message?.text}`);
  return found;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
