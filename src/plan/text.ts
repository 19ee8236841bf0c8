/**
 * Vietnamese text as people type it: composed or decomposed (NFD, from macOS file names), with
 * no-break spaces, zero-width characters, en dashes, Ð (U+00D0) for Đ, without diacritics, with the
 * tone in the old or the new place. It lives under `plan` because unit names and typed reports both
 * need it, and arrows go down only.
 */
import { remembered } from "./remembered.ts";

// A zero-width joiner inside an emoji holds it together and stays.
const INVISIBLE =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;
const DASHES = /[\u2010-\u2015\u2212]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What is stored and shown: NFC, zero-width characters removed, odd spaces plain, trimmed. */
export const clean = remembered((text: string): string =>
  text.normalize("NFC").replace(INVISIBLE, "").replace(SPACES, " ").replace(/\r\n?/g, "\n").trim(),
);

/** Without the full stop, or whatever else an author ends it with: more is to follow. */
export function withoutEnd(text: string): string {
  return text.replace(/[.;,\s]+$/, "");
}

/**
 * Length in characters as the official counts them: code points after NFC. Not UTF-16 units (an
 * emoji would count twice) and not graphemes: those depend on the ICU version, and in composed
 * Vietnamese every letter is one code point anyway (wording.md §4).
 */
export function length(text: string): number {
  return [...text.normalize("NFC")].length;
}

/**
 * The key by which two spellings are the same word (wording.md §4, name-matching-tests.json):
 * "GD&ĐT" and "gd & đt" are both "gd va dt".
 */
export const fold = remembered((text: string): string =>
  text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[Ðð]/g, "đ")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/&/g, " va ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/**
 * Lower case without diacritics and with plain hyphens, unit for unit: the result has the same
 * length as the (cleaned) text, so that a place found here is the same place there.
 */
export const bare = remembered((text: string): string =>
  text.replace(/[^\x00-\x7F]/g, bareUnit).replace(/[A-Z]/g, (c) => c.toLowerCase()),
);

/** By their code: every sentence has dozens of them. */
const bareUnits: string[] = [];

function bareUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const known = bareUnits[code] ?? withoutMarks(unit);
  bareUnits[code] = known;
  return known;
}

function withoutMarks(unit: string): string {
  if (/[ĐđÐð]/.test(unit)) return "d";
  if (DASHES.test(unit)) return "-";
  const base = unit.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return base.length === 1 ? base : unit;
}

/** True if the text carries a Vietnamese mark or đ: then its diacritics mean something. */
export const hasMarks = remembered((text: string): boolean =>
  /[đĐÐð]|\p{M}/u.test(text.normalize("NFD")),
);

/**
 * Spelling with diacritics but without the dispute over the tone's place: "hóa" and "hoà" differ,
 * "hóa" and "hoá" do not. The tone moves to the end of its syllable; signs become one space.
 */
export const spell = remembered((text: string): string =>
  text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[Ðð]/g, "đ")
    .toLowerCase()
    .normalize("NFD")
    .replace(/&/g, " và ".normalize("NFD"))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((syllable) => syllable !== "")
    .map((syllable) => syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join(""))
    .join(" "),
);

/**
 * Whether what was typed can be that wording: syllable by syllable the same letters, and where
 * diacritics were typed, the same diacritics. "nu" and "nữ" can be "nữ"; "năm" cannot be "nam".
 */
export function agrees(typed: string, wording: string): boolean {
  const given = spell(typed).split(" ");
  const wanted = spell(wording).split(" ");
  if (given.length !== wanted.length) return false;
  return given.every((syllable, i) => {
    const other = wanted[i] ?? "";
    return syllable === other || (!hasMarks(syllable) && syllable === fold(other));
  });
}

/**
 * The same spelling however the syllables are separated: "LĐTBXH-DT" and "LĐ, TB, XH - DT". Letters
 * first, then the tones in their order.
 */
export function spellJoined(text: string): string {
  const joined = spell(text).replaceAll(" ", "");
  return joined.replace(TONES, "") + (joined.match(TONES) ?? []).join("");
}

/** "Loocj Binhf" (Telex) and "Lo65c Bi2nh" (VNI): what the keys would have been. */
export function withoutTypingMethod(text: string): string {
  return text.replace(/\p{L}[\p{L}\d]*/gu, (word) =>
    word
      .toLowerCase()
      .replace(/\d/g, "")
      .replace(/(?<=.)[sfrxj]$/, "")
      .replace(/(?<=[aou])w/g, "")
      .replace(/([adeo])\1/g, "$1"),
  );
}

/** Whether one letter more, fewer or another, or two that changed places, make one of the other. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}

/** Insertions, deletions, substitutions and swapped neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
        swap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
