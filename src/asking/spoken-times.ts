import { bare, hasMarks, spell } from "../plan/text.ts";

/** Times as they are said in a chat, written as the readers of days know them. */
export function withTimesWritten(text: string): string {
  const plain = bare(text);
  const typed = hasMarks(text) ? (said: string) => said : bare;
  let [written, now] = [text, plain];
  for (const { pattern, as } of HELD_AGAINST.test(plain) ? [...RULES, APART] : RULES) {
    const said = replaced(written, now, pattern, (...words) => {
      const meant = as(...words);
      return meant === null ? null : typed(meant);
    });
    if (said !== written) [written, now] = [said, bare(said)];
  }
  return written;
}

interface Rule {
  /** On the text without diacritics. */
  readonly pattern: RegExp;
  /** Null where these words, as typed, are no time. */
  as(...typed: string[]): string | null;
}

const rule = (pattern: string, as: Rule["as"]): Rule => ({
  pattern: new RegExp(pattern, "dgu"),
  as,
});

const NUMBERS = new Map(
  Object.entries({
    ...{ một: 1, nhất: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8 },
    ...{ chín: 9, mười: 10, i: 1, ii: 2, iii: 3, iv: 4 },
  }).map(([word, number]) => [spell(word), number]),
);
/** Without diacritics "thang sau" is rather the next month. */
const PLAIN = new Map([...NUMBERS].map(([word, number]) => [bare(word.normalize("NFC")), number]));
PLAIN.delete("sau");

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return (hasMarks(word) ? NUMBERS.get(spell(word)) : PLAIN.get(word.toLowerCase())) ?? null;
}

const named =
  (unit: string): Rule["as"] =>
  (word) => {
    const number = numberOf(word);
    return number === null ? null : `${unit} ${number}`;
  };

const [B, E] = ["(?<![\\p{L}\\d])", "(?![\\p{L}\\d])"];
const COUNT = "mot|nhat|hai|ba|bon|tu|nam|sau|bay";

const RULES: readonly Rule[] = [
  rule(`${B}q[.]?\\s?([1-4]|iii|ii|iv|i)${E}`, named("quý")),
  rule(`${B}quy\\s(${COUNT})${E}`, named("quý")),
  rule(`${B}qui\\s([1-4]|iii|ii|iv|i|${COUNT})${E}`, named("quý")),
  // T6 is a Friday as well, where a week or a part of the day is told.
  rule(
    `(?<!(?:sang|trua|chieu|toi|hom|ngay|thu|\\d)\\s)${B}t[.]?(1[0-2]|0?[1-9])${E}(?!\\s(?:tuan|nay))`,
    named("tháng"),
  ),
  rule(`(?<!\\d\\s?)${B}thang\\s(${COUNT})${E}(?!\\s(?:nay|ngoai|truoc|\\d))`, named("tháng")),
  rule(`${B}(${COUNT}|tam|chin|muoi)(?=\\sthang\\s(?:dau|cuoi)\\snam)`, (word) => {
    return numberOf(word)?.toString() ?? null;
  }),
  rule(
    `(?<!(?:thu|ngay|mung|mong|hom)\\s)${B}(${COUNT}|tam|chin|muoi)(?=\\sthang\\s(?:vua\\squa|qua|gan\\s(?:day|nhat)|tro\\slai\\sday)${E})`,
    (word) => numberOf(word)?.toString() ?? null,
  ),
  rule(`${B}(hai|ba|[23])\\squy\\sdau(?:\\snam)?${E}`, (word) => {
    return `từ tháng 1 đến tháng ${3 * (numberOf(word) ?? 1)}`;
  }),
  rule(`${B}nua\\s(cuoi|sau)\\s(?:cua\\s)?nam${E}`, () => "6 tháng cuối năm"),
  rule(`${B}(?:hai|2)\\squy\\scuoi(?:\\snam)?${E}`, () => "6 tháng cuối năm"),
  rule(`${B}nua\\s(dau|cuoi|sau)\\s(?:cua\\s)?thang\\s(\\d{1,2})(?![\\d/])`, (half, month) =>
    bare(half) === "dau"
      ? `từ ngày 1/${month} đến ngày 15/${month}`
      : `từ ngày 16/${month} đến hết tháng ${month}`,
  ),
  rule(`(?<!\\d\\s)${B}(tuan|thang|quy)\\s(?:vua\\s)?roi${E}`, (unit) => `${unit} vừa qua`),
  rule(`(?<!tu\\s)${B}dau\\snam\\s(?:cho\\s)?(?:den|toi)\\s(?:nay|gio|bay gio)${E}`, () => {
    return "từ đầu năm đến nay";
  }),
  // How many months are named says nothing beside them.
  rule(
    `${B}(?:hai|2)\\s(thang|quy)(?=\\s(?:\\d{1,2}|i{1,3}|iv)(?:\\s?,\\s?|\\sva\\s|\\svoi\\s)(?:\\d{1,2}|ii|iii|iv)${E})`,
    (unit) => unit,
  ),
  // "Có kế hoạch năm rồi": the plan of the year, which is there already.
  rule(`(?<=${B}ke hoach\\s)nam\\sroi${E}`, () => "năm đã"),
  rule(`(?<=${B}ke hoach\\s)(nam)${E}(?!\\s(?:\\d|nay|sau|toi|truoc|ngoai))`, () => "cả năm"),
  // The report of the year before some day, and no report of the year before.
  rule(`(?<=${B}bao cao\\s)nam(?=\\struoc\\s(?:ngay|hom|mung)\\s)`, () => "cả năm"),
  // Of more months than a half-year only the first ones are told together.
  rule(
    `(?<!\\d\\s?)${B}(bay|tam|chin|muoi|0?[789]|1[01])\\sthang${E}(?!\\s(?:dau|cuoi|qua|gan|toi|nua|\\d))`,
    (word) => {
      const number = numberOf(word);
      return number === null ? null : `${number} tháng đầu năm`;
    },
  ),
  // Whoever sends "báo cáo năm rồi" has sent it.
  rule(`(?<=${B}(?:nop|gui|da|da co)\\sbao cao\\s)nam\\sroi${E}`, () => "năm đã"),
  rule(
    `${B}(truoc|sau|het|tu)\\s(\\d{1,2}/\\d{1,2})(?![\\d/])`,
    (word, day) => `${word} ngày ${day}`,
  ),
];

/** Two times that are held against each other are no list. */
const HELD_AGAINST = /so sanh|so voi|chenh|hon kem|tang giam|tang hay giam/;
const APART = rule(
  `${B}((?:thang|quy)\\s[\\p{L}\\d]+)(?:,\\s?|\\s(?:va|voi)\\s|\\s)(?=(?:thang|quy)\\s)`,
  (first) => `${first} thì `,
);

function replaced(text: string, plain: string, pattern: RegExp, as: Rule["as"]): string {
  let written = "";
  let at = 0;
  for (const { index, indices = [] } of plain.matchAll(pattern)) {
    const [whole, ...groups] = indices;
    const said = as(...groups.map((place) => text.slice(...(place ?? [0, 0]))));
    if (said === null || !whole) continue;
    written += text.slice(at, index) + said;
    at = whole[1];
  }
  return written + text.slice(at);
}
