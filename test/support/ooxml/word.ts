import type { Parts } from "./index.ts";
import { type Element, outOfOrder, repeated, walk } from "./tree.ts";

const w = (names: string) => names.split(" ").map((name) => `w:${name}`);

/** The order of children where the schema has one; those that may stand anywhere are left out first. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "w:document": w("background body"),
  "w:pPr": w(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  ),
  "w:rPr": w(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  ),
  "w:pBdr": w("top left bottom right between bar"),
  "w:tbl": w("tblPr tblGrid tr"),
  "w:tblPr": w(
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  ),
  "w:tblBorders": w("top left start bottom right end insideH insideV"),
  "w:tblCellMar": w("top left start bottom right end"),
  "w:tblGrid": w("gridCol"),
  "w:tr": w("tblPrEx trPr tc"),
  "w:tcPr": w(
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  ),
  "w:tcBorders": w("top left start bottom right end insideH insideV tl2br tr2bl"),
  "w:sectPr": w(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  ),
};

/** What must come first where it stands at all, and once. */
const FIRST: Readonly<Record<string, string>> = {
  "w:p": "w:pPr",
  "w:r": "w:rPr",
  "w:tc": "w:tcPr",
};

/** Where alone it may stand. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  "w:p": w("body tc hdr ftr txbxContent sdtContent footnote endnote comment docPartBody"),
  "w:r": w("p hyperlink ins del smartTag sdtContent fldSimple"),
  "w:t": w("r"),
  "w:tr": w("tbl sdtContent"),
  "w:tc": w("tr sdtContent"),
  "w:sectPr": w("body pPr"),
};

/** Measures that are whole numbers. */
const WHOLE =
  /^w:(w|h|sz|space|before|after|line|left|right|top|bottom|header|footer|gutter|firstLine|hanging)$/;

/** Of a document of Word; none of anything else. */
export function wordFaults(parts: Parts): string[] {
  if (!parts.has("word/document.xml")) return [];
  const styles = stylesIn(parts);
  const faults: string[] = repeated(styles).map((id) => `two styles ${id}`);
  for (const [name, tree] of parts) {
    if (!/^word\/(document|header\d*|footer\d*|styles)\.xml$/.test(name)) continue;
    const found = [...walk(tree)].flatMap(([element, parent]) => [
      ...placeFaults(element, parent),
      ...measureFaults(element),
      ...(element.name === "w:tbl" ? tableFaults(element) : []),
      ...styleFaults(element, styles),
    ]);
    faults.push(...found, ...idFaults(tree), ...blockFaults(tree));
  }
  return [...new Set(faults)];
}

function stylesIn(parts: Parts): string[] {
  return (parts.get("word/styles.xml")?.children ?? []).flatMap(
    ({ name, attributes }) => (name === "w:style" && attributes.get("w:styleId")) || [],
  );
}

function placeFaults(element: Element, parent: Element | null): string[] {
  const order = ORDER[element.name];
  const first = FIRST[element.name];
  const within = WITHIN[element.name];
  const late = element.children.some(({ name }, i) => name === first && i > 0);
  return [
    ...(order ? outOfOrder(element, order) : []),
    ...(late ? [`${first} is not the first in ${element.name}`] : []),
    ...(within && parent && !within.includes(parent.name)
      ? [`${element.name} in ${parent.name}`]
      : []),
  ];
}

function measureFaults({ name, attributes }: Element): string[] {
  return [...attributes].flatMap(([key, value]) =>
    WHOLE.test(key) && !/^-?\d+(pt|cm|mm|in|%)?$/.test(value) ? [`${name} ${key}="${value}"`] : [],
  );
}

/** Each row has a cell for each column of the grid, and each cell ends with a paragraph. */
function tableFaults(table: Element): string[] {
  const named = (element: Element, name: string) =>
    element.children.filter((child) => child.name === name);
  const columns = named(table, "w:tblGrid").flatMap((grid) => named(grid, "w:gridCol")).length;
  const rows = named(table, "w:tr");
  const spanOf = (cell: Element) =>
    Number(
      named(cell, "w:tcPr")
        .flatMap((own) => named(own, "w:gridSpan"))[0]
        ?.attributes.get("w:val") ?? 1,
    );
  return [
    ...(rows.length === 0 ? ["a table without rows"] : []),
    ...rows.flatMap((row) => {
      const cells = named(row, "w:tc");
      const filled = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
      const open = cells.filter((cell) => cell.children.at(-1)?.name !== "w:p");
      return [
        ...(filled === columns ? [] : [`a row of ${filled} cells in a grid of ${columns}`]),
        ...open.map(() => "a cell that ends with no paragraph"),
      ];
    }),
  ];
}

function styleFaults({ name, attributes }: Element, styles: readonly string[]): string[] {
  const id = attributes.get("w:val") ?? "";
  const isStyle = /^w:(pStyle|rStyle|tblStyle|basedOn|next|link)$/.test(name);
  return isStyle && !styles.includes(id) ? [`no style ${id}`] : [];
}

/** Numbers by which Word finds things are of one thing alone. */
function idFaults(tree: Element): string[] {
  return ["w:bookmarkStart w:id", "wp:docPr id", "w:p w14:paraId"].flatMap((pair) => {
    const [name = "", key = ""] = pair.split(" ");
    const ids = [...walk(tree)].flatMap(([one]) =>
      one.name === name ? (one.attributes.get(key) ?? []) : [],
    );
    return repeated(ids).map((id) => `two ${name} ${id}`);
  });
}

/** The body ends with its section; two tables in a row would be one; a header is never without a paragraph. */
function blockFaults(tree: Element): string[] {
  if (/^w:(hdr|ftr)$/.test(tree.name))
    return tree.children.some(({ name }) => name === "w:p") ? [] : ["a header without a paragraph"];
  const body = tree.children.find(({ name }) => name === "w:body");
  if (!body) return [];
  const names = body.children.map(({ name }) => name);
  return [
    ...(names.indexOf("w:sectPr") === names.length - 1 ? [] : ["the body ends with no section"]),
    ...(names.some((name, i) => name === "w:tbl" && names[i + 1] === "w:tbl")
      ? ["two tables in a row"]
      : []),
  ];
}
