import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Sheet, writeXlsx } from "../../src/documents/xlsx.ts";
import { groupedBy } from "../../src/plan/grouped.ts";
import type { Figure } from "../../src/plan/model.ts";
import { standingIn } from "../../src/progress/standing.ts";
import type { TaskFact } from "../../src/reports/periodic-sums.ts";
import { columnHeader, type FigureColumn, figureColumns } from "../../src/tables/figure-columns.ts";
import type { Scene } from "../../src/tables/scene.ts";
import { reportsSheet } from "../../src/tables/sheet-reports.ts";
import { totalsSheet } from "../../src/tables/sheet-totals.ts";
import { documentsSheet } from "../../src/tables/sheets-of-things.ts";
import type { ReportRow } from "../../src/tables/store/reports.ts";
import { totalsOf } from "../../src/tables/totals.ts";
import { temporary } from "../database/support.ts";
import { facts as noFacts, plan } from "../progress/plan-2024.ts";
import { type Cell, type Line, sheetsOf } from "../telegram/tables/read-back.ts";
import { histories, occasions, sceneFor, t } from "./histories.ts";

const NOTHING = (() => {
  for (const steps = standingIn(plan, noFacts(), new Date("2024-12-20T02:00:00Z")); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
  }
})();

async function* rowsOf(facts: readonly TaskFact[]): AsyncGenerator<ReportRow> {
  for (const fact of facts) {
    const submittedAt = new Date(`${fact.sentOn}T03:00:00Z`);
    yield {
      ...{ fact, submittedAt, byOffice: false },
      said: "đã làm",
      stage: "sent",
      countedBy: null,
    };
  }
}

/** The three sheets that belong together, written, and read back by another library. */
async function readBack(scene: Scene, facts: readonly TaskFact[]) {
  using place = temporary();
  const file = join(place.folder, "one.xlsx");
  const totals = totalsOf(scene, facts, new Map());
  const rest = {
    standing: NOTHING,
    deadlines: [],
    periodic: [],
    papers: [],
    obstacles: [],
    returned: new Map(),
  };
  const sheets: Sheet[] = [
    totalsSheet(scene, ["Tổng hợp"], NOTHING, totals, []),
    reportsSheet(scene, totals, rowsOf(facts)),
    documentsSheet(scene, rest, facts),
  ];
  await writeXlsx(file, { sheets, foot: "", timeZone: plan.timeZone, at: scene.at });
  const read = await sheetsOf(readFileSync(file));
  const [sums = [], reports = [], documents = []] = [...read.values()];
  return { sums, reports, documents };
}

/** The whole, each kind of unit and each area: the words of its column, and the rows that belong to it. */
const PARTS: readonly { readonly head: string; readonly has: (row: Line) => boolean }[] = [
  { head: "Tổng số", has: () => true },
  ...plan.unitKinds.map(({ label }) => ({
    head: label.vi,
    has: (row: Line) => row["Loại đơn vị"] === label.vi,
  })),
  ...plan.areas.map(({ name, code }) => ({
    head: name,
    has: (row: Line) => row["Mã nội dung"] === code,
  })),
];

/** What the rows give, added up as the header's words tell a reader to: null where there is nothing. */
function addedUp({ figure, part }: FigureColumn, head: string, rows: readonly Line[]): Cell {
  const counts = (row: Line) =>
    figure.aggregate === "latest"
      ? row[`${figure.label}: được tính`] === "có"
      : row["Tính vào tổng hợp"] === "có";
  const values = rows.filter(counts).flatMap((row) => row[head] ?? []);
  if (values.length === 0 || (figure.kind === "decimal" && values.length > 1)) return null;
  const sum = values.reduce<number>((all, one) => all + Number(one), 0);
  return part === "documents" ? null : Number(sum.toFixed(6));
}

/** Documents stand in a sheet of their own, in which one told twice counts above. */
function documentsIn({ label }: Figure, rows: readonly Line[], lines: readonly Line[]): Cell {
  const numbers = new Set(rows.map((row) => row["Báo cáo số"]));
  const own = lines.filter(
    (one) => one["Nêu tại"] === label && numbers.has(one["Báo cáo số"] ?? null),
  );
  const key = (one: Line) => ["Mã đơn vị", "Số văn bản", "Ngày ký"].map((word) => one[word]).join();
  const told = ["có", "đã tính ở trên"];
  const each = new Set(
    own.filter((one) => told.includes(String(one["Tính vào tổng hợp"]))).map(key),
  );
  return each.size > 0 ? each.size : null;
}

test("every cell of the totals adds up from the rows of the reports", async () => {
  await fc.assert(
    fc.asyncProperty(occasions, histories, async (occasion, facts) => {
      const scene = sceneFor(occasion, "office");
      const { sums, reports, documents } = await readBack(scene, facts);
      for (const column of figureColumns(plan.figures)) {
        const head = columnHeader(t, column);
        const line = sums.find((row) => row["Chỉ tiêu, số liệu"] === head);
        for (const part of PARTS) {
          const rows = reports.filter(part.has);
          const expected =
            column.part === "documents"
              ? documentsIn(column.figure, rows, documents)
              : addedUp(column, head, rows);
          expect([head, part.head, line?.[part.head] ?? null]).toEqual([head, part.head, expected]);
        }
        if (column.part !== "documents") continue;
        const counted = documents.filter(
          (one) => one["Nêu tại"] === column.figure.label && one["Tính vào tổng hợp"] === "có",
        );
        expect(counted.length).toBe(line?.["Tổng số"] ?? 0);
      }
    }),
    { numRuns: 80 },
  );
});

const FAMILIES = groupedBy(
  plan.figures.filter(({ sensitive }) => sensitive),
  ({ code, partOf }) => partOf ?? code,
);
const isFew = (value: unknown) => typeof value === "number" && value > 0 && value < 5;

test("outside the office no small number is told, and none can be worked out", async () => {
  await fc.assert(
    fc.asyncProperty(occasions, histories, async (occasion, facts) => {
      const ours = await readBack(sceneFor(occasion, "office"), facts);
      const { sums, reports } = await readBack(sceneFor(occasion, "outside"), facts);
      for (const family of FAMILIES.values()) {
        const heads = family.map((figure) =>
          columnHeader(t, { code: figure.code, figure, part: "value" }),
        );
        const values = heads.flatMap((head) => reports.flatMap((row) => row[head] ?? []));
        expect(values.some(isFew)).toBe(false);
        // All or none: what is left out of a sum cannot be taken from it.
        expect(new Set(values.map((one) => one === "không nêu")).size).toBeLessThan(2);
        for (const row of reports) {
          const isHidden = heads.some((head) => row[head] === "không nêu");
          if (isHidden) expect(row["Kết quả, lý do"]).toBe("không nêu");
        }
        for (const head of heads) {
          const of = (all: readonly Line[]) => all.find((row) => row["Chỉ tiêu, số liệu"] === head);
          const [told, known] = [of(sums), of(ours.sums)];
          expect(PARTS.some((part) => isFew(told?.[part.head]))).toBe(false);
          if (typeof told?.["Tổng số"] !== "number") continue;
          for (const words of [
            plan.unitKinds.map(({ label }) => label.vi),
            plan.areas.map((one) => one.name),
          ]) {
            const hidden = words.filter((word) => told[word] === "không nêu");
            const left = hidden.map((word) => Number(known?.[word])).filter((one) => one > 0);
            const sum = left.reduce((all, one) => all + one, 0);
            expect([0, 1].includes(left.length) ? left : []).toEqual([]);
            expect(isFew(sum)).toBe(false);
          }
        }
        // A whole and its parts stand or go together.
        const shown = (head: string, part: string) =>
          sums.find((row) => row["Chỉ tiêu, số liệu"] === head)?.[part] ?? null;
        for (const { head: part } of PARTS) {
          const signs = heads.map((head) => shown(head, part)).filter((one) => one !== null);
          expect(new Set(signs.map((one) => one === "không nêu")).size).toBeLessThan(2);
        }
      }
    }),
    { numRuns: 40 },
  );
});
