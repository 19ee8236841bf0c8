import { openDatabase } from "../../src/database/index.ts";
import type { BotApi } from "../../src/sandbox/bot-api/server.ts";
import type { Person } from "../../src/sandbox/bot-api/telegram.ts";

/** What the bot says to the office by itself or in answer, told apart from answers to what was asked. */
const NO_NOTICE = /^(Không hiểu “|Hệ thống đang bận)/;

interface Noticed {
  /** What was said by itself to someone, and when by the database's clock. */
  of(person: Person): readonly { readonly text: string; readonly at: Date }[];
  /** Resolves when so many reminders more have arrived. */
  after(reminders: number): Promise<void>;
}

/**
 * Hears what the bot says by itself.
 *
 * @param silent those who write nothing but what NO_NOTICE answers: all else is a notice to them
 */
export function listenForNotices(api: BotApi, silent: readonly Person[]): Noticed {
  const heard = new Map<number, { text: string; at: Date }[]>();
  const quiet = new Set(silent.map(({ user }) => user.id));
  const waiting = new Set<() => void>();
  let reminders = 0;
  api.on((event) => {
    if (event.kind !== "message" || !event.message.from.is_bot) return;
    const { id } = event.chat.chat;
    const text = event.message.text ?? "";
    const isReminder = /^Nhắc hạn/.test(text);
    if (!isReminder && (!quiet.has(id) || NO_NOTICE.test(text))) return;
    heard.set(id, [...(heard.get(id) ?? []), { text, at: api.clock.now() }]);
    if (!isReminder) return;
    reminders++;
    for (const look of waiting) look();
  });
  return {
    of: ({ user }) => heard.get(user.id) ?? [],
    after(more) {
      const until = reminders + more;
      return new Promise((resolve) => {
        const look = () => {
          if (reminders < until) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      });
    },
  };
}

/** Whether so many reminders were decided, and nothing waits to be said. */
export async function remindersSettled(url: string, count: number): Promise<boolean> {
  const database = await openDatabase(url);
  const kind = "deadline-reminder";
  const decided = await database.read.notice.count({ where: { kind, personId: { not: null } } });
  const waiting = await database.read.notice.count({
    where: { state: { in: ["planned", "sending"] } },
  });
  await database.close();
  return decided >= count && waiting === 0;
}

interface NoticeFigures {
  notices: number;
  /** Of which nobody knows whether they arrived: the office hears of them. */
  uncertain: number;
  /** Of the uncertain those that had arrived. */
  arrived: number;
}

/**
 * Compares what everybody heard with what is written down.
 *
 * @param reminded each of them is owed one reminder
 * @returns what is wrong, in words, beside the figures
 */
export async function judgeNotices(
  url: string,
  noticed: Noticed,
  {
    reminded,
    others,
  }: { readonly reminded: readonly Person[]; readonly others: readonly Person[] },
  hours: { readonly from: Date; readonly to: Date },
): Promise<{ readonly figures: NoticeFigures; readonly wrong: readonly string[] }> {
  const database = await openDatabase(url);
  const rows = await database.read.notice.findMany();
  await database.close();
  const figures: NoticeFigures = { notices: 0, uncertain: 0, arrived: 0 };
  const wrong: string[] = [];
  for (const person of [...reminded, ...others]) {
    const { id, first_name: name } = person.user;
    const isReminded = reminded.includes(person);
    const own = rows.filter(
      ({ chatId, kind }) => chatId === String(id) && (!isReminded || kind === "deadline-reminder"),
    );
    const heard = noticed.of(person);
    const sent = own.filter(({ state }) => state === "sent").length;
    const uncertain = own.filter(({ state }) => state === "uncertain").length;
    figures.notices += heard.length;
    figures.uncertain += uncertain;
    figures.arrived += Math.max(0, heard.length - sent);
    if (isReminded && own.length !== 1) wrong.push(`${name}: ${own.length} reminders decided`);
    if (heard.length < sent) wrong.push(`${name}: lost, ${heard.length} of ${sent} arrived`);
    if (heard.length > sent + uncertain) {
      const texts = heard.map(({ text }) => text.slice(0, 60));
      wrong.push(`${name}: doubled, ${texts.join(" / ")} for ${sent} + ${uncertain}`);
    }
    for (const { at, text } of heard) {
      if (at < hours.from || hours.to < at) {
        wrong.push(`${name}: outside hours, ${at.toISOString()} ${text.slice(0, 60)}`);
      }
    }
  }
  const open = rows.filter(({ state }) => ["planned", "sending"].includes(state));
  return { figures, wrong: [...wrong, ...open.map(({ key, state }) => `${key} is ${state}`)] };
}
