import { GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { SERVER } from "../../support/databases.ts";
import { gate, message, note, setting, textOf } from "./support.ts";

test("a fault: an apology, the update is given up, the next one works", async () => {
  await using one = await setting({
    async handle(turn) {
      if (textOf(turn) === "fault") throw new Error("a fault of ours");
      turn.say(textOf(turn));
    },
  });
  await one.inbox.accept([message(1, 7, "fault"), message(2, 7, "b")]);
  await one.inbox.idle();
  expect(one.said).toEqual(["7: fault", "7: b"]);
  expect(await one.state(1)).toBe("failed");
  expect(await one.state(2)).toBe("answered");
});

test("a fault within an effect undoes it", async () => {
  await using one = await setting({
    handle: async (turn) =>
      turn.effect(async (tx) => {
        await note(turn)(tx);
        if (textOf(turn) === "a") throw new Error("in the middle");
      }),
  });
  await one.inbox.accept([message(1, 7, "a"), message(2, 7, "b")]);
  await one.inbox.idle();
  expect(one.said).toEqual(["7: fault", "7: ghi b"]);
  expect(await one.database.read.logEntry.count()).toBe(1);
});

test("a fault after the effect takes nothing back: what was committed is answered", async () => {
  await using one = await setting({
    async handle(turn) {
      await turn.effect(note(turn));
      throw new Error("afterwards");
    },
  });
  await one.inbox.accept([message(1, 7, "a")]);
  await one.inbox.idle();
  expect(one.said).toEqual(["7: ghi a"]);
  expect(await one.state(1)).toBe("answered");
});

test("a handler that hangs is given up at the time limit, and can change nothing any more", async () => {
  const late = gate();
  const over = gate();
  await using one = await setting({
    timeLimit: 50,
    async handle(turn) {
      if (textOf(turn) === "hangs") {
        await late.passed;
        await turn.effect(note(turn)).catch(over.open);
      }
      turn.say(textOf(turn));
    },
  });
  await one.inbox.accept([message(1, 7, "hangs"), message(2, 7, "b")]);
  await one.inbox.idle();
  expect(one.said).toEqual(["7: fault", "7: b"]);
  late.open();
  await over.passed;
  expect(await one.database.read.logEntry.count()).toBe(0);
  expect(await one.state(1)).toBe("failed");
});

test.skipIf(SERVER)(
  "a database that is locked: said once, and handled in order when it is free",
  async () => {
    await using one = await setting({ handle: async (turn) => turn.effect(note(turn)) });
    const other = one.other();
    await one.inbox.accept([message(1, 7, "a"), message(2, 7, "b")]);
    other.exec("BEGIN IMMEDIATE");
    await expect(one.inbox.accept([message(3, 7, "c")])).rejects.toThrow();
    await expect(one.inbox.accept([message(3, 7, "c")])).rejects.toThrow();
    expect(one.said).toEqual(["7: busy"]);
    other.exec("ROLLBACK");
    other.close();
    await one.inbox.accept([message(3, 7, "c")]);
    await one.inbox.idle();
    expect(one.said).toEqual(["7: busy", "7: ghi a", "7: ghi b", "7: ghi c"]);
    expect(await one.database.read.logEntry.count()).toBe(3);
  },
);

const away = new HttpError("x", Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
const server = new GrammyError(
  "x",
  { ok: false, error_code: 502, description: "Bad Gateway" },
  "sendMessage",
  {},
);

/** A Telegram that fails so often before it says something. */
function failing(error: Error, times: number) {
  const said: string[] = [];
  let left = times;
  const sendMessage = async ({ text }: { text: string }) => {
    if (left-- > 0) throw error;
    said.push(text);
    return {};
  };
  return { said, api: { raw: { sendMessage } } as never };
}

test.each([
  ["away", away],
  ["answering 502", server],
])("an answer outlasts a Telegram that is %s for long", async (_, error) => {
  const telegram = failing(error, 20);
  await using one = await setting({ api: telegram.api });
  await one.inbox.accept([message(1, 7, "a")]);
  await one.inbox.idle();
  expect(telegram.said).toEqual(["nghe a"]);
  expect(await one.state(1)).toBe("answered");
});

test("a pause does not delay the stop, and the next start says what was left", async () => {
  const failed = gate();
  const sendMessage = async () => {
    failed.open();
    throw away;
  };
  const api = { raw: { sendMessage } } as never;
  await using one = await setting({
    api,
    pauses: { away: [3_600_000] },
    handle: async (turn) => turn.effect(note(turn)),
  });
  await one.inbox.accept([message(1, 7, "a")]);
  await failed.passed;
  await one.inbox.stop();
  expect(await one.state(1)).toBe("handled");
  const again = failing(away, 0);
  const later = one.restart({ api: again.api });
  await later.resume();
  await later.idle();
  expect(again.said).toEqual(["ghi a"]);
});

test("retry_after is waited for even if it is longer than the usual pause", async () => {
  const parameters = { retry_after: 1 };
  const flood = new GrammyError(
    "x",
    { ok: false, error_code: 429, description: "Too Many Requests", parameters },
    "sendMessage",
    {},
  );
  const telegram = failing(flood, 1);
  await using one = await setting({ api: telegram.api });
  const since = performance.now();
  await one.inbox.accept([message(1, 7, "a")]);
  await one.inbox.idle();
  expect(performance.now() - since).toBeGreaterThan(990);
  expect(telegram.said).toEqual(["nghe a"]);
});
