import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { Api } from "grammy";
import { afterEach, expect, test } from "vitest";

let child: ChildProcess | undefined;

afterEach(async () => {
  if (!child) return;
  const exited = once(child, "exit");
  child.kill();
  await exited;
});

test("in a process of its own it is driven over HTTP, by programs only", async () => {
  child = spawn(process.execPath, ["--import", "tsx", "src/sandbox/bot-api/serve.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (!child.stdout) throw new Error("no output");
  const [line] = await once(createInterface(child.stdout), "line");
  const { root, token } = JSON.parse(line);
  const api = new Api(token, { apiRoot: root });
  const order = async (body: object, headers = {}) =>
    fetch(`${root}/control/order`, { method: "POST", body: JSON.stringify(body), headers });

  const events = await fetch(`${root}/control/events`);
  if (!events.body) throw new Error("no events");
  const lines = createInterface(Readable.fromWeb(events.body))[Symbol.asyncIterator]();
  const created = await order({ do: "createPerson", firstName: "Hoa" });
  const { person } = (await created.json()) as { person: number };
  await order({ do: "start", person });
  const next = async () => JSON.parse((await lines.next()).value);
  expect(await next()).toMatchObject({ kind: "message", message: { text: "/start" } });
  await api.sendMessage(person, "chào");
  expect(await next()).toMatchObject({ kind: "message", message: { text: "chào" } });

  expect((await order({ do: "fly" })).status).toBe(400);
  expect((await order({ do: "start", person }, { origin: "https://evil.example" })).status).toBe(
    403,
  );
});
