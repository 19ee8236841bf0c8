import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import { formatDay } from "../../plan/day.ts";
import { DataFileError, type Problem } from "../../plan/findings.ts";
import type { Figure } from "../../plan/model.ts";
import { clean } from "../../plan/text.ts";
import { validate } from "../../plan/validate.ts";
import { readYaml } from "../../plan/yaml.ts";
import {
  type FigureValues,
  formatNumber,
  isDocuments,
  isRatio,
} from "../../reading/figure-value.ts";
import { ROOT } from "../../root.ts";

const sentence = z.string({ error: "a sentence" }).min(10, { error: "a sentence" });
const sentences = z.array(sentence, { error: "a list of sentences" });
const some = sentences.min(1, { error: "at least one sentence" });

const Texts = z.strictObject({
  duties: z.record(z.string(), sentences, { error: "duties and their sentences" }),
  otherwise: some,
  obstacles: z
    .array(z.strictObject({ text: sentence, answer: sentence }), { error: "a list of obstacles" })
    .min(2, { error: "at least two obstacles" }),
  /** Figures that are not more than another one, by their codes. */
  atMost: z.record(z.string(), z.string(), { error: "figures and their limits" }).default({}),
  /** The assessment of a periodic report. */
  periodic: z.strictObject({
    strengths: some,
    weaknesses: some,
    causes: some,
    directions: some,
    nextYear: some,
    proposals: some,
  }),
});
export type Texts = z.output<typeof Texts>;

/** What invented reports on a plan say: its own file in texts/, or the one for any plan. */
export function loadTexts(planId: string): Texts {
  const fileOf = (name: string) => new URL(`src/sandbox/demo/texts/${name}.yaml`, ROOT);
  const own = fileOf(planId);
  const file = existsSync(own) ? own : fileOf("any-plan");
  const yaml = readYaml(readFileSync(file, "utf8"));
  const { value, findings } = validate(Texts, yaml.data, [], "texts");
  const problems: Problem[] = [...yaml.syntax, ...yaml.place(findings)];
  if (value === null || problems.length > 0) throw new DataFileError(file.pathname, problems);
  return value;
}

/**
 * The sentences for a duty that these figures can fill, filled: "{so_cuoc} buổi" becomes "03 buổi".
 */
export function resultsFor(
  texts: Texts,
  duty: string,
  figures: readonly Figure[],
  values: FigureValues,
): string[] {
  const own = (texts.duties[duty] ?? []).flatMap((text) => filled(text, figures, values) ?? []);
  return own.length > 0 ? own : texts.otherwise;
}

function filled(text: string, figures: readonly Figure[], values: FigureValues): string | null {
  let whole = true;
  const result = text.replace(/\{(\w+)\}/g, (_, code: string) => {
    const words = figures.some((figure) => figure.code === code) ? wordsFor(values[code]) : null;
    whole &&= words !== null;
    return words ?? "";
  });
  return whole ? clean(result) : null;
}

/** Null for what is unknown or nought: nobody writes "00 buổi". */
function wordsFor(value: FigureValues[string] | undefined): string | null {
  if (value === undefined || value === null || value === 0) return null;
  if (typeof value === "number") {
    return value < 10 ? String(value).padStart(2, "0") : formatNumber(value);
  }
  if (isRatio(value)) return `${value.part}/${value.whole}`;
  if (!isDocuments(value)) return null;
  const [document] = value;
  if (!document) return null;
  return document.day === null
    ? `số ${document.number}`
    : `số ${document.number} ngày ${formatDay(document.day)}`;
}
