import { outlineOf } from "../../src/compiling/outline.ts";
import { readCompiled } from "../../src/compiling/store/record.ts";
import { written } from "../../src/documents/draft/writing.ts";
import type { Occasion as PlanOccasion } from "../../src/plan/occasions.ts";
import { draftData } from "../../src/telegram/compiled/data.ts";
import { templateWords } from "../../src/telegram/compiled/template-words.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { partsOf } from "../documents/docx.ts";
import type { Looking } from "./faces.ts";
import type { Say } from "./paper-faces.ts";

const t = loadLanguages().in("vi");
/** Where the table of figures has a figure's name, and its total. */
const [LABEL, TOTAL] = [1, 3];

/** The office's report as Word has it: each figure's total in the table of figures, as it is printed. */
export async function compareWord(
  looking: Looking,
  occasion: PlanOccasion,
  say: Say,
): Promise<void> {
  const { read, plan, now, differences } = looking;
  const { compiled } = await readCompiled(read, { plan, occasion, at: now });
  const words = templateWords(t, outlineOf(occasion));
  const template = { kind: "default", words } as const;
  const data = draftData(t, compiled);
  const order = { kind: "draft", data, nothing: t("draft-nothing") } as const;
  const draft = await written({ ...order, template });
  if (draft.kind !== "filled") throw new Error("The bot's own template is faulty");
  const rows = rowsIn((await partsOf(draft.bytes)).get("word/document.xml") ?? "");
  for (const figure of plan.figures) {
    const isInTable = figure.partOf === null && !["document", "text"].includes(figure.kind);
    if (!isInTable || figure.sensitive) continue;
    const row = rows.find((cells) => cells[LABEL] === figure.label && cells.length > TOTAL);
    const { value, each } = say(figure);
    const expected = each.size === 0 ? null : printed(value);
    differences.same(`${occasion.code} Word ${figure.code}`, numbersIn(row?.[TOTAL]), expected);
  }
}

/** The cells of every row of every table. */
function rowsIn(xml: string): string[][] {
  const textOf = (part: string) =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join("");
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
  );
}

/** "khoảng 1.250": 1250; "03/12 (25%)": 3 and 12. Null: there is no such row. */
function numbersIn(cell: string | undefined): number[] | null {
  if (cell === undefined) return null;
  const [said = ""] = cell.split(" (");
  return [...said.matchAll(/\d[\d.]*(?:,\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(".", "").replace(",", ".")),
  );
}

/** Of a value that has no sum nothing is printed but a dash. */
function printed(value: unknown): number[] {
  if (typeof value === "number") return [value];
  const { part, whole } = (value ?? {}) as { part?: number; whole?: number };
  return part === undefined || whole === undefined ? [] : [part, whole];
}
