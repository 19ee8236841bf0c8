import { columnName, escaped, textContent } from "./xlsx-cells.ts";
import { STYLESHEET } from "./xlsx-styles.ts";
import type { SharedTexts } from "./xlsx-texts.ts";

/** Where a sheet's table lies, as is known once it is written. */
export interface SheetPlace {
  readonly name: string;
  readonly header: number;
  readonly last: number;
  readonly columns: number;
  readonly frozen: number;
}

interface Part {
  readonly name: string;
  text(places: readonly SheetPlace[], texts: SharedTexts): string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN = "http://schemas.openxmlformats.org";
const MAIN = `${OPEN}/spreadsheetml/2006/main`;
const RELATION = `${OPEN}/officeDocument/2006/relationships`;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** All parts of a workbook beside its sheets. */
export function packageParts(names: readonly string[]): Part[] {
  return [
    { name: "xl/styles.xml", text: () => STYLESHEET },
    { name: "xl/sharedStrings.xml", text: (_, texts) => sharedStrings(texts) },
    { name: "xl/workbook.xml", text: (places) => workbook(names, places) },
    { name: "xl/_rels/workbook.xml.rels", text: () => relations(names) },
    {
      name: "_rels/.rels",
      text: () =>
        `${XML}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: "[Content_Types].xml", text: () => types(names) },
  ];
}

function sharedStrings(texts: SharedTexts): string {
  const each = Array.from(texts.all(), (text) => `<si>${textContent(text)}</si>`);
  return `${XML}<sst xmlns="${MAIN}" uniqueCount="${each.length}">${each.join("")}</sst>`;
}

function workbook(names: readonly string[], places: readonly SheetPlace[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const defined = places.flatMap((place, i) => {
    const sheet = escaped(`'${place.name.replaceAll("'", "''")}'`);
    const columns = place.frozen > 0 ? `${sheet}!$A:$${columnName(place.frozen - 1)},` : "";
    const rows = `${sheet}!$${place.header}:$${place.header}`;
    const end = `$${columnName(place.columns - 1)}$${place.last}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!$A$${place.header}:${end}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${columns}${rows}</definedName>`,
    ];
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join("")}</sheets><definedNames>${defined.join("")}</definedNames></workbook>`;
}

function relations(names: readonly string[]): string {
  const all = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${names.length + 1}" Type="${RELATION}/styles" Target="styles.xml"/>`;
  const texts = `<Relationship Id="rId${names.length + 2}" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/>`;
  return `${XML}<Relationships xmlns="${OPEN}/package/2006/relationships">${all.join("")}${styles}${texts}</Relationships>`;
}

function types(names: readonly string[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${XML}<Types xmlns="${OPEN}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook.xml", "sheet.main"),
    part("styles.xml", "styles"),
    part("sharedStrings.xml", "sharedStrings"),
    ...names.map((_, i) => part(`worksheets/sheet${i + 1}.xml`, "worksheet")),
    "</Types>",
  ].join("");
}
