import { posix } from "node:path";
import { isWellFormed } from "../../../src/documents/draft/well-formed.ts";
import { readZip, unpack } from "../../../src/evidence/office/zip.ts";
import { sheetFaults } from "./sheets.ts";
import { type Element, repeated, treeOf, walk } from "./tree.ts";
import { wordFaults } from "./word.ts";

/** The parts of a package, by their names. */
export type Parts = ReadonlyMap<string, Element>;

const TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * What Word or Excel would find wrong with a file, as far as the rules of ECMA-376 (transitional) can be told in
 * some lines: no package on npm holds its schemas. Nothing: it is in order.
 */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const zip = readZip(Buffer.from(bytes));
  if (zip.kind !== "zip") return [`no zip: ${zip.kind}`];
  const names = zip.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"));
  const parts = new Map<string, Element>();
  const broken: string[] = [];
  for (const entry of zip.entries) {
    if (!/\.(xml|rels)$/.test(entry.name)) continue;
    const text = (await unpack(entry, true))?.toString("utf8") ?? "";
    if (isWellFormed(text)) parts.set(entry.name, treeOf(text));
    else broken.push(`${entry.name} is no XML`);
  }
  if (broken.length > 0) return broken;
  return [
    ...repeated(names).map((name) => `two parts ${name}`),
    ...typeFaults(parts, names),
    ...relationFaults(parts, names),
    ...wordFaults(parts),
    ...sheetFaults(parts),
  ];
}

/** @throws what is wrong with it */
export async function inOrder(bytes: Uint8Array): Promise<void> {
  const faults = await faultsOf(bytes);
  if (faults.length > 0) throw new Error(`The file is not in order:\n${faults.join("\n")}`);
}

const valuesOf = (elements: readonly Element[], name: string) =>
  elements.flatMap(({ attributes }) => attributes.get(name) ?? []);

/** Each part has a type, and each type that is told by name a part. */
function typeFaults(parts: Parts, names: readonly string[]): string[] {
  const types = parts.get(TYPES);
  if (!types) return [`no ${TYPES}`];
  const of = (name: string) => types.children.filter((child) => child.name === name);
  const endings = valuesOf(of("Default"), "Extension");
  const own = valuesOf(of("Override"), "PartName");
  const isTyped = (name: string) =>
    own.includes(`/${name}`) || endings.some((ending) => name.endsWith(`.${ending}`));
  return [
    ...repeated([...endings, ...own]).map((one) => `two types of ${one}`),
    ...own.filter((one) => !names.includes(one.slice(1))).map((one) => `a type of no part: ${one}`),
    ...names.filter((one) => one !== TYPES && !isTyped(one)).map((one) => `no type of ${one}`),
  ];
}

/** Relations lead to parts that are there, and what is referred to is a relation. */
function relationFaults(parts: Parts, names: readonly string[]): string[] {
  const faults: string[] = [];
  for (const [name, tree] of parts) {
    if (!name.endsWith(".rels")) continue;
    const folder = posix.dirname(posix.dirname(name));
    const source = posix.join(folder, posix.basename(name).replace(/\.rels$/, ""));
    const ids = valuesOf(tree.children, "Id");
    faults.push(...repeated(ids).map((id) => `two relations ${id} in ${name}`));
    for (const { attributes } of tree.children) {
      if (attributes.get("TargetMode") === "External") continue;
      const target = attributes.get("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
      if (!names.includes(path)) faults.push(`${name} leads to no ${path}`);
    }
    const part = parts.get(source);
    if (part) faults.push(...danglingIn(part, ids).map((id) => `${source} refers to no ${id}`));
    else if (name !== "_rels/.rels") faults.push(`${name} is of no part`);
  }
  for (const [name, tree] of parts) {
    const rels = posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`);
    if (parts.has(rels) || name.endsWith(".rels")) continue;
    faults.push(...danglingIn(tree, []).map((id) => `${name} refers to no ${id}`));
  }
  return faults;
}

function danglingIn(part: Element, ids: readonly string[]): string[] {
  const prefix = [...part.attributes].find(([, value]) => value === OFFICE)?.[0]?.slice(6);
  if (!prefix) return [];
  return [...walk(part)].flatMap(([{ attributes }]) =>
    [...attributes].flatMap(([key, value]) =>
      key.startsWith(`${prefix}:`) && !ids.includes(value) ? [value] : [],
    ),
  );
}
