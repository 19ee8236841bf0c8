import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { manualClock } from "../../src/clock.ts";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { shareOf } from "../../src/database/leases.ts";
import { createLog } from "../../src/log.ts";
import { createOutbox, type NoticeCall, type Sent } from "../../src/outbox/index.ts";
import { fresh } from "../database/support.ts";
import { SERVER } from "../support/databases.ts";

const clock = manualClock("2024-06-03T08:00:00+07:00");
const CHATS = Array.from({ length: 40 }, (_, i) => String(1000 + i));

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

/** One of several processes that send; it notes in which chats it said something. */
async function sender(
  url: string,
  said: string[],
  send: (call: NoticeCall) => Promise<Sent | undefined> = async () => undefined,
) {
  const database = await openDatabase(url);
  const own: string[] = [];
  const box = createOutbox({
    ...{ database, clock, log: createLog("silent", []) },
    async send(call) {
      const other = await send(call);
      if (other) return other;
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

/** Two of them, each with its half of the chats. */
async function two(url: string) {
  const said: string[] = [];
  const first = await sender(url, said);
  const second = await sender(url, said);
  await until(() => second.database.leases.shares.length === 5);
  return {
    ...{ first, second, said },
    async [Symbol.asyncDispose]() {
      await second.end();
      await first.end();
    },
  };
}

/** One that lost all it held while it was sending this notice: what became of that it hears as late as you like. */
async function stuck(url: string, chat: string, key: string) {
  let hear = (_sent: Sent) => {};
  let begun = false;
  const one = await sender(url, [], () => {
    begun = true;
    return new Promise((resolve) => {
      hear = resolve;
    });
  });
  await one.database.write((tx) => one.box.put(tx, notice(chat, key)));
  one.box.wake();
  await until(() => begun);
  await one.database.leases.end();
  return { ...one, hears: (sent: Sent) => hear(sent) };
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
    await using both = await two(one.url);
    const { first, second, said } = both;
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
  },
);

test.runIf(SERVER)(
  "what has no chat yet when it is planned is taken in hand by one of them",
  async () => {
    await using one = await fresh();
    await using both = await two(one.url);
    const { first, second, said } = both;
    await first.database.write((tx) => first.box.put(tx, notice("", "post")));
    for (const { box } of [first, second]) box.wake();
    await until(async () => (await waiting(one.database)) === 0);
    expect(said).toEqual([""]);
  },
);

test.runIf(SERVER)(
  "what one was sending when it died is uncertain, and what waited the other says",
  async () => {
    await using one = await fresh();
    const said: string[] = [];
    const [chat = "", ...others] = CHATS.filter((each) => shareOf(each) === "3");
    await stuck(one.url, chat, "first");
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

for (const fate of ["failed", "not-sent"] as const) {
  test.runIf(SERVER)(
    `what a frozen process finds out of its attempt (${fate}) changes nothing of a later one`,
    async () => {
      await using one = await fresh();
      const [chat = ""] = CHATS;
      const frozen = await stuck(one.url, chat, "first");
      const row = () => one.database.read.notice.findUnique({ where: { key: "first" } });
      // Of the later attempt, too, nobody knows whether it arrived.
      const heir = await sender(one.url, [], async () => ({ kind: "failed", reason: "silence" }));
      await until(async () => (await row())?.state === "uncertain");
      await heir.database.write((tx) => heir.box.again(tx, ["first"]));
      heir.box.wake();
      await until(
        async () => (await row())?.attempts === 2 && (await row())?.state === "uncertain",
      );
      const after = await row();

      frozen.hears(
        fate === "failed" ? { kind: fate, reason: "cut" } : { kind: fate, reason: "x", wait: 0 },
      );
      await frozen.box.stop();
      expect(await row()).toEqual(after);
      await heir.end();
      await frozen.database.close();
    },
  );
}
