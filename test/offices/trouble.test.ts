import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "../app/support.ts";
import type { World } from "../support/world.ts";
import { deploy, PLAN } from "./support.ts";

/** What it names; on a server it says besides how many offices each process holds. */
async function health(port: number): Promise<[number, unknown]> {
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  const { holds: _, ...told } = (await answer.json()) as Record<string, unknown>;
  return [answer.status, told];
}

test("an office whose plan is wrong is named, the others go on, and mending the file is enough", async () => {
  const port = await freePort();
  await using offices = await deploy(2, { PORT: String(port) });
  const [first, second] = offices.worlds as [World, World];
  const plan = join(offices.folder, "plan.yaml");
  const text = readFileSync(PLAN, "utf8").replace(
    /(calendarFile|lexiconFile): (\S+)/g,
    (_, key, file) => `${key}: ${resolve("prisma/plans", file)}`,
  );
  copyFileSync(PLAN, plan);
  writeFileSync(
    plan,
    text.replaceAll(`: ${resolve(".")}`, `: ${"../".repeat(20)}${resolve(".").slice(1)}`),
  );
  offices.add(0);
  offices.add(1, [], plan);
  const sound = readFileSync(plan);
  appendFileSync(plan, "\nunits: oops\n");
  offices.expectError(/the office is not open/);
  await offices.start();
  const [code, told] = await health(port);
  expect(code).toBe(503);
  expect(told).toEqual({
    ok: false,
    offices: { "co-quan-2": { office: expect.stringMatching(/plan\.yaml/) } },
  });
  const hoa = first.person("Hoa");
  await hoa.starts();
  hoa.sees(/Kế hoạch/);

  writeFileSync(plan, sound);
  await offices.tick();
  expect(await health(port)).toEqual([200, { ok: true }]);
  const mai = second.person("Mai");
  await mai.starts();
  mai.sees(/Kế hoạch/);
});

test("two offices of one bot: the first has it, the second is named until its token is another", async () => {
  const port = await freePort();
  await using offices = await deploy(2, { PORT: String(port) });
  const [first] = offices.worlds as [World];
  for (const index of [0, 1]) offices.add(index);
  const token = join(offices.folder, ".token-1");
  const own = readFileSync(token);
  writeFileSync(token, `${first.token} `);
  offices.expectError(/cannot be run/);
  await offices.start();
  const why = 'its token is that of the office "co-quan-1"';
  expect(await health(port)).toEqual([
    503,
    { ok: false, offices: { "co-quan-2": { office: why } } },
  ]);
  writeFileSync(token, own);
  await offices.tick();
  expect(await health(port)).toEqual([200, { ok: true }]);
});

test("a token that Telegram does not know is one office's trouble, and is in no log", async () => {
  const port = await freePort();
  await using offices = await deploy(2, { PORT: String(port) });
  const [first] = offices.worlds as [World];
  for (const index of [0, 1]) offices.add(index);
  const unknown = "7999999999:AAbbccddeeffgghhiijjkkll";
  writeFileSync(join(offices.folder, ".token-1"), unknown);
  offices.expectError(/the office is not open/);
  await offices.start();
  expect(await health(port)).toEqual([
    503,
    {
      ok: false,
      offices: { "co-quan-2": { office: expect.stringMatching(/Telegram does not know/) } },
    },
  ]);
  const hoa = first.person("Hoa");
  await hoa.starts();
  hoa.sees(/Kế hoạch/);
  expect(JSON.stringify(offices.log)).not.toContain("AAbbcc");
});

test("a stopped office is closed, and answers what came meanwhile when it is started again", async () => {
  await using offices = await deploy(1);
  const [world] = offices.worlds as [World];
  const name = offices.add(0);
  await offices.start();
  const stopped = join(offices.folder, name, "stopped");
  writeFileSync(stopped, "");
  await offices.tick();
  const hoa = world.person("Hoa");
  world.api.people.start(hoa.person);
  rmSync(stopped);
  await offices.tick();
  hoa.sees(/Kế hoạch/);
});

test("with a webhook each office has a path and a secret of its own, and who does not know it opens nothing", async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/telegram`;
  await using offices = await deploy(2, {
    ...{ PORT: String(port), WEBHOOK_URL: url, WEBHOOK_SECRET: "mot-bi-mat-chung-1" },
  });
  const [first, second] = offices.worlds as [World, World];
  for (const index of [0, 1]) offices.add(index);
  await offices.start();
  const told = [first, second].map(({ api }) => {
    const call = api.calls.find(({ method }) => method === "setWebhook");
    return call?.parameters as { readonly url: string; readonly secret_token: string };
  });
  expect(told.map((one) => one?.url)).toEqual([`${url}/co-quan-1`, `${url}/co-quan-2`]);
  expect(new Set([...told.map((one) => one?.secret_token), "mot-bi-mat-chung-1"]).size).toBe(3);
  await offices.tick(new Date(offices.telegrams.clock.now().getTime() + 300_000));
  const post = (path: string, secret: string) =>
    fetch(`${url}/${path}`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": secret },
      body: JSON.stringify({ update_id: 5, message: { text: "giả" } }),
    });
  for (const [path, secret] of [
    ["co-quan-1", told[1]?.secret_token],
    ["co-quan-1", "mot-bi-mat-chung-1"],
    ["co-quan-1", ""],
    ["khong-co", told[0]?.secret_token],
  ] as const) {
    expect((await post(path, secret ?? "")).status).toBe(401);
  }
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('dau_moi_offices{phase="resting"} 2');
  const hoa = second.person("Hoa");
  await hoa.starts();
  hoa.sees(/Kế hoạch/);
  expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain(
    'dau_moi_updates_total{office="co-quan-2"}',
  );
});
