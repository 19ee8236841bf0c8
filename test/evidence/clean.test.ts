import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clean } from "../../src/evidence/clean.ts";
import { readZip, unpack } from "../../src/evidence/office/zip.ts";
import type { FileType, Verdict } from "../../src/evidence/types.ts";
import { objectStream, officeFile, oleFile, pdfFile, png, zip } from "../support/files.ts";
import { jpeg } from "../support/pictures.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clean-"));
});
// What the decoder may read is the process's, which is the cleaner's own but for this test.
afterAll(() => sharp.unblock({ operation: ["VipsForeignLoad"] }));
afterAll(() => rmSync(folder, { recursive: true }));

async function look(type: FileType, bytes: Uint8Array): Promise<Verdict> {
  writeFileSync(join(folder, "in"), bytes);
  return clean(join(folder, "in"), type, join(folder, "out"));
}

const out = () => readFileSync(join(folder, "out"));
const PLAIN = { create: { width: 40, height: 30, channels: 3, background: "#468" } } as const;
const SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"/>',
);
const HEIC = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
const workbook = (...records: readonly (readonly [number, Buffer])[]) =>
  Buffer.concat(
    [...records, [0x0a, Buffer.alloc(0)] as const].map(([kind, data]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(kind);
      head.writeUInt16LE(data.length, 2);
      return Buffer.concat([head, data]);
    }),
  );
const sheet = (kind: number) => [0x85, Buffer.from([0, 0, 0, 0, 0, kind, 1, 0, 65])] as const;
const FIB = Buffer.alloc(32);
const LOCKED_FIB = Buffer.alloc(32);
LOCKED_FIB.writeUInt16LE(0x100, 10);
const more = (name: string, content: Buffer | string = "x") => ({ more: [{ name, content }] });
const REFUSED: readonly (readonly [what: string, FileType, () => Uint8Array, fault: string])[] = [
  ["an SVG named .png", "png", () => SVG, "mismatch"],
  ["an SVG named .jpg", "jpg", () => SVG, "mismatch"],
  ["a page named .pdf", "pdf", () => Buffer.from("<html><script>"), "mismatch"],
  ["a program named .docx", "docx", () => Buffer.from("MZ\x90"), "mismatch"],
  ["nothing", "pdf", () => Buffer.alloc(0), "mismatch"],
  ["a PNG named .jpg", "jpg", () => png(9, 9), "mismatch"],
  ["an iPhone's picture named .pdf", "pdf", () => HEIC, "mismatch"],
  ["a cut-off JPEG", "jpg", () => Buffer.from([0xff, 0xd8, 0xff]), "broken"],
  ["a cut-off PNG", "png", () => png(900, 900, { rows: 9 }), "broken"],
  ["256 megapixels", "png", () => png(16_000, 16_000, { rows: 9 }), "pixels"],
  [
    "an interlaced PNG that is held whole",
    "png",
    () => png(6000, 6000, { interlaced: true, rows: 9 }),
    "pixels",
  ],
  ["an animated PNG", "png", () => png(9, 9, { animated: true }), "animated"],
  ["a zip named .docx", "docx", () => zip([{ name: "a.txt", content: "a" }]), "mismatch"],
  ["a workbook named .docx", "docx", () => officeFile("xlsx"), "mismatch"],
  ["macros", "docx", () => officeFile("docx", more("word/vbaProject.bin")), "macros"],
  ["macro sheets", "xlsx", () => officeFile("xlsx", more("xl/macrosheets/sheet1.xml")), "macros"],
  ["a program inside", "docx", () => officeFile("docx", more("word/embeddings/a.exe")), "macros"],
  [
    "macros by another name",
    "docx",
    () =>
      zip([
        {
          name: "[Content_Types].xml",
          content:
            '<Types><Default ContentType="application/vnd.ms-office.vbaProject"/>wordprocessingml.document.main+xml</Types>',
        },
      ]),
    "macros",
  ],
  [
    "a file in it that unpacks to a thousandfold",
    "docx",
    () => officeFile("docx", more("word/media/a.bmp", Buffer.alloc(20_000_000))),
    "heavy",
  ],
  [
    "a file in it that unpacks to more than it declares",
    "xlsx",
    () =>
      officeFile("xlsx", {
        more: [{ name: "xl/a.bin", content: Buffer.alloc(900_000), declared: 9 }],
      }),
    "broken",
  ],
  [
    "six thousand files",
    "xlsx",
    () => zip(Array.from({ length: 6000 }, (_, i) => ({ name: `${i}`, content: "" }))),
    "heavy",
  ],
  ["two files of one name", "docx", () => officeFile("docx", more("WORD/document.xml")), "broken"],
  [
    "a password of the zip",
    "docx",
    () => officeFile("docx", { more: [{ name: "a", content: "a", locked: true }] }),
    "locked",
  ],
  ["a cut-off zip", "docx", () => officeFile("docx").subarray(0, 300), "broken"],
  ["a password", "docx", () => oleFile({ EncryptedPackage: FIB }), "locked"],
  ["old macros", "doc", () => oleFile({ WordDocument: FIB, Macros: FIB }), "macros"],
  ["an old password", "doc", () => oleFile({ WordDocument: LOCKED_FIB }), "locked"],
  ["an old workbook named .doc", "doc", () => oleFile({ Workbook: workbook() }), "mismatch"],
  [
    "old macros of Excel",
    "xls",
    () => oleFile({ Workbook: workbook(), _VBA_PROJECT_CUR: FIB }),
    "macros",
  ],
  [
    "sheets that are programs",
    "xls",
    () => oleFile({ Workbook: workbook(sheet(0), sheet(1)) }),
    "macros",
  ],
  [
    "an old workbook's password",
    "xls",
    () => oleFile({ Workbook: workbook([0x2f, FIB]) }),
    "locked",
  ],
  ["a cut-off old file", "doc", () => oleFile({ WordDocument: FIB }).subarray(0, 700), "broken"],
  [
    "a script",
    "pdf",
    () => pdfFile("1 0 obj<</OpenAction<</S/JavaScript/JS(x)>>>>endobj"),
    "scripts",
  ],
  [
    "a script written otherwise",
    "pdf",
    () => pdfFile("1 0 obj<</S /J#61vaScr#69pt>>endobj"),
    "scripts",
  ],
  ["a program to start", "pdf", () => pdfFile("1 0 obj<</S/Launch/F(a.exe)>>endobj"), "scripts"],
  [
    "a form with scripts",
    "pdf",
    () => pdfFile("1 0 obj<</AcroForm<</XFA 4 0 R>>>>endobj"),
    "scripts",
  ],
  ["a packed script", "pdf", () => pdfFile(objectStream("2 0 <</S/JavaScript>>")), "scripts"],
  [
    "a packed script under a disguised name",
    "pdf",
    () => pdfFile(objectStream("2 0 <</S/JavaScript>>", "/Obj#53tm")),
    "scripts",
  ],
  ["a PDF's password", "pdf", () => pdfFile("trailer<</Encrypt 5 0 R>>"), "locked"],
  ["a packed bomb", "pdf", () => pdfFile(objectStream(Buffer.alloc(40_000_000))), "heavy"],
  [
    "a packing that nobody knows",
    "pdf",
    () => pdfFile("7 0 obj<</Type/ObjStm/Filter/LZWDecode>>stream\nxyz\nendstream endobj"),
    "broken",
  ],
];

test.each(REFUSED)("%s is refused", async (_, type, bytes, fault) => {
  expect(await look(type, bytes())).toEqual({ kind: "refused", fault });
});

const CLEAN: readonly (readonly [
  what: string,
  FileType,
  () => unknown,
  rewritten: boolean,
  remain: boolean,
])[] = [
  ["a photo", "jpg", () => jpeg(), true, false],
  ["a screenshot", "png", () => png(90, 60), true, false],
  ["a WebP", "webp", () => sharp(PLAIN).webp().toBuffer(), true, false],
  ["a Word file", "docx", () => officeFile("docx"), true, false],
  ["an Excel file", "xlsx", () => officeFile("xlsx"), true, false],
  [
    "a signed Word file",
    "docx",
    () => officeFile("docx", more("_xmlsignatures/sig1.xml")),
    false,
    true,
  ],
  [
    "a Word file with its properties elsewhere",
    "docx",
    () =>
      zip([
        {
          name: "[Content_Types].xml",
          content:
            '<Types>wordprocessingml.document.main+xml<Override PartName="/p/who.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        },
      ]),
    true,
    true,
  ],
  ["an old Word file", "doc", () => oleFile({ WordDocument: FIB }), false, true],
  ["an old Excel file", "xls", () => oleFile({ Workbook: workbook(sheet(0)) }), false, true],
  ["a PDF", "pdf", () => pdfFile(objectStream("2 0 <</Type/Page>>")), true, false],
  ["a PDF that names nobody", "pdf", () => Buffer.from("%PDF-1.4 báo cáo"), false, false],
  ["a signed PDF", "pdf", () => pdfFile("3 0 obj<</ByteRange [0 1 2 3]>>endobj"), false, true],
  [
    "a PDF that packed its author",
    "pdf",
    () => Buffer.concat([Buffer.from("%PDF-1.7 trailer<</Info 4 0 R>>"), objectStream("4 0 <<>>")]),
    false,
    true,
  ],
  [
    "a PDF whose pictures happen to spell a short name",
    "pdf",
    () => pdfFile("5 0 obj<<>>stream\n\x01/JS\x02/AA\x03\nendstream endobj"),
    true,
    false,
  ],
];

test.each(CLEAN)("%s is taken", async (_, type, make, rewritten, namesRemain) => {
  const bytes = (await make()) as Uint8Array;
  expect(await look(type, bytes)).toEqual({ kind: "clean", type, rewritten, namesRemain });
});

test("a large picture is drawn upright and small enough to be shown", async () => {
  const photo = await sharp({ create: { ...PLAIN.create, width: 5000, height: 2000 } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  await look("jpg", photo);
  const { width, height, orientation } = await sharp(out()).metadata();
  expect({ width, height, orientation }).toEqual({
    width: 1200,
    height: 3000,
    orientation: undefined,
  });
});

test("what hides behind a picture's end is gone", async () => {
  await look("jpg", Buffer.concat([await jpeg(), Buffer.from("toạ độ 21.7583, 106.9275")]));
  expect(out().includes("106.9275")).toBe(false);
});

test("a WebP becomes a JPEG", async () => {
  await look("webp", await sharp(PLAIN).webp().toBuffer());
  expect((await sharp(out()).metadata()).format).toBe("jpeg");
});

test("a moving WebP is refused", async () => {
  const still = await sharp(PLAIN).webp().toBuffer();
  const flags = Buffer.from("VP8X\x0a\0\0\0\x02\0\0\0\x27\0\0\x1d\0\0", "latin1");
  const moving = Buffer.concat([still.subarray(0, 12), flags, still.subarray(12)]);
  expect(await look("webp", moving)).toEqual({ kind: "refused", fault: "animated" });
});

test.each(["docx", "xlsx"] as const)(
  "nobody is named in a %s any more, the rest stays",
  async (type) => {
    const photo = Buffer.from(await jpeg());
    const picture = { name: "word/media/image1.jpeg", content: photo };
    const rels = {
      name: "word/_rels/settings.xml.rels",
      content: '<Relationship Target="file:///C:\\Users\\Nguyễn Văn Riêng\\a.dotm" Id="r1"/>',
    };
    const rows = { name: "xl/worksheets/sheet1.xml", content: "<row>Nguyễn Văn A, 12 hộ</row>" };
    await look(type, officeFile(type, { more: [picture, rels, rows] }));
    const zipped = readZip(out());
    if (zipped.kind !== "zip") throw new Error(zipped.kind);
    const contents = new Map<string, Buffer>();
    for (const entry of zipped.entries) {
      contents.set(entry.name, (await unpack(entry, true)) as Buffer);
    }
    const everything = [...contents.values()].map(String).join("\n");
    expect(everything).not.toContain("Riêng");
    expect(everything).not.toContain("NVR");
    expect(everything).toContain(type === "docx" ? "Đã họp thôn" : "<sheets/>");
    expect(everything).toContain(rows.content);
    const media = contents.get("word/media/image1.jpeg") as Buffer;
    const { exif, width } = await sharp(media).metadata();
    expect({ exif, width }).toEqual({ exif: undefined, width: 320 });
  },
);

test("a PDF's author is overwritten, and nothing in it moves", async () => {
  const before = pdfFile("1 0 obj<</Title (giữ nguyên)>>endobj");
  await look("pdf", before);
  const after = out();
  expect(after.length).toBe(before.length);
  expect(after.includes("Nguy")).toBe(false);
  expect(after.includes("FEFF0042")).toBe(false);
  expect(after.includes("giữ nguyên")).toBe(true);
  expect(after.indexOf("trailer")).toBe(before.indexOf("trailer"));
});

test("whatever comes in, there is a verdict", async () => {
  const starts = [png(9, 9), officeFile("docx"), oleFile({ Workbook: workbook() }), pdfFile("")];
  const types: readonly FileType[] = ["png", "docx", "xls", "pdf", "jpg", "webp", "doc", "xlsx"];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.constantFrom(...types),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 8 }),
      fc.nat(6000),
      async (start, type, changes, length) => {
        const bytes = Buffer.from(start.subarray(0, length));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        expect(["clean", "refused"]).toContain((await look(type, bytes)).kind);
      },
    ),
    { numRuns: 300 },
  );
});
