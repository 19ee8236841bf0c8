import type { Raised } from "../../../compiling/brief.ts";
import { readBrief } from "../../../compiling/store/brief.ts";
import type { Reads } from "../../../database/index.ts";
import { drawn } from "../../../documents/drawing.ts";
import { countObstacles, obstaclesOf } from "../../../obstacles/store/obstacles.ts";
import { dayOf } from "../../../plan/day.ts";
import type { Plan } from "../../../plan/model.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { briefWords } from "../../compiled/brief.ts";
import type { Ctx } from "../../context.ts";
import { fileName, sendMade } from "../../file.ts";
import { isAllowed } from "../../rights/allowed.ts";

/** The page for a leader, made while it is sent. Whoever sees numbers alone gets numbers alone. */
export async function sendBrief(ctx: Ctx, code: string): Promise<void> {
  const { t, plan, now: at, database, languages } = ctx;
  const occasion = occasionOf(plan, code);
  if (!occasion) return ctx.toast(t("button-old"), true);
  const names = await isAllowed(ctx, { right: "overview-names" });
  const { read } = database;
  sendMade(ctx, {
    name: fileName(t("brief-file", { name: occasion.name }), "pdf"),
    caption: t("brief-caption", { name: occasion.name }),
    failed: t("brief-not-sent"),
    async draw() {
      const { handed } = await countObstacles(read, plan.id);
      // What a unit wrote is not even read for whoever sees numbers alone.
      const raised = names ? await readRaised(read, plan) : [];
      const brief = await readBrief(read, { plan, occasion, at }, { handed, raised });
      // In the language in which offices write, whoever asks for it.
      return drawn({ kind: "brief", brief: briefWords(languages.in("vi"), brief, names) });
    },
  });
}

/** More at once are not put together by their words. */
const MOST = { take: 2000, skip: 0 };

/** Obstacles without an answer, the first that was raised first. */
async function readRaised(read: Reads, plan: Plan): Promise<Raised[]> {
  const [handed, open] = await Promise.all(
    (["handed", "open"] as const).map((state) =>
      obstaclesOf(read, plan.id, { of: "office", state }, MOST),
    ),
  );
  return [handed, open].flatMap((found) =>
    (found?.obstacles ?? []).toReversed().flatMap(({ unit: code, text, handed: last }) => {
      const unit = plan.units.findLast((one) => one.code === code);
      const passed = last && { to: last.to, on: dayOf(last.at, plan.timeZone) };
      return unit ? [{ unit, text, handed: passed }] : [];
    }),
  );
}
