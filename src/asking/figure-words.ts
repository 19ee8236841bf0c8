import type { Figure, Plan } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { wordsOf } from "../reading/vocabulary.ts";

/** What completes a word to a figure's wording. */
export interface Further {
  readonly rest: readonly string[];
  readonly codes: readonly string[];
}

export function furtherIn(
  wordings: readonly [string, string][],
): (head: string) => readonly Further[] {
  const byHead = new Map<string, Map<string, string[]>>();
  for (const [wording, code] of wordings) {
    const keys = fold(wording).split(" ");
    for (let at = 1; at < keys.length; at++) {
      const head = keys.slice(0, at).join(" ");
      const rests = byHead.get(head) ?? new Map<string, string[]>();
      byHead.set(head, rests);
      const rest = keys.slice(at).join(" ");
      rests.set(rest, [...(rests.get(rest) ?? []), code]);
    }
  }
  const found = new Map(
    [...byHead].map(([head, rests]) => [
      head,
      [...rests].map(([rest, codes]) => ({ rest: rest.split(" "), codes: [...new Set(codes)] })),
    ]),
  );
  return (head) => found.get(head) ?? [];
}

export function figureWordings({ figures, lexicon }: Plan): [string, string][] {
  return figures.flatMap((figure) => {
    const label = (figure.label.split("(")[0] ?? "").trim();
    const heads = [label, label.replace(/^Số\s+/u, ""), ...label.split(",")];
    // "Ban Vì sự tiến bộ phụ nữ": "của" is often left out.
    const short = heads.map((head) => head.replace(/\s+của(?=\s)/gu, ""));
    const own = said(wordsOf(figure, lexicon), figure);
    // "Tiền xã hội hóa": money is named by where it comes from.
    const sources = figure.kind === "money" ? own.flatMap((word) => moneyOf(word)) : [];
    const all = [...own, ...sources, ...heads, ...short, ...together(figure)].map((word) =>
      word.trim(),
    );
    return [...new Set(all)]
      .filter((word) => fold(word).length > 1)
      .map((word): [string, string] => [word, figure.code]);
  });
}

/** "Bài đăng Facebook", "bài đăng trên Facebook": two names of one thing in one breath. */
function together({ words }: Figure): string[] {
  const split = words.map((word) => ({ word, syllables: word.split(" ") }));
  return split.flatMap(({ word, syllables: [first = ""] }) =>
    split.flatMap(({ word: other, syllables: [head = "", ...rest] }) => {
      if (other === word || rest.length === 0 || fold(head) !== fold(first)) return [];
      const more = rest.join(" ");
      return [`${word} ${more}`, `${word} trên ${more}`];
    }),
  );
}

const MONEY = ["tiền", "kinh phí", "nguồn", "vốn"];

function moneyOf(word: string): string[] {
  return MONEY.filter((one) => !fold(word).includes(fold(one))).map((one) => `${one} ${word}`);
}

/**
 * Of the words that mean the same as a figure's own those alone that share a syllable with one, and
 * abbreviations: "hiện có" for "duy trì" is too often nothing of the kind.
 */
function said(words: readonly string[], { words: own }: Figure): string[] {
  const syllables = new Set(own.flatMap((word) => fold(word).split(" ")));
  const isNear = (word: string) =>
    /\s/.test(word) &&
    fold(word)
      .split(" ")
      .some((one) => syllables.has(one));
  return words.filter((word) => own.includes(word) || isNear(word) || /^\p{Lu}+$/u.test(word));
}
