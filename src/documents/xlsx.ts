import { Readable } from "node:stream";
import { type Row, rowXml } from "./xlsx-cells.ts";
import { packageParts, type SheetPlace } from "./xlsx-package.ts";
import { type Column, sheetFoot, sheetHead } from "./xlsx-sheet.ts";
import { type SharedTexts, sharedTexts } from "./xlsx-texts.ts";
import { writeZip, type ZipEntry } from "./zip.ts";

export type { Row, Value } from "./xlsx-cells.ts";
export type { Column } from "./xlsx-sheet.ts";

/** A table of a workbook. Its rows are asked for when they are written. */
export interface Sheet {
  readonly name: string;
  /** Lines above the header. */
  readonly above?: readonly string[];
  readonly columns: readonly Column[];
  /** So many columns stay in sight, and are printed on every page. */
  readonly frozen?: number;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** Calls when all of it is written. */
  written?(): void;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Below each printed page, at the left. */
  readonly foot: string;
  /** The instants of its cells are written as the clocks there show. */
  readonly timeZone: string;
  readonly at: Date;
}

/** Excel's limit, less what stands above. */
const MOST_ROWS = 1_048_000;
/** Characters that are handed on at once. */
const PIECE = 1 << 16;

/**
 * Writes a workbook piece by piece: what it holds in memory does not grow with its rows. hucre, which was
 * tried for it, streams one sheet without filters or print set-up (docs/decisions/0028-tables-of-our-own.md).
 */
export async function writeXlsx(file: string, book: Workbook): Promise<void> {
  const places: SheetPlace[] = [];
  const texts = sharedTexts();
  const at = book.at;
  const sheets = book.sheets.map((sheet, i): ZipEntry => {
    const content = Readable.from(
      sheetXml(book, sheet, texts, (place) => places.push(place)),
      {
        objectMode: false,
      },
    );
    return { name: `xl/worksheets/sheet${i + 1}.xml`, content, at };
  });
  const parts = packageParts(book.sheets.map(({ name }) => name)).map(
    ({ name, text }): ZipEntry => ({
      ...{ name, at },
      // Where the sheets' rows end, and which texts they share, is known when they are written.
      content: Readable.from(
        (function* () {
          yield Buffer.from(text(places, texts));
        })(),
        { objectMode: false },
      ),
    }),
  );
  await writeZip(file, [...sheets, ...parts]);
}

async function* sheetXml(
  book: Workbook,
  sheet: Sheet,
  texts: SharedTexts,
  done: (place: SheetPlace) => void,
): AsyncGenerator<Buffer> {
  const { columns, above = [], frozen = 0 } = sheet;
  const header = above.length + 1;
  const writing = { timeZone: book.timeZone, textIn: texts.of(columns) };
  let piece = sheetHead(columns, { above, frozen });
  let last = header;
  for await (const row of sheet.rows) {
    last += 1;
    if (last > MOST_ROWS)
      throw new Error(`The sheet "${sheet.name}" has more rows than Excel takes`);
    piece += rowXml(row, columns, last, writing);
    if (piece.length > PIECE) {
      yield Buffer.from(piece);
      piece = "";
    }
  }
  piece += sheetFoot(columns, { header, last, frozen, foot: book.foot });
  done({ name: sheet.name, header, last, columns: columns.length, frozen });
  yield Buffer.from(piece);
  sheet.written?.();
}
