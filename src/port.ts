import type { Server, ServerResponse } from "node:http";
import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";
import { SettingError } from "./config.ts";

/** What is served on a port until it is closed. */
export interface Port {
  close(): Promise<void>;
}

interface Place {
  readonly host: string;
  readonly port: number;
  /** For so many milliseconds what was asked is still answered when it closes. */
  readonly patience?: number;
}

/** @throws SettingError if the port or the interface cannot be used */
export async function openPort(web: Hono, { host, port, patience = 5000 }: Place): Promise<Port> {
  const server = await new Promise<ServerType>((resolve, reject) => {
    const opened = serve({ fetch: web.fetch, port, hostname: host }, () => resolve(opened));
    opened.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "another program uses it" : error.message;
      reject(
        new SettingError(
          error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND"
            ? `HOST ${host} is no address of this machine`
            : `PORT ${port} cannot be used: ${why}. End it, or set another PORT`,
        ),
      );
    });
  });
  return { close: closing(server as Server, patience) };
}

/**
 * Ends it when what was asked is answered. Whoever goes on asking over one connection, as balancers and monitors do,
 * is told that this one ends; who asks half a question or takes no answer is not waited for.
 */
function closing(server: Server, patience: number): () => Promise<void> {
  const answering = new Set<ServerResponse>();
  let isClosing = false;
  server.prependListener("request", (_, response: ServerResponse) => {
    response.shouldKeepAlive &&= !isClosing;
    answering.add(response);
    response.once("close", () => answering.delete(response));
  });
  return () =>
    new Promise((resolve) => {
      isClosing = true;
      for (const response of answering) response.shouldKeepAlive = false;
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
    });
}
