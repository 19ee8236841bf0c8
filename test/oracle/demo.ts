import { rmSync } from "node:fs";
import { fillDemo } from "../../src/sandbox/demo/index.ts";
import { type Endings, prepareGround } from "../../src/sandbox/ground.ts";
import { fastFolder } from "../simulate/folder.ts";
import { judge } from "./judge.ts";
import { SHIPPED } from "./variants.ts";

/** After half of the year's reports, and after its merger and nearly all of them. */
const JUNE = new Date("2024-06-20T16:00:00+07:00");
const DECEMBER = new Date("2024-12-30T16:00:00+07:00");

interface Judgement {
  readonly compared: number;
  readonly differences: readonly string[];
}

interface Demo {
  /** As `npm run sandbox -- --seed` takes it; 1 by default. */
  readonly seed: number;
  readonly at: Date;
  /** Which halves of the figures are looked at by all that they can be asked by. */
  readonly turns: readonly number[];
}

/** What `npm run sandbox` begins with, every face of it beside what its tables say. */
async function judgeDemo({ seed, at, turns }: Demo): Promise<Judgement> {
  const folder = fastFolder("oracle-demo");
  const endings: Endings = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const { database, plan, config } = await prepareGround(
      { folder, at, planFile: SHIPPED, fill: (world) => fillDemo(world, { seed }) },
      endings,
    );
    const file = config.databaseUrl.replace("file:", "");
    const judged = { database, file, plan, planFile: SHIPPED, now: at };
    const where = `demo ${seed}, ${at.toISOString()}`;
    let compared = 0;
    const differences = new Set<string>();
    for (const turn of turns) {
      const half = await judge(judged, where, turn);
      compared += half.compared;
      for (const one of half.found) differences.add(one);
    }
    return { compared, differences: [...differences] };
  } finally {
    for (let end = endings.pop(); end; end = endings.pop()) await end();
  }
}

/** The demos of these seeds at both instants, whole. */
export async function judgeDemos(count: number): Promise<Judgement & { readonly demos: number }> {
  const judgements: Judgement[] = [];
  for (let seed = 1; seed <= count; seed++) {
    for (const at of [JUNE, DECEMBER]) {
      judgements.push(await judgeDemo({ seed, at, turns: [0, 1] }));
    }
  }
  return {
    demos: judgements.length,
    compared: judgements.reduce((sum, one) => sum + one.compared, 0),
    differences: judgements.flatMap((one) => one.differences),
  };
}
