import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { type BotApi, startBotApi } from "../../../src/sandbox/bot-api/server.ts";
import type { ChatMessage, ChatState, Person } from "../../../src/sandbox/bot-api/telegram.ts";
import { type Filled, focalPoint, LEADER, OFFICE, TODAY } from "../../support/filled.ts";
import { BUILT } from "../../support/process.ts";

/** Someone asks the bot; how long until its first answer, and until its last. */
export interface Asked {
  readonly first: number;
  readonly last: number;
  /** For how long nobody else could be answered, at most. */
  readonly held: number;
  readonly answer: ChatMessage | null;
}

export interface Stage {
  readonly people: { readonly office: Person; readonly focal: Person; readonly leader: Person };
  readonly group: ChatState;
  readonly api: BotApi;
  /** Processor time of the start, in milliseconds. */
  readonly started: number;
  say(person: Person, text: string, chat?: ChatState): Promise<Asked>;
  press(person: Person, message: ChatMessage, data: string): Promise<Asked>;
  /** Moves the clock there and ticks. */
  tick(
    to: string,
  ): Promise<{ readonly ticked: number; readonly cpu: number; readonly held: number }>;
  stop(): Promise<void>;
}

/** Nothing more comes after so many milliseconds of silence. */
const SILENCE = 100;
const PATIENCE = 30_000;

/** The program on a copy of this database, at the plan's own time. */
export async function openStage({ file, planFile, units }: Filled): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-scale-run-"));
  const copy = join(folder, "bench.db");
  copyFileSync(file, copy);
  const api = await startBotApi({ callLog: 0, history: 300 });
  const person = (firstName: string, id: number) => {
    const one = api.people.createPerson({ firstName, language: "vi", id });
    one.started = true;
    return one;
  };
  const people = {
    office: person("Lan", OFFICE),
    focal: person("Hoa", focalPoint(units)),
    leader: person("Chủ", LEADER),
  };
  const group = api.people.createGroup({ title: "Nhóm", members: [people.office], bot: "member" });
  const sql = new Libsql(copy);
  sql.prepare('UPDATE "OfficeGroup" SET "chatId" = ?').run([String(group.chat.id)]);
  sql.close();
  const child = fork("test/bench/scale/app.ts", {
    execArgv: [...BUILT.filter((arg) => arg.startsWith("--")), "--import", "tsx"],
    env: {
      ...process.env,
      BENCH_AT: `${TODAY}T09:30:00+07:00`,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      LOG_LEVEL: "error",
      TELEGRAM_RATE: "0",
      DATABASE_URL: `file:${copy}`,
      PLAN_FILE: planFile,
      OFFICE_TELEGRAM_IDS: String(OFFICE),
    },
  });
  const tell = teller(child);
  const { started } = await tell<{ started: number }>();

  async function ask(chat: ChatState, deed: () => unknown): Promise<Asked> {
    await tell({ held: true });
    const from = performance.now();
    let [first, last] = [0, 0];
    let answer: ChatMessage | null = null;
    const off = api.on((event) => {
      if (event.kind === "message" || event.kind === "edited") {
        const isOwn = event.chat === chat && event.message.from.is_bot;
        if (isOwn && event.message.reply_markup) answer = event.message;
        return;
      }
      // What changes nothing is refused, and an answer all the same.
      const isAnswer =
        event.kind === "call" &&
        (Number(event.call.parameters.chat_id) === chat.chat.id || "text" in event.call.parameters);
      if (!isAnswer) return;
      last = performance.now() - from;
      first ||= last;
    });
    deed();
    while (performance.now() - from < (first === 0 ? PATIENCE : last + SILENCE)) await rest(5);
    off();
    const { held } = await tell<{ held: number }>({ held: true });
    return { first, last, held, answer };
  }

  return {
    people,
    group,
    api,
    started,
    say(one, text, chat = api.people.privateChat(one)) {
      return ask(chat, () => api.people.say(one, text, { chat }));
    },
    press(one, message, data) {
      const chat = api.telegram.chats.get(message.chat.id) as ChatState;
      return ask(chat, () => api.people.press(one, chat, message.message_id, data));
    },
    async tick(to) {
      await tell({ held: true });
      const ticked = await tell<{ ticked: number; cpu: number }>({ tick: to });
      return { ...ticked, ...(await tell<{ held: number }>({ held: true })) };
    },
    async stop() {
      child.disconnect();
      await once(child, "exit");
      await api.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks the program's process, or waits for what it says by itself. */
function teller(child: ChildProcess) {
  return async <T>(asked?: object): Promise<T> => {
    const over = new AbortController();
    const answered = once(child, "message", over);
    const ended = once(child, "exit", over).then(([code]) => {
      throw new Error(`The program ended with code ${code}`);
    });
    ended.catch(() => {});
    if (asked) child.send(asked);
    try {
      return (await Promise.race([answered, ended]))[0] as T;
    } finally {
      over.abort();
      answered.catch(() => {});
    }
  };
}
