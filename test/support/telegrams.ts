import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { type ManualClock, manualClock } from "../../src/clock.ts";
import { createWorld, type World } from "./world.ts";

/** One address behind which each bot has a Telegram of its own: people and chats of two have the same numbers. */
export interface Telegrams extends AsyncDisposable {
  readonly root: string;
  readonly clock: ManualClock;
  readonly worlds: readonly World[];
}

const tokenOf = (index: number) => `${7_000_000_001 + index}:SandboxTokenThatOpensNothingAtAll00`;

/** As Telegram's own server does, it tells the bots apart by the token in the path. */
export async function createTelegrams(
  count: number,
  at = "2024-06-03T08:00:00+07:00",
): Promise<Telegrams> {
  const clock = manualClock(at);
  const worlds = await Promise.all(
    Array.from({ length: count }, (_, index) => createWorld({ clock, token: tokenOf(index) })),
  );
  const roots = new Map(worlds.map((world) => [world.token, world.root]));
  const server = createServer((asked, answer) => {
    const [, token = ""] = /^\/(?:file\/)?bot([^/]+)\//.exec(asked.url ?? "") ?? [];
    const root = roots.get(token);
    if (!root) {
      const body = { ok: false, error_code: 401, description: "Unauthorized" };
      answer.writeHead(401, { "content-type": "application/json" }).end(JSON.stringify(body));
      return;
    }
    const { method, headers } = asked;
    const passed = request(`${root}${asked.url}`, { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    // Whoever hangs up here has hung up there.
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock,
    worlds,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      for (const world of worlds) await world.stop();
    },
  };
}
