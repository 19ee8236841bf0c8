import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { expect, test, vi } from "vitest";
import { createLog } from "../../../src/log.ts";
import { type PollingOptions, startPolling } from "../../../src/telegram/inbox/polling.ts";
import { createOutage } from "../../../src/telegram/outage.ts";
import { gate, message } from "./support.ts";

interface Asked {
  readonly offset: number;
  readonly allowed_updates: readonly string[];
}

/** Polls a Telegram that answers as told, one call after the other, and then keeps silent. */
function polling(
  answers: readonly (readonly Update[] | Error)[],
  options: Partial<Pick<PollingOptions, "accept" | "full" | "outages">> = {},
) {
  const asked: Asked[] = [];
  const lines: string[] = [];
  const silent = gate();
  const failed: Error[] = [];
  const fatal = gate();
  const getUpdates = async (parameters: Asked, signal: AbortSignal) => {
    const answer = answers[asked.push(parameters) - 1];
    if (answer instanceof Error) throw answer;
    if (answer) return answer;
    silent.open();
    await new Promise((_, reject) => signal.addEventListener("abort", reject, { once: true }));
  };
  const { stop } = startPolling({
    api: { getUpdates, deleteWebhook: async () => true } as unknown as Api,
    log: createLog("info", [], { write: (line: string) => void lines.push(line) }),
    outages: options.outages ?? { telegram: createOutage(), storage: createOutage() },
    accept: options.accept ?? (async () => {}),
    full: options.full ?? (() => false),
    mine: () => true,
    fatal(error) {
      failed.push(error);
      fatal.open();
    },
  });
  return { asked, lines, failed, silent: silent.passed, fatal: fatal.passed, stop };
}

const refusal = (error_code: number, description: string) =>
  new GrammyError("x", { ok: false, error_code, description }, "getUpdates", {});

test("the next question confirms what was stored, and names what the bot wants", async () => {
  const one = polling([[message(5, 7, "a"), message(6, 7, "b")]]);
  await one.silent;
  await one.stop();
  expect(one.asked.map(({ offset }) => offset)).toEqual([0, 7]);
  expect(one.asked[0]?.allowed_updates).toContain("callback_query");
});

test("what could not be stored is not confirmed", async () => {
  let failures = 1;
  const one = polling([[message(5, 7, "a")], [message(5, 7, "a")]], {
    async accept() {
      if (failures-- > 0) throw new Error("database is locked");
    },
  });
  await one.silent;
  await one.stop();
  expect(one.asked.map(({ offset }) => offset)).toEqual([0, 0, 6]);
  expect(one.lines[0]).toMatch(/is in use by another process.*Telegram keeps them until they are/);
});

test("a token that was revoked meanwhile ends the polling with what to do", async () => {
  const one = polling([[], refusal(401, "Unauthorized")]);
  await one.fatal;
  expect(one.failed.map(({ message: text }) => text)).toEqual([
    "Telegram does not know BOT_TOKEN any more: it may have been revoked. Ask @BotFather for the present one",
  ]);
  expect(one.asked).toHaveLength(2);
});

test("while too much is in hand nothing more is fetched", async () => {
  let full = true;
  let looks = 0;
  const one = polling([], {
    full() {
      if (++looks === 3) full = false;
      return full;
    },
  });
  await one.silent;
  await one.stop();
  expect(looks).toBe(3);
});

/** How long it would wait before each next attempt, when nothing but this comes. */
async function waits(error: Error, accept?: () => Promise<void>) {
  const pauses: number[] = [];
  const outage = {
    ...createOutage(),
    async wait(milliseconds: number) {
      pauses.push(milliseconds);
    },
  };
  const answers = Array.from({ length: 12 }, () => (accept ? [message(5, 7, "a")] : error));
  const one = polling(answers, {
    outages: { telegram: outage, storage: outage },
    ...(accept ? { accept } : {}),
  });
  await one.silent;
  await one.stop();
  return pauses;
}

test("the return of Telegram and of the database is noticed within seconds", async () => {
  const away = await waits(refusal(502, "Bad Gateway"));
  expect(away).toHaveLength(12);
  expect(Math.max(...away)).toBe(2000);
  const locked = await waits(new Error("x"), async () => {
    throw new Error("database is locked");
  });
  expect(locked).toHaveLength(12);
  expect(Math.max(...locked)).toBe(2000);
});

test("stopping ends a pause", async () => {
  // Its time never comes.
  vi.useFakeTimers();
  try {
    const one = polling([refusal(500, "Internal Server Error")]);
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await one.stop();
    expect(one.asked).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});
