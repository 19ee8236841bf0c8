import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** The way to a server, which can be cut where a test wants it. */
export interface Way extends AsyncDisposable {
  /** The same address, by this way. */
  readonly url: string;
  /** The next COMMIT does not reach the server ("before"), or its answer does not come back ("after"). */
  cutAt(commit: "before" | "after"): void;
}

/** @param url of a PostgreSQL server without encryption */
export async function wayTo(url: string): Promise<Way> {
  const to = new URL(url);
  let cut: "before" | "after" | null = null;
  const sockets = new Set<Socket>();

  const server = createServer((client) => {
    const there = connect(Number(to.port), to.hostname);
    let isOver = false;
    for (const one of [client, there]) {
      sockets.add(one);
      one.on("error", () => {});
      one.on("close", () => {
        client.destroy();
        there.destroy();
      });
    }
    client.on("data", (bytes) => {
      if (cut && bytes.includes("COMMIT")) {
        isOver = true;
        // The server does what it was told, and nobody hears of it.
        if (cut === "after") there.end(bytes);
        else there.destroy();
        cut = null;
        setTimeout(() => client.destroy(), 50);
      } else {
        there.write(bytes);
      }
    });
    there.on("data", (bytes) => {
      if (!isOver) client.write(bytes);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const by = new URL(url);
  by.port = String((server.address() as { port: number }).port);
  by.hostname = "127.0.0.1";
  return {
    url: by.href,
    cutAt(commit) {
      cut = commit;
    },
    async [Symbol.asyncDispose]() {
      for (const one of sockets) one.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
