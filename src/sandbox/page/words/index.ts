import { computed, effect } from "@preact/signals";
import { stored } from "../state/stored.ts";
import { en } from "./en.ts";
import { vi, type Words } from "./vi.ts";

export type { Words };

/** The language of the page itself; what the bot says depends on the person it speaks to. */
export const language = stored<"vi" | "en">(
  "language",
  "vi",
  (value) => value === "en" || value === "vi",
);

export const words = computed<Words>(() => (language.value === "en" ? en : vi));

export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = language.value;
  });
}
