import { openToRead } from "../../database/reading.ts";
import { openPlace } from "../../evidence/place.ts";
import { loadPlan } from "../../plan/load.ts";
import { occasionOf } from "../../plan/occasions.ts";
import { type Made, makeOf } from "../../tables/make.ts";
import { sceneOf } from "../../tables/scene.ts";
import { loadLanguages } from "../i18n.ts";
import type { TablesOrder } from "./order.ts";

/**
 * Makes what was ordered, of the database as it is at one instant. It is made for a process of its own: it
 * holds what is known of every report.
 */
export async function makeOrder(
  order: TablesOrder,
  told: (done: number, of: number) => void,
): Promise<Made> {
  const { databaseUrl, evidence, planFile, language, at, folder, part } = order;
  const plan = loadPlan(planFile);
  const occasion = order.occasion === null ? null : occasionOf(plan, order.occasion);
  const { audience } = order;
  const t = loadLanguages().in(language);
  const database = await openToRead(databaseUrl);
  try {
    return await makeOf(order.what, {
      read: database.read,
      scene: sceneOf(plan, at, { occasion, audience, t, language }),
      ...{ folder, part, told },
      evidence: openPlace(evidence).at,
    });
  } finally {
    await database.close();
  }
}
