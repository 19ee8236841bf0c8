import type { z } from "zod";
import { error, type Finding } from "../../plan/findings.ts";
import type { Day, Plan, Unit } from "../../plan/model.ts";
import { findUnits } from "../../plan/names.ts";
import { reportingUnits } from "../../plan/units.ts";
import { EVENTS, type Heading, type Part, type Story } from "./story.ts";

type Given = z.output<typeof Heading>;

/** Who is who; what is wrong goes to `findings`. */
export function readPeople(
  people: Given["people"],
  plan: Plan,
  day: Day,
  findings: Finding[],
): Story["people"] {
  const units = reportingUnits(plan, day);
  const parts = Object.entries(people).flatMap(([name, given]) => {
    if (name in EVENTS) {
      findings.push({ ...error(["people"], `nobody can be called "${name}"`), key: name });
    }
    const part = partOf(name, given, units, findings);
    return part ? [{ name, part }] : [];
  });
  const invited = parts.some(({ part }) => part.kind === "unit");
  if (invited && !parts.some(({ part }) => part.kind === "office")) {
    findings.push(
      error(["people"], "nobody has invited the units' people", "someone of the office"),
    );
  }
  return parts;
}

function partOf(
  name: string,
  given: Given["people"][string],
  units: readonly Unit[],
  findings: Finding[],
): Part | null {
  if (given === "office" || given === "stranger") return { kind: given };
  const { unit: wanted, role } =
    typeof given === "string" ? { unit: given, role: "principal" as const } : given;
  const found = findUnits(units, wanted);
  if (found.kind === "one") return { kind: "unit", unit: found.unit, role };
  const path = typeof given === "string" ? ["people", name] : ["people", name, "unit"];
  const close = "units" in found ? found.units.map((unit) => unit.name).join(", ") : null;
  findings.push(
    error(
      path,
      `no unit of the plan is called "${wanted}" on that day`,
      close ?? "a unit's official name",
    ),
  );
  return null;
}

export function readGroups(
  groups: Given["groups"],
  people: readonly string[],
  hasDemo: boolean,
  findings: Finding[],
): Story["groups"] {
  return Object.entries(groups).map(([title, members]) => {
    if (members === "office") {
      if (!hasDemo)
        findings.push(error(["groups", title], "only the demo has a group", "a list of people"));
      return { title, members: null };
    }
    for (const [index, name] of members.entries()) {
      if (people.includes(name)) continue;
      const path = ["groups", title, index];
      findings.push(error(path, `nobody is called "${name}"`, `one of ${people.join(", ")}`));
    }
    return { title, members };
  });
}
