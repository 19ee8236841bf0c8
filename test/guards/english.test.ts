import { readdirSync, readFileSync } from "node:fs";
import { type Message, parse, type SelectExpression, Visitor } from "@fluent/syntax";
import { expect, test } from "vitest";
import { type Key, loadLanguages } from "../../src/telegram/i18n.ts";
import { sampleOf } from "../gallery/samples.ts";

type Values = Record<string, string>;

const t = loadLanguages().in("en");
const say = t as (key: Key, values: Values) => string;

const messages = readdirSync("locales/en").flatMap((name) =>
  parse(readFileSync(`locales/en/${name}`, "utf8"), { withSpans: false }).body.flatMap((entry) =>
    entry.type === "Message" ? [entry as Message] : [],
  ),
);

function waysOf(message: Message): Values[] {
  const names = new Set<string>();
  const choices = new Map<string, Set<string>>();
  class Reader extends Visitor {
    override visitVariableReference({ id }: { id: { name: string } }) {
      names.add(id.name);
    }
    override visitSelectExpression(select: SelectExpression) {
      const { name } = (select.selector as unknown as { id: { name: string } }).id;
      const chosen = choices.get(name) ?? new Set();
      for (const { key } of select.variants)
        if (key.type === "Identifier") chosen.add((key as { name: string }).name);
      choices.set(name, chosen);
      this.genericVisit(select);
    }
  }
  new Reader().visit(message);
  return [...names].reduce<Values[]>(
    (ways, name) => {
      const chosen = [...(choices.get(name) ?? [])].filter(
        (one) => !["one", "other"].includes(one),
      );
      return ways.flatMap((way) =>
        [oneOf(message.id.name, name), ...chosen].map((value) => ({ ...way, [name]: value })),
      );
    },
    [{}],
  );
}

/** Limits, and what is far above one. */
const NEVER_ONE = ["from", "to", "most", "kept"];

/** One, where the sample says that it is a number; else the sample. */
function oneOf(key: string, name: string): string {
  const sample = sampleOf(key, name, { t, language: "en" });
  const isNumber = sample === undefined ? name.endsWith("s") : /^\d[\d.,]*$/.test(String(sample));
  return isNumber && !NEVER_ONE.includes(name) ? "1" : String(sample ?? name);
}

/** Each message in all its variants, with one of everything that is counted. */
const said = messages.flatMap((message) => {
  const key = message.id.name as Key;
  return waysOf(message).map((values) => ({ key, text: say(key, values) }));
});

/** What may stand between a number and what is counted. */
const BETWEEN = "(?:(?:more|other|further|task|changed|periodic|working|calendar) )*";
const VERBS = "is|was|has|does|says|tells|counts|reports that";
const ONE_OF_MANY = new RegExp(
  `(?<![\\d.,/]|[Nn]o\\. )\\b1(?:</b>)? ${BETWEEN}(?!(?:${VERBS})\\b)[a-z]+s\\b`,
);

test("one of a thing is one thing: no message says “1 units”", () => {
  expect("with 1 more units").toMatch(ONE_OF_MANY);
  expect(said.length).toBeGreaterThan(messages.length);
  const wrong = said.filter(({ text }) => ONE_OF_MANY.test(text));
  expect(wrong.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
});
