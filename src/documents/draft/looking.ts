import { cleanPackage } from "../../evidence/office/package.ts";
import { readZip, unpack } from "../../evidence/office/zip.ts";
import { LARGEST_TEMPLATE, type TemplateFault } from "./faults.ts";
import { isWellFormed } from "./well-formed.ts";

const MOST_UNPACKED = 20e6;
const LARGEST_PART = 5e6;

/** Fields by which Word fetches or runs something when the document is opened. */
const FIELDS = /\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/;
/** Parts that name what lies outside of the document; where a link leads is for its reader to choose. */
const OUTSIDE = /<Relationship\b[^>]*\bTargetMode\s*=\s*["']External["'][^>]*>/gi;

/**
 * Looks into what was sent as a template, before anything reads it: a document of Word without programs,
 * not larger than it says, that defines no entities and fetches nothing. Frees it of its author's name.
 */
export async function lookedInto(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: TemplateFault }> {
  if (bytes.length > LARGEST_TEMPLATE) return { fault: { kind: "large" } };
  const zip = readZip(Buffer.from(bytes));
  if (zip.kind === "heavy") return { fault: { kind: "large" } };
  if (zip.kind === "locked") return { fault: { kind: "locked" } };
  if (zip.kind !== "zip") return { fault: { kind: "no-docx" } };
  const unpacked = zip.entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MOST_UNPACKED) return { fault: { kind: "large" } };
  for (const entry of zip.entries) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    if (entry.size > LARGEST_PART) return { fault: { kind: "large" } };
    const part = await unpack(entry, true);
    if (!part) return { fault: { kind: "no-docx" } };
    const fault = faultIn(part.toString("utf8"), entry.name);
    if (fault) return { fault };
  }
  const cleaned = await cleanPackage(Buffer.from(bytes), "docx");
  if (cleaned.kind === "clean") return { bytes: cleaned.content ?? bytes };
  const { fault } = cleaned;
  return { fault: { kind: fault === "macros" || fault === "locked" ? fault : "no-docx" } };
}

function faultIn(part: string, tag: string): TemplateFault | null {
  // Entities can read files and grow without end; Word writes none.
  if (/<!(DOCTYPE|ENTITY)/i.test(part) || part.includes("\u0000")) return { kind: "no-docx" };
  if (!isWellFormed(part)) return { kind: "broken", tag };
  const fetched = (part.match(OUTSIDE) ?? []).find(
    (one) => !/\/(hyperlink|attachedTemplate)"/.test(one),
  );
  if (fetched) return { kind: "field", tag: "TargetMode=External" };
  const instructions = part.match(/<w:instrText\b[^>]*>[^<]*|\bw:instr="[^"]*"/g) ?? [];
  const field = FIELDS.exec(instructions.join(" ").replace(/<[^>]*>/g, ""));
  return field ? { kind: "field", tag: field[0] } : null;
}
