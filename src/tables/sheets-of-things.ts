import type { Row, Sheet } from "../documents/xlsx.ts";
import type { Entry } from "../office/audit.ts";
import { occasionOf } from "../plan/occasions.ts";
import { isDocuments } from "../reading/figure-value.ts";
import { documentKey } from "../reports/figure-total.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import { count, instant, text, unitColumns, words } from "./columns.ts";
import type { NamedFile } from "./file-names.ts";
import { aboutWords } from "./log-words.ts";
import { nameOf, type Scene } from "./scene.ts";
import { countingOf } from "./sheet-reports.ts";
import type { Rest } from "./store/rest.ts";

/** The documents that units told of, one a row, and those that their periodic reports are. */
export function documentsSheet(scene: Scene, rest: Rest, facts: readonly TaskFact[]): Sheet {
  const { t } = scene;
  return {
    name: t("tables-sheet-documents"),
    frozen: 2,
    columns: [
      ...unitColumns(t),
      text(t("tables-paper-number"), 20),
      { header: t("tables-signed"), width: 12, format: "day" },
      words(t("tables-subject"), 50),
      words(t("tables-told-in"), 40),
      count(t("tables-number"), 9),
      text(t("tables-counting"), 20),
    ],
    rows: documentRows(scene, rest, facts),
  };
}

function* documentRows(
  scene: Scene,
  { periodic, papers }: Rest,
  facts: readonly TaskFact[],
): Generator<Row> {
  const { t, plan, occasion } = scene;
  const counted = new Set<string>();
  const lists = plan.figures.filter(({ aggregate }) => aggregate === "list");
  for (const fact of facts) {
    for (const figure of lists) {
      const value = fact.figures[figure.code];
      if (!isDocuments(value)) continue;
      const counting = countingOf(scene, fact);
      for (const one of value) {
        const key = `${figure.code} ${documentKey(fact.unit, one)}`;
        const again = counting === "yes" && counted.has(key);
        if (counting === "yes") counted.add(key);
        yield [
          ...[fact.unit, nameOf(scene, fact.unit), one.number, one.day, one.subject ?? null],
          ...[figure.label, fact.number, t(`tables-counting-${again ? "again" : counting}`)],
        ];
      }
    }
  }
  const named = new Set<string>();
  const cited = [
    ...papers.map((paper) => ({ ...paper, document: paper, told: t("tables-stage-paper") })),
    ...periodic.map(({ answers: { document }, ...one }) => {
      return { ...one, document, told: t("tables-sheet-periodic") };
    }),
  ];
  for (const { unit, occasion: code, document, told } of cited) {
    if (!document || (occasion !== null && code !== occasion.code)) continue;
    const { number, signedOn } = document;
    const key = `${unit} ${code} ${number} ${signedOn}`;
    if (named.has(key)) continue;
    named.add(key);
    yield [unit, nameOf(scene, unit), number, signedOn, occasionOf(plan, code)?.name ?? code, told];
  }
}

/** The pieces of evidence, each under the name that it has in the zip. */
export function filesSheet(scene: Scene, files: AsyncIterable<NamedFile>): Sheet {
  const { t } = scene;
  return {
    name: t("tables-sheet-files"),
    frozen: 1,
    columns: [
      text(t("tables-file"), 44),
      count(t("tables-number"), 9),
      ...unitColumns(t),
      text(t("tables-about-what"), 14),
      words(t("tables-file-name"), 36),
      text(t("tables-file-type"), 24),
      count(t("tables-file-size"), 13),
      words(t("tables-caption"), 40),
      instant(t("tables-sent")),
    ],
    rows: fileRows(scene, files),
  };
}

async function* fileRows(scene: Scene, files: AsyncIterable<NamedFile>): AsyncGenerator<Row> {
  for await (const { name, ...file } of files) {
    yield [
      ...[name, file.number, file.unit, nameOf(scene, file.unit), file.about],
      ...[file.fileName, file.mimeType, file.size, file.caption, file.sentAt],
    ];
  }
}

/** Who did what: for the office alone. */
export function logSheet(scene: Scene, entries: AsyncIterable<Entry>): Sheet {
  const { t } = scene;
  return {
    name: t("tables-sheet-log"),
    frozen: 1,
    columns: [
      instant(t("tables-when")),
      text(t("tables-who"), 26),
      text(t("tables-deed"), 30),
      words(t("tables-about-what"), 40),
      text(t("tables-unit"), 28),
    ],
    rows: logRows(scene, entries),
  };
}

async function* logRows(scene: Scene, entries: AsyncIterable<Entry>): AsyncGenerator<Row> {
  const { t } = scene;
  for await (const { at, by, action, about, unit } of entries) {
    const deed = t("audit-deed", { deed: action.replace(".", "-"), code: action });
    const name = by === null ? t("audit-nobody") : (by.name ?? t("audit-nameless"));
    yield [
      at,
      name,
      deed,
      aboutWords(t, scene.plan, about),
      unit === null ? null : nameOf(scene, unit),
    ];
  }
}
