import { hostname } from "node:os";
import { expect, test } from "vitest";
import { run } from "../../src/offices/cli.ts";
import { createOffices } from "../../src/offices/index.ts";
import { strangersAmong } from "../../src/offices/sharing.ts";
import { SERVER } from "../support/databases.ts";
import type { World } from "../support/world.ts";
import { deploy } from "./support.ts";

test.skipIf(SERVER)(
  "offices in files are run by one process: a second one is told what to do, and comes after its end",
  async () => {
    await using offices = await deploy(1);
    const [world] = offices.worlds as [World];
    offices.add(0);
    await offices.start();
    const second = createOffices(offices.config, { clock: offices.telegrams.clock });
    await expect(second.start()).rejects.toThrow(
      /another process runs the offices in .*end the other one, or name a server in DATABASE_URL/,
    );
    await second.stop();
    const hoa = world.person("Hoa");
    await hoa.starts();
    hoa.sees(/Kế hoạch/);
    await offices.stop();
    await offices.start();
    await hoa.says("/trogiup");
    hoa.sees(/Kế hoạch/);
  },
);

test.runIf(SERVER)(
  "npm run office -- list says which process holds each office that runs, and that none does when it has ended",
  async () => {
    await using offices = await deploy(2);
    const listed = async (): Promise<readonly string[]> => {
      const lines: string[] = [];
      const env = { OFFICES: offices.folder, DATABASE_URL: offices.config.env.DATABASE_URL };
      expect(await run(["list"], env, (line) => void lines.push(line), console.error)).toBe(0);
      return lines.map((line) => line.replace(/bot \d+, .*, vi/, "…"));
    };
    for (const index of [0, 1]) offices.add(index);
    const [first, second] = offices.names;
    expect(await listed()).toEqual([`${first}: run; …`, `${second}: run; …`]);
    await offices.start();
    const by = `held by ${hostname()}:${process.pid}`;
    expect(await listed()).toEqual([`${first}: run; …; ${by}`, `${second}: run; …; ${by}`]);
    await run(["stop", String(second)], offices.config.env, () => {}, console.error);
    expect(await listed()).toEqual([`${first}: run; …; ${by}`, `${second}: stopped; …`]);
    await offices.stop();
    const none = "no process holds it";
    expect(await listed()).toEqual([`${first}: run; …; ${none}`, `${second}: stopped; …`]);
  },
);

test("a process that has had another list of offices for a minute is named", () => {
  const one = { id: "a", name: "may-1:7", shares: [], offices: "x", since: 60_000 } as const;
  const other = { ...one, id: "b", name: "may-2:9", offices: "y" };
  expect(strangersAmong([one, { ...other, offices: "x" }], "a")).toBe(null);
  expect(strangersAmong([one, { ...other, since: 59_000 }], "a")).toBe(null);
  expect(strangersAmong([one, other], "a")).toMatch(/^may-2:9 can run other offices/);
  expect(strangersAmong([{ ...one, since: 1000 }, other], "a")).toBe(null);
  expect(strangersAmong([], "a")).toBe(null);
});
