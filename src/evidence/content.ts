import type { FileType } from "./types.ts";

/** What a file is by its content. An Office file of today is a zip, one of old an "ole" file. */
export type Content = "jpg" | "png" | "webp" | "heic" | "pdf" | "zip" | "ole";

const HEIC_BRANDS = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;

/** Reads the first bytes, as `file` does; null for everything that is never taken (SVG, HTML, programs). */
export function contentOf(bytes: Buffer): Content | null {
  const text = (from: number, to: number) => bytes.toString("latin1", from, to);
  if (text(0, 3) === "\xff\xd8\xff") return "jpg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(4, 8) === "ftyp" && HEIC_BRANDS.test(text(8, 12))) return "heic";
  if (text(0, 4) === "PK\x03\x04") return "zip";
  if (text(0, 8) === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") return "ole";
  if (text(0, 5) === "%PDF-") return "pdf";
  return null;
}

/** Whether a file that is named so may have this content; a picture of an iPhone goes under any picture's name. */
export function fits(type: FileType, content: Content): boolean {
  if (content === "heic") return ["jpg", "png", "webp", "heic"].includes(type);
  switch (type) {
    case "docx":
    case "xlsx":
      // With a password an Office file of today is an "ole" file as well.
      return content === "zip" || content === "ole";
    case "doc":
    case "xls":
      return content === "ole";
    default:
      return content === type;
  }
}

/** What a file without an ending is; of Word and Excel the parts that it names say which. */
export function typeOf(content: Content, bytes: Buffer): FileType | null {
  if (content !== "zip" && content !== "ole") return content;
  const has = (text: string) => bytes.includes(text, 0, content === "zip" ? "utf8" : "utf16le");
  if (content === "zip")
    return has("word/document.xml") ? "docx" : has("xl/workbook.xml") ? "xlsx" : null;
  return has("WordDocument") ? "doc" : has("Workbook") ? "xls" : null;
}
