import { isFree } from "../reading/law.ts";
import { clean, fold, length } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { tellsOfDeeds } from "./status.ts";
import { takeReport, takeSentence } from "./take-sentence.ts";
import { TEXT_LENGTH } from "./take-text.ts";
import type { Circumstances, Taken } from "./taken.ts";

/** What a document says of a task report, and what of it may not be the words of its result. */
export interface DocumentTaken extends Taken {
  readonly left:
    | { readonly kind: "length"; readonly length: number }
    | { readonly kind: "private" }
    | null;
}

/** Characters of a document that are read as a report: of a longer one it is not about one duty. */
const LONGEST = 12_000;

/** How many characters of a document are read; null if all are. */
export function readOnly(words: string): number | null {
  return bodyOf(words).length > LONGEST ? LONGEST : null;
}

/**
 * Takes what the words of a Word or PDF file say of a report that is still open; what was answered stays
 * and is named. Null if they say nothing of one.
 */
export function takeDocument(
  answers: Answers,
  words: string,
  given: Circumstances,
): DocumentTaken | null {
  if (answers.status !== undefined && !tellsOfDeeds(answers.status)) return null;
  const body = bodyOf(words);
  const text = headOf(body);
  const isBegun = answers.period ?? answers.figures ?? answers.result;
  const whole = isBegun === undefined ? takeReport(answers, text, given) : null;
  const taken = whole ?? takeSentence(answers, text, given);
  if (!taken) return null;
  const isTold = answers.result !== undefined || taken.answers.result !== undefined;
  return { ...taken, left: isTold ? null : leftOf(body) };
}

/** Cut where a line or a word ends: half a number is another number. */
function headOf(body: string): string {
  if (body.length <= LONGEST) return body;
  const end = Math.max(...["\n", " "].map((seam) => body.lastIndexOf(seam, LONGEST)));
  return body.slice(0, end < 0 ? LONGEST : end);
}

/** Whether a document may still say what was done: told in words, it is evidence of that. */
export function mayTakeDocument({ status, result }: Answers): boolean {
  return result === undefined && (status === undefined || tellsOfDeeds(status));
}

function leftOf(text: string): DocumentTaken["left"] {
  const size = length(clean(text));
  if (size > TEXT_LENGTH.to) return { kind: "length", length: size };
  return isFree(text) ? null : { kind: "private" };
}

/** Of an official document these stand above what it tells: its day is not the activity's. */
const LETTERHEAD =
  /^(?:kinh gui|cong hoa xa hoi|doc lap tu do)|^[^:]{2,40}ngay .*thang .*nam \d{4}$/;
const NUMBER = /^Số\s*:?\s*[\d.…]*\s*\/\s*\p{Lu}/u;
/** In capitals: who writes, what it is, who signs. */
const HEADS = /^(?:ubnd|uy ban|hoi|phong|dang|doan|truong|tram|cong an|bao cao|thong bao|bien ban)/;
const SIGNS = /^(?:tm|kt|tl|chu tich|pho chu tich|truong|pho|nguoi|hieu truong)/;
/** So far down a letterhead reaches, in lines. */
const HEAD = 14;

/** What a document tells, without letterhead and signature, its lines as its author wrote them. */
function bodyOf(words: string): string {
  const lines = words
    .split(/\r?\n/)
    .map(trimmed)
    .filter((line) => line !== "");
  const end = lines.findIndex((line, i) => i > 2 && isEnd(line));
  const told = end < 0 ? lines : lines.slice(0, end);
  return told
    .filter((line, i) => i >= HEAD || !isLetterhead(line))
    .reduce((text, line) => text + seam(text, line) + line, "");
}

/** A row of a table keeps its empty cells, or nobody knows below which heading the others stand. */
function trimmed(line: string): string {
  return isRow(line) ? line.replace(/^ +| +$/g, "") : line.trim();
}

function isRow(line: string): boolean {
  return line.trim().includes("\t");
}

function isLetterhead(line: string): boolean {
  const said = fold(line);
  return LETTERHEAD.test(said) || NUMBER.test(line) || (isShouted(line) && HEADS.test(said));
}

function isEnd(line: string): boolean {
  const said = fold(line);
  return said.startsWith("noi nhan") || (isShouted(line) && SIGNS.test(said));
}

function isShouted(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

/** A PDF breaks lines where the page ends: such a line goes on with the next. A row of a table never does. */
function seam(text: string, next: string): string {
  if (text === "") return "";
  if (isRow(next) || isRow(text.slice(text.lastIndexOf("\n") + 1))) return "\n";
  const isBroken = !/[.:;!?]$/.test(text) && /^[\p{Ll}\d(]/u.test(next) && !/^\d+[.)]\s/.test(next);
  return isBroken ? " " : "\n";
}
