import { rmSync } from "node:fs";
import { fillDemo } from "../../src/sandbox/demo/index.ts";
import { type Endings, prepareGround } from "../../src/sandbox/ground.ts";
import { fastFolder } from "../simulate/folder.ts";
import { judge } from "./judge.ts";
import { SHIPPED } from "./variants.ts";

/** After half of the year's reports, and after its merger and nearly all of them. */
export const JUNE = new Date("2024-06-20T16:00:00+07:00");
export const DECEMBER = new Date("2024-12-30T16:00:00+07:00");

export interface DemoFigures {
  demos: number;
  compared: number;
  readonly differences: string[];
}

/** What `npm run sandbox` begins with: judged whole, as of each of these instants. */
export async function judgeDemos(
  seeds: readonly number[],
  instants: readonly Date[],
): Promise<DemoFigures> {
  const figures: DemoFigures = { demos: 0, compared: 0, differences: [] };
  for (const seed of seeds) {
    for (const at of instants) {
      const { compared, found } = await judgeDemo(seed, at);
      figures.demos++;
      figures.compared += compared;
      figures.differences.push(...found);
    }
  }
  return figures;
}

async function judgeDemo(seed: number, at: Date) {
  const folder = fastFolder("oracle-demo");
  const endings: Endings = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const { database, plan, config } = await prepareGround(
      { folder, at, planFile: SHIPPED, fill: (world) => fillDemo(world, { seed }) },
      endings,
    );
    const file = config.databaseUrl.replace("file:", "");
    const judged = { database, file, plan, planFile: SHIPPED, now: at };
    const halves = [0, 1].map((turn) => judge(judged, `demo ${seed}, ${at.toISOString()}`, turn));
    const [even, odd] = await Promise.all(halves);
    return {
      compared: (even?.compared ?? 0) + (odd?.compared ?? 0),
      found: [...new Set([...(even?.found ?? []), ...(odd?.found ?? [])])],
    };
  } finally {
    for (let end = endings.pop(); end; end = endings.pop()) await end();
  }
}
