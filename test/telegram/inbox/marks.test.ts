import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteStatements } from "../../support/statements.ts";
import { message, type Setting, setting } from "./support.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Somebody writes, and reads the answer; nobody else is there. */
async function answered(one: Setting): Promise<void> {
  await one.inbox.accept([message(1, 7, "chào")]);
  while (one.said.length === 0) await turns(1);
  await turns(5);
  expect(await one.state(1)).not.toBe("answered");
}

test("that an answer was said is written with the next message, in its commit", async () => {
  using statements = noteStatements();
  await using one = await setting({});
  await answered(one);
  statements.said();
  await one.inbox.accept([message(2, 7, "chào lần nữa")]);
  expect(statements.said().filter((sql) => sql === "COMMIT")).toHaveLength(1);
  expect(await one.state(1)).toBe("answered");
  await one.inbox.idle();
  expect(one.said).toEqual(["7: nghe chào", "7: nghe chào lần nữa"]);
});

test("that an answer was said is written soon, though nobody writes any more", async () => {
  await using one = await setting({});
  await answered(one);
  await vi.advanceTimersByTimeAsync(50);
  await turns(5);
  expect(await one.state(1)).toBe("answered");
});

test("who waits for the end does not wait for somebody to write", async () => {
  await using one = await setting({});
  await answered(one);
  await one.inbox.idle();
  expect(await one.state(1)).toBe("answered");
});
