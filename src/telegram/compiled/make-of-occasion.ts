import { type Answers, answerTo } from "../../compiling/store/asked.ts";
import { openToRead } from "../../database/reading.ts";
import type { Told } from "../../making.ts";
import { loadPlan } from "../../plan/load.ts";
import { occasionOf } from "../../plan/occasions.ts";
import { makeBrief } from "./make-brief.ts";
import { makeDraft } from "./make-draft.ts";
import type { MadeDraft, OccasionOrder } from "./occasion-order.ts";

/**
 * Makes what was ordered, of the database as it is at one instant. It is made for a process of its own: it holds
 * what is known of every report of the occasion.
 */
export async function makeOfOccasion(
  order: OccasionOrder,
  told: Told,
): Promise<MadeDraft | Answers[keyof Answers] | undefined> {
  const plan = loadPlan(order.planFile);
  const occasion = occasionOf(plan, order.occasion);
  if (!occasion) throw new Error(`The plan has no occasion "${order.occasion}"`);
  const asked = { plan, occasion, at: order.at };
  const { read, close } = await openToRead(order.databaseUrl);
  try {
    switch (order.kind) {
      case "draft":
        return await makeDraft(read, asked, order, told);
      case "brief":
        return await makeBrief(read, asked, order, told);
      default:
        return await answerTo(read, asked, order);
    }
  } finally {
    await close();
  }
}
