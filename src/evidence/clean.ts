import { open, readFile, writeFile } from "node:fs/promises";
import { type Content, contentOf, fits, typeOf } from "./content.ts";
import { judgeOle } from "./office/ole.ts";
import { cleanPackage } from "./office/package.ts";
import { judgePdf } from "./pdf/judge.ts";
import { blankPdf } from "./pdf/names.ts";
import { draw } from "./picture/draw.ts";
import type { Fault, FileType, NamedType, Verdict } from "./types.ts";

/**
 * Looks into a file that is named as of this type, or bears no type in its name, and writes it without what tells who made it to the
 * target, if it had such. Memory and time are bounded by who calls it (cleaner.ts).
 *
 * @throws what the file system says
 */
export async function clean(path: string, named: NamedType, target: string): Promise<Verdict> {
  const content = contentOf(await firstBytes(path));
  if (!content) return refused("mismatch");
  const type = named === "unnamed" ? typeOf(content, await readFile(path)) : named;
  if (!type || !fits(type, content)) return refused("mismatch");
  const verdict = await cleanAs(path, type, content, target);
  return verdict.kind === "clean"
    ? { ...verdict, type: content === "heic" ? content : type }
    : verdict;
}

async function cleanAs(
  path: string,
  type: FileType,
  content: Content,
  target: string,
): Promise<Cleaned> {
  if (content === "heic") return cleaned(false, false);
  switch (type) {
    case "heic":
      return refused("mismatch");
    case "jpg":
    case "png":
    case "webp": {
      const fault = await draw(path, type, target);
      return fault ? refused(fault) : cleaned(true, false);
    }
    case "pdf":
      return cleanPdf(await readFile(path), target);
    default:
      return cleanOffice(await readFile(path), type, content, target);
  }
}

async function cleanPdf(bytes: Buffer, target: string): Promise<Cleaned> {
  const text = bytes.toString("latin1");
  const fault = judgePdf(bytes, text);
  if (fault) return refused(fault);
  const { changed, remain } = blankPdf(bytes, text);
  if (changed) await writeFile(target, bytes);
  return cleaned(changed, remain);
}

async function cleanOffice(
  bytes: Buffer,
  type: "docx" | "xlsx" | "doc" | "xls",
  content: Content,
  target: string,
): Promise<Cleaned> {
  if (content === "ole" || type === "doc" || type === "xls") {
    const fault = judgeOle(bytes, type);
    return fault ? refused(fault) : cleaned(false, true);
  }
  const verdict = await cleanPackage(bytes, type);
  if (verdict.kind === "refused") return verdict;
  if (verdict.content) await writeFile(target, verdict.content);
  return cleaned(verdict.content !== null, verdict.namesRemain);
}

type Cleaned =
  | Extract<Verdict, { kind: "refused" }>
  | Omit<Extract<Verdict, { kind: "clean" }>, "type">;

const refused = (fault: Fault): Extract<Verdict, { kind: "refused" }> => ({
  kind: "refused",
  fault,
});
const cleaned = (rewritten: boolean, namesRemain: boolean): Cleaned => ({
  kind: "clean",
  rewritten,
  namesRemain,
});

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
