/** Numbers in words: "một trăm hai mươi lăm", "hai nghìn ba trăm", "mười hai". */

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** As they are typed without diacritics; "nam" may be a man, so that only longer numbers are read so. */
const BARE: Readonly<Record<string, string>> = {
  mot: "một",
  bon: "bốn",
  tu: "tư",
  nam: "năm",
  lam: "lăm",
  nham: "nhăm",
  sau: "sáu",
  bay: "bảy",
  tam: "tám",
  chin: "chín",
  tram: "trăm",
  le: "lẻ",
  nghin: "nghìn",
  ngan: "ngàn",
  hai: "hai",
  ba: "ba",
  linh: "linh",
};

/** "ba muoi lam", "mot tram hai muoi": two words at least, of which one says tens or hundreds. */
export function readBareNumeral(words: readonly string[]): Numeral | null {
  const marked = words.map((word, i) =>
    word === "muoi" ? (i > 0 && BARE[words[i - 1] ?? ""] ? "mươi" : "mười") : (BARE[word] ?? word),
  );
  const found = readNumeral(marked);
  const said = words.slice(0, found?.words ?? 0);
  return said.length > 1 && said.some((word) => word === "muoi" || word === "tram") ? found : null;
}

const SCALE_WORDS = /^(?:chục|mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ)$/;
const BARE_SCALES = /^(?:chuc|muoi|trăm)$/;

/**
 * How many of these words say two numbers for one: "năm sáu chục", "ba bốn trăm", "bảy tám người" (and
 * then `isCounted` of what follows has to say so); 0 if they do not.
 */
export function approximateWords(words: readonly string[], isBare: boolean): number {
  const [first = "", second = "", third = ""] = words.map((word) =>
    isBare ? (BARE[word] ?? word) : word,
  );
  const [from, to] = [DIGITS[first], DIGITS[second]];
  if (from === undefined || to === undefined || from < 1 || to <= from || to - from > 2) return 0;
  if (isBare) return BARE_SCALES.test(third) ? 3 : 0;
  return SCALE_WORDS.test(third) ? 3 : 2;
}

export interface Numeral {
  readonly value: number;
  /** How many of the words belong to it. */
  readonly words: number;
}

/**
 * The longest number with which these words (lower case, NFC) begin; null if they begin with none.
 * Without diacritics there are no number words: "nam" may be a man, a year or five.
 */
export function readNumeral(words: readonly string[]): Numeral | null {
  let [total, group, at] = [0, 0, 0];
  let last = Number.POSITIVE_INFINITY;
  let end: Numeral | null = null;
  while (at < words.length) {
    const part = belowThousand(words.slice(at));
    if (part === null) break;
    group = part.value;
    at += part.words;
    const scale = SCALES[words[at] ?? ""];
    if (scale === undefined || scale >= last) {
      end = { value: total + group, words: at };
      break;
    }
    total += group * scale;
    last = scale;
    at += 1;
    end = { value: total, words: at };
  }
  return end;
}

function belowThousand(words: readonly string[]): Numeral | null {
  const hundreds = DIGITS[words[0] ?? ""];
  if (hundreds !== undefined && words[1] === "trăm") {
    const odd = /^(?:linh|lẻ)$/.test(words[2] ?? "");
    const rest = odd ? ones(words.slice(3)) : belowHundred(words.slice(2));
    const taken = rest === null ? 2 : 2 + rest.words + (odd ? 1 : 0);
    return { value: hundreds * 100 + (rest?.value ?? 0), words: taken };
  }
  return belowHundred(words);
}

function belowHundred(words: readonly string[]): Numeral | null {
  const [first = "", second = ""] = words;
  if (first === "mười") {
    const rest = ones(words.slice(1));
    return { value: 10 + (rest?.value ?? 0), words: 1 + (rest?.words ?? 0) };
  }
  const digit = DIGITS[first];
  if (digit === undefined) return null;
  if (second === "mươi" || second === "chục") {
    const rest = ones(words.slice(2));
    return { value: digit * 10 + (rest?.value ?? 0), words: 2 + (rest?.words ?? 0) };
  }
  return ones(words);
}

function ones(words: readonly string[]): Numeral | null {
  const digit = DIGITS[words[0] ?? ""];
  return digit === undefined ? null : { value: digit, words: 1 };
}
