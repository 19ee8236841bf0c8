import { deflateRawSync, deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";

/** A file in a zip; what it declares may be a lie. */
export interface Packed {
  readonly name: string;
  readonly content: Buffer | string;
  readonly declared?: number;
  readonly locked?: boolean;
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** Written here anew: what checks a program shares no code with it. */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = ((CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)) >>> 0;
  return (c ^ 0xffffffff) >>> 0;
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

export function zip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared, locked } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const common = numbers(
      ...([
        [20, 2],
        [locked ? 1 : 0, 2],
        [8, 2],
        [0x6543, 2],
        [0x5843, 2],
      ] as const),
      ...([
        [crc(bytes), 4],
        [packed.length, 4],
        [declared ?? bytes.length, 4],
      ] as const),
      ...([
        [title.length, 2],
        [0, 2],
      ] as const),
    );
    parts.push(numbers([0x04034b50, 4]), common, title, packed);
    const end = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    list.push(numbers([0x02014b50, 4], [20, 2]), common, end, title);
    offset += 30 + title.length + packed.length;
  }
  const central = Buffer.concat(list);
  const count = files.length;
  const fields = [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  ];
  return Buffer.concat([
    ...parts,
    central,
    numbers([0x06054b50, 4], ...(fields as [number, 2 | 4][])),
  ]);
}

const TYPES = {
  docx: ["word/document.xml", "wordprocessingml.document.main+xml"],
  xlsx: ["xl/workbook.xml", "spreadsheetml.sheet.main+xml"],
} as const;

/** The rows of a table, each of its cells. */
type WordTable = readonly (readonly string[])[];

function paragraphOf(line: string, author: string): string {
  return `<w:p><w:ins w:id="1" w:author="${author}"><w:t>${line}</w:t></w:ins></w:p>`;
}

function tableOf(rows: WordTable): string {
  const cell = (text: string) => `<w:tc><w:p><w:t>${text}</w:t></w:p></w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A Word or Excel file as its program writes it, with its author in all the usual places. */
export function officeFile(
  type: "docx" | "xlsx",
  {
    author = "Nguyễn Văn Riêng",
    more = [],
    lines = ["Đã họp thôn"],
  }: { author?: string; more?: readonly Packed[]; lines?: readonly (string | WordTable)[] } = {},
): Buffer {
  const [main, contentType] = TYPES[type];
  const core = `<cp:coreProperties xmlns:cp="x"><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy></cp:coreProperties>`;
  const body =
    type === "docx"
      ? `<w:document>${lines.map((line) => (typeof line === "string" ? paragraphOf(line, author) : tableOf(line))).join("")}</w:document>`
      : `<workbook><x15ac:absPath url="C:\\Users\\${author}\\"/><sheets/></workbook>`;
  return zip([
    {
      name: "[Content_Types].xml",
      content: `<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${contentType}"/></Types>`,
    },
    { name: main, content: body },
    { name: "docProps/core.xml", content: core },
    {
      name: "docProps/app.xml",
      content: `<Properties><Company>${author}</Company><Manager>${author}</Manager></Properties>`,
    },
    { name: "word/comments.xml", content: `<w:comment w:author='${author}' w:initials="NVR"/>` },
    { name: "xl/comments1.xml", content: `<authors><author>${author}</author></authors>` },
    ...more,
  ]);
}

/** A file of the old Office: a small file system with streams of these names, each in sectors of its own. */
export function oleFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const SECTOR = 512;
  const FREE = 0xffffffff;
  const END = 0xfffffffe;
  const contents = Object.entries(streams).map(([name, content]) => {
    const padded = Buffer.alloc(Math.ceil(Math.max(4096, content.length) / SECTOR) * SECTOR);
    content.copy(padded);
    return { name, padded };
  });
  const directorySectors = Math.ceil((contents.length + 1) / 4);
  const table: number[] = [0xfffffffd];
  const chain = (count: number): number => {
    const first = table.length;
    for (let i = 0; i < count; i++) table.push(i === count - 1 ? END : first + i + 1);
    return first;
  };
  const directoryAt = chain(directorySectors);
  const entries = contents.map(({ name, padded }) => ({
    name,
    kind: 2,
    first: chain(padded.length / SECTOR),
    size: padded.length,
  }));
  const directory = Buffer.alloc(directorySectors * SECTOR);
  [{ name: "Root Entry", kind: 5, first: END, size: 0 }, ...entries].forEach((entry, i) => {
    const at = i * 128;
    directory.write(entry.name, at, "utf16le");
    directory.writeUInt16LE((entry.name.length + 1) * 2, at + 64);
    directory.writeUInt8(entry.kind, at + 66);
    directory.writeUInt32LE(entry.first, at + 116);
    directory.writeUInt32LE(entry.size, at + 120);
  });
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(directoryAt, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  header.writeUInt32LE(0, 76);
  const fat = Buffer.alloc(SECTOR);
  for (let i = 0; i < SECTOR / 4; i++) fat.writeUInt32LE(table[i] ?? FREE, i * 4);
  return Buffer.concat([header, fat, directory, ...contents.map(({ padded }) => padded)]);
}

/** A PDF of these objects; its author stands in plain sight. */
export function pdfFile(...objects: readonly (string | Buffer)[]): Buffer {
  const info = "9 0 obj\n<</Author (Nguy\\(n V\\)n) /Creator <FEFF0042> /Pages 3>>\nendobj\n";
  const xmp = `<?xpacket begin=""?><dc:creator>Nguyen Van Rieng</dc:creator>${" ".repeat(120)}<?xpacket end="w"?>`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${info}`),
    Buffer.from(`8 0 obj\n<</Type /Metadata /Subtype /XML>>\nstream\n${xmp}\nendstream\nendobj\n`),
    ...objects.map((object) => Buffer.from(object)),
    Buffer.from("trailer\n<</Root 1 0 R /Info 9 0 R>>\n%%EOF"),
  ]);
}

/** An object stream: objects of a PDF, packed. */
export function objectStream(content: string | Buffer, name = "/ObjStm"): Buffer {
  return Buffer.concat([
    Buffer.from(`7 0 obj\n<</Type ${name} /N 1 /First 4 /Filter /FlateDecode>>\nstream\r\n`),
    deflateSync(Buffer.from(content)),
    Buffer.from("\nendstream\nendobj\n"),
  ]);
}

/** A PNG of one colour and of any size; with fewer rows than it says it breaks off. */
export function png(
  width: number,
  height: number,
  { interlaced = false, animated = false, rows = height } = {},
): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length);
    ends.writeUInt32BE(crc(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    ...(animated ? [chunk("acTL", Buffer.alloc(8))] : []),
    chunk("IDAT", deflateSync(Buffer.alloc(rows * (1 + 3 * width)), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A PDF file that says these lines; a scan if it says none. */
export async function pdfOf(lines: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument();
  const pieces: Buffer[] = [];
  document.on("data", (piece: Buffer) => pieces.push(piece));
  const end = new Promise((resolve) => document.on("end", resolve));
  document.font("node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf").text(lines.join("\n"));
  document.end();
  await end;
  return Buffer.concat(pieces);
}
