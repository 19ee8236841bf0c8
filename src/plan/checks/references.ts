import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding, type Path } from "../findings.ts";

/** Codes that name nothing. */
export function checkReferences(file: PlanFile): Finding[] {
  const { lists, codes, single } = file;
  const bearers = union(codes.units, codes.groups);
  const askable = union(codes.figures, codes.figureGroups);
  const officeUnit = single.office?.unit ? [single.office.unit] : [];

  return [
    ...officeUnit.flatMap((code) =>
      unknown(["office", "unit"], "office", "unit", code, codes.units),
    ),
    ...lists.units.flatMap(({ path, value: { code, kind, successors } }) => [
      ...unknown([...path, "kind"], `unit ${code}`, "unit kind", kind, codes.unitKinds),
      ...each(path, "successors", `unit ${code}`, "unit", successors, codes.units),
    ]),
    ...lists.groups.flatMap(({ path, value: { code, kinds, units, except } }) => [
      ...each(path, "kinds", `group ${code}`, "unit kind", kinds, codes.unitKinds),
      ...each(path, "units", `group ${code}`, "unit", units, codes.units),
      ...each(path, "except", `group ${code}`, "unit", except, codes.units),
    ]),
    ...lists.figures.flatMap(({ path, value: { code, partOf } }) =>
      partOf === null
        ? []
        : unknown([...path, "partOf"], `figure ${code}`, "figure", partOf, codes.figures),
    ),
    ...lists.figureGroups.flatMap(({ path, value: { code, figures } }) =>
      each(path, "figures", `figure group ${code}`, "figure", figures, codes.figures),
    ),
    ...lists.duties.flatMap(({ path, value: duty }) => [
      ...each(path, "areas", `duty ${duty.code}`, "area", duty.areas, codes.areas),
      ...each(path, "units", `duty ${duty.code}`, "unit or group", duty.units, bearers),
      ...each(path, "figures", `duty ${duty.code}`, "figure", duty.figures, askable),
      ...(duty.fulfilledBy.kind === "deadline"
        ? each(
            [...path, "fulfilledBy"],
            "deadlines",
            `duty ${duty.code}`,
            "deadline",
            duty.fulfilledBy.deadlines,
            codes.deadlines,
          )
        : []),
    ]),
    ...bearersOf("deadline", lists.deadlines, bearers),
    ...bearersOf("milestone", lists.milestones, bearers),
    ...lists.milestones.flatMap(({ path, value: { code, fulfils } }) =>
      each(path, "fulfils", `milestone ${code}`, "duty", fulfils, codes.duties),
    ),
  ];
}

function bearersOf(
  noun: string,
  items: readonly Placed<{ readonly code: string; readonly units: readonly string[] }>[],
  known: ReadonlySet<string>,
): Finding[] {
  return items.flatMap(({ path, value: { code, units } }) =>
    each(path, "units", `${noun} ${code}`, "unit or group", units, known),
  );
}

function each(
  path: Path,
  key: string,
  where: string,
  noun: string,
  codes: readonly string[],
  known: ReadonlySet<string>,
): Finding[] {
  return codes.flatMap((code, index) => unknown([...path, key, index], where, noun, code, known));
}

function unknown(
  path: Path,
  where: string,
  noun: string,
  code: string,
  known: ReadonlySet<string>,
): Finding[] {
  if (known.has(code)) return [];
  const near = nearest(code, known);
  const expected = near
    ? `${near}, perhaps`
    : known.size <= 12
      ? `one of ${[...known].join(", ")}`
      : `a ${noun} of this file`;
  return [error(path, `${where}: unknown ${noun} "${code}"`, expected)];
}

/** A known code that differs by a slip or two of the finger; of short codes nothing can be told. */
function nearest(code: string, known: ReadonlySet<string>): string | null {
  const limit = Math.min(2, Math.floor(code.length / 3));
  const [best] = [...known]
    .map((candidate) => ({ candidate, distance: slips(code, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}

/** Levenshtein's distance, one row at a time. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b]);
}
