/** Answers that are no numbers, where a sentence says nothing else with them: "đã có tổ truyền thông". */

import type { Figure } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { type FigureValue, isSameValue, isSpoken } from "./figure-value.ts";
import { bare } from "./text.ts";
import type { Place } from "./tokens.ts";

interface SpokenRead {
  readonly values: Readonly<Record<string, FigureValue>>;
  readonly places: readonly Place[];
}

interface Said extends Place {
  readonly code: string;
  readonly value: FigureValue;
}

const YES = "(?:da )?(?:co|roi|co roi|co day du|thanh lap|lap|thanh lap duoc|xay dung|dat)";
const NO = "(?:chua|khong)(?: (?:co|thanh lap|lap|xay dung|dat))?";
/** Who has it: the unit that reports. */
const WHOSE =
  "(?:(?:hien |nay |hien nay )*(?:thon|xa|ban|xom|khu|don vi|truong|co quan)? ?(?:hien |nay )*)";
const TAIL = "(?: (?:roi|a|nhe|nao))*";

/**
 * Yes, no and words, told with the figure's own name. A clause that says more is none: "chưa có tổ truyền
 * thông ở hai thôn" is no no. What is said both ways is asked.
 */
export function spokenIn(text: string, figures: readonly Figure[]): SpokenRead {
  const plain = bare(text);
  const found = figures.filter(isSpoken).flatMap((figure): Said[] => {
    const names = namesOf(figure);
    if (!names.some((name) => plain.includes(name))) return [];
    const named = names.map(escaped).join("|");
    return figure.kind === "yes-no"
      ? answersIn(plain, figure, named)
      : wordsIn(text, plain, figure, named);
  });
  const isClear = ({ code, value }: Said) =>
    found.every((one) => one.code !== code || isSameValue(one.value, value));
  const clear = found.filter(isClear);
  return {
    values: Object.fromEntries(clear.map(({ code, value }) => [code, value])),
    places: clear.map(({ start, end }) => ({ start, end })),
  };
}

/** The text without what was read of it, each letter at its place. */
export function withoutPlaces(text: string, places: readonly Place[]): string {
  return places.reduce(
    (rest, { start, end }) =>
      `${rest.slice(0, start)};${" ".repeat(Math.max(0, end - start - 1))}${rest.slice(end)}`,
    text,
  );
}

/** Its label and its words, as they may be typed, longest first. */
const namesOf = rememberedBy(({ label, words }: Figure): readonly string[] =>
  [label, ...words].map(bare).toSorted((a, b) => b.length - a.length),
);

/** "đã có tổ truyền thông", "chưa thành lập tổ truyền thông", "tổ truyền thông: đã có", the label itself. */
function answersIn(plain: string, { code, label }: Figure, names: string): Said[] {
  const forms: readonly (readonly [RegExp, boolean])[] = [
    [new RegExp(`^${WHOSE}${YES} (?:${names})${TAIL}$`), true],
    [new RegExp(`^${WHOSE}${NO} (?:${names})${TAIL}$`), false],
    [new RegExp(`^(?:${names})(?: ?[:=-] ?| )${YES}${TAIL}$`), true],
    [new RegExp(`^(?:${names})(?: ?[:=-] ?| )${NO}${TAIL}$`), false],
  ];
  return clausesIn(plain).flatMap(({ start, end }): Said[] => {
    const clause = plain.slice(start, end);
    const isLabel = clause === bare(label) && /(?:^| )(?:da )?co /.test(clause);
    const form = isLabel ? ([/$/, true] as const) : forms.find(([said]) => said.test(clause));
    return form ? [{ code, value: form[1], start, end }] : [];
  });
}

/** "hình thức: sân khấu hóa": up to the end of the sentence, to a number or the next name. */
function wordsIn(text: string, plain: string, { code }: Figure, names: string): Said[] {
  const head = new RegExp(`(?<![\\p{L}\\d])(?:${names}) ?[:=] ?`, "gu");
  return [...plain.matchAll(head)].flatMap(({ index, 0: said }): Said[] => {
    const from = index + said.length;
    const rest = plain.slice(from);
    const ends = rest.search(/[;\n]|\.(?:\s|$)|, ?\d|, ?\p{L}[\p{L} ]{2,40}[:=]/u);
    const end = ends < 0 ? plain.length : from + ends;
    const words = text.slice(from, end).trim();
    return words.length < 2 ? [] : [{ code, value: { texts: [words] }, start: index, end }];
  });
}

/** What stands between signs, without the spaces around it. */
function clausesIn(plain: string): Place[] {
  return [...plain.matchAll(/[^,;.\n()]+/g)].flatMap(({ index, 0: clause }): Place[] => {
    const start = index + (clause.length - clause.trimStart().length);
    const end = index + clause.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
