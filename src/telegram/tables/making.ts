import { makingBeside } from "../../making.ts";
import type { Made } from "../../tables/make.ts";
import type { TablesOrder } from "./order.ts";

/** Makes what was ordered beside the thread that answers people. */
export const madeBeside = makingBeside<TablesOrder, Made>({
  from: import.meta.url,
  source: "./maker.ts",
  built: "tables-maker",
  // What is known of a hundred thousand reports takes less than half of it.
  megabytes: 320,
  // Gigabytes of evidence take minutes; what takes longer is given up.
  patience: 30 * 60_000,
});
