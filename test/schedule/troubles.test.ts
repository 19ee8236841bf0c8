import { expect, test } from "vitest";
import { emptyDatabase, settings } from "../simulate/setting.ts";
import { troubleTable } from "../simulate/table.ts";
import { playTroubles, type TroubleFigures } from "../simulate/troubles.ts";
import { SERVER, templateUrl } from "../support/databases.ts";

/** Two with kills in the middle of work; `npm run simulate` plays more of them, and whole years. */
const SEEDS = [3, 4];
/** On a server, each of them a process. */
const PROCESSES = SERVER ? 2 : 1;

test("some weeks in which everything fails: nothing twice, nothing missed", {
  timeout: 600_000,
}, async () => {
  const setting = settings(await emptyDatabase(await templateUrl()), PROCESSES);
  const all: TroubleFigures[] = [];
  for (const seed of SEEDS) all.push(await playTroubles(seed, setting(seed)));
  console.log(troubleTable(all));
  expect(all.flatMap(({ duplicated }) => duplicated)).toEqual([]);
  expect(all.flatMap(({ missed }) => missed)).toEqual([]);
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(all.reduce((sum, { deaths }) => sum + deaths, 0)).toBeGreaterThan(SEEDS.length);
});
