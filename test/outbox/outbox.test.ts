import { describe, expect, test } from "vitest";
import { manualClock } from "../../src/clock.ts";
import { createLog } from "../../src/log.ts";
import {
  createOutbox,
  type NoticeCall,
  type Planned,
  type Prepared,
  type Sent,
  type Waiting,
} from "../../src/outbox/index.ts";
import { settleInterrupted } from "../../src/outbox/rows.ts";
import { fresh } from "../database/support.ts";
import { SERVER } from "../support/databases.ts";
import { noteStatements } from "../support/statements.ts";

const NOTICE = { kind: "test", chatId: "7", call: { method: "sendMessage", payload: {} } };

interface Ways {
  readonly ends?: Sent[];
  readonly planned?: Planned;
  /** When what is refused may be tried again. */
  readonly again?: Date | null;
}

/** An outbox whose attempts end as told, and at last well. */
async function outboxOf({ ends = [], planned, again = null }: Ways = {}) {
  const one = await fresh();
  const clock = manualClock("2024-06-03T08:00:00+07:00");
  const attempts: NoticeCall[] = [];
  const moves: string[] = [];
  const box = createOutbox({
    database: one.database,
    clock,
    log: createLog("silent", []),
    ...(planned ? { planned } : {}),
    async send(call) {
      attempts.push(call);
      return ends.shift() ?? { kind: "sent", messageId: 1 };
    },
    refused: async () => again,
    moved: async (from, to) => void moves.push(`${from} to ${to}`),
  });
  const states = async () => {
    const rows = await one.database.read.notice.findMany({ orderBy: { key: "asc" } });
    return rows.map(({ state }) => state);
  };
  /** To a person, unless it is null: then to a group. */
  const put = (key: string, chatId = "7", personId: string | null = "someone") =>
    one.database.write(async (tx) => {
      if (personId !== null) {
        const person = { id: personId, language: "vi", createdAt: clock.now() };
        await tx.person.upsert({ where: { id: personId }, create: person, update: {} });
      }
      await box.put(tx, { ...NOTICE, key, chatId, ...(personId === null ? {} : { personId }) });
    });
  return { ...one, box, clock, attempts, moves, states, put };
}

const outbox = Object.assign((...ends: Sent[]) => outboxOf({ ends }), { of: outboxOf });

test("deciding twice makes one notice, and it is sent once", async () => {
  await using one = await outbox();
  await one.put("a");
  await one.put("a");
  one.box.wake();
  await one.box.idle();
  one.box.sweep();
  await one.box.idle();
  expect(one.attempts).toHaveLength(1);
  expect(await one.states()).toEqual(["sent"]);
});

test("what certainly did not arrive is planned again, with all that waits behind it", async () => {
  await using one = await outbox({ kind: "not-sent", reason: "refused", wait: 0 });
  await one.put("a");
  await one.put("b");
  one.box.wake();
  await one.box.idle();
  expect(one.attempts).toHaveLength(1);
  expect(await one.states()).toEqual(["planned", "planned"]);
  one.box.sweep();
  await one.box.idle();
  expect(one.attempts).toHaveLength(3);
  expect(await one.states()).toEqual(["sent", "sent"]);
  await one.box.stop();
});

test("what may have arrived is not sent again", async () => {
  await using one = await outbox({ kind: "failed", reason: "reset" });
  await one.put("a");
  one.box.wake();
  await one.box.idle();
  one.box.sweep();
  await one.box.idle();
  expect(one.attempts).toHaveLength(1);
  expect(await one.states()).toEqual(["uncertain"]);
});

test("what was being sent when the process died is uncertain", async () => {
  await using one = await outbox();
  await one.put("a");
  await one.database.write((tx) => tx.notice.updateMany({ data: { state: "sending" } }));
  expect(await settleInterrupted(one.database, one.clock.now())).toBe(1);
  expect(await one.states()).toEqual(["uncertain"]);
});

test.each(["withdrawn", "sending", "sent"] as const)(
  "a notice that was %s meanwhile, by this process or another, is not sent",
  async (state) => {
    const meanwhile = async () => {
      await one.database.write((tx) => tx.notice.updateMany({ data: { state } }));
    };
    // Its words are found after it was read as planned and before it is claimed.
    await using one = await outbox.of({
      planned: {
        kinds: [NOTICE.kind],
        async prepare(notices) {
          await meanwhile();
          return notices.map(({ chatId }) => ({ kind: "say", chatId, call: NOTICE.call }));
        },
        sent: async () => {},
      },
    });
    await one.put("a");
    one.box.wake();
    await one.box.idle();
    expect(one.attempts).toEqual([]);
    expect(await one.states()).toEqual([state]);
  },
);

test("a notice that came too late to be of use expires", async () => {
  await using one = await outbox();
  const notAfter = new Date(one.clock.now().getTime() + 1000);
  await one.database.write((tx) => one.box.put(tx, { ...NOTICE, key: "a", notAfter }));
  one.clock.advance({ seconds: 2 });
  one.box.wake();
  await one.box.idle();
  expect(one.attempts).toHaveLength(0);
  expect(await one.states()).toEqual(["expired"]);
});

describe("when the messenger says how long to wait", () => {
  const busy = (seconds: number): Sent => ({
    ...{ kind: "not-sent", reason: "Too Many Requests", wait: seconds * 1000 },
  });

  test("nobody is written to until then, to the second", async () => {
    await using one = await outbox(busy(30));
    await one.put("a");
    await one.put("b", "8");
    one.box.wake();
    await one.box.idle();
    const before = one.attempts.length;
    expect(await one.states()).toContain("planned");
    one.clock.advance({ seconds: 29, milliseconds: 999 });
    one.box.sweep();
    await one.box.idle();
    expect(one.attempts).toHaveLength(before);
    one.clock.advance({ milliseconds: 1 });
    one.box.sweep();
    await one.box.idle();
    expect(await one.states()).toEqual(["sent", "sent"]);
    await one.box.stop();
  });

  test("in a group only the group waits", async () => {
    await using one = await outbox(busy(30));
    await one.put("a", "-7", null);
    one.box.wake();
    await one.box.idle();
    await one.put("b", "8");
    one.box.sweep();
    await one.box.idle();
    expect(await one.states()).toEqual(["planned", "sent"]);
    one.clock.advance({ seconds: 30 });
    one.box.sweep();
    await one.box.idle();
    expect(await one.states()).toEqual(["sent", "sent"]);
    await one.box.stop();
  });

  test("a clock that is set back makes it no longer", async () => {
    await using one = await outbox(busy(30));
    await one.put("a");
    one.box.wake();
    await one.box.idle();
    one.clock.advance({ hours: -1 });
    one.box.sweep();
    await one.box.idle();
    expect(one.attempts).toHaveLength(1);
    one.clock.advance({ hours: 1, seconds: 30 });
    one.box.sweep();
    await one.box.idle();
    expect(await one.states()).toEqual(["sent"]);
    await one.box.stop();
  });
});

test("what may have arrived counts as an attempt, what did not does not", async () => {
  const away: Sent = { kind: "not-sent", reason: "refused", wait: 0 };
  await using one = await outbox(away, away, { kind: "failed", reason: "reset" });
  await one.put("a");
  for (let i = 0; i < 3; i++) {
    one.box.sweep();
    await one.box.idle();
  }
  const [row] = await one.database.read.notice.findMany();
  expect(row).toMatchObject({ state: "uncertain", attempts: 1, reason: "reset" });
  await one.box.stop();
});

test("a group that moved: what waits for it follows, and is sent there", async () => {
  const call = { method: "sendMessage", payload: { chat_id: -100 } };
  const moved: Sent = { kind: "moved", chatId: "-100", call };
  await using one = await outbox(moved, moved);
  await one.put("a", "-7", null);
  await one.put("b", "-7", null);
  one.box.wake();
  await one.box.idle();
  expect(new Set(one.moves)).toEqual(new Set(["-7 to -100"]));
  expect(await one.states()).toEqual(["sent", "sent"]);
  expect(one.attempts.filter(({ payload }) => payload.chat_id === -100)).toHaveLength(2);
  const rows = await one.database.read.notice.findMany();
  expect(rows.map(({ chatId }) => chatId)).toEqual(["-100", "-100"]);
});

describe("notices that find their words when they are sent", () => {
  const say = (key: string): Prepared => ({
    ...{ kind: "say", chatId: key, call: { method: "sendMessage", payload: { text: key } } },
  });
  /** Prepares as told by key. */
  function prepared(how: (notice: Waiting) => Prepared) {
    const sent: string[] = [];
    const planned: Planned = {
      kinds: ["planned"],
      prepare: async (notices) => notices.map(how),
      sent: async (_tx, { key }, { messageId }) => void sent.push(`${key} ${messageId}`),
    };
    return { planned, sent };
  }
  const plan = (one: Awaited<ReturnType<typeof outbox>>, ...keys: string[]) =>
    one.database.write(async (tx) => {
      for (const key of keys)
        await one.box.put(tx, { ...NOTICE, key, chatId: key, kind: "planned" });
    });

  test("leave the way to those that someone waits for", async () => {
    const { planned, sent } = prepared(({ key }) => say(key));
    await using one = await outbox.of({ planned });
    await plan(one, "a", "b");
    await one.put("z");
    one.box.sweep();
    await one.box.idle();
    expect(one.attempts.map(({ payload }) => payload.text ?? "at once")).toEqual([
      ...["at once", "a", "b"],
    ]);
    expect(sent.toSorted()).toEqual(["a 1", "b 1"]);
  });

  test("are withdrawn, put off, or wait for better times", async () => {
    const later = new Date("2024-06-04T00:30:00Z");
    const { planned } = prepared(({ key }) =>
      key === "a"
        ? { kind: "withdrawn", reason: "met" }
        : key === "b"
          ? { kind: "later", at: later }
          : { kind: "unknown" },
    );
    await using one = await outbox.of({ planned });
    await plan(one, "a", "b", "c");
    one.box.sweep();
    await one.box.idle();
    const rows = await one.database.read.notice.findMany({ orderBy: { key: "asc" } });
    expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
      ["withdrawn", "met"],
      ["planned", null],
      ["planned", null],
    ]);
    expect(rows[1]?.notBefore).toEqual(later);
    // Looked at again in a while, not with everything that is sent.
    expect(Number(rows[2]?.notBefore) - Number(rows[2]?.createdAt)).toBe(300_000);
    expect(one.attempts).toEqual([]);
  });
});

test.skipIf(SERVER)(
  "what is asked of the database is the same however many wait and are in hand",
  async () => {
    using statements = noteStatements();
    await using one = await outbox();
    const keys = Array.from({ length: 200 }, (_, i) => `n${i}`);
    await one.database.write(async (tx) => {
      for (const key of keys) await one.box.put(tx, { ...NOTICE, key, chatId: key });
    });
    statements.said();
    one.box.wake();
    await one.box.idle();
    expect(one.attempts).toHaveLength(200);
    const asked = statements.said().filter((sql) => /^SELECT .*notBefore\W+<= /s.test(sql));
    expect(new Set(asked).size).toBe(1);
  },
);

test("hundreds go out, each once, and what is planned when it stops stays planned", async () => {
  await using one = await outbox();
  const keys = Array.from({ length: 200 }, (_, i) => `n${i}`);
  await one.database.write(async (tx) => {
    for (const key of keys) await one.box.put(tx, { ...NOTICE, key, chatId: key });
  });
  one.box.wake();
  await one.box.stop();
  const early = one.attempts.length;
  expect(early).toBeLessThan(200);
  expect((await one.states()).filter((state) => state === "planned")).toHaveLength(200 - early);
});
