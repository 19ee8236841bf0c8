import { addDays } from "../day.ts";
import { expandUnits, values } from "../expand.ts";
import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding, warning } from "../findings.ts";
import { called, told } from "../phrase.ts";
import type { Item } from "../schema.ts";
import { fold } from "../text.ts";
import { existsOn } from "../units.ts";

type UnitEntry = Placed<Item<"units">>;

/** Units in time: who exists when, who follows whom, and whether a name says which one is meant. */
export function checkUnits(file: PlanFile): Finding[] {
  const units = file.lists.units;
  return [
    ...sameCodes(units),
    ...sameNames(units),
    ...units.flatMap((unit) => succession(unit, file)),
    ...office(file),
    ...idle(file),
    ...unasked(file),
  ];
}

function sameCodes(units: readonly UnitEntry[]): Finding[] {
  const bearers = new Map<string, Item<"units">[]>();
  return units.flatMap(({ path, value: unit }) => {
    const earlier = bearers.get(unit.code) ?? [];
    bearers.set(unit.code, [...earlier, unit]);
    if (!earlier.some((one) => overlap(one, unit))) return [];
    const message = told("plan-twice", { where: called("plan-noun-unit", unit.code) });
    return [error([...path, "code"], message, told("plan-want-unit-once"))];
  });
}

function sameNames(units: readonly UnitEntry[]): Finding[] {
  const bearers = new Map<string, Item<"units">[]>();
  return units.flatMap(({ path, value: unit }) => {
    const named = [
      { at: [...path, "name"], text: unit.name },
      { at: [...path, "shortName"], text: unit.shortName },
      ...unit.aliases.map((text, index) => ({ at: [...path, "aliases", index], text })),
    ];
    return named.flatMap(({ at, text }) => {
      const earlier = bearers.get(fold(text)) ?? [];
      bearers.set(fold(text), [...earlier, unit]);
      const other = earlier.find((one) => one.code !== unit.code && overlap(one, unit));
      if (!other) return [];
      const where = called("plan-noun-unit", unit.code);
      const message = told("plan-same-name", {
        ...{ where, name: text, other: called("plan-noun-unit", other.code) },
      });
      return [error(at, message, told("plan-want-telling-names"))];
    });
  });
}

function succession({ path, value: unit }: UnitEntry, file: PlanFile): Finding[] {
  const { code, validFrom, validTo, successors } = unit;
  const where = called("plan-noun-unit", code);
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    const message = told("plan-validity-backwards", { where, from: validFrom, to: validTo });
    return [error([...path, "validTo"], message, told("plan-want-or-later", { day: validFrom }))];
  }
  if (validTo === null) {
    if (successors.length === 0) return [];
    const message = told("plan-successors-unended", { where });
    return [error([...path, "successors"], message, told("plan-want-valid-to"))];
  }
  if (successors.length === 0) {
    const message = told("plan-no-successor", { where, day: validTo });
    return [warning([...path, "validTo"], message, "successors")];
  }
  if (file.incomplete.has("units")) return []; // the successor may be the entry that is missing
  const next = addDays(validTo, 1);
  return successors.flatMap((successor, index) => {
    const exists = values(file.lists.units).some((u) => u.code === successor && existsOn(u, next));
    if (exists || !file.codes.units.has(successor)) return [];
    const message = told("plan-successor-absent", { where, successor, day: next });
    return [error([...path, "successors", index], message, told("plan-want-existing"))];
  });
}

function office({ single, lists }: PlanFile): Finding[] {
  return lists.units
    .filter(({ value }) => value.code === single.office?.unit && value.reports)
    .map(({ path, value }) =>
      error(
        path,
        told("plan-office-reports", { where: called("plan-noun-unit", value.code) }),
        "reports: false",
      ),
    );
}

/** Not an error: an office may list a unit before it is given anything to do. */
function idle(file: PlanFile): Finding[] {
  const { duties, deadlines, units } = file.lists;
  const sources = ["groups", "duties", "deadlines"] as const;
  if (sources.some((name) => file.incomplete.has(name))) return [];
  const busy = new Set(
    [
      ...[...values(duties), ...values(deadlines)].flatMap((item) => item.units),
      ...values(duties).flatMap((duty) => duty.cooperates),
    ].flatMap((code) => expandUnits(file, [code])),
  );
  return units
    .filter(({ value }) => (value.hasDuties ?? value.reports) && !busy.has(value.code))
    .filter(({ value }) => file.codes.unitKinds.has(value.kind))
    .map(({ path, value }) =>
      warning(
        path,
        told("plan-owes-nothing", { where: called("plan-noun-unit", value.code) }),
        told("plan-want-binding-it"),
      ),
    );
}

/** An office of which nothing is counted though the plan gives it work. */
function unasked(file: PlanFile): Finding[] {
  if (file.incomplete.has("groups") || file.incomplete.has("units")) return [];
  return file.lists.units
    .filter(({ value }) => !(value.hasDuties ?? value.reports))
    .flatMap(({ path, value }) => {
      const own = values(file.lists.duties).filter(({ units }) =>
        expandUnits(file, units).includes(value.code),
      );
      if (own.length === 0) return [];
      const duties = own.map(({ code }) => code).join(", ");
      const message = `unit ${value.code} is not asked about its duties ${duties}`;
      return [warning(path, message, "hasDuties: true")];
    });
}

function overlap(a: Item<"units">, b: Item<"units">): boolean {
  return (
    (a.validTo === null || b.validFrom === null || b.validFrom <= a.validTo) &&
    (b.validTo === null || a.validFrom === null || a.validFrom <= b.validTo)
  );
}
