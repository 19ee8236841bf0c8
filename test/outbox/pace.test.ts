import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPace, TELEGRAM } from "../../src/outbox/index.ts";

const NEVER = new AbortController().signal;
const person = (id: number) => ({ id: String(id), isGroup: false });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The most that falls into any window of so many milliseconds. */
function densest(times: readonly number[], window: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((end, i) => sorted.slice(0, i + 1).filter((time) => time > end - window).length),
  );
}

interface Sendings {
  /** When the messenger counted each, by chat. */
  readonly counted: { readonly chat: string; readonly at: number }[];
  readonly ended: number[];
}

/** Sends as the outbox does: the messenger counts somewhere on the way, and answers after it. */
function courier() {
  const pace = createPace(TELEGRAM);
  const sent: Sendings = { counted: [], ended: [] };
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  async function travel(slot: { end(): void }, chat: string, there: number, back: number) {
    await wait(there);
    sent.counted.push({ chat, at: performance.now() });
    await wait(back);
    slot.end();
    sent.ended.push(performance.now());
  }
  return {
    sent,
    async notice(chat: ReturnType<typeof person>, there = 3, back = 2, urgent = false) {
      const slot = await pace.notice(chat, urgent, NEVER);
      // Longer than it takes until its turn, or not.
      await wait(there % 50);
      await slot?.turn();
      if (slot) await travel(slot, chat.id, there, back);
    },
    async answer(chat: ReturnType<typeof person>) {
      const asked = performance.now();
      const slot = await pace.answer(chat);
      const waited = performance.now() - asked;
      void travel(slot, chat.id, 3, 2);
      return waited;
    },
  };
}

describe("the messenger's limits", () => {
  test("no second sees more than 30, wherever on the way the messenger counts", async () => {
    const ways = fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 })), {
      minLength: 40,
      maxLength: 150,
    });
    await fc.assert(
      fc.asyncProperty(ways, async (all) => {
        const { notice, sent } = courier();
        const done = Promise.all(all.map(([there, back], i) => notice(person(i), there, back)));
        await vi.runAllTimersAsync();
        await done;
        expect(
          densest(
            sent.counted.map(({ at }) => at),
            1000,
          ),
        ).toBeLessThanOrEqual(30);
      }),
      { numRuns: 25 },
    );
  });

  test("more than 29 a second go out when the way is short", async () => {
    const { notice, sent } = courier();
    const from = performance.now();
    const done = Promise.all(Array.from({ length: 600 }, (_, i) => notice(person(i))));
    await vi.runAllTimersAsync();
    await done;
    const seconds = (Math.max(...sent.ended) - from) / 1000;
    expect(600 / seconds).toBeGreaterThan(29);
  });

  test("one a second to a person, twenty a minute to a group", async () => {
    const { notice, sent } = courier();
    const group = { id: "-7", isGroup: true };
    const all = [
      ...Array.from({ length: 4 }, () => notice(person(1))),
      ...Array.from({ length: 23 }, () => notice(group)),
    ];
    await vi.runAllTimersAsync();
    await Promise.all(all);
    const times = (chat: string) =>
      sent.counted.filter((one) => one.chat === chat).map(({ at }) => at);
    expect(densest(times("1"), 1000)).toBe(1);
    expect(densest(times("-7"), 1000)).toBe(1);
    expect(densest(times("-7"), 60_000)).toBe(20);
    expect(times("-7")).toHaveLength(23);
  });
});

describe("people who write meanwhile", () => {
  test("are answered within a tenth of a second, before the notices that wait", async () => {
    const { notice, answer, sent } = courier();
    const all = Array.from({ length: 400 }, (_, i) => notice(person(i)));
    const waits: number[] = [];
    for (let i = 0; i < 20; i++) {
      await vi.advanceTimersByTimeAsync(357);
      void answer(person(1000 + i)).then((waited) => waits.push(waited));
    }
    await vi.runAllTimersAsync();
    await Promise.all(all);
    expect(waits).toHaveLength(20);
    expect(Math.max(...waits)).toBeLessThan(100);
    expect(
      densest(
        sent.counted.map(({ at }) => at),
        1000,
      ),
    ).toBeLessThanOrEqual(30);
  });

  test("wait for nothing when no notices go out", async () => {
    const { answer } = courier();
    const waits = await Promise.all(Array.from({ length: 200 }, (_, i) => answer(person(i))));
    expect(Math.max(...waits)).toBe(0);
  });
});

test("an urgent notice overtakes those that were planned", async () => {
  const { notice, sent } = courier();
  const all = Array.from({ length: 90 }, (_, i) => notice(person(i)));
  await vi.advanceTimersByTimeAsync(10);
  all.push(notice(person(500), 3, 2, true));
  await vi.runAllTimersAsync();
  await Promise.all(all);
  expect(sent.counted.findIndex(({ chat }) => chat === "500")).toBeLessThan(3);
});

test("whoever is stopped waits no longer, and what was not sent does not count", async () => {
  const pace = createPace(TELEGRAM);
  const stop = new AbortController();
  const slots = await Promise.all(
    Array.from({ length: 30 }, (_, i) => pace.notice(person(i), true, NEVER)),
  );
  const waiting = pace.notice(person(99), true, stop.signal);
  stop.abort();
  expect(await waiting).toBeNull();
  expect(await pace.notice(person(98), false, stop.signal)).toBeNull();
  slots[0]?.giveBack();
  expect(await pace.notice(person(97), true, NEVER)).not.toBeNull();
});
