import { dayOf, formatDay, timeOf, weekdayOf } from "../../plan/day.ts";
import { drawMessage } from "../actors/transcript.ts";
import type { SandboxEvent } from "../bot-api/events.ts";
import type { BotApi } from "../bot-api/server.ts";
import type { ChatMessage } from "../bot-api/telegram.ts";

/** A story as it is played, for people to read. */
export interface Transcript {
  title(text: string): void;
  note(text: string): void;
  /** What has no message of its own: a tap, a fault. */
  deed(text: string): void;
  /** Says what time it is, if that is news. */
  clock(): void;
  /** Says how many messages went to people who are not in the story, if there were any. */
  others(): void;
  stop(): void;
}

const WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

interface TranscriptOptions {
  readonly api: BotApi;
  readonly timeZone: string;
  /** What the story calls a chat. */
  nameOf(chatId: number): string | undefined;
  write(line: string): void;
}

export function createTranscript(options: TranscriptOptions): Transcript {
  const { api, timeZone, nameOf, write } = options;
  let unseen = 0;
  let told = "";

  function clock(): void {
    const now = api.clock.now();
    const day = dayOf(now, timeZone);
    const words = `${timeOf(now, timeZone)}, ${WEEKDAYS[weekdayOf(day) - 1]}, ${formatDay(day)}`;
    if (words !== told) write(`\n── ${words} ──`);
    told = words;
  }

  function message(chat: ChatMessage["chat"], shown: ChatMessage): void {
    const name = nameOf(chat.id);
    if (name === undefined) {
      unseen++;
      return;
    }
    clock();
    const { id, first_name } = shown.from;
    const drawn = drawMessage(api, shown).join("\n");
    write(`[${name}] ${drawn.replace(first_name, nameOf(id) ?? first_name)}`);
  }

  function show(event: SandboxEvent): void {
    if (event.kind === "message" || event.kind === "edited") {
      message(event.message.chat, event.message);
    } else if (event.kind === "answer" && event.answer.text !== undefined) {
      const { personId, text, alert } = event.answer;
      const name = nameOf(personId);
      if (name !== undefined) write(`[${name}] ${alert ? "hộp thoại" : "thông báo"}: ${text}`);
    }
  }

  return {
    title: (text) => write(`━━ ${text} ━━`),
    note: (text) => write(`\n${text}`),
    deed: (text) => write(text),
    clock,
    others: () => {
      if (unseen > 0) write(`(${unseen} messages in chats of others)`);
      unseen = 0;
    },
    stop: api.on(show),
  };
}
