import * as z from "zod";
import { error, type Finding, type Path } from "../../plan/findings.ts";
import { validate } from "../../plan/validate.ts";
import { EVENTS, type Event, type EventName, type Step } from "./story.ts";
import { type Deed, VERBS, type Verb } from "./verbs.ts";

/** Names that a story uses and does not explain are problems. */
export interface Known {
  readonly people: readonly string[];
  readonly groups: readonly string[];
}

const mapping = z.record(z.string(), z.unknown(), "a mapping");

/** Reads the steps of a story; what is wrong goes to `findings`, and the step is left out. */
export function readSteps(steps: readonly unknown[], known: Known, findings: Finding[]): Step[] {
  return steps.flatMap((step, index) => readStep(step, ["steps", index], known, findings) ?? []);
}

function readStep(step: unknown, path: Path, known: Known, findings: Finding[]): Step | null {
  const read = validate(mapping, step, path, "step");
  findings.push(...read.findings);
  const entries = Object.entries(read.value ?? {});
  const [first] = entries;
  if (!first || entries.length > 1) {
    if (read.value) findings.push(error(path, `the step has ${entries.length} keys`, "one: who"));
    return null;
  }
  const [key, value] = first;
  if (isEvent(key)) return readEvent(key, value, [...path, key], findings);
  if (known.people.includes(key)) {
    return { name: key, deeds: readDeeds(value, [...path, key], known, findings) };
  }
  const who = [...known.people, ...Object.keys(EVENTS)].join(", ");
  findings.push({ ...error(path, `nobody is called "${key}"`, `one of ${who}`), key });
  return null;
}

function readEvent(name: EventName, value: unknown, path: Path, findings: Finding[]): Step | null {
  const schema: z.ZodType = EVENTS[name];
  const read = validate(schema, value, path, name);
  findings.push(...read.findings);
  // The cast states what the table does: each event is read with its own schema.
  return read.value === null ? null : ({ event: name, value: read.value, path } as Event);
}

/** A list is done one by one. */
function readDeeds(deeds: unknown, path: Path, known: Known, findings: Finding[]): Deed[] {
  const read = validate(mapping, deeds, path, "step");
  findings.push(...read.findings);
  return Object.entries(read.value ?? {}).flatMap(([verb, given]) => {
    if (!isVerb(verb)) {
      const expected = `one of ${Object.keys(VERBS).join(", ")}`;
      findings.push({ ...error(path, `unknown verb "${verb}"`, expected), key: verb });
      return [];
    }
    const at = [...path, verb];
    const items = Array.isArray(given)
      ? given.map((item, index) => ({ item, path: [...at, index] }))
      : [{ item: given, path: at }];
    return items.flatMap(({ item, path }) => readDeed(verb, item, path, known, findings) ?? []);
  });
}

function readDeed(
  verb: Verb,
  item: unknown,
  path: Path,
  known: Known,
  findings: Finding[],
): Deed | null {
  const schema: z.ZodType = VERBS[verb];
  const read = schema.safeParse(item);
  if (!read.success) {
    findings.push(...validate(schema, item, path, verb).findings);
    return null;
  }
  const deed = { verb, value: read.data, path } as Deed;
  const names =
    deed.verb === "in" ? known.groups : deed.verb === "opens link" ? known.people : null;
  if (names === null || names.includes(String(deed.value))) return deed;
  const expected = names.length > 0 ? `one of ${names.join(", ")}` : "a name that is declared";
  findings.push(error(path, `nothing is called "${String(deed.value)}"`, expected));
  return null;
}

function isEvent(key: string): key is EventName {
  return key in EVENTS;
}

function isVerb(key: string): key is Verb {
  return key in VERBS;
}
