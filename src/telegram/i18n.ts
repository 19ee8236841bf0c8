import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { Messages } from "../../locales/messages.ts";
import { LANGUAGES, type Language } from "../config.ts";
import { formatCount } from "../reading/figure-value.ts";
import { ROOT } from "../root.ts";

const LOCALES = fileURLToPath(new URL("locales", ROOT));

/** The key of a message of locales/; an unknown one does not compile. */
export type Key = keyof Messages;

/** What a message needs said; of several, composed as `status-${status}`, all that they need. */
export type Values<K extends Key> = Readonly<Record<Messages[K], string | number>>;

/** The keys of messages that need no values. */
export type Wordless = { [K in Key]: [Messages[K]] extends [never] ? K : never }[Key];

/**
 * Says a message of locales/ in one language. Values go in as they are: escape HTML before. A number that
 * says how many there are is written as officials write it ("05 tệp"), and still chooses among variants.
 */
export interface Say {
  <K extends Key>(key: K, ...values: [Messages[K]] extends [never] ? [] : [Values<K>]): string;
  /** For what is no message: numbers are written each language's own way. */
  readonly language: Language;
}

export interface Languages {
  in(language: Language): Say;
}

/** They do not change while the program runs. */
const loaded = new Map<string, Languages>();

/**
 * Reads the messages of every language.
 *
 * @throws if a key is in two files; saying a message that is unknown or lacks a variable throws too
 */
export function loadLanguages(directory = LOCALES): Languages {
  const known = loaded.get(directory);
  if (known) return known;
  const says = new Map(
    LANGUAGES.map((language) => [language, speaker(language, join(directory, language))]),
  );
  const languages: Languages = { in: (language) => says.get(language) as Say };
  loaded.set(directory, languages);
  return languages;
}

function speaker(language: Language, folder: string): Say {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    const [trouble] = bundle.addResource(
      new FluentResource(readFileSync(join(folder, file), "utf8")),
    );
    if (trouble) throw new Error(`locales/${language}/${file}: ${trouble.message}`);
  }
  const say = (key: Key, values?: Readonly<Record<string, string | number>>) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`locales/${language} has no message ${key}`);
    // Without a list for its errors it throws them.
    return bundle.formatPattern(pattern, values && counts(values, language));
  };
  return Object.assign(say, { language });
}

/** Variables that say how many there are; any other number is an ordinal, a code, a percentage. */
const COUNTS = new Set(["count", "most", "total", "open", "all", "reported", "more"]);

/** A number that is written as given, and still chooses among variants: "1 report", "1,250 reports". */
class Count extends FluentNumber {
  readonly #words: string;

  constructor(value: number, words: string) {
    super(value);
    this.#words = words;
  }

  override toString(): string {
    return this.#words;
  }
}

const IN_WORDS = /^\d+(?:[.,]\d+)*$/;

function counts(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Record<string, string | number | Count> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, asCount(name, value, language)]),
  );
}

function asCount(
  name: string,
  value: string | number,
  language: Language,
): string | number | Count {
  if (typeof value === "number")
    return language === "vi" && COUNTS.has(name) ? new Count(value, formatCount(value)) : value;
  return IN_WORDS.test(value) ? new Count(Number(value.replaceAll(/[.,]/g, "")), value) : value;
}

/** The language to speak with a person of whom only Telegram's language code is known. */
export function languageOf(code: string | undefined, otherwise: Language): Language {
  const primary = code?.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === primary) ?? otherwise;
}
