import type { Day } from "../plan/model.ts";
import { BULLETS } from "./bullets.ts";
import type { DateContext } from "./date.ts";
import { readOfficial } from "./official.ts";
import { fold } from "./text.ts";

/** The parts of a periodic report that are told in words. */
export type PartName = "strengths" | "weaknesses" | "causes" | "directions" | "proposals";

export interface ReportParts {
  readonly parts: Readonly<Partial<Record<PartName, string>>>;
  readonly document: { readonly number: string; readonly signedOn: Day } | null;
}

/** How the heads of such reports begin, without marks (shared/domain: outlines in use). */
const HEADS: readonly (readonly [part: PartName | null, pattern: RegExp])[] = [
  ["weaknesses", /^(nhung )?(mot so )?(ton tai|han che|kho khan|vuong mac)/],
  ["causes", /^nguyen nhan/],
  ["directions", /^(phuong huong|nhiem vu trong tam|nhiem vu (\d+ )?(thang|nam|thoi gian))/],
  ["proposals", /^(kien nghi|de xuat|de nghi)/],
  ["strengths", /^((nhung )?(mot so )?(ket qua|uu diem|mat duoc|thuan loi)|danh gia chung)/],
  [null, /^(noi nhan|tren day la|phu luc|can cu|tm|kt)\b/],
];
/** "I.", "2.1.", "a)", "-": what stands before a head. */
const MARK = new RegExp(
  `^\\s*(?:[${BULLETS}]\\s*)?(?:(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])\\s*[.)/]\\s*)*`,
  "u",
);
/** The number and the day stand on the first page. */
const HEAD = 1500;
/** A head is a line by itself, or what stands before a colon. */
const LONGEST_HEAD = 120;

/** Reads a report as its author divided it; what stands below no known head belongs to no part. */
export function readReportParts(text: string, context: DateContext): ReportParts {
  const parts: Partial<Record<PartName, string>> = {};
  let open: PartName | null = null;
  for (const line of text.split(/\r?\n/)) {
    const head = headOf(line);
    if (head) open = head.part;
    const said = head ? head.rest : line.trim();
    if (open && said) parts[open] = parts[open] ? `${parts[open]}\n${said}` : said;
  }
  const official = readOfficial(text.slice(0, HEAD), context);
  const isWhole = official.kind === "document" && official.signedOn !== null;
  const document = isWhole ? { number: official.number, signedOn: official.signedOn as Day } : null;
  return { parts, document };
}

function headOf(line: string): { part: PartName | null; rest: string } | null {
  const bare = line.replace(MARK, "");
  const [before = "", ...behind] = bare.split(":");
  const folded = fold(before);
  const head = HEADS.find(([, pattern]) => pattern.test(folded));
  if (!head || before.length > LONGEST_HEAD) return null;
  // A sentence that begins so, and not a head: it ends as sentences do, or goes on for long.
  const isSentence =
    behind.length === 0 && (/[.;,]$/.test(before.trim()) || folded.split(" ").length > 14);
  return isSentence && head[0] !== null ? null : { part: head[0], rest: behind.join(":").trim() };
}
