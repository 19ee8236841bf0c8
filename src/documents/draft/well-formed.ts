const NAME = String.raw`[^\s<>/="'&]+`;
const VALUE = String.raw`\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}${VALUE})*)\s*(/?)>`, "y");
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=`, "g");
/** What has no tags of its own: how it begins, and how it ends. */
const OPAQUE = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;
/** Without a document type these entities alone are defined. */
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Whether a part is XML at all: one element, each closed where it was opened, its prefixes declared. A
 * document that somebody edited without Word may not be, and Word would open nothing that is made of it.
 */
export function isWellFormed(xml: string): boolean {
  if (FORBIDDEN.test(xml)) return false;
  const open: Element[] = [];
  let [at, roots] = [xml.startsWith("\ufeff") ? 1 : 0, 0];
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const words = xml.slice(at, next < 0 ? xml.length : next);
    if (AMPERSAND.test(words) || (open.length === 0 && words.trim() !== "")) return false;
    if (next < 0) break;
    const end = opaqueEnd(xml, next);
    if (end !== null) {
      if (end < 0) return false;
      at = end;
      continue;
    }
    TAG.lastIndex = next;
    const found = TAG.exec(xml);
    if (!found) return false;
    at = TAG.lastIndex;
    const [, closing, name = "", attributes = "", closed] = found;
    if (closing) {
      if (attributes !== "" || closed || open.pop()?.name !== name) return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    const element = elementOf(name, attributes, open.at(-1));
    if (!element) return false;
    if (!closed) open.push(element);
  }
  return open.length === 0 && roots === 1;
}

/** Where it ends, if no element begins there; less than nothing if it has no end. */
function opaqueEnd(xml: string, at: number): number | null {
  for (const [begins, ends] of OPAQUE) {
    if (!xml.startsWith(begins, at)) continue;
    const end = xml.indexOf(ends, at + begins.length);
    return end < 0 ? -1 : end + ends.length;
  }
  return null;
}

interface Element {
  readonly name: string;
  readonly prefixes: ReadonlySet<string>;
}

const ALWAYS: ReadonlySet<string> = new Set(["xml", "xmlns"]);

/** Null: an attribute stands twice, or a prefix is not declared. */
function elementOf(name: string, attributes: string, parent: Element | undefined): Element | null {
  if (AMPERSAND.test(attributes)) return null;
  const names = [...attributes.replace(/"[^"]*"|'[^']*'/g, "").matchAll(ATTRIBUTE)].map(
    ([, one = ""]) => one,
  );
  if (new Set(names).size < names.length) return null;
  const own = names.flatMap((one) => (one.startsWith("xmlns:") ? [one.slice(6)] : []));
  const known = parent?.prefixes ?? ALWAYS;
  const prefixes = own.length > 0 ? new Set([...known, ...own]) : known;
  const used = [name, ...names].flatMap((one) => (one.includes(":") ? [one.split(":")[0]] : []));
  return used.every((one) => prefixes.has(one ?? "")) ? { name, prefixes } : null;
}
