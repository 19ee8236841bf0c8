import { expect, test } from "vitest";
import { createIntake } from "../../../src/telegram/inbox/intake.ts";
import { gate, message, note, setting, textOf } from "./support.ts";

const STRANGER = 666;
const isMember = async (id: string) => id !== String(STRANGER);

/** One account writes so much, a hundred at a time, as Telegram brings it. */
const batches = (from: number, count: number, chat: number) =>
  Array.from({ length: count / 100 }, (_, batch) =>
    Array.from({ length: 100 }, (_, i) => message(from + batch * 100 + i, chat, "lũ")),
  );

test("a stranger's ten thousand messages: one word, and nobody else notices", async () => {
  const first = gate();
  await using one = await setting({
    isMember,
    async handle(turn) {
      if (turn.update.message?.from?.id === STRANGER) await first.passed;
      turn.say(`nghe ${textOf(turn)}`);
    },
  });
  for (const batch of batches(1, 10_000, STRANGER)) await one.inbox.accept(batch);
  expect(one.inbox.full).toBe(false);
  await one.inbox.accept([message(20_000, 7, "một"), message(20_001, 8, "hai")]);
  await one.rest();
  expect(one.said.toSorted()).toEqual(["666: many", "7: nghe một", "8: nghe hai"]);
  expect(await one.database.read.update.count({ where: { key: "666" } })).toBe(20);
  first.open();
  await one.inbox.idle();
  const toStranger = one.said.filter((line) => line.startsWith("666"));
  expect(toStranger.filter((line) => line === "666: many")).toHaveLength(1);
  expect(toStranger).toHaveLength(21);
});

test("once they were answered they are heard again, and told again when it is too much", async () => {
  await using one = await setting({ isMember });
  for (let flood = 0; flood < 2; flood++) {
    for (const batch of batches(1 + flood * 1000, 100, STRANGER)) await one.inbox.accept(batch);
    await one.inbox.idle();
  }
  expect(one.said.filter((line) => line === "666: many")).toHaveLength(2);
  expect(one.said).toHaveLength(42);
});

test("who has a place may write ten times as much at once", async () => {
  const first = gate();
  await using one = await setting({
    isMember,
    async handle(turn) {
      await first.passed;
      await turn.effect(note(turn));
    },
  });
  for (const batch of batches(1, 300, 7)) await one.inbox.accept(batch);
  first.open();
  await one.inbox.idle();
  expect(await one.database.read.update.count({ where: { state: "answered" } })).toBe(200);
  expect(one.said.filter((line) => line === "7: many")).toHaveLength(1);
});

test("what happens to a chat is never too much", async () => {
  const first = gate();
  await using one = await setting({ isMember, handle: () => first.passed });
  for (const batch of batches(1, 100, STRANGER)) await one.inbox.accept(batch);
  const from = { id: STRANGER, is_bot: false, first_name: "Lạ" };
  const chat = { id: -7, type: "group" as const, title: "Phòng" };
  const moved = { message_id: 1, date: 0, chat, from, migrate_to_chat_id: -1007 };
  await one.inbox.accept([{ update_id: 900, message: moved } as never]);
  expect(await one.state(900)).toBe("received");
  first.open();
  await one.inbox.idle();
});

test("people whose files wait hold nobody else up", async () => {
  const first = gate();
  await using one = await setting({
    isMember,
    async handle(turn) {
      if (turn.update.message?.document) await first.passed;
      turn.say(`nghe ${textOf(turn) || "tệp"}`);
    },
  });
  const files = Array.from({ length: 40 }, (_, i) => {
    const { message: sent, ...update } = message(1 + i, 100 + i, "");
    const { text: _text, ...rest } = sent as { text: string };
    return { ...update, message: { ...rest, document: { file_id: "f" } } } as never;
  });
  await one.inbox.accept(files);
  await one.inbox.accept([message(50, 7, "một")]);
  await one.rest();
  expect(one.said).toEqual(["7: nghe một"]);
  first.open();
  await one.inbox.idle();
  expect(one.said).toHaveLength(41);
});

test("what waits for another process counts as well, and is told once until nothing waits", async () => {
  const intake = createIntake(isMember);
  const flood = [message(1, STRANGER, "lũ"), message(2, STRANGER, "lũ")];
  const full = new Map([[String(STRANGER), 20]]);
  expect(await intake.admit(flood, full)).toMatchObject({
    taken: [],
    tell: [flood[0]],
    leftOut: 2,
  });
  expect(await intake.admit(flood, full)).toMatchObject({ taken: [], tell: [], leftOut: 2 });
  expect(await intake.admit(flood, new Map())).toMatchObject({ taken: flood, leftOut: 0 });
  expect(await intake.admit(flood, full)).toMatchObject({ taken: [], tell: [flood[0]] });
});
