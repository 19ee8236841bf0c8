import * as z from "zod";
import { figureValue } from "../reports/answers.ts";
import type { OccasionTotals } from "./snapshot.ts";

const said = { value: figureValue, about: z.boolean() };
const unit = z.string();

/** What a snapshot keeps. */
const Totals: z.ZodType<OccasionTotals> = z.object({
  day: z.string(),
  figures: z.array(
    z.object({ figure: z.string(), ...said, each: z.array(z.object({ unit, ...said })) }),
  ),
  reports: z.array(z.object({ unit, number: z.int(), revision: z.int() })),
  periodic: z.array(z.object({ unit, id: z.string(), revision: z.int() })),
  papers: z.array(unit).default([]),
});

/** @throws if what is stored is not what this version stores */
export function readTotals(stored: unknown): OccasionTotals {
  return Totals.parse(stored);
}
