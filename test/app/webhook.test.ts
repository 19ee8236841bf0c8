import Sqlite from "libsql";
import { expect, test } from "vitest";
import { freePort, said, stage, until, writes } from "./support.ts";

const SECRET = "mot-bi-mat-cua-webhook-1";

async function behindWebhook() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/telegram`;
  const scene = await stage({ port, updates: { kind: "webhook", url, secret: SECRET } });
  return { scene, url, health: `http://127.0.0.1:${port}/health` };
}

test("Telegram brings the updates, each is answered once, and no poll is made", async () => {
  const { scene, health } = await behindWebhook();
  await using _ = scene;
  const { world, app } = scene;
  await app.start();
  expect(await (await fetch(health)).json()).toEqual({ ok: true });
  const hoa = world.person("Hoa");
  writes(world, hoa, "một", "hai");
  await until(world, () => said(world, hoa).length === 2);
  await app.idle();
  expect(said(world, hoa)).toHaveLength(2);
  expect(world.api.calls.map(({ method }) => method)).not.toContain("getUpdates");
});

test("whoever does not know the secret is sent away, and nothing is stored", async () => {
  const { scene, url } = await behindWebhook();
  await using _ = scene;
  await scene.app.start();
  const body = JSON.stringify({ update_id: 1, message: { text: "giả" } });
  for (const secret of ["", "x", SECRET.slice(1), `${SECRET}x`]) {
    const headers = { "x-telegram-bot-api-secret-token": secret };
    expect((await fetch(url, { method: "POST", body, headers })).status).toBe(401);
  }
  expect((await fetch(url, { method: "POST", body })).status).toBe(401);
  await scene.app.idle();
  const database = new Sqlite(scene.config.databaseUrl.replace("file:", ""));
  expect(database.prepare('SELECT id FROM "Update"').pluck().all()).toEqual([]);
  database.close();
  expect(scene.log.all.join("\n")).not.toContain(SECRET);
});

test("an update that Telegram brings twice is answered once", async () => {
  const { scene, url } = await behindWebhook();
  await using _ = scene;
  const { world, app } = scene;
  await app.start();
  const hoa = world.person("Hoa");
  world.api.people.start(hoa.person);
  await until(world, () => said(world, hoa).length > 0);
  await app.idle();
  const before = said(world, hoa).length;
  const message = { message_id: 9, date: 1, chat: { ...hoa.person.user, type: "private" } };
  const update = { update_id: 5, message: { ...message, from: hoa.person.user, text: "một" } };
  for (let i = 0; i < 3; i++) {
    const answer = await fetch(url, {
      method: "POST",
      body: JSON.stringify(update),
      headers: { "x-telegram-bot-api-secret-token": SECRET },
    });
    expect(answer.status).toBe(200);
  }
  await app.idle();
  expect(said(world, hoa)).toHaveLength(before + 1);
});

test("an address that Telegram does not take ends the start and is named", async () => {
  await using scene = await stage({
    port: 0,
    updates: { kind: "webhook", url: "https://bot.example.vn:9000/", secret: SECRET },
  });
  await expect(scene.app.start()).rejects.toThrow(
    "Telegram does not take WEBHOOK_URL: Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
  );
  scene.world.expectRefusal(/setWebhook/);
});

test("while Telegram is away the address is given again and again", async () => {
  const { scene } = await behindWebhook();
  await using _ = scene;
  const rule = { kind: "brokenBefore", methods: ["setWebhook"], times: 2 } as const;
  scene.world.api.faults.add(rule);
  await scene.app.start();
  expect(scene.log.all.filter((line) => /Telegram is out of reach/.test(line))).toHaveLength(1);
  const { calls } = scene.world.api;
  expect(calls.filter(({ method }) => method === "setWebhook")).toHaveLength(3);
});

test("a body of 100 MB is refused unread, and the bot goes on", async () => {
  const { scene, url, health } = await behindWebhook();
  await using _ = scene;
  await scene.app.start();
  const headers = { "x-telegram-bot-api-secret-token": SECRET };
  const piece = Buffer.alloc(1024 * 1024, " ");
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      if (sent++ < 100) controller.enqueue(piece);
      else controller.close();
    },
  });
  const streamed = fetch(url, { method: "POST", headers, body: endless, duplex: "half" });
  // The connection may be closed while it is still being written to.
  expect([413, "closed"]).toContain(
    await streamed.then((answer) => answer.status).catch(() => "closed"),
  );
  expect(sent).toBeLessThan(50);
  const large = fetch(url, { method: "POST", headers, body: Buffer.alloc(2 * 1024 * 1024, " ") });
  expect([413, "closed"]).toContain(
    await large.then((answer) => answer.status).catch(() => "closed"),
  );
  expect(await (await fetch(health)).json()).toEqual({ ok: true });
});

test("what is no update is refused, what is malformed is left out, and neither is an error", async () => {
  const { scene, url } = await behindWebhook();
  await using _ = scene;
  const { app, log, world } = scene;
  await app.start();
  const chat = { id: 5, type: "private" };
  const from = { id: 5, is_bot: false, first_name: "Hoa" };
  const message = { message_id: 1, date: 1, chat, from };
  const post = async (body: string) => {
    const headers = { "x-telegram-bot-api-secret-token": SECRET };
    return (await fetch(url, { method: "POST", headers, body })).status;
  };
  for (const body of ["", "{", "null", "[]", "5", "{}", '{"update_id":"1"}', '{"update_id":1.5}']) {
    expect([body, await post(body)]).toEqual([body, 400]);
  }
  const malformed = [
    { message: 5 },
    { message: null },
    { message: { ...message, chat: null } },
    { message: { ...message, chat: { id: "5", type: "private" } } },
    { message: { ...message, from: {} } },
    { message: { ...message, text: 5 } },
    { message: { ...message, text: "/start", entities: "bot_command" } },
    { message: { ...message, photo: [] } },
    { message: { ...message, document: {} } },
    { edited_message: [] },
    { callback_query: { id: 5, from } },
    { callback_query: { id: "5", from, message: {} } },
    { my_chat_member: { chat, from } },
  ];
  for (const [i, update] of malformed.entries()) {
    expect([update, await post(JSON.stringify({ update_id: 100 + i, ...update }))]).toEqual([
      update,
      200,
    ]);
  }
  // What this version does not know is no fault either.
  expect(await post(JSON.stringify({ update_id: 200, poll: { id: "1" } }))).toBe(200);
  await app.idle();
  expect(log.all.filter((line) => /"level":50/.test(line))).toEqual([]);
  // A line for each place in which one is malformed: the same trouble is told once.
  const places = log.all.filter((line) => /malformed/.test(line));
  expect(places.length).toBeGreaterThan(malformed.length / 2);
  expect(log.all.join()).not.toContain("bot_command");
  expect(world.api.calls.map(({ method }) => method)).not.toContain("sendMessage");
});

test("another machine does not reach the port, unless HOST lets it", async () => {
  const port = await freePort();
  await using scene = await stage({ port, host: "127.0.0.2" });
  await scene.app.start();
  expect((await fetch(`http://127.0.0.2:${port}/health`)).status).toBe(200);
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
});

test("an interface that this machine does not have is named", async () => {
  await using scene = await stage({ port: await freePort(), host: "192.0.2.1" });
  await expect(scene.app.start()).rejects.toThrow("HOST 192.0.2.1 is no address of this machine");
});
