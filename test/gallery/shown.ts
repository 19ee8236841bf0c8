import { LANGUAGES, type Language } from "../../src/config.ts";
import { type Key, loadLanguages, type Say } from "../../src/telegram/i18n.ts";
import { type Entry, readEntries } from "./entries.ts";
import { sampleOf } from "./samples.ts";

/** One way in which a message is said, in both languages. */
export interface Variant {
  /** "when: before": what chose it; empty where there is nothing to choose. */
  readonly chosen: string;
  readonly html: Record<Language, string>;
}

export interface Shown {
  readonly entry: Entry;
  readonly variants: readonly Variant[];
}

/** Around a sample, so that the page can show what is invented. */
export const MARKS = ["\uE000", "\uE001"] as const;

const languages = loadLanguages();

/** All messages with all their variants, and what has no sample, as "key: variable". */
export function showAll(): { readonly shown: Shown[]; readonly lacking: string[] } {
  const lacking = new Set<string>();
  const shown = readEntries().map((entry) => {
    const variants = new Map<string, Variant>();
    for (const choice of choicesIn(entry)) {
      const [vi, en] = LANGUAGES.map((language) => {
        const values = valuesOf(entry, choice, language, lacking);
        return say(languages.in(language), entry.key, values);
      }) as [string, string];
      const chosen = Object.entries(choice).map(([variable, value]) => `${variable}: ${value}`);
      const same = `${vi}\n${en}`;
      // What differs in nothing that is read is one variant.
      if (!variants.has(same)) {
        variants.set(same, { chosen: chosen.join(", "), html: { vi, en } });
      }
    }
    return { entry, variants: [...variants.values()] };
  });
  return { shown, lacking: [...lacking] };
}

type Choice = Record<string, string | number>;

/** Every combination of what can be chosen in a message. */
function choicesIn({ choices }: Entry): Choice[] {
  return choices.reduce<Choice[]>(
    (all, { variable, values }) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [variable]: value }))),
    [{}],
  );
}

function valuesOf(
  { key, variables, choices }: Entry,
  choice: Choice,
  language: Language,
  lacking: Set<string>,
): Record<string, string | number> {
  const scene = { language, t: languages.in(language) };
  return Object.fromEntries(
    variables.map((variable) => {
      const chosen = choice[variable];
      // "other" is everything else: the sample, unmarked, as a mark would hide that it is a number.
      if (chosen !== undefined && chosen !== "other") return [variable, chosen];
      const sample = sampleOf(key, variable, scene);
      if (sample === undefined) lacking.add(`${key}: ${variable}`);
      const isNumeric = choices.some((one) => one.variable === variable && hasNumbers(one.values));
      if (isNumeric) return [variable, Number(sample ?? 0)];
      const marked = chosen === undefined ? `${MARKS[0]}${sample}${MARKS[1]}` : (sample ?? "");
      return [variable, marked];
    }),
  );
}

const hasNumbers = (values: readonly (string | number)[]) =>
  values.some((value) => typeof value === "number");

function say(t: Say, key: string, values: Record<string, string | number>): string {
  return (t as (key: Key, values: Record<string, string | number>) => string)(key as Key, values);
}

/** What a reader sees, without the marks. */
export function unmarked(html: string): string {
  return html.replaceAll(new RegExp(MARKS.join("|"), "g"), "");
}
