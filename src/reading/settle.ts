/** Several numbers for one figure: the same said again, addends, a total with its parts, or a question. */
import { addendsOf } from "./addends.ts";
import { has } from "./breath.ts";
import type { FigureProblem, Offer } from "./figure-reading.ts";
import type { Item } from "./items.ts";
import type { Take } from "./takes.ts";
import type { Sentence, Token } from "./tokens.ts";
import { mayBeTotal, sumOf, totalAmong } from "./total-said.ts";

export interface Settled {
  readonly takes: readonly Take[];
  readonly offers: readonly Offer[];
  readonly problems: readonly FigureProblem[];
  /** Numbers that stand for nothing now. */
  readonly left: readonly Item[];
}

/** @param addable whether different nouns of this figure are different things, which add up at once */
export function settle(
  takes: readonly Take[],
  tokens: readonly Token[],
  { text }: Sentence,
  addable: (code: string) => boolean,
): Settled {
  const done = {
    takes: [] as Take[],
    offers: [] as Offer[],
    problems: [] as FigureProblem[],
    left: [] as Item[],
  };
  for (const code of new Set(takes.map((take) => take.code))) {
    const said = takes.filter((take) => take.code === code);
    const one = single(code, said);
    if (one) {
      done.takes.push(one.take);
      done.left.push(...one.left);
    } else ask(code, said);
  }
  return done;

  function single(code: string, said: readonly Take[]): { take: Take; left: Item[] } | null {
    const [first, ...more] = said;
    if (!first) return null;
    const again = said.every((take) => same(take.value, first.value));
    if (more.length === 0 || (again && !isList(said))) return { take: first, left: [] };
    const whole = more.every((take) => isInside(first, take)) ? first : null;
    if (whole) return { take: whole, left: more.map(({ item }) => item) };
    const nouns = said.map(({ noun }) => noun);
    const apart =
      nouns.every((noun): noun is string => noun !== null) && new Set(nouns).size === nouns.length;
    const sum = sumOf(said);
    if (
      apart &&
      sum !== null &&
      !said.some(({ derived }) => derived) &&
      addable(code) &&
      isOneList(said, text)
    )
      return {
        take: {
          ...first,
          value: sum,
          derived: true,
          item: {
            ...first.item,
            about: said.some(({ item }) => item.about),
            snippet: { start: first.item.snippet.start, end: said.at(-1)?.item.snippet.end ?? 0 },
          },
        },
        left: [],
      };
    const total = totalAmong(said, tokens);
    return total ? { take: total, left: [] } : null;
  }

  function ask(code: string, said: readonly Take[]): void {
    const placeOf = ({ item }: Take) => text.slice(item.snippet.start, item.snippet.end);
    const listed = [...new Set(said.map(placeOf))].join(", ");
    // "84 hội viên, à sửa lại 48": the last word is offered, and no sum.
    const isCorrected = said.some(({ item }) => item.corrects);
    const addends = isCorrected ? said.slice(-1) : addendsOf(code, said, tokens, text);
    // Where one of them may be what the others come to, its author says which it is.
    const total = isCorrected ? null : mayBeTotal(addends, tokens);
    for (const meant of total ? [[total], addends] : [addends]) {
      const sum = sumOf(meant);
      if (sum === null || meant.length === 0 || said.some(({ derived }) => derived)) continue;
      done.offers.push({
        ...{ code, value: sum, text: meant.map(placeOf).join(" + ") },
        ...(meant.some(({ item }) => item.about) ? { about: true } : {}),
      });
    }
    const [a, b] = [
      said[0]?.value ?? null,
      said.find(({ value }) => !same(value, said[0]?.value ?? null))?.value ?? null,
    ];
    done.problems.push({ kind: "said-twice", code, values: [a, b], text: listed });
  }

  /** "thôn A 50 người, thôn B 50 người": equal, and yet two. */
  function isList(said: readonly Take[]): boolean {
    return said.slice(1).some((take, i) => {
      const before = said[i];
      const between = before ? text.slice(before.item.end, take.item.start) : "";
      return (
        before !== undefined &&
        areNamed(before, take) &&
        before.item !== take.item &&
        /[,;+]|và /.test(between) &&
        // "30 mũ và 30 áo": equal by chance.
        (before.noun !== take.noun || /\p{L}{2}/u.test(between.replace(/và/g, "")))
      );
    });
  }

  /** "120 người, trong đó 30 hội viên". */
  function isInside(whole: Take, part: Take): boolean {
    const between = tokens.filter(
      ({ start, end }) => start >= whole.item.end && end <= part.item.start,
    );
    const of = opensParts(between);
    return (
      of &&
      typeof whole.value === "number" &&
      typeof part.value === "number" &&
      part.value <= whole.value
    );
  }
}

/** In one sentence, with nothing but commas and "và" between. */
function isOneList(said: readonly Take[], text: string): boolean {
  return said.slice(1).every((take, i) => {
    const before = said[i];
    return (
      before !== undefined &&
      /^[\s,+]*(?:và)?\s*(?:có|đăng|viết|phát)?\s*$/iu.test(
        text.slice(before.item.end, take.item.start),
      )
    );
  });
}

/** Not "… cho 1.060 lượt người. Riêng buổi tại thôn có 51 người": another event's, and no part. */
function opensParts(between: readonly Token[]): boolean {
  return between.some(
    (token, i) =>
      has(token, "of") &&
      !has(between[i + 1], "class:sessions") &&
      !tellsAnew(between.slice(i + 1)),
  );

  /** "80 người gồm 30 đại biểu, xã tuyên truyền cho 40 hội viên": a comma, and another deed. */
  function tellsAnew(behind: readonly Token[]): boolean {
    const comma = behind.findIndex(({ kind }, i) => kind === "sign" && i > 0);
    return comma >= 0 && behind.slice(comma).some((token) => has(token, "address"));
  }
}

/** By nouns, or by labels of their own: "Tày 30, Nùng 30". */
function areNamed(a: Take, b: Take): boolean {
  if (a.noun !== null && b.noun !== null) return true;
  const [first, second] = [a, b].map(({ item }) => item.left[0]?.key);
  return first !== undefined && second !== undefined && first !== second;
}

function same(a: Take["value"], b: Take["value"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
