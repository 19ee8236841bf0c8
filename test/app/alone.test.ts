import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { takeDatabase } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import { SERVER } from "../support/databases.ts";
import { type Stage, stage } from "./support.ts";

/** The program as it runs by itself: its clock is the system's. */
const real = ({ config }: Stage, write: (line: string) => void = () => {}) =>
  createApp(config, { log: createLog("warn", [config.token], { write }) });

test.skipIf(SERVER)(
  "a second process on one database is told so at its start, and comes when the first has ended",
  async () => {
    await using it = await stage();
    const [first, second] = [real(it), real(it)];
    await first.start();
    await expect(second.start()).rejects.toThrow(
      /test\.db is run by another process: end that one first, .*\(since \d{4}-/,
    );
    await second.stop();
    await first.stop();
    const giveBack = await takeDatabase(it.config.databaseUrl, new Date());
    await giveBack();
  },
);

test.skipIf(SERVER)("where no lock can be had it starts, and the log warns", async () => {
  await using it = await stage();
  mkdirSync(`${it.config.databaseUrl.replace("file:", "")}.in-use`);
  const lines: string[] = [];
  const app = real(it, (line) => lines.push(line));
  await app.start();
  await app.stop();
  expect(lines).toEqual([
    expect.stringContaining("cannot tell whether another process runs on this database"),
  ]);
});
