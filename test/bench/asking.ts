import { readdirSync, readFileSync } from "node:fs";
import { readQuestion } from "../../src/asking/read.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { unitNamed } from "../../src/plan/units.ts";
import { processorTime } from "./reading.ts";

const FOLDER = "test/asking";

interface Asked {
  readonly text: string;
  readonly today?: string;
  readonly asker?: string;
}

/** Processor milliseconds of one question of all sets, each asked as it stands there. */
export function askingLine(rounds = 3): string {
  const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
  const sets = readdirSync(FOLDER).filter((file) => /^unseen.*\.json$/.test(file));
  const asked = sets.flatMap((file): readonly Asked[] => {
    return JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")).questions;
  });
  const all = () => {
    for (const one of asked) ask(plan, one);
  };
  all();
  const spent = processorTime(() => {
    for (let i = 0; i < rounds; i += 1) all();
  });
  const one = (spent / rounds / asked.length).toFixed(2);
  return `asking: ${one} ms of processor time a question (${asked.length} of ${sets.length} sets)`;
}

function ask(plan: Plan, { text, today = "2024-06-20", asker }: Asked): void {
  const unit = asker === undefined ? null : unitNamed(plan, asker, today);
  readQuestion(text, { plan, today, isOffice: !unit, own: unit ? [unit] : [] });
}
