import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { shareOf } from "../../../src/database/leases.ts";
import { SERVER } from "../../support/databases.ts";
import { gate, message, note, setting } from "./support.ts";

vi.setConfig({ testTimeout: 60_000 });

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
