import { expect, test } from "vitest";
import { cases, complete } from "./corpus.ts";

/** What the answer does not use is named: no word makes a question look answered that was not. */

const answered = cases.filter((one) => complete(one) !== null);

/** Ends as it did: a sign or a polite word at the end asks. */
const appended = (text: string, word: string) => text.replace(/\s*(\?*)$/, ` ${word}$1`);

function looksComplete(word: string, said: RegExp): string[] {
  return answered
    .filter(({ text }) => !said.test(text))
    .map((one) => ({ one, more: { ...one, text: appended(one.text, word) } }))
    .filter(({ one, more }) => complete(more) === complete(one))
    .map(({ more }) => more.text);
}

test("a word that nobody knows is named wherever it stands", () => {
  const silent = answered.flatMap((one) => {
    const words = one.text.split(" ");
    return Array.from({ length: words.length + 1 }, (_, at) => ({
      ...one,
      text: words.toSpliced(at, 0, "ngoằng").join(" "),
    })).filter((more) => complete(more) !== null);
  });
  expect(silent.map(({ text }) => text)).toEqual([]);
});

test.each([
  ["a unit", "xã Khuất Xá", /Khuất/],
  ["a kind of unit", "đoàn thể", /đoàn thể/i],
  ["a figure", "pa nô", /pa nô/],
  ["a duty", "IV.12.3", /IV|long ghep|lồng ghép/],
  ["an area", "II.6", /II\.|kiểm tra giám sát đến đâu/],
  ["a month", "tháng 2", /tháng 2(?!\d)/],
  ["another year", "năm 2019", /2019/],
  ["a comparison", "so với năm ngoái", /năm ngoái/],
  ["a lateness", "quá hạn", /muộn|chậm|nhắc|đôn đốc/],
  ["an order", "nhắc nhở", /^(?:nhắc|đôn đốc)/],
  // Of units and duties the answer tells how many of how many.
  [
    "a share",
    "tỷ lệ",
    /tỷ lệ|%|phần trăm|chưa|chua|nộp|báo cáo|Những xã|đến đâu|tú đoạn|tình hình|nhiệm vụ/,
  ],
  ["an obstacle", "vướng mắc", /vướng|khó khăn/],
  ["silence", "im hơi lặng tiếng", /báo cáo (?:nào|gì)/],
  ["a day to come", "hạn chót", /hạn|bao giờ|mấy ngày|khi nào/],
  ["a row", "chia theo từng loại", /theo/],
  ["the most", "nhiều nhất", /nhất|theo từng xã/],
  ["what is in time", "đúng hạn", /đúng hạn/],
])("%s that the answer does not use is named", (_, word, said) => {
  expect(looksComplete(word, said)).toEqual([]);
});
