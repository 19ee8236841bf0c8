import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Ports beyond the wished one that are tried when it is taken. */
const MORE = 20;

/** Serves on this machine only, at the wished port or the next that is free; 0 takes any. */
export async function listen(web: Hono, wished: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: web.fetch, createServer }) as Server;
  for (let port = wished; ; port++) {
    try {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
      break;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || port >= Math.min(wished + MORE, 65_535)) throw error;
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
