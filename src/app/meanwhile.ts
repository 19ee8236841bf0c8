import type { Hono } from "hono";
import type { Config } from "../config.ts";
import { openPort } from "../port.ts";

interface Meanwhile {
  readonly config: Pick<Config, "host" | "port">;
  /** What is told on the port: that it is Telegram which the start waits for. */
  readonly pages: Hono;
  /** What goes on without Telegram, which may be away for days: asked at once, and every minute. */
  each(): void;
}

const MINUTE = 60_000;

/** While Telegram does not say who the bot is, no update can be handled; the port answers and the night's works are done. */
export async function meanwhile<T>(
  { config: { host, port }, pages, each }: Meanwhile,
  work: () => Promise<T>,
): Promise<T> {
  const opened = port === null ? null : await openPort(pages, { host, port });
  each();
  const timer = setInterval(each, MINUTE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await opened?.close();
  }
}
