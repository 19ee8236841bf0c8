/**
 * A deed of another field, told as deeds of the plan are: a road that was built, soldiers who were seen off. Its author
 * is asked whether it is a report.
 */
import type { Duty, Lexicon } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import type { Takers } from "./figure-class.ts";
import type { FiguresReading } from "./figure-reading.ts";
import { saysTopic } from "./said-topic.ts";
import type { Told } from "./sentences.ts";
import { fold } from "./text.ts";
import type { Sentence } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

/** What these say, deeds of every field do: it is no matter of a plan. */
const GENERAL =
  /^(?:class:|generic:|mark:)|^(?:activities|verbs|events|commune|district|otherFields)$/;

/** Whether it names another field, or an activity's topic is another, and nothing that the duties are about. */
export function isOfOtherField(
  sentence: Sentence,
  told: Told,
  { values, derived }: FiguresReading,
  plans: Plans,
): boolean {
  const { said } = told;
  const { duties, takers } = plans;
  const named = namedIn(said, duties);
  const isOther =
    ((named.length > 0 && !hasWordsOf(duties, sentence)) ||
      isOfOtherTopic(sentence, told, plans)) &&
    !tellsOfMatters(told, plans);
  if (!isOther || said.some(({ tags }) => tags.has("subjects"))) return false;
  // Who came and how often is told of everything; who was helped, or a file that was settled, is the plan's.
  const general = [...takers.openTo("people"), ...takers.openTo("sessions")].map(
    ({ code }) => code,
  );
  const isOwn = (code: string) =>
    !derived.includes(code) && !general.includes(takers.byCode.get(code)?.partOf ?? code);
  return (
    !Object.keys(values).some(isOwn) &&
    !said.some((phrase) => !named.includes(phrase) && isNameOf(phrase, duties))
  );
}

/** What the plan says of its own matter. */
interface Plans {
  readonly duties: readonly Duty[];
  readonly lexicon: Lexicon;
  readonly takers: Takers;
}

/** "tập huấn kỹ thuật ủ phân cho 40 hội viên": a plan that names its matters is about no other topic. */
function isOfOtherTopic(sentence: Sentence, told: Told, { lexicon }: Plans): boolean {
  return lexicon.quick.matters.length > 0 && saysTopic(sentence, told);
}

function tellsOfMatters({ done, said }: Told, { lexicon }: Plans): boolean {
  const matters = mattersOf(lexicon);
  // "Biểu dương 22 gia đình văn hóa": of what is of both, so many are counted at any feast.
  const others = said.filter(
    ({ key, tags, start }) =>
      tags.has("otherFields") &&
      (!matters.includes(` ${key} `) || /\d $/.test(done.slice(0, start))),
  );
  const all = ` ${fold(without(done, others))} `;
  return matters.some((matter) => all.includes(matter));
}

const mattersOf = rememberedBy(({ quick: { matters } }: Lexicon) =>
  matters.map((matter) => ` ${fold(matter)} `),
);

/** "chữa cháy" is no other field of a plan whose duties, or own nouns and activities, are about it. */
function namedIn(said: readonly Phrase[], duties: readonly Duty[]): readonly Phrase[] {
  return said.filter(({ key, tags, classes }) => {
    if (!tags.has("otherFields") || classes.length > 0 || tags.has("activities")) return false;
    const pairs = pairsIn(key);
    return !duties.some((duty) => pairs.some((pair) => pairsOf(duty).includes(pair)));
  });
}

function hasWordsOf(duties: readonly Duty[], { text, phrases }: Sentence): boolean {
  const rest = withoutGeneral(text, phrases);
  const own = new Set(duties.flatMap(pairsOf));
  return rest.split(/[^\p{L} ]+/u).some((part) => pairsIn(part).some((pair) => own.has(pair)));
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
  return without(text, phrases.filter(isGeneral));
}

function without(text: string, phrases: readonly Phrase[]): string {
  return phrases.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${"|".repeat(end - start)}${left.slice(end)}`,
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
