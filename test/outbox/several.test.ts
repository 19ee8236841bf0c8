import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { manualClock } from "../../src/clock.ts";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { shareOf } from "../../src/database/leases.ts";
import { createLog } from "../../src/log.ts";
import { createOutbox, type NoticeCall } from "../../src/outbox/index.ts";
import { fresh } from "../database/support.ts";
import { SERVER } from "../support/databases.ts";

vi.setConfig({ testTimeout: 60_000 });

const clock = manualClock("2024-06-03T08:00:00+07:00");
const CHATS = Array.from({ length: 40 }, (_, i) => String(1000 + i));

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

/** One of several processes that send; it notes in which chats it said something. */
async function sender(url: string, said: string[], send = async (_call: NoticeCall) => {}) {
  const database = await openDatabase(url);
  const own: string[] = [];
  const box = createOutbox({
    ...{ database, clock, log: createLog("silent", []) },
    async send(call) {
      await send(call);
      const chat = String((call.payload as { chat_id: string }).chat_id);
      own.push(chat);
      said.push(chat);
      return { kind: "sent", messageId: said.length };
    },
    refused: async () => null,
  });
  await database.leases.begin([box]);
  const end = async () => {
    await box.stop();
    await database.close();
  };
  return { database, box, own, end };
}

const notice = (chatId: string, key = chatId) => ({
  ...{ key, kind: "x", chatId },
  call: { method: "sendMessage", payload: { chat_id: chatId } },
});

const waiting = (database: Database) =>
  database.read.notice.count({ where: { state: { in: ["planned", "sending"] } } });

test.runIf(SERVER)(
  "two processes say each notice once, each in its own chats, whoever put it",
  async () => {
    await using one = await fresh();
    const said: string[] = [];
    const first = await sender(one.url, said);
    const second = await sender(one.url, said);
    await until(() => second.database.leases.shares.length === 5);
    await first.database.write(async (tx) => {
      for (const chatId of CHATS) {
        await first.box.put(tx, notice(chatId));
      }
    });
    first.box.wake();
    await until(async () => (await waiting(one.database)) === 0);
    expect(said.toSorted()).toEqual(CHATS);
    for (const { own, database } of [first, second]) {
      const { shares } = database.leases;
      expect(own.every((chat) => shares.includes(shareOf(chat)))).toBe(true);
      expect(own).toHaveLength(20);
    }
    await second.end();
    await first.end();
  },
);

test.runIf(SERVER)(
  "what one was sending when it died is uncertain, and what waited the other says",
  async () => {
    await using one = await fresh();
    const said: string[] = [];
    const [chat = "", ...others] = CHATS.filter((each) => shareOf(each) === "3");
    let begun = false;
    const dies = await sender(one.url, said, async () => {
      begun = true;
      await new Promise(() => {});
    });
    await dies.database.write(async (tx) => {
      await dies.box.put(tx, notice(chat, "first"));
    });
    dies.box.wake();
    await until(() => begun);
    // Its connection ends with it.
    await dies.database.leases.end();
    const heir = await sender(one.url, said);
    await heir.database.write(async (tx) => {
      for (const chatId of others) {
        await heir.box.put(tx, notice(chatId));
      }
    });
    heir.box.wake();
    await until(async () => (await waiting(one.database)) === 0);
    expect(said.toSorted()).toEqual(others);
    const row = await one.database.read.notice.findUnique({ where: { key: "first" } });
    expect(row?.state).toBe("uncertain");
    await heir.end();
  },
);
