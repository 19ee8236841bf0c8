import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Database, openDatabase } from "../../../src/database/index.ts";
import { shareOf } from "../../../src/database/leases.ts";
import { inboxStore } from "../../../src/telegram/inbox/store/updates.ts";
import { asked, SERVER } from "../../support/databases.ts";
import { gate, message, note, setting } from "./support.ts";

const WARNING = 40;

test("what another process handled while this one was frozen has no second effect and no second answer", async () => {
  const [thawed, inHand] = [gate(), gate()];
  let isFirst = true;
  await using one = await setting({
    async handle(turn) {
      if (isFirst) {
        isFirst = false;
        inHand.open();
        await thawed.passed;
      }
      await turn.effect(note(turn));
    },
  });
  await one.inbox.accept([message(1, 7, "a"), message(2, 7, "b")]);
  await inHand.passed;
  const other = one.restart();
  await other.resume();
  await other.idle();
  thawed.open();
  await one.inbox.idle();
  expect(one.said).toEqual(["7: ghi a", "7: ghi b"]);
  expect(await one.database.read.logEntry.count()).toBe(2);
  expect(one.log.filter(({ level }) => level >= WARNING)).toEqual([]);
});

test.runIf(SERVER)(
  "what one process stores, the one that has the chat handles, in the order in which it came",
  async () => {
    await using one = await setting({ handle: async (turn) => turn.effect(note(turn)) });
    const database = await openDatabase(one.url);
    const second = one.restart({ database });
    await one.database.leases.begin([one.inbox]);
    await database.leases.begin([second]);
    while (database.leases.shares.length < 5) await sleep(20);
    const chats = Array.from({ length: 20 }, (_, i) => 700 + i);
    const words = ["một", "hai", "ba", "bốn"];
    for (const chat of chats) {
      for (const [i, word] of words.entries()) {
        const taking = i % 2 ? second : one.inbox;
        await taking.accept([message(chat * 10 + i, chat, `${chat} ${word}`)]);
      }
    }
    while ((await one.database.read.update.count({ where: { state: "answered" } })) < 80) {
      await sleep(20);
    }
    for (const chat of chats) {
      const said = one.said.filter((line) => line.startsWith(`${chat}: `));
      expect(said).toEqual(words.map((word) => `${chat}: ghi ${chat} ${word}`));
    }
    const theirs = chats.filter((chat) => database.leases.shares.includes(shareOf(String(chat))));
    expect(theirs).toHaveLength(10);
    await second.stop();
    await database.close();
    await one.inbox.stop();
  },
);

/** The same database; what was asked of a model's table is handed on when the gate is open. */
function slowly(database: Database, model: "update", answered: () => Promise<void>): Database {
  const table = new Proxy(database.read[model], {
    get: (rows, name) =>
      name === "findMany"
        ? async (...asks: Parameters<typeof rows.findMany>) => {
            const found = await rows.findMany(...asks);
            await answered();
            return found;
          }
        : Reflect.get(rows, name),
  });
  const read = new Proxy(database.read, {
    get: (all, name) => (name === model ? table : Reflect.get(all, name)),
  });
  return { ...database, read };
}

test.runIf(SERVER)(
  "what comes while a process takes up what others left is handled, not left lying",
  async () => {
    const [looked, handedOn] = [gate(), gate()];
    await using one = await setting({});
    const database = slowly(one.database, "update", async () => {
      looked.open();
      await handedOn.passed;
    });
    const inbox = one.restart({ database });
    const begun = database.leases.begin([inbox]);
    await looked.passed;
    await inbox.accept([message(1, 7, "a")]);
    handedOn.open();
    await begun;
    await expect.poll(() => one.said, { timeout: 5000 }).toEqual(["7: nghe a"]);
    await inbox.stop();
  },
);

test.runIf(SERVER)("what is put down while its chat comes back is handled after all", async () => {
  const [inHand, away, isBack] = [gate(), gate(), gate()];
  let tries = 0;
  await using one = await setting({
    async handle(turn) {
      tries++;
      inHand.open();
      if (tries === 1) {
        await away.passed;
        throw new Error("PostgreSQL is unreachable: for a moment");
      }
      turn.say("xong");
    },
  });
  const { leases } = one.database;
  await inboxStore(one.database).accept([message(1, 7, "a")], one.clock.now());
  const { inbox } = one;
  await leases.begin([inbox]);
  await inHand.passed;

  const taken = `UPDATE "lease" SET "holder" = 'another', "until" = now() + interval '1 hour'`;
  await asked(one.url, taken);
  while (leases.holds("7")) await sleep(20);
  const writing = one.database.write(() => isBack.passed);
  away.open();
  await sleep(500);
  await asked(one.url, `DELETE FROM "lease"`);
  while (!leases.holds("7")) await sleep(20);
  await sleep(200);
  isBack.open();
  await writing;
  await expect.poll(() => one.said, { timeout: 5000 }).toContain("7: xong");
  await inbox.stop();
});

test.runIf(SERVER)(
  "what a process brought to its end after it had lost the chat, whoever has it says",
  async () => {
    const [inHand, takenUp, slow, after] = [gate(), gate(), gate(), gate()];
    await using one = await setting({
      async handle(turn) {
        inHand.open();
        await slow.passed;
        await turn.effect(note(turn));
      },
    });
    const database = await openDatabase(one.url);
    const next = one.restart({
      database,
      async handle(turn) {
        takenUp.open();
        await after.passed;
        await turn.effect(note(turn));
      },
    });
    await one.database.leases.begin([one.inbox]);
    await one.inbox.accept([message(1, 7, "a")]);
    await inHand.passed;

    // Of ten shares each has five: 7 is given back, however long what is in hand of it takes.
    await database.leases.begin([next]);
    await takenUp.passed;
    slow.open();
    await expect.poll(() => one.state(1)).toBe("handled");
    after.open();
    await expect.poll(() => one.said, { timeout: 5000 }).toEqual(["7: ghi a"]);
    await expect.poll(() => one.state(1)).toBe("answered");
    await next.stop();
    await one.inbox.stop();
    await database.close();
  },
);
