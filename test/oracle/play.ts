import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openDatabase } from "../../src/database/index.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { fastFolder } from "../simulate/folder.ts";
import { emptyDatabase } from "../simulate/setting.ts";
import { playHistory } from "./history.ts";
import { judge } from "./judge.ts";
import { mergedPlan, RICH, SHIPPED } from "./variants.ts";

export interface HistoryFigures {
  histories: number;
  compared: number;
  readonly differences: string[];
}

/** Plays histories of these seeds, and judges each at two instants. The plans take turns. */
export async function playHistories(from: number, count: number): Promise<HistoryFigures> {
  const figures: HistoryFigures = { histories: 0, compared: 0, differences: [] };
  const template = join(fastFolder("template"), "empty.db");
  await emptyDatabase(`file:${template}`);
  const plans = [SHIPPED, mergedPlan(), RICH];
  for (let seed = from; seed < from + count; seed++) {
    const planFile = plans[seed % plans.length] ?? SHIPPED;
    const plan = loadPlan(planFile);
    const folder = fastFolder("oracle");
    const file = join(folder, "oracle.db");
    copyFileSync(template, file);
    const database = await openDatabase(`file:${file}`);
    let turn = Math.floor(seed / plans.length);
    await playHistory({ database, plan }, seed, async ({ now }) => {
      const where = `seed ${seed}, ${now.toISOString()}`;
      const { compared, found } = await judge(
        { database, file, plan, planFile, now },
        where,
        turn++,
      );
      figures.compared += compared;
      figures.differences.push(...found);
    });
    await database.close();
    rmSync(folder, { recursive: true, force: true });
    figures.histories++;
  }
  for (const file of [template, plans[1] ?? template]) {
    rmSync(dirname(file), { recursive: true, force: true });
  }
  return figures;
}
