import type { Fault } from "../types.ts";
import { anonymous } from "./names.ts";
import { type Entry, readZip, replaced, unpack, writeZip } from "./zip.ts";

/** How today's Word and Excel files call their main part. */
const MAIN = {
  docx: "wordprocessingml.document.main+xml",
  xlsx: "spreadsheetml.sheet.main+xml",
} as const;

/** Parts that are programs, by the types that the file declares for them. */
const PROGRAM_TYPES = /vbaProject|macroEnabled|macrosheet|activeX/i;
/** And by their names, whatever is declared. */
const PROGRAM_NAMES =
  /(^|\/)vba(Project|Data)[^/]*$|^xl\/(intl)?macrosheets\/|(^|\/)activeX\/|\.(exe|dll|scr|com|bat|cmd|ps1|vbs?|js|jse|hta|lnk|jar|msi)$/i;

/** Parts larger than this are text of the document that nobody's name stands in, such as rows. */
const LARGEST_PART = 16e6;

export type OfficeVerdict =
  | { readonly kind: "refused"; readonly fault: Fault }
  /** `content` is null where nothing may be changed: a signature covers it. */
  | { readonly kind: "clean"; readonly content: Buffer | null; readonly namesRemain: boolean };

/** Judges a Word or Excel file of today, and takes out who made it. */
export async function cleanPackage(bytes: Buffer, type: "docx" | "xlsx"): Promise<OfficeVerdict> {
  const zip = readZip(bytes);
  if (zip.kind !== "zip") return refuse(zip.kind);
  const { entries } = zip;
  const list = entries.find(({ name }) => name === "[Content_Types].xml");
  const types = list && list.size < LARGEST_PART ? await unpack(list, true) : null;
  if (!types) return refuse("mismatch");
  const declared = types.toString("utf8");
  const programs = entries.some(({ name }) => PROGRAM_NAMES.test(name));
  if (programs || PROGRAM_TYPES.test(declared)) return refuse("macros");
  if (!declared.includes(MAIN[type])) return refuse("mismatch");

  const signed = entries.some(({ name }) => name.startsWith("_xmlsignatures/"));
  const written: Entry[] = [];
  let namesRemain = signed || propertiesElsewhere(declared);
  for (const entry of entries) {
    const change = signed ? null : anonymous(entry.name);
    const wanted = change !== null && entry.size <= LARGEST_PART;
    const content = await unpack(entry, wanted);
    if (!content) return refuse("broken");
    if (change !== null && !wanted) namesRemain = true;
    written.push(wanted ? replaced(entry, change(content)) : entry);
  }
  return { kind: "clean", content: signed ? null : writeZip(written), namesRemain };
}

/** Whether the file declares its properties under a name that is not known to bear any. */
function propertiesElsewhere(declared: string): boolean {
  const parts = declared.match(/<(\w+:)?Override\b[^>]*-properties\+xml[^>]*>/g) ?? [];
  return parts.some((part) => {
    const name = /PartName=["']\/?([^"']+)/.exec(part)?.[1];
    return name === undefined || anonymous(name) === null;
  });
}

function refuse(fault: Fault): OfficeVerdict {
  return { kind: "refused", fault };
}
