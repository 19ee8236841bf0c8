import { expect, test, vi } from "vitest";
import { newFolder, STRANGER, startHere } from "./support.ts";

/** Troubles that the one at the page switches on, as the bot meets them. */

test("each is shown when it goes on and off, to every page", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  await using told = await here.page.listen();
  await here.page.does({ do: "fault", fault: "slow", on: true });
  await here.page.does({ do: "fault", fault: "slow", on: true });
  await here.page.does({ do: "fault", fault: "serverError", on: true });
  expect((await here.page.state()).faults).toEqual(["slow", "serverError"]);
  await here.page.does({ do: "fault", fault: "slow", on: false });
  await here.page.does({ do: "fault", fault: "serverError", on: false });
  await told.next("faults", ({ faults }) => faults.length === 0);
  expect(told.heard.flatMap((one) => (one.kind === "faults" ? [one.faults] : []))).toEqual([
    ["slow"],
    ["slow", "serverError"],
    ["serverError"],
    [],
  ]);
});

test("asked to wait, the bot waits and then answers; the calls tell why", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  await using told = await here.page.listen();
  await here.page.does({ do: "fault", fault: "tooManyRequests", on: true });
  await here.page.does({ do: "start", person: id });
  const { call } = await told.next("call", ({ call }) => call.byFault);
  expect(call.answer).toMatchObject({ ok: false, code: 429 });
  await here.page.does({ do: "fault", fault: "tooManyRequests", on: false });
  await here.sandbox.settled();
  await here.sees(id, /Chào Anh\/Chị/);
});

test("a connection that breaks after the effect leaves the message there", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  await using told = await here.page.listen();
  await here.page.does({ do: "fault", fault: "brokenAfter", on: true });
  await here.page.does({ do: "start", person: id });
  await told.next("call", ({ call }) => call.byFault && call.method === "sendMessage");
  await here.page.does({ do: "fault", fault: "brokenAfter", on: false });
  await here.sandbox.settled();
  await here.sees(id, /Chào Anh\/Chị/);
});

test("while Telegram is away the page works on; after a minute it is back by itself", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  await using told = await here.page.listen();
  vi.useFakeTimers({ toFake: ["setTimeout"], shouldAdvanceTime: true });
  try {
    await here.page.does({ do: "fault", fault: "down", on: true });
    await here.page.does({ do: "start", person: id });
    expect((await here.page.state()).faults).toEqual(["down"]);
    await expect(fetch(here.sandbox.api.root)).rejects.toThrow();
    vi.advanceTimersByTime(60_000);
    await told.next("faults", ({ faults }) => faults.length === 0);
  } finally {
    vi.useRealTimers();
  }
  await told.next("message", ({ message }) => message.from.is_bot);
  await here.sees(id, /Chào Anh\/Chị/);
});

test("a sandbox can be stopped while Telegram is away", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  await here.page.does({ do: "fault", fault: "down", on: true });
});
