import { readFileSync, writeFileSync } from "node:fs";
import Sqlite from "libsql";
import { expect, test } from "vitest";
import { explain } from "../../src/explain.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { givePlaces } from "../support/places.ts";
import { happens, type Stage, said, stage, until, writes } from "./support.ts";

/** Telegram or the database are away for a while: nothing is lost, and nobody is answered twice. */

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml").id;
const TU_DOAN = "06562";
/** What a program says that cannot start. */
const failure = (start: Promise<void>): Promise<unknown> =>
  start.then(
    () => expect.unreachable("It started"),
    (reason: unknown) => reason,
  );

const BUSY = /Hệ thống đang bận/;

/** A running program, and Hoa who is nobody yet: each of her messages gets one answer. */
async function running(): Promise<Stage & { hoa: ReturnType<Stage["world"]["person"]> }> {
  const scene = await stage();
  await scene.app.start();
  return Object.assign(scene, { hoa: scene.world.person("Hoa") });
}

test("Telegram is away in the middle: afterwards everything is answered once", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa } = scene;
  await world.api.down();
  writes(world, hoa, "một", "hai", "ba");
  await scene.log.next(/updates could not be fetched; trying again/);
  await world.api.up();
  await until(world, () => said(world, hoa).length === 3);
  await scene.app.idle();
  expect(said(world, hoa)).toHaveLength(3);
});

test("Telegram goes away between an update and its answer: the answer waits for it", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa } = scene;
  const stored = happens(world, ({ kind }) => kind === "confirmed");
  world.api.faults.add({ kind: "slow", milliseconds: 100, methods: ["sendMessage"], times: 1 });
  writes(world, hoa, "một");
  await stored;
  await world.api.down();
  await scene.log.next(/Telegram is out of reach|Telegram did not answer/);
  await world.api.up();
  await until(world, () => said(world, hoa).length > 0);
  await scene.app.idle();
  expect(said(world, hoa)).toHaveLength(1);
});

test("429 is obeyed for as long as Telegram says", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa } = scene;
  const rule = { methods: ["sendMessage"], times: 1 };
  world.api.faults.add({ kind: "tooManyRequests", retryAfter: 1, ...rule });
  const refused = happens(
    world,
    (event) => event.kind === "call" && event.call.method === "sendMessage",
  );
  writes(world, hoa, "một");
  await refused;
  const since = performance.now();
  await until(world, () => said(world, hoa).length === 1);
  expect(performance.now() - since).toBeGreaterThan(990);
  await scene.app.idle();
  expect(world.api.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(2);
});

test("a server that answers 500 is asked again", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa } = scene;
  world.api.faults.add({ kind: "serverError", methods: ["sendMessage"], times: 2 });
  writes(world, hoa, "một");
  await until(world, () => said(world, hoa).length === 1);
  await scene.app.idle();
  expect(said(world, hoa)).toHaveLength(1);
});

test("a connection that broke before the effect is tried again", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa } = scene;
  world.api.faults.add({ kind: "brokenBefore", methods: ["sendMessage"], times: 1 });
  writes(world, hoa, "một");
  await until(world, () => said(world, hoa).length === 1);
  await scene.app.idle();
  expect(said(world, hoa)).toHaveLength(1);
});

test("a connection that broke after the effect may say an answer twice, but not a third time", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa } = scene;
  world.api.faults.add({ kind: "brokenAfter", methods: ["sendMessage"], times: 1 });
  writes(world, hoa, "một");
  await until(world, () => said(world, hoa).length === 2);
  await scene.app.idle();
  expect(said(world, hoa)).toHaveLength(2);
});

test("a database locked by another program: said once, and answered when it is free", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa } = scene;
  const other = new Sqlite(scene.config.databaseUrl.replace("file:", ""));
  other.exec("BEGIN IMMEDIATE");
  writes(world, hoa, "một", "hai");
  await until(world, () => said(world, hoa).some((text) => BUSY.test(text)));
  writes(world, hoa, "ba");
  await scene.log.next(/updates could not be stored; Telegram keeps them/);
  other.exec("ROLLBACK");
  other.close();
  await until(world, () => said(world, hoa).length === 4);
  await scene.app.idle();
  expect(said(world, hoa).filter((text) => BUSY.test(text))).toHaveLength(1);
  expect(said(world, hoa)).toHaveLength(4);
});

test("a photo that cannot be fetched for a while is kept as soon as it can", async () => {
  const scene = await running();
  await using _ = scene;
  const { world, hoa, app } = scene;
  await givePlaces({ config: scene.config, clock: world.clock } as never, PLAN, [
    { person: hoa, unit: TU_DOAN },
  ]);
  world.attach({ idle: () => app.idle() });
  await hoa.says("/baocao");
  // More often than one handling of the update tries.
  world.api.faults.add({ kind: "serverError", methods: ["getFile", "getMe"], times: 6 });
  await hoa.sendsPhoto();
  hoa.sees("Đã nhận tệp minh chứng (01/10).");
  expect(world.api.calls.filter(({ method }) => method === "getFile")).toHaveLength(6);
});

test("an answer that was committed and not sent is said at the next start", async () => {
  const scene = await stage();
  await using _ = scene;
  const { world, app } = scene;
  await app.start();
  const hoa = world.person("Hoa");
  await givePlaces({ config: scene.config, clock: world.clock } as never, PLAN, [
    { person: hoa, unit: TU_DOAN },
  ]);
  world.attach({ idle: () => app.idle() });
  await hoa.says("/baocao");
  world.detach();
  const before = hoa.screen();
  const off = world.api.faults.add({
    kind: "brokenBefore",
    methods: ["sendMessage", "editMessageText", "answerCallbackQuery"],
  });
  const broken = happens(world, (event) => event.kind === "call" && event.call.byFault);
  world.api.people.say(hoa.person, "3");
  await broken;
  await app.stop();
  expect(hoa.screen().replace(/\nHoa: 3$/, "")).toBe(before);
  off();
  await scene.again().start();
  await until(world, () => hoa.screen().includes("Bước 2/"));
});

test("a plan or a database that cannot be used is named", async () => {
  await using nowhere = await stage({ planFile: "nowhere.yaml" });
  expect(explain(await failure(nowhere.app.start()))).toBe(
    "nowhere.yaml: this file cannot be read (ENOENT); check PLAN_FILE, and the calendar it names",
  );
  const junk = "Kế hoạch thực hiện bình đẳng giới\n".repeat(100);
  await using other = await stage();
  const file = other.config.databaseUrl.replace("file:", "");
  writeFileSync(file, junk);
  expect(explain(await failure(other.app.start()))).toMatch(/test\.db cannot be used: check DATA/);
  expect(readFileSync(file, "utf8")).toBe(junk);
});

test("a database that another program keeps locked from the start is said to be in use", async () => {
  await using first = await stage();
  await first.app.start();
  await first.app.stop();
  const other = new Sqlite(first.config.databaseUrl.replace("file:", ""));
  other.exec("BEGIN IMMEDIATE");
  expect(explain(await failure(first.again().start()))).toBe(
    "The bot ended: the database is in use by another process: end the other one first (database is locked)",
  );
  other.exec("ROLLBACK");
  other.close();
  await first.again().start();
});

test("a port that is in use is named", async () => {
  await using first = await stage({ port: 0 });
  const port = Number(new URL(first.world.root).port);
  await using second = await stage({ port });
  await expect(second.app.start()).rejects.toThrow(
    `PORT ${port} cannot be used: another program uses it. End it, or set another PORT`,
  );
});

test("two processes with one token: each says what to do", async () => {
  const scene = await running();
  await using _ = scene;
  const second = await stage({ token: scene.config.token, apiRoot: scene.config.apiRoot });
  await using __ = second;
  await second.app.start();
  await scene.log.next(/another process is fetching this bot's updates: end one of the two/);
  scene.world.expectRefusal(/getUpdates: Conflict/);
});

test("a webhook that a former setting left is removed", async () => {
  await using scene = await stage();
  const { world } = scene;
  const url = `${world.root}/bot${world.token}/setWebhook?url=http://127.0.0.1:9/hook`;
  expect((await fetch(url)).ok).toBe(true);
  await scene.app.start();
  await scene.log.next(/this bot had a webhook; it is removed/);
  const hoa = world.person("Hoa");
  writes(world, hoa, "một");
  await until(world, () => said(world, hoa).length === 1);
  world.expectRefusal(/getUpdates: Conflict/);
});
