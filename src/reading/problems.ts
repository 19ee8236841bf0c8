/** What is to be asked of the numbers of a message, with the places that are asked about. */
import type { FigureProblem } from "./figure-reading.ts";
import type { Parts } from "./items.ts";
import type { Around } from "./meaning.ts";
import { sharesWithoutWhole } from "./share-of-body.ts";
import type { Take, Taken } from "./takes.ts";
import type { Place, Sentence } from "./tokens.ts";

export type Placed<T> = T & { readonly at: readonly Place[] };

/** Those that a number by itself makes. */
export function problemsIn(
  taken: Taken,
  settled: readonly FigureProblem[],
  parts: Parts,
  around: Around,
): Placed<FigureProblem>[] {
  const { sentence } = around;
  return [
    ...taken.problems.map(
      ({ item, ...problem }) => ({ ...problem, at: [item.snippet] }) as Placed<FigureProblem>,
    ),
    ...settled.map((problem) => ({ ...problem, at: placesOf(problem, taken.takes) })),
    ...rangesAsked(parts, sentence),
    ...sharesWithoutWhole(parts.items, around).map(
      ({ item: { snippet }, code }): Placed<FigureProblem> => ({
        ...{ kind: "no-whole", code, at: [snippet] },
        text: sentence.text.slice(snippet.start, snippet.end),
      }),
    ),
  ];
}

function placesOf(problem: FigureProblem, takes: readonly Take[]): Place[] {
  return "code" in problem
    ? takes.filter(({ code }) => code === problem.code).map(({ item }) => item.snippet)
    : [];
}

/** "20-30 người": which of them, is asked. */
function rangesAsked(parts: Parts, { text }: Sentence): Placed<FigureProblem>[] {
  return parts.ranges.map(({ start, end }) => {
    const said = text.slice(start, rangeEnd(parts, end));
    return { kind: "range", text: said, at: [{ start, end }] };
  });
}

function rangeEnd({ tokens }: Parts, end: number): number {
  const next = tokens.find(({ start }) => start >= end);
  return next?.kind === "phrase" && next.start - end <= 1 ? next.end : end;
}
