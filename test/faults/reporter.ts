import type { BotApi } from "../../src/sandbox/bot-api/server.ts";
import type { ChatMessage, Person } from "../../src/sandbox/bot-api/telegram.ts";

/** What a person answers at a step; the order of the dialogue is the bot's business. */
const ANSWERS: readonly { readonly at: RegExp; readonly does: (report: string) => Act }[] = [
  { at: /^Bước 1\/7/, does: () => ({ tap: /^\d+ · Truyền thông lồng/ }) },
  { at: /^Bước 2\/7/, does: () => ({ tap: /^Đã hoàn thành$/ }) },
  { at: /^Bước 3\/7/, does: () => ({ say: "14/5/2024" }) },
  { at: /^Bước 4\/7/, does: () => ({ tap: /^(Các mục còn lại|Mục này) không có số liệu$/ }) },
  { at: /^Bước 5\/7/, does: (report) => ({ say: report }) },
  { at: /^Bước 6\/7/, does: () => ({ tap: /^Bỏ qua$/ }) },
  { at: /^Bước 7\/7/, does: () => ({ tap: /^Không có$/ }) },
  { at: /kiểm tra lại trước khi gửi/, does: () => ({ tap: /^Gửi báo cáo$/ }) },
  { at: /vẫn còn nguyên|đang nhập dở/, does: () => ({ tap: /^Tiếp tục/ }) },
];

type Act = { readonly say: string } | { readonly tap: RegExp };

/** What comes between: it answers nothing. */
const BETWEEN = /^(Nhắc hạn|Hệ thống đang bận)/;

/** Longer than all deaths in a row take: a person waits for the bot, and never has to ask again. */
const PATIENCE = 240_000;

export interface Reporter {
  /** Texts of the reports for which the bot gave a receipt. */
  readonly confirmed: readonly string[];
  /** What must not happen: the bot was silent, or asked again for something that it had confirmed. */
  readonly complaints: readonly string[];
  /** Reports until it is told to end, and finishes the report in hand. */
  run(): Promise<void>;
  end(): void;
  /** After which message, and since how long, the bot owes a word; null when nothing is open. */
  waitsFor(): string | null;
}

/**
 * Someone who reports again and again, looking only at what the bot last wrote, as a person does:
 * answers each step once, and waits for what the bot says next.
 *
 * @param think before each step; false: they leave off wherever the report is
 */
export function createReporter(
  api: BotApi,
  person: Person,
  name: string,
  think = async (): Promise<boolean> => true,
): Reporter {
  const chat = api.people.privateChat(person);
  const confirmed: string[] = [];
  const complaints: string[] = [];
  const receipts = new Set<string>();
  let latest: ChatMessage | null = null;
  let ending = false;
  /** What is open: the report's text, and since when nothing new was said. */
  let open: { readonly text: string; readonly since: number } | null = null;
  let wake = (): void => {};

  api.on((event) => {
    if (event.kind !== "message" && event.kind !== "edited") return;
    if (event.chat !== chat || !event.message.from.is_bot) return;
    if (BETWEEN.test(event.message.text ?? "")) return;
    if (
      /^Đã ghi nhận báo cáo|^Báo cáo số/.test(event.message.text ?? "") &&
      event.kind === "edited"
    )
      return;
    latest = event.message;
    wake();
  });

  // A function, since the listener changes it while someone waits.
  const newest = (): ChatMessage | null => latest;

  async function news(): Promise<boolean> {
    open = open && { ...open, since: performance.now() };
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), PATIENCE);
      wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  /** @param shown what it answers; said again meanwhile, its newest copy is pressed */
  function act(what: Act, shown: ChatMessage | null): void {
    if ("say" in what) {
      api.people.say(person, what.say);
      return;
    }
    const message = newest()?.text === shown?.text ? newest() : shown;
    if (!message) return;
    const buttons = (message.reply_markup?.inline_keyboard ?? []).flat();
    const button = buttons.find(({ text }) => what.tap.test(text));
    if (button) api.people.tap(person, chat, message.message_id, button);
    else complaints.push(`${name}: no button ${what.tap} under "${message.text?.slice(0, 60)}"`);
  }

  async function report(text: string): Promise<void> {
    latest = null;
    open = { text, since: performance.now() };
    act({ say: "/baocao" }, null);
    let answeredStep = 0;
    let acted: ChatMessage | null = null;
    const answered = new Set<string>();
    for (;;) {
      const heard = await news();
      const shown = newest();
      const prompt = shown?.text ?? "";
      const receipt = /Đã ghi nhận báo cáo số (\d+)/.exec(prompt)?.[1];
      // After a crash a receipt may be said again: it is not one for the next report.
      if (receipt && !receipts.has(receipt)) {
        receipts.add(receipt);
        confirmed.push(text);
        open = null;
        return;
      }
      const step = Number(/^Bước (\d)/.exec(prompt)?.[1] ?? 0);
      if (step > 0 && step < answeredStep) {
        // After a crash the last answers are said again, in their order: the latest is still to come, or
        // it will be missed.
        if (heard && answered.has(prompt)) continue;
        complaints.push(`${name}: back from ${answeredStep} to ${step}`);
      }
      // The same prompt twice is an answer said again after a crash; a person answers it once.
      if (heard && acted?.text === prompt && acted?.message_id !== shown?.message_id) continue;
      const answer = ANSWERS.find(({ at }) => at.test(prompt));
      if (answer && heard) {
        if (step > 0) answeredStep = Math.max(answeredStep, step);
        acted = shown;
        answered.add(prompt);
        if (!(await think())) {
          ending = true;
          open = null;
          return;
        }
        act(answer.does(text), shown);
      } else if (!heard) {
        complaints.push(`${name}: no word after "${prompt.slice(0, 60)}"`);
        act({ say: "/baocao" }, null);
      }
    }
  }

  return {
    confirmed,
    complaints,
    async run() {
      for (let i = 0; !ending; i++) await report(`Báo cáo kiểm thử ${name} lần ${i}, kết quả tốt.`);
    },
    end() {
      ending = true;
    },
    waitsFor() {
      if (!open) return null;
      const seconds = Math.round((performance.now() - open.since) / 1000);
      return `${open.text} ${seconds} s after "${newest()?.text?.slice(0, 60) ?? "/baocao"}"`;
    },
  };
}
