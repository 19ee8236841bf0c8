/** The figures of a paper, a line for each duty: each line a report of its own. */
import { plainText } from "../reading/plain.ts";
import { tableIn } from "../reading/table.ts";
import type { Answers } from "./answers.ts";
import { unreadOf } from "./left-over.ts";
import { takeLine } from "./take-sentence.ts";
import type { Circumstances, Taken } from "./taken.ts";

/**
 * The report of the first line, with those of the others behind it; a line that holds no figure is named as not used.
 * Null if none holds one.
 *
 * @param known what no line says
 */
export function takeLines(
  known: Pick<Answers, "period" | "result" | "months">,
  text: string,
  given: Circumstances,
): Taken | null {
  const lines = linesOf(text);
  const read = lines.map((line) => ({ line, taken: takeLine(known, line, given) }));
  const [first, ...others] = read.flatMap(({ taken }) => taken ?? []);
  if (!first) return null;
  const unused = read.flatMap(({ line, taken }) => (taken ? [] : [line]));
  const { answers } = first;
  return {
    ...first,
    answers: {
      ...answers,
      ...(unused.length > 0 ? unreadOf([...(answers.unread ?? []), ...unused]) : {}),
      ...(others.length > 0 ? { queue: others.map((one) => ({ told: one.answers })) } : {}),
    },
  };
}

/** A table is read whole; a line that begins small, or behind a comma, goes on with the one before. */
function linesOf(text: string): string[] {
  if (tableIn(plainText(text))) return [text];
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const before = lines.at(-1);
    const goesOn = before !== undefined && (/^\p{Ll}/u.test(line) || /[,:]$/.test(before));
    if (line === "") continue;
    if (goesOn) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}
