import { expandFigures, expandTimes, expandUnits, values } from "../expand.ts";
import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding, type Path } from "../findings.ts";
import { called, type Noun, type Phrase, told } from "../phrase.ts";
import type { Item } from "../schema.ts";
import { fold } from "../text.ts";

type DutyEntry = Placed<Item<"duties">>;

/** Who asks for figures: a duty, or a periodic report. */
interface Asker {
  readonly path: Path;
  readonly where: Phrase;
  readonly value: Pick<Item<"duties">, "figures" | "required">;
}

function askersIn({ lists }: PlanFile): Asker[] {
  // Of a deadline that repeats the first time says it for all.
  const deadlines = new Map(lists.deadlines.toReversed().map((one) => [one.path.join("."), one]));
  return [
    ...lists.duties.map((one) => ({ ...one, where: called("plan-noun-duty", one.value.code) })),
    ...[...deadlines.values()].map((one) => ({
      ...{ ...one, where: called("plan-noun-deadline", one.value.code) },
    })),
  ];
}

/** A figure is told of the deeds for a duty, or by each unit in its periodic report: else it would be known twice. */
function askedByBoth(file: PlanFile): Finding[] {
  const ofDuties = new Set(
    file.lists.duties.flatMap(({ value }) => expandFigures(file, value.figures)),
  );
  const duties = new Set(file.lists.duties.map(({ path }) => path));
  return askersIn(file)
    .filter(({ path }) => !duties.has(path))
    .flatMap(({ path, where, value }) =>
      value.figures.flatMap((named, index) =>
        expandFigures(file, [named])
          .filter((figure) => ofDuties.has(figure))
          .map((figure) => {
            const message = told("plan-asked-by-both", { where, figure });
            return error([...path, "figures", index], message, told("plan-want-one-asker"));
          }),
      ),
    );
}

/** Somebody owes each duty, it can be fulfilled, and its questions can be told apart. */
export function checkDuties(file: PlanFile): Finding[] {
  const { duties, deadlines, milestones } = file.lists;
  return [
    ...duties.flatMap((duty) => fulfillable(duty, file)),
    ...askersIn(file).flatMap((asker) => [
      ...questions(asker, file),
      ...unasked(asker, file),
      ...words(asker, file),
    ]),
    ...askedByBoth(file),
    ...nobody("plan-noun-duty", duties, file),
    ...nobody("plan-noun-deadline", deadlines, file),
    ...nobody("plan-noun-milestone", milestones, file),
    ...reportingToOneself(file),
  ];
}

/** A group may be empty, or its exceptions may leave nobody. */
function nobody(
  noun: Noun,
  items: readonly Placed<{ readonly code: string; readonly units: readonly string[] }>[],
  file: PlanFile,
): Finding[] {
  if (lacksMembers(file)) return [];
  const known = new Set([...file.codes.units, ...file.codes.groups]);
  return items
    .filter(({ value: { units } }) => units.every((code) => known.has(code)))
    .filter(({ value: { units } }) => expandUnits(file, units).length === 0)
    .map(({ path, value: { code } }) =>
      error(
        [...path, "units"],
        told("plan-nobody-owes", { where: called(noun, code) }),
        told("plan-want-one-unit"),
      ),
    );
}

function fulfillable({ path, value: duty }: DutyEntry, file: PlanFile): Finding[] {
  const { fulfilledBy } = duty;
  if (fulfilledBy.kind !== "deadline" || lacksMembers(file)) return [];
  const owing = expandUnits(file, duty.units);
  return fulfilledBy.deadlines.flatMap((named, index) =>
    expandTimes(file, "deadlines", [named]).flatMap((code) => {
      const deadline = values(file.lists.deadlines).find((candidate) => candidate.code === code);
      if (!deadline) return [];
      const bound = expandUnits(file, deadline.units);
      const left = owing.filter((unit) => !bound.includes(unit));
      if (left.length === 0) return [];
      const where = called("plan-noun-duty", duty.code);
      const message = told("plan-not-bound", { where, deadline: named, units: left });
      const at = [...path, "fulfilledBy", "deadlines", index];
      return [error(at, message, told("plan-want-binding"))];
    }),
  );
}

function questions({ path, where, value: duty }: Asker, file: PlanFile): Finding[] {
  const asked = new Set<string>();
  return duty.figures.flatMap((named, index) => {
    const at = [...path, "figures", index];
    return expandFigures(file, [named]).flatMap((code) => {
      const again = asked.has(code);
      asked.add(code);
      if (again) {
        const message = told("plan-asks-twice", { where, figure: code });
        return [error(at, message, told("plan-want-figure-once"))];
      }
      const whole = values(file.lists.figures).find((figure) => figure.code === code)?.partOf;
      if (!whole || !file.codes.figures.has(whole)) return [];
      if (asked.has(whole)) return [];
      const message = told("plan-part-before-whole", { where, figure: code, whole });
      return [error(at, message, told("plan-want-first", { figure: whole }))];
    });
  });
}

/** What nobody is asked cannot be required. */
function unasked({ path, where, value: duty }: Asker, file: PlanFile): Finding[] {
  const asked = expandFigures(file, duty.figures);
  return duty.required.flatMap((named, index) =>
    expandFigures(file, [named])
      .filter((code) => file.codes.figures.has(code) && !asked.includes(code))
      .map((figure) => {
        const message = told("plan-required-unasked", { where, figure });
        return error([...path, "required", index], message, told("plan-want-its-figure"));
      }),
  );
}

/**
 * Within one duty a word must mean one figure, with and without diacritics. Parts of different
 * wholes may share a word: "40 người, nữ 30" is told from the whole that was named before it.
 */
function words({ path, where, value: duty }: Asker, file: PlanFile): Finding[] {
  const meaning = new Map<string, Item<"figures">>();
  return duty.figures.flatMap((named, index) =>
    expandFigures(file, [named]).flatMap((code) => {
      const figure = values(file.lists.figures).find((candidate) => candidate.code === code);
      return (figure?.words ?? []).flatMap((word) => {
        const other = meaning.get(fold(word));
        if (!figure || other?.code === code) return [];
        if (!other) {
          meaning.set(fold(word), figure);
          return [];
        }
        if (other.partOf && figure.partOf && other.partOf !== figure.partOf) return [];
        const message = told("plan-word-twice", { where, word, one: other.code, other: code });
        return [error([...path, "figures", index], message, told("plan-want-own-words"))];
      });
    }),
  );
}

function reportingToOneself(file: PlanFile): Finding[] {
  const silent = values(file.lists.units).filter((unit) => !unit.reports);
  return file.lists.deadlines.flatMap(({ path, value: deadline }) => {
    const bound = expandUnits(file, deadline.units);
    return silent
      .filter((unit) => bound.includes(unit.code))
      .map((unit) => {
        const where = called("plan-noun-deadline", deadline.code);
        const message = told("plan-binds-silent", { where, unit: unit.code });
        return error([...path, "units"], message, told("plan-want-reporting"));
      });
  });
}

/** Then nobody can say who is in a group. */
function lacksMembers(file: PlanFile): boolean {
  return file.incomplete.has("units") || file.incomplete.has("groups");
}
