import { clean, fold, hasMarks, spell } from "../plan/text.ts";

/** One word of a question, as typed and as it is compared. */
export interface Syllable {
  readonly text: string;
  /** Place in the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly spelled: string;
  /** Typed without diacritics: it may be any word of these letters. */
  readonly plain: boolean;
}

const WORD = /[\p{L}\p{M}]+|\d+(?:[.,/]\d+)*|[&?]/gu;

/** What people write short in a chat. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ bc: "báo cáo", bn: "bao nhiêu", ko: "không", k: "không", hok: "không", kg: "không" },
  ...{ dc: "được", đc: "được", ntn: "như thế nào", r: "rồi", ch: "chưa", kh: "kế hoạch" },
  ...{ đv: "đơn vị", dv: "đơn vị", nv: "nhiệm vụ", sl: "số lượng", ds: "danh sách" },
  ...{
    "6t": "6 tháng",
    "06t": "6 tháng",
    j: "gì",
    e: "em",
    kp: "kinh phí",
    mn: "mọi người",
    vs: "với",
    v: "vậy",
    ng: "người",
    bh: "bao giờ",
    hn: "hôm nay",
  },
};

/** "xã, tt": what these letters stand for beside communes. */
const TOWN = /(?<=(?<![\p{L}])xã\s*(?:,|\/|-|và|với|&)\s*)tt(?![\p{L}\d])/giu;

/** "So với tháng 4, tháng 5 …": two times that are held against each other are no list. */
const HELD_AGAINST =
  /(?<=so\sv[ớo]i\s(?:tháng|thang|quý|quy)\s[\p{L}\d]+),?\s(?=(?:tháng|thang|quý|quy)\s)/giu;

/** No part of a code: the "V" of "V.2" is not short for anything. */
const WHOLE = /[\p{L}\p{N}]+(?![\p{L}\p{N}]|\.\d)/gu;

/** Short forms written out, odd spaces plain: the text in which places are counted. */
export function written(text: string): string {
  return clean(text)
    .replace(TOWN, "thị trấn")
    .replace(/%/g, " phần trăm ")
    .replace(/\s+/g, " ")
    .replace(HELD_AGAINST, " thì ")
    .replace(WHOLE, (word) => SHORT[word.toLowerCase()] ?? word);
}

export function syllablesOf(text: string): Syllable[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    key: word === "?" ? word : fold(word),
    spelled: spell(word),
    plain: !hasMarks(word),
  }));
}
