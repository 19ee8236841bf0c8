import type { Plan } from "../../plan/model.ts";
import type { Voice } from "../notices/due.ts";

/** For whom a picture is worded. */
export interface PictureScene extends Voice {
  readonly plan: Plan;
}
