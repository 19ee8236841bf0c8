import { type FindingKind, guard, guardFileName } from "../../../src/reading/privacy.ts";
import type { PrivacySet } from "./sets.ts";

const PERSON: readonly FindingKind[] = ["named-victim", "described-victim"];
const WANTED: Record<keyof PrivacySet, readonly FindingKind[]> = {
  person: PERSON,
  personFiles: PERSON,
  phone: ["phone"],
  address: ["address"],
  cry: ["looks-like-case"],
  harmless: [],
  harmlessFiles: [],
};

const isHarmless = (part: string) => part.startsWith("harmless");

/** Of each part of a set, how many texts there are and which of them came out wrong. */
export function judged(set: PrivacySet) {
  return Object.entries(WANTED).map(([part, wanted]) => {
    const texts = set[part as keyof PrivacySet];
    const wrong = texts.filter((text) => {
      const found = (part.endsWith("Files") ? guardFileName : guard)(text);
      return isHarmless(part) ? found.length > 0 : !found.some(({ kind }) => wanted.includes(kind));
    });
    return { part, of: texts.length, wrong };
  });
}

/** What was missed, and what was stopped without a reason, as shares. */
export function rates(set: PrivacySet): { missed: number; falseAlarms: number } {
  const parts = judged(set);
  const share = (some: typeof parts) =>
    some.reduce((sum, { wrong }) => sum + wrong.length, 0) /
    some.reduce((sum, { of }) => sum + of, 0);
  return {
    missed: share(parts.filter(({ part }) => !isHarmless(part))),
    falseAlarms: share(parts.filter(({ part }) => isHarmless(part))),
  };
}
