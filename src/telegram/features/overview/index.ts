import { readOwing } from "../../../deadlines/store/owing.ts";
import { countObstacles, obstaclesOf } from "../../../obstacles/store/obstacles.ts";
import { readNumbers } from "../../../progress/store/numbers.ts";
import { readStanding } from "../../../progress/store/standing.ts";
import { overviewButton } from "../../buttons/overview.ts";
import type { Ctx } from "../../context.ts";
import { faceOf } from "../../face.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { isAllowed } from "../../rights/allowed.ts";
import { just } from "../../rights/demand.ts";
import { OBSTACLES, overviewView } from "./view.ts";

/** /tongquan: the one page of those who look on, the leader of the district and the superior. */
export const overview: Feature = {
  commands: [
    {
      command: "tongquan",
      words: ["menu-overview"],
      may: just("overview"),
      run: (ctx) => showOverview(ctx),
    },
  ],
  presses: [onPress(overviewButton, showOverview)],
};

async function showOverview(ctx: Ctx): Promise<void> {
  const { plan, today, now: at } = ctx;
  const { read } = ctx.database;
  const names = await isAllowed(ctx, { right: "overview-names" });
  const [standing, obstacles, deadlines, totals, handed] = await Promise.all([
    readStanding(read, plan, at),
    countObstacles(read, plan.id),
    readOwing(read, plan, at),
    readNumbers(read, plan, today),
    // What a unit wrote is not even read for whoever sees numbers alone.
    names
      ? obstaclesOf(read, plan.id, { of: "office", state: "handed" }, { take: OBSTACLES, skip: 0 })
      : { obstacles: [], total: 0 },
  ]);
  const facts = { plan, today, standing, obstacles, deadlines, totals, handed, names };
  const { html, keyboard } = overviewView(facts, faceOf(ctx));
  ctx.show(html, { keyboard });
}
