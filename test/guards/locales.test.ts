import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentParser, type Message, Visitor } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/config.ts";
import { COMMANDS } from "../../src/telegram/commands.ts";
import { sources } from "./sources.ts";

/** What one message needs and says. */
interface Said {
  readonly at: string;
  readonly variables: readonly string[];
  readonly plurals: readonly string[];
  readonly references: readonly string[];
  readonly text: string;
}

const files = Object.fromEntries(
  LANGUAGES.map((language) => {
    const folder = join("locales", language);
    return [language, readdirSync(folder).map((name) => join(folder, name))];
  }),
);
const parse = (path: string) =>
  new FluentParser({ withSpans: false }).parse(readFileSync(path, "utf8"));

function messagesOf(language: string): Map<string, Said[]> {
  const messages = new Map<string, Said[]>();
  for (const path of files[language] ?? [])
    for (const entry of parse(path).body) {
      if (entry.type !== "Message") continue;
      const said = look(entry as Message, `${path}: ${(entry as Message).id.name}`);
      const key = (entry as Message).id.name;
      messages.set(key, [...(messages.get(key) ?? []), said]);
    }
  return messages;
}

function look(message: Message, at: string): Said {
  const variables = new Set<string>();
  const plurals: string[] = [];
  const references: string[] = [];
  const texts: string[] = [];
  class Reader extends Visitor {
    override visitVariableReference({ id }: { id: { name: string } }) {
      variables.add(id.name);
    }
    override visitMessageReference({ id }: { id: { name: string } }) {
      references.push(id.name);
    }
    override visitTextElement({ value }: { value: string }) {
      texts.push(value);
    }
    override visitSelectExpression(expression: never) {
      const { variants } = expression as {
        variants: { key: { type: string; name?: string } }[];
      };
      for (const { key } of variants) if (key.name !== undefined) plurals.push(key.name);
      this.genericVisit(expression);
    }
  }
  new Reader().visit(message);
  return { at, variables: [...variables].sort(), plurals, references, text: texts.join(" ") };
}

const all = Object.fromEntries(LANGUAGES.map((language) => [language, messagesOf(language)]));
const vi = all.vi as Map<string, Said[]>;
const en = all.en as Map<string, Said[]>;
const every = (messages: Map<string, Said[]>): Said[] => [...messages.values()].flat();

describe("files", () => {
  test.each(LANGUAGES)("%s: every line is understood, and each key written once", (language) => {
    const junk = (files[language] ?? []).flatMap((path) =>
      parse(path)
        .body.filter(({ type }) => type === "Junk")
        .map((entry) => `${path}: ${(entry as { content: string }).content}`),
    );
    expect(junk).toEqual([]);
    const twice = [...(all[language]?.values() ?? [])].filter((said) => said.length > 1);
    expect(twice.map((said) => said.map(({ at }) => at))).toEqual([]);
  });

  test("letters are composed (NFC), as everything that is compared with them", () => {
    const decomposed = Object.values(files)
      .flat()
      .filter((path) => {
        const text = readFileSync(path, "utf8");
        return text !== text.normalize("NFC");
      });
    expect(decomposed).toEqual([]);
  });
});

describe("languages", () => {
  test("both have the same messages", () => {
    expect([...vi.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !vi.has(key))).toEqual([]);
  });

  test("a message needs the same values in both", () => {
    const different = [...vi.keys()].flatMap((key) => {
      const [ours, theirs] = [vi, en].map((messages) => messages.get(key)?.[0]?.variables.join());
      return theirs === undefined || ours === theirs ? [] : [`${key}: ${ours} / ${theirs}`];
    });
    expect(different).toEqual([]);
  });

  test("Vietnamese has one plural form: [one] would never be chosen", () => {
    const never = every(vi).filter(({ plurals }) =>
      plurals.some((name) => ["zero", "one", "two", "few", "many"].includes(name)),
    );
    expect(never.map(({ at }) => at)).toEqual([]);
  });

  test.each(LANGUAGES)("%s: commands are named as that language has them", (language) => {
    const names = new Set(COMMANDS.map((one) => one[language]));
    const other = every(all[language] as Map<string, Said[]>).flatMap(({ at, text }) =>
      [...text.matchAll(/(?<![\p{L}\d<.}/])\/([a-z]{3,})\b(?!\/)/gu)]
        .filter(([, name = ""]) => !names.has(name))
        .map(([found]) => `${at}: ${found}`),
    );
    expect(other).toEqual([]);
    expect(names.size).toBeGreaterThan(20);
  });

  test("a percent sign stands at its number: 12,5%", () => {
    const apart = Object.values(files)
      .flat()
      .flatMap((path) =>
        readFileSync(path, "utf8")
          .split("\n")
          .filter((line) => /[\d}]\s%/.test(line))
          .map((line) => `${path}: ${line}`),
      );
    expect(apart).toEqual([]);
  });

  test("Vietnamese is written with its diacritics", () => {
    const bare = every(vi).filter(({ text }) => {
      const words = text.replaceAll(/<[^>]*>/g, "");
      const letters = words.match(/\p{L}/gu)?.length ?? 0;
      return letters > 20 && !/[đĐ]|\p{M}/u.test(words.normalize("NFD"));
    });
    expect(bare.map(({ at }) => at)).toEqual([]);
  });
});

describe("use", () => {
  const code = sources("src").filter(({ path }) => !path.startsWith("src/sandbox/"));
  const literals = new Set(code.flatMap(({ text }) => text.match(/(?<=")[a-z][\w-]*(?=")/g) ?? []));
  const said = code.flatMap(({ path, text }) => keysSaid(text).map((key) => ({ path, key })));
  const patterns = said.filter(({ key }) => key.includes("${"));

  test("one deed has one word: what was sent or submitted is “thu hồi”; consent alone is “rút lại”", () => {
    const others = [...messagesOf("vi").values()]
      .flat()
      .filter(({ text }) => /\brút (?:lại(?! đồng ý)|về|báo cáo)/iu.test(text));
    expect(others.map(({ at }) => at)).toEqual([]);
  });

  test("every key that is said exists", () => {
    const missing = said.filter(({ key }) =>
      key.includes("${") ? ![...vi.keys()].some((one) => pattern(key).test(one)) : !vi.has(key),
    );
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  });

  test("no message is left over", () => {
    const referred = new Set(every(vi).flatMap(({ references }) => references));
    const unused = [...vi.keys()].filter(
      (key) =>
        !literals.has(key) &&
        !referred.has(key) &&
        !patterns.some((one) => pattern(one.key).test(key)),
    );
    expect(unused).toEqual([]);
  });
});

/** "title-${key}" fits all keys that begin so. */
function pattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll("-", "\\-"));
  return new RegExp(`^${parts.join("[\\w-]+")}$`);
}

/** Keys in the first argument of `t(…)` and `languages.in(…)(…)`, and in all of `heard(…)`. */
function keysSaid(text: string): string[] {
  const calls = [...text.matchAll(/\b(t|heard)\(|\.in\([^()]*\)\(/g)];
  return calls.flatMap((call) => {
    const begin = call.index + call[0].length;
    const given = argument(text, begin, call[1] === "heard");
    // What is compared is no key: t(kind === "photo" ? "a" : "b").
    const keys = given.replaceAll(/[!=]==\s*"[^"]*"/g, "");
    return [...keys.matchAll(/"([a-z][\w-]*)"|`([a-z][^`]*)`/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
  });
}

function argument(text: string, begin: number, whole: boolean): string {
  let depth = 0;
  for (let at = begin; at < text.length; at++) {
    const sign = text[at] ?? "";
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign) && depth-- === 0) return text.slice(begin, at);
    if (sign === "," && depth === 0 && !whole) return text.slice(begin, at);
  }
  return "";
}

test("what comes after its deadline is called 'sau hạn', a report that did 'chậm', and nothing else", () => {
  const other = [...messagesOf("vi").entries()]
    .filter(([key]) => !key.startsWith("words-"))
    .flatMap(([, said]) => said)
    .filter(({ text }) => /muộn(?! hơn)|trễ/.test(text));
  expect(other.map(({ at }) => at)).toEqual([]);
});
