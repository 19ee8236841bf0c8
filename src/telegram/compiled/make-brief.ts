import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Raised } from "../../compiling/brief.ts";
import { readBrief } from "../../compiling/store/brief.ts";
import type { Asked } from "../../compiling/store/record.ts";
import type { Reads } from "../../database/index.ts";
import { drawn } from "../../documents/drawing.ts";
import type { Told } from "../../making.ts";
import { countObstacles, obstaclesOf } from "../../obstacles/store/obstacles.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { loadLanguages } from "../i18n.ts";
import { briefWords } from "./brief.ts";
import type { OrderOf } from "./occasion-order.ts";

const STEPS = 3;
const OWN_FILE = 0o600;

/** Makes the page for a leader. */
export async function makeBrief(
  read: Reads,
  asked: Asked,
  { names, folder, name }: OrderOf<"brief">,
  told: Told,
): Promise<undefined> {
  const { handed } = await countObstacles(read, asked.plan.id);
  // What a unit wrote is not even read for whoever sees numbers alone.
  const raised = names ? await readRaised(read, asked.plan) : [];
  told(1, STEPS);
  const brief = await readBrief(read, asked, { handed, raised });
  told(2, STEPS);
  // In the language in which offices write, whoever asks for it.
  const sheet = briefWords(loadLanguages().in("vi"), brief, names);
  const bytes = await drawn({ kind: "brief", brief: sheet });
  await writeFile(join(folder, name), bytes, { mode: OWN_FILE });
  told(STEPS, STEPS);
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
