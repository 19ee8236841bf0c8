import type { Tx } from "../../database/index.ts";
import { memberArrives } from "./arrive.ts";
import { enactAnswer, enactRaising } from "./enact-obstacle.ts";
import { enactPeriodic, enactReceipt } from "./enact-periodic.ts";
import { enactDraft, enactReport } from "./enact-report.ts";
import { enactTick } from "./enact-tick.ts";
import type { Happening } from "./history.ts";
import type { Scene } from "./scene.ts";

/** Does what happened, by the same stores as the dialogues. */
export async function enact(tx: Tx, scene: Scene, happening: Happening): Promise<void> {
  switch (happening.kind) {
    case "joins": {
      const { by, at } = happening;
      scene.enrolled.set(by, await memberArrives(tx, scene, by, at));
      break;
    }
    case "reports":
      return enactReport(tx, scene, happening);
    case "begins":
      return enactDraft(tx, scene, happening);
    case "raises":
      return enactRaising(tx, scene, happening);
    case "answers":
      return enactAnswer(tx, scene, happening);
    case "sums-up":
      return enactPeriodic(tx, scene, happening);
    case "ticks":
      return enactTick(tx, scene, happening);
    case "receives":
      return enactReceipt(tx, scene, happening);
    case "blocks":
      // Done after all else: nobody can be written to who has blocked the bot.
      break;
  }
}
