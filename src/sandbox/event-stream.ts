import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { PageEvents } from "./page-events.ts";

/** Everything from now on as server-sent events, until the page closes or falls too far behind. */
export function streamEvents(c: Context, events: PageEvents): Response {
  return streamSSE(c, async (stream) => {
    const reader = events.subscribe();
    stream.onAbort(reader.end);
    // Tells a reader that from here on it misses nothing.
    await stream.write(": connected\n\n");
    for await (const event of reader) await stream.writeSSE({ data: JSON.stringify(event) });
  });
}
