import * as z from "zod";
import type { Language } from "../../config.ts";
import type { Place } from "../../storage.ts";
import { WHAT } from "../../tables/what.ts";

/** What is to be made, in the plan's codes. */
export const TablesAbout = z.object({
  /** Null: the whole plan. */
  occasion: z.string().nullable(),
  what: z.enum(WHAT),
  audience: z.enum(["office", "outside"]),
});
export type TablesAbout = z.infer<typeof TablesAbout>;

/** The same with all that a process apart has to know. */
export interface TablesOrder extends TablesAbout {
  readonly databaseUrl: string;
  readonly evidence: Place;
  readonly planFile: string;
  readonly language: Language;
  readonly at: Date;
  readonly folder: string;
  /** Bytes of a zip; null: one zip, however large. */
  readonly part: number | null;
}
