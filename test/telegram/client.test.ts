import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Api, GrammyError, HttpError } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { createLog } from "../../src/log.ts";
import { untilAnswered } from "../../src/telegram/again.ts";
import { clientOptions, isUnsent } from "../../src/telegram/client.ts";
import { createOutage, type Outage } from "../../src/telegram/outage.ts";

const TOKEN = "123456789:AAbbccddeeffgghhiijjkkll";
const answer = (result: unknown) => JSON.stringify({ ok: true, result });

/** A Bot API that answers as told, and a client for it. */
async function client(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const outage = createOutage();
  const ends: string[] = [];
  outage.onOver(() => ends.push("over"));
  const { dispatcher, ...options } = clientOptions({
    apiRoot: `http://127.0.0.1:${port}`,
    proxy: null,
    outage,
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await dispatcher.destroy();
  });
  return { api: new Api(TOKEN, options), outage, ends };
}

/** As the program asks what may be asked twice. */
function again(outage: Outage, stopping = new AbortController()) {
  const lines: string[] = [];
  const log = createLog("debug", [TOKEN], { write: (line: string) => void lines.push(line) });
  return { lines, stopping, again: { log, outage, stopping: stopping.signal } };
}

test("who answers with a page is not Telegram: it is asked until Telegram answers", async () => {
  let calls = 0;
  const { api, outage, ends } = await client((_, response) => {
    calls++;
    response.statusCode = calls === 1 ? 403 : 200;
    response.end(calls === 1 ? "<html>Truy cập bị chặn</html>" : answer({ id: 1 }));
  });
  const asking = again(outage);
  await expect(untilAnswered(() => api.getMe(), asking.again)).resolves.toEqual({ id: 1 });
  expect(asking.lines.join("")).toMatch(/Telegram is out of reach; trying again/);
  expect(ends).toEqual(["over"]);
});

test("a refusal is passed on at once, with what Telegram said", async () => {
  let calls = 0;
  const { api } = await client((_, response) => {
    calls++;
    response.statusCode = 400;
    response.end(JSON.stringify({ ok: false, error_code: 400, description: "Bad Request: x" }));
  });
  const error = await api.getMe().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GrammyError);
  expect(error).toMatchObject({ error_code: 400, description: "Bad Request: x" });
  expect(calls).toBe(1);
});

test("stopping ends the waiting", async () => {
  let calls = 0;
  const { api, outage } = await client((_, response) => {
    calls++;
    response.statusCode = 429;
    const parameters = { retry_after: 50 };
    response.end(JSON.stringify({ ok: false, error_code: 429, description: "slow", parameters }));
  });
  const asking = again(outage);
  const asked = untilAnswered(async () => {
    setImmediate(() => asking.stopping.abort());
    return api.getMe();
  }, asking.again);
  await expect(asked).rejects.toThrow(/abort/);
  expect(calls).toBe(1);
});

test("what is asked for a few times only ends with the last failure", async () => {
  let calls = 0;
  const { api, outage } = await client((request) => {
    calls++;
    request.socket.destroy();
  });
  const asking = again(outage);
  const asked = untilAnswered(() => api.getMe(), { ...asking.again, attempts: 2 });
  await expect(asked).rejects.toBeInstanceOf(HttpError);
  expect(calls).toBe(2);
});

test("a broken connection is told from one that never was", async () => {
  const { api } = await client((request) => request.socket.destroy());
  const broken = await api.getMe().catch((reason: unknown) => reason);
  expect(broken).toBeInstanceOf(HttpError);
  expect(isUnsent((broken as HttpError).error)).toBe(false);
  expect(isUnsent(Object.assign(new Error("x"), { code: "ECONNREFUSED" }))).toBe(true);
  expect(isUnsent(new Error("Proxy response (502) !== 200 when HTTP Tunneling"))).toBe(true);
  expect(isUnsent(null)).toBe(false);
});

test("who stops does not wait for an open request: it ends, and its connection with it", async () => {
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  let closed = () => {};
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { api, outage } = await client((request) => {
    request.socket.once("close", () => closed());
    asked();
  });
  const stopping = new AbortController();
  const polling = api.getUpdates({ timeout: 60 }, stopping.signal as never);
  await isAsked;
  stopping.abort();
  // It ended for that, and not because its patience did.
  await expect(polling).rejects.toMatchObject({ error: { name: "AbortError" } });
  await isClosed;
  // Who ends it has no trouble with Telegram.
  expect(outage.lasts).toBe(0);
});
