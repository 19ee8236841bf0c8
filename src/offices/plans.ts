import { digestOf, loadPlan } from "../plan/load.ts";
import type { Plan } from "../plan/model.ts";

/** So many plans are kept, those that were wanted last: some offices have one together. */
const MOST = 20;

/** Reads plan files, each text once: reading one takes longer than all else that an opening does. */
export function plansRead(): (file: string) => Plan {
  const known = new Map<string, Plan>();
  return (file) => {
    const key = `${digestOf(file)} ${file}`;
    const plan = known.get(key) ?? loadPlan(file);
    known.delete(key);
    known.set(key, plan);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return plan;
  };
}
