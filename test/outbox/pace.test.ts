import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createHolds, createPace, telegramAt } from "../../src/outbox/index.ts";
import { createWindow } from "../../src/outbox/window.ts";

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

const clock = { now: () => new Date(performance.now()) };

/** Sends as the outbox does: the messenger counts somewhere on the way, and answers after it. */
function courier() {
  const pace = createPace(telegramAt(29), createHolds(clock));
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
    pace,
    sent,
    async notice(chat: ReturnType<typeof person>, there = 3, back = 2, urgent = false) {
      const slot = await pace.slot(chat, urgent ? "urgent" : "usual", NEVER);
      // Longer than it takes until its turn, or not.
      await wait(there % 50);
      await slot?.turn();
      if (slot) await travel(slot, chat.id, there, back);
    },
    async answer(chat: ReturnType<typeof person>) {
      const asked = performance.now();
      const slot = await pace.slot(chat, "answer", NEVER);
      const waited = performance.now() - asked;
      if (slot) void travel(slot, chat.id, 3, 2);
      return waited;
    },
  };
}

describe("the messenger's limits", () => {
  test("no second sees more than allowed, wherever on the way the messenger counts", async () => {
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
        ).toBeLessThanOrEqual(29);
      }),
      { numRuns: 25 },
    );
  });

  test("nearly as many as allowed go out when the way is short", async () => {
    const { notice, sent } = courier();
    const from = performance.now();
    const done = Promise.all(Array.from({ length: 600 }, (_, i) => notice(person(i))));
    await vi.runAllTimersAsync();
    await done;
    const seconds = (Math.max(...sent.ended) - from) / 1000;
    expect(600 / seconds).toBeGreaterThan(28.5);
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
    ).toBeLessThanOrEqual(29);
  });

  test("are answered at the pace too, in the order in which they wrote, and no later than it needs", async () => {
    const { answer, sent } = courier();
    const all = Array.from({ length: 200 }, (_, i) => answer(person(i)));
    await vi.runAllTimersAsync();
    const waits = await Promise.all(all);
    const times = sent.counted.map(({ at }) => at);
    expect(densest(times, 1000)).toBeLessThanOrEqual(29);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(Math.max(...waits)).toBeLessThan((200 / 29) * 1000);
  });

  test("take turns: the backlog of many delays one more by one word of each", async () => {
    const { answer } = courier();
    const backlog = Array.from({ length: 58 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: 50 }, () => answer(person(i))),
    );
    await vi.advanceTimersByTimeAsync(10_000);
    let waited = Number.POSITIVE_INFINITY;
    void answer(person(1000)).then((wait) => {
      waited = wait;
    });
    await vi.advanceTimersByTimeAsync((backlog.length / 29) * 1000 + 1000);
    await Promise.all(backlog);
    expect(waited).toBeLessThan((58 / 29) * 1000 + 100);
  });

  test("take turns also where a chat may have all there is", async () => {
    const overall = { most: 10, milliseconds: 1000 };
    const pace = createPace({ overall, perChat: overall, perGroup: overall }, createHolds(clock));
    // Nothing is free until these end, so that all others wait together.
    const first = await Promise.all(
      Array.from({ length: 10 }, () => pace.slot(person(1), "answer", NEVER)),
    );
    const order: string[] = [];
    for (const id of ["a", "a", "a", "b", "b", "c"]) {
      void pace.slot({ id, isGroup: false }, "answer", NEVER).then(() => order.push(id));
    }
    for (const slot of first) slot?.end();
    await vi.runAllTimersAsync();
    expect(order.join("")).toBe("abcaba");
  });

  test("one chat's thousands hold up nobody", async () => {
    const { answer, sent } = courier();
    for (let i = 0; i < 10_000; i++) void answer(person(1));
    await vi.advanceTimersByTimeAsync(5000);
    const [wait] = await Promise.all([answer(person(2)), vi.advanceTimersByTimeAsync(100)]);
    expect(wait).toBe(0);
    expect(
      densest(
        sent.counted.filter(({ chat }) => chat === "1").map(({ at }) => at),
        1000,
      ),
    ).toBe(1);
  });
});

describe("when the messenger asked to wait", () => {
  test("nobody is answered until then, and everybody right after", async () => {
    const { answer, pace } = courier();
    pace.refused(person(1), 3000);
    const waits = Promise.all([answer(person(1)), answer(person(2))]);
    await vi.runAllTimersAsync();
    for (const wait of await waits) expect(Math.floor(wait / 10)).toBe(300);
  });

  test("in a group, only the group waits", async () => {
    const { answer, pace } = courier();
    const group = { id: "-7", isGroup: true };
    pace.refused(group, 3000);
    const waits = Promise.all([answer(group), answer(person(2))]);
    await vi.runAllTimersAsync();
    const [inGroup, inPrivate] = await waits;
    expect(Math.floor((inGroup ?? 0) / 10)).toBe(300);
    expect(inPrivate).toBe(0);
  });
});

test("the counters say the same as a look at every sending", () => {
  const steps = fc.array(fc.tuple(fc.constantFrom("begin", "end", "back"), fc.nat({ max: 700 })));
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 5 }), (all, most) => {
      const window = createWindow({ most, milliseconds: 1000 });
      let now = 0;
      let onTheWay = 0;
      const ended: number[] = [];
      for (const [what, after] of all) {
        now += after;
        if (what === "begin") onTheWay++;
        else if (onTheWay === 0) continue;
        else if (what === "end") ended.push(now);
        if (what !== "begin") onTheWay--;
        window[what === "back" ? "giveBack" : what](now);
        const leaves = ended.map((at) => at + 1000).filter((at) => at > now);
        const ends = [...leaves, ...Array(onTheWay).fill(Number.POSITIVE_INFINITY)];
        const expected = ends.length < most ? 0 : ends.toSorted((a, b) => b - a)[most - 1];
        expect(window.freeAt(now)).toBe(expected);
      }
    }),
  );
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
  const pace = createPace(telegramAt(29));
  const stop = new AbortController();
  const slots = await Promise.all(
    Array.from({ length: 29 }, (_, i) => pace.slot(person(i), "urgent", NEVER)),
  );
  const waiting = pace.slot(person(99), "urgent", stop.signal);
  stop.abort();
  expect(await waiting).toBeNull();
  expect(await pace.slot(person(98), "usual", stop.signal)).toBeNull();
  slots[0]?.giveBack();
  expect(await pace.slot(person(97), "urgent", NEVER)).not.toBeNull();
});

test("of several processes each sends its part of the sum, and never nothing", () => {
  let part = 0.5;
  const { overall } = telegramAt(29, () => part);
  expect(overall.most).toBe(14);
  part = 0;
  expect(overall.most).toBe(1);
});
