import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { TemplateFault } from "./faults.ts";
import { nearestTag, placeOf, SIGNS } from "./places.ts";
import { tablesXml, xmlText } from "./table-xml.ts";
import { type DraftData, type Filling, type Scope, TAGS } from "./tags.ts";

/** More tags than these are no report, and could make one that never ends. */
const MOST_TAGS = 500;
/** The larger part of a tag that is quoted. */
const QUOTED = 60;

/** What a template makes of the data, or why it makes nothing. */
export type Filled =
  | { readonly kind: "filled"; readonly bytes: Uint8Array }
  | { readonly kind: "faulty"; readonly faults: readonly TemplateFault[] };

/**
 * Fills a template. Tags are paths of data and nothing else: each is looked up by its own name where it
 * stands (`parser`), so that nothing in a template is ever evaluated. What is known and empty is filled
 * with `nothing`.
 *
 * @param bytes a zip that was looked into before (looking.ts)
 */
export function fill(bytes: Uint8Array, data: DraftData, nothing: string): Filled {
  const found = new Map<string, readonly Part[]>();
  try {
    const document = new Docxtemplater(new PizZip(bytes), {
      paragraphLoop: true,
      linebreaks: true,
      parser: (tag) => ({ get: (scope: Filling | string) => lookedUp(scope, tag, data) }),
      // Of a list nothing is none.
      nullGetter: ({ module }: { readonly module?: string }) => (module ? "" : nothing),
      // Faults are told to whoever sent the template, not to the operator.
      errorLogging: false,
      modules: [collecting(found)],
    });
    const faults = faultsIn(found);
    if (faults.length > 0) return { kind: "faulty", faults };
    document.render(data.fill);
    return { kind: "filled", bytes: document.toUint8Array({ compression: "DEFLATE" }) };
  } catch (error) {
    const ofLists = faultsOf(error);
    // Where a list does not end, what stands in it and behind it is in no place that could be told.
    const own = faultsIn(found).filter(({ kind }) => kind !== "place" || ofLists.length === 0);
    const faults = [...ofLists, ...own];
    if (faults.length === 0) throw error;
    return { kind: "faulty", faults: distinct(faults) };
  }
}

/** Of own properties alone: "constructor" is none. */
function lookedUp(scope: Filling | string, tag: string, { tables }: DraftData): unknown {
  if (Object.hasOwn(tables, tag)) return tablesXml(tables[tag] ?? []);
  if (typeof scope === "string" || !Object.hasOwn(scope, tag)) return undefined;
  const value = scope[tag];
  return typeof value === "string" ? xmlText(value) : value;
}

/** A tag as it was read, with what stands in it. */
interface Part {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly inverted?: boolean;
  readonly subparsed?: readonly Part[];
}

interface Inspected {
  readonly inspect?: { readonly filePath?: string; readonly postparsed?: readonly Part[] };
}

/** Is shown the tags of each part of the document (its text, headers, footers) once they are read. */
function collecting(found: Map<string, readonly Part[]>) {
  return {
    name: "TagsModule",
    set({ inspect }: Inspected) {
      if (inspect?.postparsed) found.set(inspect.filePath ?? "", inspect.postparsed);
    },
  };
}

function faultsIn(found: ReadonlyMap<string, readonly Part[]>): TemplateFault[] {
  const all = tagsIn([...found.values()].flat(), TAGS);
  if (all.count === 0) return [{ kind: "none" }];
  if (all.count > MOST_TAGS) return [{ kind: "many" }];
  return distinct(all.faults);
}

function tagsIn(
  parts: readonly Part[],
  scope: Scope,
): { readonly count: number; readonly faults: readonly TemplateFault[] } {
  let count = 0;
  const faults: TemplateFault[] = [];
  for (const part of parts.filter(({ type }) => type === "placeholder")) {
    count += 1;
    const fault = faultOf(part, scope);
    if (fault) faults.push(fault);
    const inner = scope.lists[part.value];
    if (!part.subparsed || !inner) continue;
    const within = tagsIn(part.subparsed, inner);
    count += within.count;
    faults.push(...within.faults);
  }
  return { count, faults };
}

function faultOf(part: Part, scope: Scope): TemplateFault | null {
  const tag = shown(part);
  const sort = part.module === "loop" ? "lists" : part.module === "rawxml" ? "tables" : "texts";
  const known = sort === "lists" ? Object.keys(scope.lists) : scope[sort];
  if (known.includes(part.value) && !part.inverted) return null;
  const place = placeOf(part.value, sort);
  if (place !== null && !part.inverted) return { kind: "place", tag, list: place };
  return { kind: "unknown", tag, near: nearestTag(part.value) };
}

function shown({ value, module = "", inverted }: Part): string {
  const sign = inverted ? "^" : (SIGNS[module] ?? "");
  return `{${sign}${value.slice(0, QUOTED)}}`;
}

interface TemplateError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly errors?: readonly TemplateError[];
  };
}

const KINDS: Readonly<Record<string, "unclosed" | "unopened" | "crossed" | "braces" | "alone">> = {
  unopened_tag: "braces",
  unclosed_tag: "braces",
  duplicate_open_tag: "braces",
  duplicate_close_tag: "braces",
  unopened_loop: "unopened",
  unclosed_loop: "unclosed",
  unbalanced_loop_tags: "crossed",
  loop_position_invalid: "crossed",
  closing_tag_does_not_match_opening_tag: "crossed",
  raw_xml_tag_should_be_only_text_in_paragraph: "alone",
  raw_xml_tag_not_in_paragraph: "alone",
  no_xml_tag_found_at_left: "crossed",
  no_xml_tag_found_at_right: "crossed",
};

function faultsOf(error: unknown): TemplateFault[] {
  const { properties } = error as TemplateError;
  if (properties?.errors) return properties.errors.flatMap(faultsOf);
  const { id = "", xtag, openingtag } = properties ?? {};
  const kind = KINDS[id];
  if (kind) return [{ kind, tag: (xtag ?? openingtag ?? "").slice(0, QUOTED) }];
  // A part that is no XML, or a file that is no document of Word.
  const isBroken = /malformed|invalid|filetype/.test(id);
  return isBroken ? [{ kind: "no-docx" }] : [];
}

function distinct(faults: readonly TemplateFault[]): TemplateFault[] {
  return [...new Map(faults.map((one) => [JSON.stringify(one), one])).values()];
}
