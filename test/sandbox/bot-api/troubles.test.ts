import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { HttpError } from "grammy";
import { expect, test } from "vitest";
import { bench, refused } from "./support.ts";

test("one message per second and chat, thirty in all", async () => {
  await using b = await bench({ limits: true });
  const { id } = b.hoa.user;
  await b.api.sendMessage(id, "1");
  const error = await refused(b.api.sendMessage(id, "2"), 429, "Too Many Requests: retry after 1");
  expect(error.parameters).toEqual({ retry_after: 1 });
  b.clock.advance({ seconds: 1 });
  await b.api.sendMessage(id, "2");
  b.clock.advance({ seconds: 1 });
  const people = Array.from({ length: 31 }, () => {
    const person = b.server.people.createPerson({ firstName: "x" });
    b.server.people.start(person);
    return person.user.id;
  });
  for (const person of people.slice(0, 30)) await b.api.sendMessage(person, "x");
  await refused(b.api.sendMessage(people[30] ?? 0, "x"), 429, "Too Many Requests: retry after 1");
  expect(b.server.refusals).toEqual([]);
});

test("twenty messages per minute and group", async () => {
  await using b = await bench({ limits: true });
  const group = b.server.people.createGroup({ title: "G", members: [b.hoa] });
  for (let i = 0; i < 20; i++) {
    await b.api.sendMessage(group.chat.id, "x");
    b.clock.advance({ seconds: 1 });
  }
  await refused(b.api.sendMessage(group.chat.id, "x"), 429, "Too Many Requests: retry after 40");
  b.clock.advance({ seconds: 40 });
  await b.api.sendMessage(group.chat.id, "x");
});

test("faults strike the calls that they are meant for, as often as they are meant to", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  b.server.faults.add({
    kind: "tooManyRequests",
    retryAfter: 7,
    methods: ["sendMessage"],
    times: 1,
  });
  await b.api.getMe();
  await refused(b.api.sendMessage(id, "x"), 429, "Too Many Requests: retry after 7");
  await b.api.sendMessage(id, "x");
  const off = b.server.faults.add({ kind: "serverError" });
  await refused(b.api.sendMessage(id, "x"), 500, "Internal Server Error");
  off();
  b.server.faults.add({ kind: "slow", milliseconds: 60, times: 1 });
  const began = performance.now();
  await b.api.getMe();
  expect(performance.now() - began).toBeGreaterThan(50);
  expect(b.server.refusals).toEqual([]);
});

test("a connection can break before or after the effect", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const texts = () =>
    [...b.server.people.privateChat(b.hoa).messages.values()].map(({ text }) => text);
  b.server.faults.add({ kind: "brokenBefore", times: 1 });
  await expect(b.api.sendMessage(id, "nie")).rejects.toThrow(HttpError);
  b.server.faults.add({ kind: "brokenAfter", times: 1 });
  await expect(b.api.sendMessage(id, "doch")).rejects.toThrow(HttpError);
  expect(texts()).toEqual(["/start", "doch"]);
});

test("a server that is down refuses connections and comes back where it was", async () => {
  await using b = await bench();
  const poll = b.api.getUpdates({ offset: 900_000_000, timeout: 20 }).catch((reason) => reason);
  await b.server.quiet();
  await b.server.down();
  expect(await poll).toBeInstanceOf(HttpError);
  const error = await fetch(b.server.root).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ cause: { code: "ECONNREFUSED" } });
  await b.server.up();
  expect((await b.api.getMe()).is_bot).toBe(true);
});

test("a webhook gets updates in order, with its secret, again until it says 200", async () => {
  await using b = await bench({ webhookRetryMilliseconds: 5 });
  const seen: { text: string; secret: string | undefined }[] = [];
  let failures = 2;
  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const update = JSON.parse(Buffer.concat(chunks).toString());
    const secret = request.headers["x-telegram-bot-api-secret-token"];
    seen.push({ text: update.message.text, secret: String(secret) });
    response.statusCode = failures-- > 0 ? 500 : 200;
    response.end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => receiver.once("listening", resolve));
  const { port } = receiver.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/hook`;

  await b.api.setWebhook(url, { secret_token: "bi_mat-1" });
  b.server.people.say(b.hoa, "hai");
  b.server.people.say(b.hoa, "ba");
  await b.server.quiet();
  expect(seen.map(({ text }) => text)).toEqual(["/start", "/start", "/start", "hai", "ba"]);
  expect(seen.every(({ secret }) => secret === "bi_mat-1")).toBe(true);
  expect(await b.api.getWebhookInfo()).toMatchObject({
    url,
    pending_update_count: 0,
    last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
  });
  await refused(
    b.api.getUpdates(),
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  await b.api.deleteWebhook();
  expect(await b.api.getUpdates()).toEqual([]);
  expect((await b.api.getWebhookInfo()).url).toBe("");
  receiver.close();
  receiver.closeAllConnections();
});

test("a webhook must be HTTPS on an allowed port with a plain secret", async () => {
  await using b = await bench();
  const prefix = "Bad Request: bad webhook:";
  await refused(
    b.api.setWebhook("http://bot.example.vn/"),
    400,
    `${prefix} An HTTPS URL must be provided for webhook`,
  );
  await refused(
    b.api.setWebhook("https://bot.example.vn:9000/"),
    400,
    `${prefix} Webhook can be set up only on ports 80, 88, 443 or 8443`,
  );
  await refused(
    b.api.setWebhook("https://bot.example.vn/", { secret_token: "mật" }),
    400,
    "Bad Request: secret token contains unallowed characters",
  );
  await refused(b.api.setWebhook("x"), 400, "Bad Request: invalid webhook URL specified");
});
