import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";
import { SettingError } from "./config.ts";

/** What is served on a port until it is closed. */
export interface Port {
  close(): Promise<void>;
}

/** @throws SettingError if the port or the interface cannot be used */
export async function openPort(
  web: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Port> {
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
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}
