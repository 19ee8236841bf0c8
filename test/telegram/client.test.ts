import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Api, GrammyError, HttpError } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { createLog } from "../../src/log.ts";
import { clientOptions, isUnsent } from "../../src/telegram/client.ts";

const TOKEN = "123456789:AAbbccddeeffgghhiijjkkll";
const answer = (result: unknown) => JSON.stringify({ ok: true, result });

/** A Bot API that answers as told, and a client for it. */
async function client(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const stopping = new AbortController();
  const lines: string[] = [];
  const log = createLog("debug", [TOKEN], { write: (line: string) => void lines.push(line) });
  const { dispatcher, ...options } = clientOptions({
    apiRoot: `http://127.0.0.1:${port}`,
    proxy: null,
    log,
    stopping: stopping.signal,
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await dispatcher.destroy();
  });
  return { api: new Api(TOKEN, options), stopping, lines };
}

test("who answers with a page is not Telegram: the call is repeated until Telegram answers", async () => {
  let calls = 0;
  const { api, lines } = await client((_, response) => {
    calls++;
    response.statusCode = calls === 1 ? 403 : 200;
    response.end(calls === 1 ? "<html>Truy cập bị chặn</html>" : answer({ id: 1 }));
  });
  await expect(api.getMe()).resolves.toEqual({ id: 1 });
  expect(lines.join("")).toMatch(/Telegram asks to try again/);
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

test("a wait longer than a minute is left to whoever called", async () => {
  const parameters = { retry_after: 61 };
  const { api } = await client((_, response) => {
    response.statusCode = 429;
    response.end(JSON.stringify({ ok: false, error_code: 429, description: "slow", parameters }));
  });
  await expect(api.getMe()).rejects.toMatchObject({ error_code: 429, parameters });
});

test("stopping ends the waiting, not the call", async () => {
  let calls = 0;
  const { api, stopping } = await client((_, response) => {
    calls++;
    response.statusCode = 429;
    const parameters = { retry_after: 50 };
    response.end(JSON.stringify({ ok: false, error_code: 429, description: "slow", parameters }));
    setImmediate(() => stopping.abort());
  });
  await expect(api.getMe()).rejects.toMatchObject({ error_code: 429 });
  expect(calls).toBe(1);
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
