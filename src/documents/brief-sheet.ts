import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Style } from "./brief/lines.ts";
import { type BriefSheet, pageOf } from "./brief/page.ts";

export type { BriefSheet } from "./brief/page.ts";

const resolve = createRequire(import.meta.url).resolve;
/** Fonts that have all of Vietnamese, with serifs as official documents have them. */
const FACES = { text: "", bold: "-Bold", italics: "-Italic" } as const;

/** Draws it as a PDF of one page, whatever it says. */
export async function briefSheet(sheet: BriefSheet): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: "A4",
    margin: 0,
    info: { Title: [sheet.kind, ...sheet.subject].join(" ") },
  });
  for (const [name, ending] of Object.entries(FACES)) {
    document.registerFont(name, resolve(`dejavu-fonts-ttf/ttf/DejaVuSerifCondensed${ending}.ttf`));
  }
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<void>((done, fail) => {
    document.on("end", done);
    document.on("error", fail);
  });
  const set = ({ face, size }: Style) => document.font(face ?? "text").fontSize(size);
  const page = pageOf(sheet, (text, style) => set(style).widthOfString(text));
  for (const { text, style, x, y } of page.texts) set(style).text(text, x, y, { lineBreak: false });
  document.lineWidth(0.6);
  for (const [x1, y1, x2, y2] of page.rules) document.moveTo(x1, y1).lineTo(x2, y2).stroke();
  document.end();
  await finished;
  return Buffer.concat(chunks);
}
