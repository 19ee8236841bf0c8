/** What a place that may hold a day has around it. */
import type { Surroundings } from "./date-find.ts";
import { fold } from "./text.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

/**
 * What a day in this text has around it.
 *
 * @param self the name of the unit that tells it, if it is known
 */
export function surroundings(text: string, phrases: readonly Phrase[], self = ""): Surroundings {
  /** "xã tổ chức": the unit itself does something. */
  const isSelf = ({ tags, key }: Phrase, deed: Phrase | undefined) =>
    tags.has("class:places") &&
    (deed?.tags.has("verbs") || deed?.tags.has("activities")) === true &&
    isCalled(self, key);
  const behind = (end: number) => {
    const place = /\s/.test(text.charAt(end)) ? end + 1 : end;
    return phrases.find(({ start }) => start === place);
  };
  return {
    // "2/3 là nữ"
    counts: (end) => {
      const next = behind(end);
      // "5/6 thôn Nà Van": a hamlet by its name, and no five of six.
      const isNamed =
        next?.tags.has("class:places") &&
        /^ \p{Lu}\p{Ll}/u.test(text.slice(next.end, next.end + 3));
      if (isNamed || (next && isSelf(next, behind(next.end)))) return null;
      // "10/10 chị nhé": who is spoken to, and no ten women.
      if (next?.tags.has("polite") && isParticle(behind(next.end))) return null;
      return countsWhat(next?.tags.has("link") ? (behind(next.end) ?? next) : next);
    },
    named: (start) =>
      phrases.some(
        ({ tags, end }) => tags.has("commemorations") && end <= start && start - end <= 2,
      ),
    told: (start) =>
      phrases.some(({ tags, end }) => tags.has("activities") && end <= start && start - end <= 1),
    ofPeople: (start, reach = start) => {
      const before = phrases.filter(
        ({ end }) =>
          end <= start && start - end <= reach && !/[,.;:\n]/.test(text.slice(end, start)),
      );
      return before.some(
        (phrase) =>
          ((phrase.tags.has("class:people") && !phrase.tags.has("polite")) ||
            (phrase.codes.length > 0 && !isEvent(phrase.tags))) &&
          !before.some((longer) => longer.start < phrase.start && longer.end >= phrase.end),
      );
    },
    labelled: (start) => {
      const [label] = /(?:(?! - )[^\n;:])*:\s*$/u.exec(text.slice(0, start)) ?? [""];
      const own = phrases.filter((one) => one.start >= start - label.length && one.end <= start);
      return (
        own.some(({ codes }) => codes.length > 0) &&
        !own.some(({ tags }) => tags.has("when") || tags.has("verbs") || isEvent(tags))
      );
    },
    happens: (end) => {
      const next = behind(end);
      // "15/11 có 3 người"
      if (next?.tags.has("link") && /^\s~?\d/.test(text.slice(next.end, next.end + 3))) return true;
      return (
        next !== undefined &&
        (["activities", "verbs", "at"].some((tag) => next.tags.has(tag)) ||
          (next.tags.has("class:places") && /^ \p{Lu}/u.test(text.slice(next.end, next.end + 2))))
      );
    },
  };
}

function isParticle(phrase: Phrase | undefined): boolean {
  return phrase?.tags.has("polite") === true && !isCounted(phrase);
}

/** Whether a unit of this name, "UBND xã Tú Đoạn", is called so: "xã". */
function isCalled(name: string, key: string): boolean {
  const places = [...name.matchAll(/(?<=\p{L}) (?=\p{Lu})/gu)];
  return places.some(({ index }) => ` ${fold(name.slice(0, index))}`.endsWith(` ${key}`));
}

/** "hội nghị 12/6", "sinh hoạt câu lạc bộ 12/6": these have a day. */
function isEvent(tags: ReadonlySet<string>): boolean {
  return ["class:sessions", "class:models", "activities"].some((tag) => tags.has(tag));
}

/** What a number before this word would be. */
function countsWhat(phrase: Phrase | undefined): "part" | "noun" | null {
  if (phrase === undefined || !isCounted(phrase)) return null;
  // "2/12 tọa đàm": it was on that day, and no two of twelve.
  if (phrase.tags.has("events") && !phrase.tags.has("generic:sessions")) return null;
  return phrase.codes.length > 0 && !isEvent(phrase.tags) ? "part" : "noun";
}
