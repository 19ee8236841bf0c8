import { addDays } from "../day.ts";
import { expandUnits, values } from "../expand.ts";
import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding, warning } from "../findings.ts";
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
  ];
}

function sameCodes(units: readonly UnitEntry[]): Finding[] {
  const bearers = new Map<string, Item<"units">[]>();
  return units.flatMap(({ path, value: unit }) => {
    const earlier = bearers.get(unit.code) ?? [];
    bearers.set(unit.code, [...earlier, unit]);
    if (!earlier.some((one) => overlap(one, unit))) return [];
    const expected = "each code once, or periods of validity that do not overlap";
    return [error([...path, "code"], `unit ${unit.code} is written twice`, expected)];
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
      const message = `unit ${unit.code}: "${text}" also names unit ${other.code}`;
      return [error(at, message, "names that tell units apart, also without diacritics")];
    });
  });
}

function succession({ path, value: unit }: UnitEntry, file: PlanFile): Finding[] {
  const { code, validFrom, validTo, successors } = unit;
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    const message = `unit ${code}: validTo ${validTo} is before validFrom ${validFrom}`;
    return [error([...path, "validTo"], message, `${validFrom} or later`)];
  }
  if (validTo === null) {
    if (successors.length === 0) return [];
    const message = `unit ${code} has successors but no last day`;
    return [error([...path, "successors"], message, "validTo, or no successors")];
  }
  if (successors.length === 0) {
    const message = `unit ${code} ends on ${validTo} and nobody takes over what it still owes`;
    return [warning([...path, "validTo"], message, "successors")];
  }
  if (file.incomplete.has("units")) return []; // the successor may be the entry that is missing
  const next = addDays(validTo, 1);
  return successors.flatMap((successor, index) => {
    const exists = values(file.lists.units).some((u) => u.code === successor && existsOn(u, next));
    if (exists || !file.codes.units.has(successor)) return [];
    const message = `unit ${code}: successor ${successor} does not exist on ${next}`;
    return [error([...path, "successors", index], message, "a unit that exists on that day")];
  });
}

function office({ single, lists }: PlanFile): Finding[] {
  return lists.units
    .filter(({ value }) => value.code === single.office?.unit && value.reports)
    .map(({ path, value }) =>
      error(path, `unit ${value.code} is the office and would report to itself`, "reports: false"),
    );
}

/** Not an error: an office may list a unit before it is given anything to do. */
function idle(file: PlanFile): Finding[] {
  const { duties, deadlines, units } = file.lists;
  const sources = ["groups", "duties", "deadlines"] as const;
  if (sources.some((name) => file.incomplete.has(name))) return [];
  const busy = new Set(
    [...values(duties), ...values(deadlines)].flatMap((item) => expandUnits(file, item.units)),
  );
  return units
    .filter(({ value }) => value.reports && !busy.has(value.code))
    .filter(({ value }) => file.codes.unitKinds.has(value.kind))
    .map(({ path, value }) =>
      warning(path, `unit ${value.code} owes nothing`, "a duty or a deadline that names it"),
    );
}

function overlap(a: Item<"units">, b: Item<"units">): boolean {
  return (
    (a.validTo === null || b.validFrom === null || b.validFrom <= a.validTo) &&
    (b.validTo === null || a.validFrom === null || a.validFrom <= b.validTo)
  );
}
