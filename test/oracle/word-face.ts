import { outlineOf } from "../../src/compiling/outline.ts";
import { readCompiled } from "../../src/compiling/store/record.ts";
import { written } from "../../src/documents/draft/writing.ts";
import type { Figure as PlanFigure } from "../../src/plan/model.ts";
import type { Occasion as PlanOccasion } from "../../src/plan/occasions.ts";
import { draftData } from "../../src/telegram/compiled/data.ts";
import { templateWords } from "../../src/telegram/compiled/template-words.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { partsOf } from "../documents/docx.ts";
import { ownerOf } from "./answering.ts";
import { type Looking, unitsOn } from "./faces.ts";
import type { Say } from "./paper-faces.ts";
import { numbersIn, paragraphsIn, printedOf, tablesIn } from "./printed.ts";
import { compareSentences } from "./sentence-faces.ts";
import type { Asked, Total } from "./sums.ts";

const t = loadLanguages().in("vi");

/** A document of Word that is looked at, and what it should say. */
export interface Paper extends Looking {
  readonly occasion: PlanOccasion;
  readonly say: Say;
  readonly asked: Pick<Asked, "units" | "day">;
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly paragraphs: readonly string[];
}

/** The office's report as Word has it: every number in its annexes and its sentences, as it is printed. */
export async function compareWord(
  looking: Looking,
  occasion: PlanOccasion,
  say: Say,
  asked: Pick<Asked, "units" | "day">,
): Promise<void> {
  const { read, plan, now } = looking;
  const { compiled } = await readCompiled(read, { plan, occasion, at: now });
  const words = templateWords(t, outlineOf(occasion));
  const template = { kind: "default", words } as const;
  const data = draftData(t, compiled);
  const order = { kind: "draft", data, nothing: t("draft-nothing") } as const;
  const draft = await written({ ...order, template });
  if (draft.kind !== "filled") throw new Error("The bot's own template is faulty");
  const xml = (await partsOf(draft.bytes)).get("word/document.xml") ?? "";
  const printed = { tables: tablesIn(xml), paragraphs: paragraphsIn(xml) };
  const paper: Paper = { ...looking, occasion, say, asked, ...printed };
  compareFigures(paper);
  compareUnits(paper);
  compareSentences(paper);
}

/** Whole figures that have numbers and that anybody may read, in the plan's order. */
const shownFigures = ({ plan }: Pick<Paper, "plan">): PlanFigure[] =>
  plan.figures.filter(
    ({ partOf, kind, sensitive }) =>
      partOf === null && !["document", "text"].includes(kind) && !sensitive,
  );

/** The table of figures: of all, and of each kind of units; parts below their whole. */
function compareFigures(paper: Paper): void {
  const { plan, say, asked, occasion, differences } = paper;
  const tables = paper.tables.filter(([head]) => head?.[1] === t("draft-column-figure"));
  const kinds = new Map(plan.unitKinds.map(({ code, label }) => [label.vi, code]));
  for (const [head = [], ...rows] of tables) {
    for (const figure of shownFigures(paper)) {
      const at = rows.findIndex((cells) => cells[1] === figure.label && cells[0] !== "");
      const by = `${occasion.code} Word ${figure.code}`;
      const whole = say(figure);
      differences.same(by, at >= 0, whole.each.size > 0);
      if (at < 0) continue;
      for (const [column, name] of head.entries()) {
        const kind = kinds.get(name);
        if (name !== t("draft-column-total") && !kind) continue;
        const units = asked.units.filter((unit) => unit.kind === kind);
        const total = kind ? say(figure, { units }) : whole;
        compareColumn(paper, `${by} ${name}`, rows.slice(at), { column, whole, total });
      }
    }
  }
}

interface Column {
  readonly column: number;
  readonly whole: Total;
  readonly total: Total;
}

function compareColumn(
  { plan, differences }: Paper,
  by: string,
  rows: readonly (readonly string[])[],
  { column, whole, total }: Column,
): void {
  const cell = rows[0]?.[column] ?? "";
  const expected = total.each.size > 0 ? printedOf(total.value) : null;
  differences.same(by, cell === "" ? null : numbersIn(cell), expected);
  for (const [i, [code]] of whole.parts.entries()) {
    const part = total.parts.find((one) => one[0] === code);
    const isOpen = !plan.figures.find((one) => one.code === code)?.sensitive;
    const own = rows[i + 1]?.[column] ?? "";
    const said = own === "" ? null : numbersIn(own);
    if (isOpen) differences.same(`${by} ${code}`, said, part ? printedOf(part[1]) : null);
  }
}

/** By the code of a unit, the names of closed ones of whose reports its row is made, too. */
function closedIn(paper: Paper): ReadonlyMap<string, ReadonlySet<string>> {
  const { plan, file, held, say, asked } = paper;
  const by = new Map(held.reports.map(({ number, unit }) => [number, unit]));
  const closed = new Map<string, Set<string>>();
  for (const figure of plan.figures.filter(
    (one) => one.partOf === null && one.kind !== "document",
  )) {
    for (const code of say(figure).from.flatMap((number) => by.get(number) ?? [])) {
      const owner = ownerOf(file, code, asked.day)?.code ?? code;
      if (owner === code) continue;
      const name = plan.units.find((unit) => unit.code === code)?.shortName ?? code;
      closed.set(owner, (closed.get(owner) ?? new Set()).add(name));
    }
  }
  return closed;
}

/** The tables of the units, and their sums. */
function compareUnits(paper: Paper): void {
  const { say, occasion, asked, differences } = paper;
  const names = new Map(
    unitsOn(paper, asked.day)[0].map(({ code, shortName }) => [code, shortName]),
  );
  const others = closedIn(paper);
  // In whatever order the figures bring them.
  const named = (code: string) => {
    const closed = [...(others.get(code) ?? [])].toSorted().join(", ");
    return closed ? `${names.get(code)} (gồm cả ${closed})` : names.get(code);
  };
  const ordered = (name = "") =>
    name.replace(/(?<=\(gồm cả ).*(?=\))/, (list) => list.split(", ").toSorted().join(", "));
  const isOfUnits = (head: readonly string[] = []) =>
    head[1] === t("draft-column-unit") && !head.includes(t("draft-column-state"));
  const tables = paper.tables.filter(
    ([head]) => isOfUnits(head) && !head?.includes(t("draft-column-result")),
  );
  for (const figure of shownFigures(paper)) {
    const total = say(figure);
    const head = figure.unit === null ? figure.label : `${figure.label} (${figure.unit})`;
    const found = tables.find(([heads]) => heads?.includes(head));
    const by = `${occasion.code} Word units ${figure.code}`;
    differences.same(by, found !== undefined, total.each.size > 0);
    if (!found) continue;
    const column = found[0]?.indexOf(head) ?? -1;
    const said = found
      .slice(1, -1)
      .flatMap((cells) =>
        cells[column] === "" ? [] : [[ordered(cells[1]), numbersIn(cells[column] ?? "")]],
      );
    const own = [...total.each].map(([code, { value }]) => [named(code), printedOf(value)]);
    differences.same(by, said.toSorted(), own.toSorted());
    differences.same(`${by} sum`, numbersIn(found.at(-1)?.[column] ?? ""), printedOf(total.value));
  }
}
