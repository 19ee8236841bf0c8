import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { bundle } from "../../src/build/bundle.mjs";
import { officeFile, pdfFile, png } from "../support/files.ts";

/** What came in, what became of it, and what that took beyond the bot at rest. */
interface FileFigures {
  readonly what: string;
  readonly said: string;
  readonly megabytes: number;
  readonly seconds: number;
}

const noise = { type: "gaussian", mean: 128, sigma: 8 } as const;
const photo = {
  create: { width: 12_000, height: 9000, channels: 3, background: "#888", noise },
} as const;

/** The heaviest files that are still taken, and bombs. */
async function make(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const phone = await sharp(photo).jpeg({ quality: 50 }).toBuffer();
  const turned = await sharp(phone).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const passes = await sharp(phone).jpeg({ progressive: true }).toBuffer();
  const webp = await sharp(phone).resize(5000, 4000).webp().toBuffer();
  const bomb = write("bomb.png", png(16_000, 16_000));
  const pdf = pdfFile("");
  const large = (i: number) =>
    write(`${i}.pdf`, Buffer.concat([pdf, Buffer.alloc(19_000_000, i + 1)]));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><filter id="f"><feTurbulence numOctaves="99"/></filter><rect width="9999" height="9999" filter="url(#f)"/></svg>`;
  const zeros = { name: "word/media/a.bmp", content: Buffer.alloc(200_000_000) };
  const rows = Array.from({ length: 4_000_000 }, (_, i) => `<row r="${i}"><v>${i % 97}</v></row>`);
  const sheet = { name: "xl/worksheets/sheet1.xml", content: rows.join("") };
  return new Map([
    ["a photo of 108 megapixels", [write("phone.jpg", phone)]],
    ["the same, held upright", [write("turned.jpg", turned)]],
    ["the same, in several passes", [write("passes.jpg", passes)]],
    ["a PNG of 50 megapixels", [write("scan.png", png(5000, 10_000))]],
    ["a WebP of 20 megapixels", [write("a.webp", webp)]],
    ["a PNG of 16,000²", [bomb]],
    ["three of them at once", [bomb, bomb, bomb]],
    ["a small SVG named .png", [write("svg.png", Buffer.from(svg))]],
    ["16 PDFs of 19 MB at once", Array.from({ length: 16 }, (_, i) => large(i))],
    ["a Word file with a bomb in it", [write("a.docx", officeFile("docx", { more: [zeros] }))]],
    ["an Excel file of 4,000,000 rows", [write("a.xlsx", officeFile("xlsx", { more: [sheet] }))]],
  ]);
}

async function measureFiles(): Promise<FileFigures[]> {
  await bundle("../test/bench/keeping.ts", "keeping");
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  try {
    return [...(await make(folder))].map(([what, paths]) => {
      const args = ["--max-old-space-size=160", "dist/keeping.js", join(folder, "kept"), ...paths];
      const output = execFileSync(process.execPath, args, { encoding: "utf8" });
      return { what, ...(JSON.parse(output) as Omit<FileFigures, "what">) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function reportFiles(): Promise<string> {
  const lines = (await measureFiles()).map(
    ({ what, said, megabytes, seconds }) =>
      `  ${what}: ${said}, ${megabytes.toFixed(0)} MB at the peak, ${seconds.toFixed(2)} s of a core`,
  );
  return ["files that come in, beyond the bot at rest:", ...lines].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(await reportFiles());
