import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";
import { happens, said, stage, until, writes } from "./support.ts";

/** A way to a server that can begin to swallow: it takes connections and bytes, and answers nothing. */
async function road(to: string) {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const dead = new WeakSet<Socket>();
  let swallows = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("error", () => other.destroy());
      from.on("close", () => {
        sockets.delete(from);
        other.destroy();
      });
      from.on("data", (bytes) => {
        // A connection that lost something never comes back.
        if (swallows) for (const one of [near, far]) dead.add(one);
        if (!dead.has(near)) other.write(bytes);
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallow(on: boolean) {
      swallows = on;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** A running program with /health, on such a road. */
async function onTheRoad() {
  const world = await createWorld();
  const way = await road(world.root);
  const port = await freePort();
  const scene = await stage({ apiRoot: way.root, token: world.token, port }, {});
  const [hoa, ba] = [world.person("Hoa"), world.person("Ba")];
  await scene.app.start();
  const health = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/health`);
    return (await answer.json()) as Healthy;
  };
  return {
    ...{ world, way, hoa, ba, health, log: scene.log },
    async [Symbol.asyncDispose]() {
      await scene[Symbol.asyncDispose]();
      await way.close();
      await world.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

interface Healthy {
  readonly ok: boolean;
  readonly problems?: Readonly<Record<string, string>>;
}

async function sick(health: () => Promise<Healthy>): Promise<string | undefined> {
  for (;;) {
    const { problems } = await health();
    if (problems) return problems.telegram;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** In seconds, on a busy machine: without an end of its own, a dead connection lasts for minutes. */
const SOON = 40;
const seconds = (since: number) => (performance.now() - since) / 1000;

test("a network that swallows everything is noticed, and answers follow soon after its end", async () => {
  const scene = await onTheRoad();
  await using _ = scene;
  const { world, way, hoa, ba, health } = scene;
  writes(world, hoa, "một");
  await until(world, () => said(world, hoa).length === 1);
  expect(await health()).toEqual({ ok: true });

  way.swallow(true);
  writes(world, hoa, "hai");
  let since = performance.now();
  expect(await sick(health)).toMatch(/Telegram gives no answer for \d+ seconds/);
  expect(seconds(since)).toBeLessThan(SOON);

  way.swallow(false);
  since = performance.now();
  writes(world, ba, "một");
  await until(world, () => said(world, hoa).length >= 2 && said(world, ba).length === 1);
  expect(seconds(since)).toBeLessThan(SOON);
  expect(await health()).toEqual({ ok: true });
});

test("an answer that was on its way when the network fell silent is said soon after its end", async () => {
  const scene = await onTheRoad();
  await using _ = scene;
  const { world, way, hoa } = scene;
  const asked = happens(world, (event) => event.kind === "confirmed");
  writes(world, hoa, "một");
  await asked;
  way.swallow(true);
  await scene.log.next(/could not be fetched|Telegram did not answer/);
  way.swallow(false);
  const since = performance.now();
  await until(world, () => said(world, hoa).length > 0);
  expect(seconds(since)).toBeLessThan(SOON);
});

test("a connection that is dead holds up nobody but whom it was for", async () => {
  const scene = await onTheRoad();
  await using _ = scene;
  const { world, hoa, ba } = scene;
  world.api.faults.add({
    kind: "slow",
    milliseconds: 8000,
    methods: ["sendMessage"],
    when: ({ chat_id }) => chat_id === hoa.id,
    times: 1,
  });
  writes(world, hoa, "một");
  writes(world, ba, "một", "hai");
  await until(world, () => said(world, ba).length === 2);
  expect(said(world, hoa)).toEqual([]);
  await until(world, () => said(world, hoa).length > 0);
});
