import type { Parts } from "./index.ts";
import { type Element, outOfOrder, repeated, walk } from "./tree.ts";

const list = (names: string) => names.split(" ");

const ORDER: Readonly<Record<string, readonly string[]>> = {
  workbook: list(
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst",
  ),
  worksheet: list(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  ),
  sheetPr: list("tabColor outlinePr pageSetUpPr"),
  sheetView: list("pane selection pivotSelection extLst"),
  sheetData: list("row"),
  row: list("c extLst"),
  c: list("f v is extLst"),
  sst: list("si extLst"),
  styleSheet: list(
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  ),
  border: list("left right top bottom diagonal vertical horizontal"),
  xf: list("alignment protection extLst"),
};

const COUNTED = list("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs");

/** Of a workbook; none of anything else. */
export function sheetFaults(parts: Parts): string[] {
  const book = parts.get("xl/workbook.xml");
  if (!book) return [];
  const styles = parts.get("xl/styles.xml");
  const looks = childrenIn(styles, "cellXfs").length;
  const faults = [...bookFaults(book), ...styleFaults(styles)];
  for (const [name, tree] of parts) {
    if (!name.startsWith("xl/") || name.endsWith(".rels")) continue;
    for (const [element] of walk(tree)) {
      const order = ORDER[element.name];
      if (order) faults.push(...outOfOrder(element, order));
    }
    if (tree.name === "worksheet") faults.push(...gridFaults(tree, looks));
  }
  return [...new Set(faults)];
}

function childrenIn(parent: Element | undefined, name: string): readonly Element[] {
  return parent?.children.find((child) => child.name === name)?.children ?? [];
}

/** Names of sheets as Excel takes them, and names of ranges that lie in one of them. */
function bookFaults(book: Element): string[] {
  const sheets = childrenIn(book, "sheets");
  const of = (key: string) => sheets.map(({ attributes }) => attributes.get(key) ?? "");
  const defined = childrenIn(book, "definedNames").map(({ attributes }) => attributes);
  const keys = defined.map((one) => `${one.get("name")} ${one.get("localSheetId")}`);
  return [
    ...repeated(of("name").map((name) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...repeated(of("sheetId")).map((id) => `two sheets ${id}`),
    ...of("name").flatMap((name) =>
      name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) ? [`sheet "${name}"`] : [],
    ),
    ...repeated(keys).map((key) => `two names ${key}`),
    ...defined.flatMap((one) =>
      Number(one.get("localSheetId") ?? 0) < sheets.length ? [] : ["a name of no sheet"],
    ),
  ];
}

/** Counts are true, and what a look refers to is there. */
function styleFaults(styles: Element | undefined): string[] {
  if (!styles) return ["no styles"];
  const sizes = new Map(styles.children.map(({ name, children }) => [name, children.length]));
  const counts = styles.children.flatMap(({ name, attributes, children }) =>
    COUNTED.includes(name) && Number(attributes.get("count")) !== children.length
      ? [`${name} count="${attributes.get("count")}", and there are ${children.length}`]
      : [],
  );
  const parts = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
  const looks = [...childrenIn(styles, "cellXfs"), ...childrenIn(styles, "cellStyleXfs")];
  const lost = looks.flatMap(({ attributes }) =>
    Object.entries(parts).flatMap(([key, name]) =>
      Number(attributes.get(key) ?? 0) < (sizes.get(name) ?? 0) ? [] : [`a look of no ${key}`],
    ),
  );
  const formats = childrenIn(styles, "numFmts").map((one) => one.attributes.get("numFmtId") ?? "");
  return [...counts, ...lost, ...repeated(formats).map((id) => `two formats ${id}`)];
}

/** "AB12" as a column and a row. */
function placeOf(reference: string): readonly [column: number, row: number] {
  const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [column, Number(row)];
}

/** Rows and cells go on, each cell where it says, of a look that there is, and with a value of its type. */
function gridFaults(sheet: Element, looks: number): string[] {
  const faults: string[] = [];
  let above = 0;
  for (const row of childrenIn(sheet, "sheetData")) {
    const number = Number(row.attributes.get("r"));
    if (!(number > above)) faults.push(`row ${number} below row ${above}`);
    above = number;
    let before = 0;
    for (const { attributes, children } of row.children) {
      const reference = attributes.get("r") ?? "";
      const [column, own] = placeOf(reference);
      if (!(column > before) || own !== number) faults.push(`cell ${reference} in row ${number}`);
      before = column;
      if (!(Number(attributes.get("s") ?? 0) < looks)) faults.push(`${reference} of no look`);
      const holds = attributes.get("t") === "inlineStr" ? "is" : "v";
      if (children.some(({ name }) => name !== holds && name !== "f"))
        faults.push(`${reference} holds no ${holds}`);
    }
  }
  const columns = childrenIn(sheet, "cols").map(({ attributes }) => attributes);
  for (const [i, one] of columns.entries()) {
    const [min, max] = [Number(one.get("min")), Number(one.get("max"))];
    if (!(min <= max) || !(min > Number(columns[i - 1]?.get("max") ?? 0)))
      faults.push(`column ${min}`);
  }
  return faults;
}
