import { makingBeside } from "../../making.ts";
import type { DraftOrder, MadeDraft } from "./draft-order.ts";

/** Makes a draft of the office's report beside the thread that answers people. */
export const draftedBeside = makingBeside<DraftOrder, MadeDraft>({
  from: import.meta.url,
  source: "./draft-maker.ts",
  built: "draft-maker",
  // A hundred thousand reports of three thousand units take half of it.
  megabytes: 320,
  patience: 5 * 60_000,
});
