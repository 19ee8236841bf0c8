import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { openPort } from "../src/port.ts";
import { freePort } from "./app/support.ts";
import { gate } from "./telegram/inbox/support.ts";

/** As a balancer or a monitor does: over the connection that is there. */
function asking(port: number): (path: string) => Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path) =>
    new Promise((resolve, reject) => {
      request({ port, path, agent, host: "127.0.0.1" }, (answer) => {
        let text = "";
        answer.on("data", (part) => {
          text += part;
        });
        answer.on("end", () => resolve(text));
      })
        .on("error", reject)
        .end();
    });
}

test("a port is closed although somebody goes on asking over one connection; what was asked is answered", async () => {
  const port = await freePort();
  const [asked, ready] = [gate(), gate()];
  const web = new Hono()
    .get("/health", (c) => c.text("ok"))
    .get("/slow", async (c) => {
      asked.open();
      await ready.passed;
      return c.text("done");
    });
  const opened = await openPort(web, { host: "127.0.0.1", port });
  const ask = asking(port);
  const slow = ask("/slow");
  await asked.passed;
  const closed = opened.close();
  ready.open();
  expect(await slow).toBe("done");
  await expect(forever(() => ask("/health"))).rejects.toThrow(/ECONNREFUSED|ECONNRESET|hang up/);
  await closed;
});

async function forever(work: () => Promise<unknown>): Promise<never> {
  for (;;) await work();
}

test("a port that closes does not wait for somebody who asked half a question", async () => {
  const port = await freePort();
  const asked = gate();
  const web = new Hono().post("/telegram", async (c) => {
    asked.open();
    return c.text(await c.req.text().catch(() => "cut"));
  });
  const opened = await openPort(web, { host: "127.0.0.1", port, patience: 50 });
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write("POST /telegram HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nhalf");
  const cut = once(socket, "close");
  await asked.passed;
  socket.on("error", () => {}).resume();
  await opened.close();
  await cut;
});
