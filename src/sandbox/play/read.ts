import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { z } from "zod";
import { dayOf } from "../../plan/day.ts";
import { DataFileError, error, type Finding } from "../../plan/findings.ts";
import { loadPlan } from "../../plan/load.ts";
import { validate } from "../../plan/validate.ts";
import { readYaml, sortProblems } from "../../plan/yaml.ts";
import { readTime } from "../opening-time.ts";
import { SHIPPED_PLAN } from "../start.ts";
import { readGroups, readPeople } from "./parts.ts";
import { readSteps } from "./steps.ts";
import { Heading, type Story } from "./story.ts";

/** @throws DataFileError with every problem of the file, each with its line and column */
export function readStory(file: string): Story {
  if (!existsSync(file)) {
    const missing = {
      message: "there is no such file",
      expected: null,
      severity: "error",
    } as const;
    throw new DataFileError(file, [{ line: 1, column: 1, ...missing }]);
  }
  const yaml = readYaml(readFileSync(file, "utf8"));
  if (!yaml.readable) throw new DataFileError(file, sortProblems(yaml.syntax));
  const { value, findings: wrong } = validate(Heading, yaml.data, [], "story");
  const findings = [...wrong];
  const story = value && readWhole(file, value, findings);
  const problems = sortProblems([...yaml.syntax, ...yaml.place(findings)]);
  if (!story || problems.length > 0) throw new DataFileError(file, problems);
  return {
    ...story,
    where: (path) => {
      const [place] = yaml.place([error(path, "")]);
      return `${file}:${place?.line}:${place?.column}`;
    },
  };
}

function readWhole(
  file: string,
  heading: z.output<typeof Heading>,
  findings: Finding[],
): Omit<Story, "where"> | null {
  const planFile = heading.plan ? join(dirname(file), heading.plan) : SHIPPED_PLAN;
  if (!existsSync(planFile)) {
    findings.push(error(["plan"], `there is no plan at ${planFile}`, "a file"));
    return null;
  }
  const plan = loadPlan(planFile);
  const at = readTime(heading.at, plan.timeZone);
  if (at === null) return null;
  const demoSeed = heading.fill === "empty" ? null : heading.fill.demo;
  const names = Object.keys(heading.people);
  const known = { people: names, groups: Object.keys(heading.groups) };
  return {
    ...{ title: heading.title, at, plan, planFile, demoSeed },
    people: readPeople(heading.people, plan, dayOf(at, plan.timeZone), findings),
    groups: readGroups(heading.groups, names, demoSeed !== null, findings),
    steps: readSteps(heading.steps, known, findings),
  };
}
