import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding, type Path } from "../findings.ts";
import { codeOfName, nearest } from "../nearest.ts";
import { called, type Noun, type Phrase, told } from "../phrase.ts";

/** What a code may name, and how those are called whose names people write in its place. */
interface Known {
  readonly noun: Noun;
  readonly codes: ReadonlySet<string>;
  readonly named: readonly { readonly code: string; readonly names: readonly string[] }[];
}

/** Codes that name nothing. */
export function checkReferences(file: PlanFile): Finding[] {
  const { lists, single } = file;
  const known = knownIn(file);
  const officeUnit = single.office?.unit ? [single.office.unit] : [];

  return [
    ...officeUnit.flatMap((code) => unknown(["office", "unit"], "office", code, known.units)),
    ...lists.units.flatMap(({ path, value: { code, kind, successors } }) => {
      const where = called("plan-noun-unit", code);
      return [
        ...unknown([...path, "kind"], where, kind, known.kinds),
        ...each([...path, "successors"], where, successors, known.units),
      ];
    }),
    ...lists.groups.flatMap(({ path, value: { code, kinds, units, except } }) => {
      const where = called("plan-noun-group", code);
      return [
        ...each([...path, "kinds"], where, kinds, known.kinds),
        ...each([...path, "units"], where, units, known.units),
        ...each([...path, "except"], where, except, known.units),
      ];
    }),
    ...lists.figures.flatMap(({ path, value: { code, partOf } }) =>
      partOf === null
        ? []
        : unknown([...path, "partOf"], called("plan-noun-figure", code), partOf, known.figures),
    ),
    ...lists.figureGroups.flatMap(({ path, value: { code, figures } }) =>
      each([...path, "figures"], called("plan-noun-figure-group", code), figures, known.figures),
    ),
    ...lists.duties.flatMap(({ path, value: duty }) => {
      const where = called("plan-noun-duty", duty.code);
      const { fulfilledBy: by } = duty;
      const deadlines = by.kind === "deadline" ? by.deadlines : [];
      return [
        ...each([...path, "areas"], where, duty.areas, known.areas),
        ...each([...path, "units"], where, duty.units, known.bearers),
        ...each([...path, "cooperates"], where, duty.cooperates, known.bearers),
        ...each([...path, "figures"], where, duty.figures, known.askable),
        ...each([...path, "required"], where, duty.required, known.askable),
        ...each([...path, "fulfilledBy", "deadlines"], where, deadlines, known.deadlines),
        ...(duty.month === null
          ? []
          : unknown([...path, "month"], where, duty.month, known.months)),
      ];
    }),
    ...bearersOf("plan-noun-deadline", lists.deadlines, known.bearers),
    ...lists.deadlines.flatMap(({ path, value: { code, figures, required, month } }) => {
      const where = called("plan-noun-deadline", code);
      return [
        ...(month === null ? [] : unknown([...path, "month"], where, month, known.months)),
        ...each([...path, "figures"], where, figures, known.askable),
        ...each([...path, "required"], where, required, known.askable),
      ];
    }),
    ...bearersOf("plan-noun-target", lists.targets, known.bearers),
    ...lists.targets.flatMap(({ path, value: { code, figure, area } }) => {
      const where = called("plan-noun-target", code);
      return [
        ...unknown([...path, "figure"], where, figure, known.figures),
        ...(area === null ? [] : unknown([...path, "area"], where, area, known.areas)),
      ];
    }),
    ...bearersOf("plan-noun-milestone", lists.milestones, known.bearers),
    ...lists.milestones.flatMap(({ path, value: { code, fulfils } }) =>
      each([...path, "fulfils"], called("plan-noun-milestone", code), fulfils, known.duties),
    ),
  ];
}

function knownIn({ lists, codes }: PlanFile) {
  const units = lists.units.map(({ value: { code, name, shortName, aliases } }) => ({
    ...{ code, names: [name, shortName, ...aliases] },
  }));
  const groups = lists.groups.map(({ value: { code, name } }) => ({ code, names: [name] }));
  const kinds = lists.unitKinds.map(({ value: { code, label } }) => ({
    ...{ code, names: [label.vi, label.en] },
  }));
  const areas = lists.areas.map(({ value: { code, name, shortName } }) => ({
    ...{ code, names: [name, shortName] },
  }));
  const figures = lists.figures.map(({ value: { code, label } }) => ({ code, names: [label] }));
  const duties = lists.duties.map(({ value: { code, title } }) => ({ code, names: [title] }));
  const deadlines = lists.deadlines.map(({ value: { code, name } }) => ({ code, names: [name] }));
  const months = lists.months.map(({ value: { code, name, shortName, words } }) => ({
    ...{ code, names: [name, shortName, ...words] },
  }));
  const of = (noun: Noun, found: ReadonlySet<string>, bearers: Known["named"]): Known => ({
    ...{ noun, codes: found, named: bearers },
  });
  const askable = new Set([...codes.figures, ...codes.figureGroups]);
  const bearing = new Set([...codes.units, ...codes.groups]);
  return {
    units: of("plan-noun-unit", codes.units, units),
    bearers: of("plan-noun-unit-or-group", bearing, [...units, ...groups]),
    kinds: of("plan-noun-kind", codes.unitKinds, kinds),
    areas: of("plan-noun-area", codes.areas, areas),
    figures: of("plan-noun-figure", codes.figures, figures),
    askable: of("plan-noun-figure", askable, figures),
    duties: of("plan-noun-duty", codes.duties, duties),
    deadlines: of("plan-noun-deadline", codes.deadlines, deadlines),
    months: of("plan-noun-month", codes.months, months),
  };
}

function bearersOf(
  noun: Noun,
  items: readonly Placed<{ readonly code: string; readonly units: readonly string[] }>[],
  known: Known,
): Finding[] {
  return items.flatMap(({ path, value: { code, units } }) =>
    each([...path, "units"], called(noun, code), units, known),
  );
}

function each(path: Path, where: Phrase, codes: readonly string[], known: Known): Finding[] {
  return codes.flatMap((code, index) => unknown([...path, index], where, code, known));
}

function unknown(path: Path, where: Phrase, code: string, known: Known): Finding[] {
  if (known.codes.has(code)) return [];
  const noun = told(known.noun);
  return [error(path, told("plan-unknown", { where, noun, code }), meant(code, known))];
}

function meant(code: string, { noun, codes, named }: Known): Phrase {
  const near =
    nearest(code, codes) ??
    codeOfName(
      code,
      named.filter((one) => codes.has(one.code)),
    );
  if (near !== null) return told("plan-want-perhaps", { code: near });
  return codes.size <= 12
    ? told("plan-want-one-of", { list: [...codes] })
    : told("plan-want-of-this-file", { noun: told(noun) });
}
