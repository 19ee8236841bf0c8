import { once } from "node:events";
import { connect } from "node:net";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { streamEvents } from "../../src/sandbox/event-stream.ts";
import { listen } from "../../src/sandbox/listen.ts";
import { createPageEvents } from "../../src/sandbox/page-events.ts";
import type { PageEvent } from "../../src/sandbox/protocol.ts";
import { openPage } from "./support.ts";

/** Pages that listen: slow ones, and ones that are gone. */

const typing = (chat: number): PageEvent => ({ kind: "typing", chat });

test("a reader gets everything in order, from the moment it came", async () => {
  const events = createPageEvents();
  events.emit(typing(1));
  const reader = events.subscribe();
  events.emit(typing(2));
  events.emit(typing(3));
  const read: PageEvent[] = [];
  for await (const event of reader) {
    read.push(event);
    if (read.length === 2) events.emit(typing(4));
    if (read.length === 3) reader.end();
  }
  expect(read).toEqual([typing(2), typing(3), typing(4)]);
  expect(events.readers).toBe(0);
});

test("one that falls too far behind is let go, and keeps nothing in memory", async () => {
  const events = createPageEvents();
  const slow = events.subscribe();
  for (let i = 0; i < 6000; i++) events.emit(typing(i));
  expect(events.readers).toBe(0);
  const read: PageEvent[] = [];
  for await (const event of slow) read.push(event);
  expect(read).toEqual([]);
});

test("a page that is closed, or cut off, is forgotten", async () => {
  const events = createPageEvents();
  const web = new Hono().get("/sandbox/events", (c) => streamEvents(c, events));
  const server = await listen(web, 0);
  const page = openPage(`http://127.0.0.1:${server.port}`);
  {
    await using told = await page.listen();
    expect(events.readers).toBe(1);
    events.emit(typing(7));
    await told.next("typing");
  }
  await expect.poll(() => events.readers).toBe(0);

  const cut = connect(server.port, "127.0.0.1");
  cut.write("GET /sandbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(cut, "data");
  expect(events.readers).toBe(1);
  cut.destroy();
  await expect.poll(() => events.readers).toBe(0);
  await server.close();
});

test("one that stops reading does not fill the memory, and the others go on", async () => {
  const events = createPageEvents();
  const web = new Hono().get("/sandbox/events", (c) => streamEvents(c, events));
  const server = await listen(web, 0);
  const stuck = connect(server.port, "127.0.0.1");
  stuck.write("GET /sandbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(stuck, "data");
  stuck.pause();
  await using told = await openPage(`http://127.0.0.1:${server.port}`).listen();
  const text = "x".repeat(10_000);
  for (let i = 0; events.readers === 2; i++) {
    events.emit({ kind: "answer", person: i, chat: i, messageId: i, text, alert: false });
    if (i % 100 === 0) await told.next("answer", ({ person }) => person === i);
  }
  expect(events.readers).toBe(1);
  events.emit(typing(8));
  await told.next("typing");
  stuck.destroy();
  await server.close();
});
