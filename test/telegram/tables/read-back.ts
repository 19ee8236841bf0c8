import { readXlsx } from "hucre/xlsx";
import type { Actor } from "../../support/actors.ts";
import type { RunningApp } from "../../support/app.ts";
import { inOrder } from "../../support/ooxml/index.ts";

export type Cell = string | number | Date | null;
export type Line = Readonly<Record<string, Cell>>;

/** The bytes of the document that she got last. */
export function fileOf(app: RunningApp<readonly string[]>, person: Actor): Uint8Array {
  const id = person.lastMessage().document?.file_id ?? "";
  const file = app.world.api.files.byId(id);
  if (!file) throw new Error(`${person.name} got no file`);
  return file.bytes;
}

/**
 * A workbook's sheets as another library reads them: each row by the words of its header. A workbook that Excel
 * would find something wrong with is not read.
 */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Line[]>> {
  await inOrder(bytes);
  const book = await readXlsx(bytes);
  return new Map(
    book.sheets.map(({ name, rows }) => {
      // The totals have lines above their header, which fill one cell.
      const at = rows.findIndex((row) => row.filter((cell) => cell !== null).length > 2);
      const header = rows[at] ?? [];
      const lines = rows
        .slice(at + 1)
        .map(
          (row): Line =>
            Object.fromEntries(header.map((word, i) => [String(word), (row[i] ?? null) as Cell])),
        );
      return [name, lines] as const;
    }),
  );
}

/** What the rows that are counted give in that column, added up. */
export function numbersIn(lines: readonly Line[], header: string): number {
  return lines
    .filter((line) => line["Tính vào tổng hợp"] === "có")
    .reduce((sum, line) => sum + Number(line[header] ?? 0), 0);
}
