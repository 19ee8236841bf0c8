import { fileURLToPath } from "node:url";
import { I18n } from "@grammyjs/i18n";
import { LANGUAGES, type Language } from "../config.ts";
import { ROOT } from "../root.ts";

export const LOCALES = fileURLToPath(new URL("locales", ROOT));

/** Says a message of locales/ in one language. Values go in as they are: escape HTML before. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface Languages {
  in(language: Language): Say;
}

/** @throws if a message file does not parse, or a message lacks a variable when it is said */
export function loadLanguages(directory = LOCALES): Languages {
  const i18n = new I18n({
    defaultLocale: "vi",
    directory,
    fluentBundleOptions: { useIsolating: false },
  });
  const says = new Map(
    LANGUAGES.map((language): [Language, Say] => [
      language,
      (key, values) => i18n.t(language, key, values),
    ]),
  );
  return { in: (language) => says.get(language) as Say };
}

/** The language to speak with a person of whom only Telegram's language code is known. */
export function languageOf(code: string | undefined, otherwise: Language): Language {
  const primary = code?.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === primary) ?? otherwise;
}
