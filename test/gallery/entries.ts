import { readdirSync, readFileSync } from "node:fs";
import {
  type Comment,
  type Message,
  parse,
  type SelectExpression,
  type Variant,
  Visitor,
} from "@fluent/syntax";
import { LANGUAGES, type Language } from "../../src/config.ts";

/** What selects one of a message's variants: "other" stands for whatever is none of the others. */
interface Choice {
  readonly variable: string;
  readonly values: readonly (string | number)[];
}

export interface Entry {
  /** Name of the .ftl file, without its ending. */
  readonly file: string;
  /** The comment above it, of each language; null below the same comment as the entry before. */
  readonly heading: Record<Language, string> | null;
  readonly key: string;
  readonly variables: readonly string[];
  readonly choices: readonly Choice[];
  /** Every text of its variants, as written, of each language. */
  readonly texts: Record<Language, readonly string[]>;
}

type Read = { readonly heading: string | null; readonly message: Message };

/** What a command says on a terminal is no message of the bot (test/plan/spoken.test.ts shows it). */
const OF_COMMANDS = ["plan-file.ftl"];

/** The files of the bot's messages. */
export function messageFiles(): string[] {
  return readdirSync("locales/vi").filter((name) => !OF_COMMANDS.includes(name));
}

/** Every message of the bot, in the order of the Vietnamese files. */
export function readEntries(): Entry[] {
  return messageFiles().flatMap((name) => {
    const [vi, en] = LANGUAGES.map((language) => readFile(`locales/${language}/${name}`)) as [
      Map<string, Read>,
      Map<string, Read>,
    ];
    return [...vi].map(([key, ours]): Entry => {
      const theirs = en.get(key);
      if (!theirs) throw new Error(`locales/en/${name} has no ${key}`);
      const [ourParts, theirParts] = [partsOf(ours.message), partsOf(theirs.message)];
      return {
        file: name.replace(/\.ftl$/, ""),
        heading: ours.heading === null ? null : { vi: ours.heading, en: theirs.heading ?? "" },
        key,
        variables: [...ourParts.variables].sort(),
        choices: choicesOf([...ourParts.selects, ...theirParts.selects]),
        texts: { vi: ourParts.texts, en: theirParts.texts },
      };
    });
  });
}

function readFile(path: string): Map<string, Read> {
  const read = new Map<string, Read>();
  let heading: string | null = null;
  for (const entry of parse(readFileSync(path, "utf8"), { withSpans: false }).body) {
    if (entry.type === "Comment") heading = (entry as Comment).content;
    if (entry.type !== "Message") continue;
    const message = entry as Message;
    heading = message.comment?.content ?? heading;
    read.set(message.id.name, { heading, message });
    heading = null;
  }
  return read;
}

function partsOf(message: Message) {
  const variables = new Set<string>();
  const texts: string[] = [];
  const selects: SelectExpression[] = [];
  class Reader extends Visitor {
    override visitVariableReference({ id }: { id: { name: string } }) {
      variables.add(id.name);
    }
    override visitTextElement({ value }: { value: string }) {
      texts.push(value);
    }
    override visitSelectExpression(select: SelectExpression) {
      selects.push(select);
      this.genericVisit(select);
    }
  }
  new Reader().visit(message);
  return { variables, texts, selects };
}

const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);

function choicesOf(selects: readonly SelectExpression[]): Choice[] {
  const values = new Map<string, Set<string | number>>();
  for (const { selector, variants } of selects) {
    if (selector.type !== "VariableReference") throw new Error("A selector is a variable here");
    const { name } = (selector as unknown as { id: { name: string } }).id;
    const all = values.get(name) ?? new Set();
    for (const variant of variants) all.add(choiceOf(variant));
    values.set(name, all);
  }
  return [...values].map(([variable, all]) => ({ variable, values: [...all] }));
}

function choiceOf({ key }: Variant): string | number {
  if (key.type === "NumberLiteral") return Number(key.value);
  const { name } = key as { name: string };
  if (PLURALS.has(name) && name !== "other") return name === "one" ? 1 : name === "zero" ? 0 : name;
  return name;
}
