import { expect, test } from "vitest";
import { manualClock } from "../../src/clock.ts";
import { createLog } from "../../src/log.ts";
import {
  createOutbox,
  type NoticeCall,
  type Sent,
  settleInterrupted,
} from "../../src/outbox/index.ts";
import { fresh } from "../database/support.ts";

const NOTICE = { kind: "test", chatId: "7", call: { method: "sendMessage", payload: {} } };

/** An outbox whose attempts end as told, and at last well. */
async function outbox(...ends: Sent[]) {
  const one = await fresh();
  const clock = manualClock("2024-06-03T08:00:00+07:00");
  const attempts: NoticeCall[] = [];
  const box = createOutbox({
    database: one.database,
    clock,
    log: createLog("silent", []),
    async send(call) {
      attempts.push(call);
      return ends.shift() ?? { kind: "sent", messageId: 1 };
    },
    unreachable: async () => {},
  });
  const states = async () => {
    const rows = await one.database.read.notice.findMany({ orderBy: { key: "asc" } });
    return rows.map(({ state }) => state);
  };
  const put = (key: string) => one.database.write((tx) => box.put(tx, { ...NOTICE, key }));
  return { ...one, box, clock, attempts, states, put };
}

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
