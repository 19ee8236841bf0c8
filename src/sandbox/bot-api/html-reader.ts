import { badRequest, type Refused } from "./refused.ts";

const tags = new Set(
  "a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote".split(" "),
);

/** A start tag whose end has not come yet. */
export interface Open {
  readonly tag: string;
  readonly argument: string;
  readonly offset: number;
}

export interface Scanner {
  readonly source: string;
  position: number;
}

export function readStartTag(scanner: Scanner): { tag: string; argument: string } {
  const { source } = scanner;
  const begin = scanner.position++;
  const at = `at byte offset ${byteOffset(source, begin)}`;
  const tag = readWhile(scanner, (c) => !isSpace(c) && c !== ">").toLowerCase();
  if (scanner.position >= source.length) throw cannotParse(`Unclosed start tag ${at}`);
  if (!tags.has(tag)) throw cannotParse(`Unsupported start tag "${tag}" ${at}`);
  let argument = "";
  for (;;) {
    readWhile(scanner, isSpace);
    if (source[scanner.position] === ">") break;
    const name = readWhile(scanner, (c) => !isSpace(c) && !`=>/"'`.includes(c));
    if (name === "") throw cannotParse(`Empty attribute name in the tag "${tag}" ${at}`);
    readWhile(scanner, isSpace);
    if (scanner.position >= source.length) throw cannotParse(`Unclosed start tag "${tag}" ${at}`);
    if (source[scanner.position] !== "=") {
      if (tag === "blockquote" && name === "expandable") argument = "1";
      continue;
    }
    scanner.position++;
    readWhile(scanner, isSpace);
    if (scanner.position >= source.length) throw cannotParse(`Unclosed start tag "${tag}" ${at}`);
    const value = readAttributeValue(scanner);
    if (scanner.position >= source.length) throw cannotParse(`Unclosed start tag ${at}`);
    argument = argumentOf(tag, name, value) ?? argument;
  }
  scanner.position++;
  if (tag === "span" && argument !== "spoiler")
    throw cannotParse(`Tag "span" must have class "tg-spoiler" ${at}`);
  return { tag, argument };
}

function readAttributeValue(scanner: Scanner): string {
  const { source } = scanner;
  const quote = source[scanner.position];
  if (quote !== '"' && quote !== "'") {
    const begin = scanner.position;
    const token = readWhile(scanner, (c) => /[A-Za-z0-9.-]/.test(c)).toLowerCase();
    const next = source[scanner.position];
    if (next !== undefined && !isSpace(next) && next !== ">")
      throw cannotParse(`Unexpected end of name token at byte offset ${byteOffset(source, begin)}`);
    return token;
  }
  scanner.position++;
  let value = "";
  while (scanner.position < source.length && source[scanner.position] !== quote) {
    const reference = source[scanner.position] === "&" ? readReference(scanner) : undefined;
    value += reference ?? source[scanner.position++];
  }
  if (source[scanner.position] === quote) scanner.position++;
  return value;
}

function argumentOf(tag: string, name: string, value: string): string | undefined {
  if (tag === "a" && name === "href") return value;
  if (tag === "code" && name === "class" && value.startsWith("language-")) return value.slice(9);
  if (tag === "span" && name === "class" && value.startsWith("tg-")) return value.slice(3);
  if (tag === "tg-emoji" && name === "emoji-id") return value;
  if (tag === "blockquote" && name === "expandable") return "1";
  return undefined;
}

export function readEndTag(scanner: Scanner, open: Open[]): Open {
  const { source } = scanner;
  const begin = scanner.position;
  const at = `at byte offset ${byteOffset(source, begin)}`;
  const last = open.at(-1);
  if (!last) throw cannotParse(`Unexpected end tag ${at}`);
  scanner.position += 2;
  const tag = readWhile(scanner, (c) => !isSpace(c) && c !== ">").toLowerCase();
  readWhile(scanner, isSpace);
  if (source[scanner.position] !== ">") throw cannotParse(`Unclosed end tag ${at}`);
  if (tag !== "" && tag !== last.tag)
    throw cannotParse(`Unmatched end tag ${at}, expected "</${last.tag}>", found "</${tag}>"`);
  scanner.position++;
  open.pop();
  return last;
}

/** `&lt; &gt; &amp; &quot;` and numbers; anything else stays as it was written. */
export function readReference(scanner: Scanner): string | undefined {
  const match = /^&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z]+));?/.exec(
    scanner.source.slice(scanner.position, scanner.position + 12),
  );
  if (!match) return undefined;
  const [whole, hexadecimal, decimal, name] = match;
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  if (name !== undefined) {
    const character = named[name];
    if (character !== undefined) scanner.position += whole.length;
    return character;
  }
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (code === 0 || code >= 0x10ffff || whole.length > 10) return undefined;
  scanner.position += whole.length;
  return String.fromCodePoint(code);
}

function readWhile(scanner: Scanner, accept: (character: string) => boolean): string {
  const begin = scanner.position;
  for (;;) {
    const character = scanner.source[scanner.position];
    if (character === undefined || !accept(character)) break;
    scanner.position++;
  }
  return scanner.source.slice(begin, scanner.position);
}

const isSpace = (character: string): boolean => /\s/.test(character);
const byteOffset = (source: string, position: number): number =>
  Buffer.byteLength(source.slice(0, position));
export const cannotParse = (what: string): Refused => badRequest(`can't parse entities: ${what}`);
