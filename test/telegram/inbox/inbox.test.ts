import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { forgetUpdates } from "../../../src/telegram/inbox/store/updates.ts";
import { gate, message, note, setting, textOf } from "./support.ts";

test("updates of one chat are handled in their order", async () => {
  const handled: string[] = [];
  const first = gate();
  await using one = await setting({
    async handle(turn) {
      if (textOf(turn) === "a") await first.passed;
      handled.push(textOf(turn));
      turn.say(textOf(turn));
    },
  });
  await one.inbox.accept([message(1, 7, "a"), message(2, 7, "b")]);
  await one.inbox.accept([message(3, 7, "c")]);
  first.open();
  await one.inbox.idle();
  expect(handled).toEqual(["a", "b", "c"]);
  expect(one.said).toEqual(["7: a", "7: b", "7: c"]);
});

test("chats do not wait for each other", async () => {
  const slow = gate();
  const quick = gate();
  await using one = await setting({
    async handle(turn) {
      if (textOf(turn) === "slow") await slow.passed;
      turn.say(textOf(turn));
      if (textOf(turn) === "quick") quick.open();
    },
  });
  await one.inbox.accept([message(1, 7, "slow"), message(2, 8, "quick")]);
  await quick.passed;
  slow.open();
  await one.inbox.idle();
  expect(one.said).toEqual(["8: quick", "7: slow"]);
});

test("the same update twice has one effect and one answer, also after a restart", async () => {
  await using one = await setting({ handle: async (turn) => turn.effect(note(turn)) });
  const update = message(1, 7, "a");
  await one.inbox.accept([update, message(2, 7, "b")]);
  await one.inbox.accept([update]);
  await one.inbox.idle();
  await one.inbox.accept([update]);
  await one.inbox.idle();
  const later = one.restart();
  await later.resume();
  await later.accept([update]);
  await later.idle();
  expect(await one.database.read.logEntry.count()).toBe(2);
  expect(one.said).toEqual(["7: ghi a", "7: ghi b"]);
  expect(await one.state(1)).toBe("answered");
});

test("of a crowd that writes at once each message is handled once and in its order, whatever came before", async () => {
  await using one = await setting({ handle: async (turn) => turn.effect(note(turn)) });
  const crowd = Array.from({ length: 41 }, (_, i) => message(i + 1, 7 + (i % 3), `${i + 1}`));
  const [first, second, third] = crowd as [Update, Update, Update];
  await one.inbox.accept([second]);
  await one.inbox.accept([first, ...crowd, third]);
  await one.inbox.idle();
  const ofChat = (chat: number) => one.said.filter((said) => said.startsWith(`${chat}: `));
  const inOrder = (from: number) =>
    crowd.flatMap((_, i) => (i % 3 === from ? [`${7 + from}: ghi ${i + 1}`] : []));
  expect(ofChat(7)).toEqual(inOrder(0));
  // The second one had come before the others.
  expect(ofChat(8)).toEqual(inOrder(1));
  expect(ofChat(9)).toEqual(inOrder(2));
  expect(await one.database.read.update.count({ where: { state: "answered" } })).toBe(41);
});

test("a press while the process died: the effect happened once, the answer is said", async () => {
  await using one = await setting({ handle: async (turn) => turn.effect(note(turn)) });
  // As a process leaves it that is killed between commit and send.
  const answers = [{ method: "sendMessage", payload: { chat_id: 7, text: "đã ghi" } }];
  const at = one.clock.now();
  await one.database.write((tx) =>
    tx.update.create({
      data: { id: 1n, key: "7", answers, state: "handled", receivedAt: at, handledAt: at },
    }),
  );
  await one.inbox.resume();
  await one.inbox.accept([message(1, 7, "a")]);
  await one.inbox.idle();
  expect(one.said).toEqual(["7: đã ghi"]);
  expect(await one.database.read.logEntry.count()).toBe(0);
});

test("a stop in peace is no crash", async () => {
  const begun = gate();
  const first = gate();
  await using one = await setting({
    async handle(turn) {
      begun.open();
      await first.passed;
      turn.say(textOf(turn));
    },
  });
  await one.inbox.accept([message(1, 7, "a"), message(2, 7, "b")]);
  await begun.passed;
  const stopped = one.inbox.stop();
  first.open();
  await stopped;
  expect(one.said).toEqual(["7: a"]);
  expect(await one.state(1)).toBe("answered");
  expect(await one.state(2)).toBe("received");
  const later = one.restart();
  await later.resume();
  await later.idle();
  expect(one.said).toEqual(["7: a", "7: b"]);
});

test("what is done is forgotten when it is time, and what waits never is", async () => {
  await using one = await setting({
    async handle(turn) {
      if (textOf(turn) === "fault") throw new Error("a fault");
    },
  });
  await one.inbox.accept([message(1, 7, "a"), message(2, 8, "fault")]);
  await one.inbox.idle();
  const waits = { id: 3n, key: "9", state: "handled" as const, receivedAt: one.clock.now() };
  await one.database.write((tx) => tx.update.create({ data: waits }));
  const forget = () => one.database.write((tx) => forgetUpdates(tx, one.clock.now()));
  expect(await forget()).toBe(0);
  one.clock.advance({ minutes: 1 });
  expect(await forget()).toBe(2);
  expect(await one.state(3)).toBe("handled");
});

test("what people wrote is gone once it is handled, and which chat it was once it is answered", async () => {
  await using one = await setting({ handle: async (turn) => turn.effect(note(turn)) });
  await one.inbox.accept([message(1, 7, "riêng tư")]);
  await one.inbox.idle();
  const row = await one.database.read.update.findUnique({ where: { id: 1n } });
  expect(row).toMatchObject({ key: "", payload: null, answers: null, state: "answered" });
});
