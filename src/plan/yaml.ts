import {
  Alias,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Finding, Path, Problem } from "./findings.ts";
import { readBefore } from "./read-before.ts";
import { textOf } from "./text-file.ts";
import { explainAlias, explainYaml } from "./yaml-errors.ts";

/** A YAML text, read: its data, what is wrong with its syntax, and where everything stands. */
export interface YamlFile {
  readonly data: unknown;
  readonly syntax: readonly Problem[];
  /** False if the data cannot be trusted; a key written twice leaves the rest readable. */
  readonly readable: boolean;
  place(findings: readonly Finding[]): Problem[];
}

/** @param source the text, or the file's bytes, which may be no text at all */
export function readYaml(source: string | Uint8Array): YamlFile {
  const read = typeof source === "string" ? { text: source } : textOf(source);
  if ("problem" in read) {
    return { data: null, syntax: [read.problem], readable: false, place: () => [] };
  }
  const { text } = read;
  const data = readBefore(text);
  if (data === undefined) return parse(text);
  // Where everything stands is wanted only where something is wrong.
  const place = (findings: readonly Finding[]) =>
    findings.length > 0 ? parse(text).place(findings) : [];
  return { data, syntax: [], readable: true, place };
}

function parse(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  const contents = document.contents;

  const faults = [...document.errors, ...document.warnings];
  const explained = [
    ...explainYaml(faults, text),
    ...(faults.length === 0 ? danglingAliases(document).map(explainAlias) : []),
  ];
  const syntax = explained.map(({ offset, message, expected }): Problem => {
    const { line, col: column } = lines.linePos(offset);
    return { line: line || 1, column: column || 1, message, expected, severity: "error" };
  });

  const place = (finding: Finding): Problem => {
    const offset = offsetOf(contents, finding.path, finding.key, resolveAlias);
    const at = lines.linePos(offset);
    const { message, expected, severity } = finding;
    return { line: at.line || 1, column: at.col || 1, message, expected, severity };
  };
  const resolveAlias = (node: Alias) => node.resolve(document) ?? null;

  return {
    data: explained.length > 0 ? dataOrNull(document) : document.toJS(),
    syntax,
    readable:
      explained.length <= faults.length &&
      document.errors.every((problem) => problem.code === "DUPLICATE_KEY"),
    place: (findings) => findings.map(place),
  };
}

/** In the order of the file, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const key = JSON.stringify(problem);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Where texts stand that YAML takes for names of other places. */
function danglingAliases(document: Document.Parsed): number[] {
  const found: number[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) found.push(alias.range?.[0] ?? 0);
    },
  });
  return found;
}

function dataOrNull(document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

/** The offset of what the path names, or of the nearest thing around it that exists. */
function offsetOf(
  root: Node | null,
  path: Path,
  key: string | undefined,
  resolve: (alias: Alias) => Node | null,
): number {
  let node = root;
  let offset = 0; // what is missing altogether is shown at the top of the file
  for (const step of path) {
    if (node instanceof Alias) node = resolve(node);
    const next: { node: Node | null; offset: number } | null = child(node, step);
    if (!next) return offset;
    node = next.node;
    offset = next.offset;
  }
  if (key === undefined) return offset;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? offset;
  }
  return offset;
}

function child(
  node: Node | null,
  step: string | number,
): { node: Node | null; offset: number } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item ? { node: item, offset: item.range?.[0] ?? 0 } : null;
  }
  if (!isMap(node)) return null;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || String(key.value) !== String(step)) continue;
    const found = value as Node | null;
    // A key with nothing behind it is shown at the key.
    const empty = !found || (isScalar(found) && found.value === null && found.source === "");
    return { node: found, offset: (empty ? key : found).range?.[0] ?? 0 };
  }
  return null;
}
