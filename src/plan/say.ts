import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../config.ts";
import { ROOT } from "../root.ts";
import type { Phrase } from "./phrase.ts";

const bundles = new Map<Language, FluentBundle>();

/** The phrase in words. Read when first needed: whoever has a plan without problems needs none. */
export function say(phrase: Phrase, language: Language): string {
  if (typeof phrase === "string") return phrase;
  const bundle = bundleOf(language);
  const pattern = bundle.getMessage(phrase.key)?.value;
  if (!pattern) throw new Error(`locales/${language} has no message ${phrase.key}`);
  const inWords = (value: Phrase | number) =>
    typeof value === "number" ? String(value) : say(value, language);
  const values = Object.entries(phrase.values).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(inWords).join(", ") : inWords(value as Phrase | number),
  ]);
  return bundle.formatPattern(pattern, Object.fromEntries(values));
}

function bundleOf(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(language, { useIsolating: false });
  const file = new URL(`locales/${language}/plan-file.ftl`, ROOT);
  const [trouble] = bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
  if (trouble) throw trouble;
  bundles.set(language, bundle);
  return bundle;
}
