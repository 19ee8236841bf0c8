/**
 * A deed of another field, told as deeds of the plan are: a road that was built, soldiers who were seen off. Its author
 * is asked whether it is a report.
 */

import type { Duty } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import type { Takers } from "./figure-class.ts";
import type { FiguresReading } from "./figure-reading.ts";
import type { Told } from "./sentences.ts";
import { fold } from "./text.ts";
import type { Sentence } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

/** What these say, deeds of every field do: it is no matter of a plan. */
const GENERAL =
  /^(?:class:|generic:|mark:)|^(?:activities|verbs|events|commune|district|otherFields)$/;

/** Whether it names another field, and nothing that the duties are about. */
export function isOfOtherField(
  { text, phrases }: Sentence,
  { said }: Told,
  { values, derived }: FiguresReading,
  { duties, takers }: { readonly duties: readonly Duty[]; readonly takers: Takers },
): boolean {
  const named = said.filter(({ tags }) => tags.has("otherFields"));
  if (named.length === 0 || said.some(({ tags }) => tags.has("subjects"))) return false;
  // Who came and how often is told of everything; who was helped, or a file that was settled, is the plan's.
  const general = [...takers.openTo("people"), ...takers.openTo("sessions")].map(
    ({ code }) => code,
  );
  const isOwn = (code: string) =>
    !derived.includes(code) && !general.includes(takers.byCode.get(code)?.partOf ?? code);
  if (Object.keys(values).some(isOwn)) return false;
  if (said.some((phrase) => !named.includes(phrase) && isNameOf(phrase, duties))) return false;
  const rest = withoutGeneral(text, phrases);
  const own = new Set(duties.flatMap(pairsOf));
  return !rest.split(/[^\p{L} ]+/u).some((part) => pairsIn(part).some((pair) => own.has(pair)));
}

/** "Tháng hành động": a long name that stands in a duty. */
function isNameOf({ key }: Phrase, duties: readonly Duty[]): boolean {
  if (key.split(" ").length < LONG) return false;
  return duties.some(({ title, quote }) =>
    [title, quote].some((name) => ` ${fold(name)} `.includes(` ${key} `)),
  );
}

const LONG = 3;

/** What stands on both sides of a general word is no word. */
function withoutGeneral(text: string, phrases: readonly Phrase[]): string {
  return phrases
    .filter(isGeneral)
    .reduce(
      (left, { start, end }) =>
        `${left.slice(0, start)}${"|".repeat(end - start)}${left.slice(end)}`,
      text,
    );
}

function isGeneral({ tags }: Phrase): boolean {
  return [...tags].some((tag) => GENERAL.test(tag));
}

function pairsIn(text: string): string[] {
  const words = fold(text).split(" ").filter(Boolean);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** The words of two syllables of which duties are made; a plan's duties do not change. */
const pairsOf = rememberedBy(({ title, quote }: Duty) => [title, quote].flatMap(pairsIn));
