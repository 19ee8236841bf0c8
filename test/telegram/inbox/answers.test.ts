import { GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { createLog } from "../../../src/log.ts";
import { createPace, telegramAt, UNPACED } from "../../../src/outbox/index.ts";
import type { Call } from "../../../src/telegram/answer.ts";
import {
  type AnswersOptions,
  createAnswers,
  type Ending,
} from "../../../src/telegram/inbox/answers.ts";
import { createOutage } from "../../../src/telegram/outage.ts";
import { gate } from "./support.ts";

const away = new HttpError("x", Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
const broken = new HttpError("x", Object.assign(new Error("reset"), { code: "ECONNRESET" }));
const tooOld = new GrammyError(
  "x",
  { ok: false, error_code: 400, description: "Bad Request: query is too old" },
  "answerCallbackQuery",
  {},
);

const message = (text: string, chat = 7): Call => ({
  ...{ method: "sendMessage", payload: { chat_id: chat, text } },
});
const press = (text = ""): Call => ({
  method: "answerCallbackQuery",
  payload: { callback_query_id: "1", ...(text ? { text } : {}) },
});

/** Answers before a Telegram that does as told: null if it takes the call, else how it fails. */
function answering(
  fails: (text: string, method: string) => Error | Promise<void> | null,
  options: Partial<AnswersOptions> = {},
) {
  const said: string[] = [];
  const tried: string[] = [];
  const take = (method: string) => async (payload: { text?: string }) => {
    const { text = "" } = payload;
    tried.push(text);
    const failure = fails(text, method);
    if (failure instanceof Error) throw failure;
    await failure;
    said.push(text);
    return { message_id: said.length };
  };
  const methods = ["sendMessage", "answerCallbackQuery", "editMessageText"];
  const raw = Object.fromEntries(methods.map((method) => [method, take(method)]));
  const outage = createOutage();
  const stop = new AbortController();
  const answers = createAnswers({
    ...{ api: { raw } as never, log: createLog("silent", []), pace: createPace(UNPACED), outage },
    ...{ stopped: stop.signal, over: stop.signal, troubled: async () => {} },
    apology: async () => null,
    isOurs: () => true,
    pauses: { away: [1], doubt: [1], aside: 1 },
    ...options,
  });
  const say = (...calls: Call[]) =>
    new Promise<Ending>((resolve) => {
      answers.say("7", calls, resolve);
    });
  return { answers, say, said, tried, outage, stop };
}

test("a button that Telegram does not let stop spinning withholds no answer, and is tried once", async () => {
  const one = answering((_, method) => (method === "answerCallbackQuery" ? away : null));
  expect(await one.say(press(), message("a"))).toBe("said");
  expect(one.said).toEqual(["a"]);
  expect(one.tried.filter((text) => text === "")).toHaveLength(1);
});

test("a press whose answer hangs delays nothing that is said", async () => {
  const hangs = gate();
  const one = answering((_, method) => (method === "answerCallbackQuery" ? hangs.passed : null));
  expect(await one.say(press(), message("a"))).toBe("said");
  expect(await one.say(message("b"))).toBe("said");
  hangs.open();
  await one.answers.idle();
  expect(one.said).toEqual(["a", "b", ""]);
});

test.each([
  ["broken off", broken],
  ["too late", tooOld],
])("a passing line that was the whole answer and was %s is said as a message", async (_, error) => {
  const one = answering((_text, method) => (method === "answerCallbackQuery" ? error : null));
  expect(await one.say(press("Đã thu hồi"))).toBe("said");
  expect(one.said).toEqual(["Đã thu hồi"]);
});

test("an answer that may not have arrived steps aside, and comes back in the same life", async () => {
  let failures = 6;
  const one = answering((text) => (text === "a" && failures-- > 0 ? broken : null));
  const [first, second] = [one.say(message("a")), one.say(message("b"))];
  expect(await second).toBe("said");
  expect(await first).toBe("said");
  expect(one.said).toEqual(["b", "a"]);
  expect(one.tried.filter((text) => text === "a")).toHaveLength(7);
});

test("an answer is given up only when it makes no sense any more: after a day", async () => {
  const HOUR = 3600 * 1000;
  let now = 0;
  const tries: number[] = [];
  const one = answering(
    () => {
      tries.push(now);
      now += HOUR;
      return away;
    },
    { now: () => now },
  );
  expect(await one.say(message("a"))).toBe("given-up");
  expect(tries.at(-1)).toBe(24 * HOUR);
});

test("when Telegram is back nobody waits for the end of a pause", async () => {
  let isAway = true;
  const one = answering(() => (isAway ? away : null), { pauses: { away: [3_600_000] } });
  const ends = Promise.all([one.say(message("a")), one.say(message("b"))]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(one.said).toEqual([]);
  isAway = false;
  one.outage.began();
  one.outage.over();
  expect(await ends).toEqual(["said", "said"]);
  expect(one.said).toEqual(["a", "b"]);
});

test("what waits for its turn when the program ends is left, what has its turn is said", async () => {
  const pace = createPace({ ...telegramAt(1), perChat: { most: 1, milliseconds: 3_600_000 } });
  const one = answering(() => null, { pace });
  expect(await one.say(message("a"))).toBe("said");
  const second = one.say(message("b"));
  one.stop.abort();
  expect(await second).toBe("left");
  expect(one.said).toEqual(["a"]);
});

test("a file that is yet to be drawn holds up nothing that is said meanwhile, and follows", async () => {
  const drawing = gate();
  const { answers, say, said } = answering(() => null);
  const file: Call = {
    ...{ method: "sendMessage", payload: { chat_id: 7, text: "the file" } },
    upload: {
      ...{ field: "document", name: "x.pdf" },
      draw: async () => {
        await drawing.passed;
        return new Uint8Array();
      },
      otherwise: message("no file"),
    },
  };
  await say(message("a"), file, message("b"));
  await say(message("c"));
  expect(said).toEqual(["a", "b", "c"]);
  drawing.open();
  await answers.idle();
  expect(said).toEqual(["a", "b", "c", "the file"]);
});

test("a file that cannot be drawn leaves a word in its place", async () => {
  const { answers, say, said } = answering(() => null);
  const draw = () => Promise.reject(new Error("no font"));
  const upload = { field: "document", name: "x.pdf", draw, otherwise: message("no file") };
  await say(message("a"), { ...message("the file"), upload });
  await answers.idle();
  expect(said).toEqual(["a", "no file"]);
});
