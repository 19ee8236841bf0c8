import fc from "fast-check";
import { expect, test } from "vitest";
import { isRatio } from "../../src/reading/figure-value.ts";
import { readQuickReport } from "../../src/reading/quick.ts";
import { commune } from "./read.ts";

/** A number or a share that was told is used, offered, asked about or named: none vanishes. */
type Report = Extract<ReturnType<typeof readQuickReport>, { kind: "report" }>;

const number = fc.integer({ min: 101, max: 999 });
const pick = (...texts: string[]) => fc.constantFrom(...texts);
const people = pick(
  "người",
  "người dự",
  "đại biểu",
  "hội viên",
  "chị em",
  "thành viên",
  "học sinh",
);
const thing = pick(
  "tờ rơi",
  "băng rôn",
  "tin bài",
  "mô hình",
  "câu lạc bộ",
  "suất quà",
  "lá cờ",
  "zzz",
  "hộ",
);
const deed = pick(
  "xã tổ chức truyền thông cho",
  "tổ chức 1 buổi sinh hoạt câu lạc bộ cho",
  "tổ chức 1 buổi sinh hoạt câu lạc bộ,",
  "ra mắt mô hình với",
  "tập huấn",
  "hỗ trợ",
  "mít tinh,",
);
const part = fc
  .tuple(pick(", ", " (", ", trong đó "), number, pick("nữ", "nam", "người DTTS"))
  .map(([joint, n, word]) => `${joint}${n} ${word}${joint === " (" ? ")" : ""}`);
const counted = fc
  .tuple(number, people, fc.option(part, { nil: "" }))
  .map(([n, noun, more]) => `${n} ${noun}${more}`);
const things = fc
  .tuple(pick("phát", "treo", "duy trì", "tặng", "ra mắt"), number, thing)
  .map((parts) => parts.join(" "));
const each = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    pick("mô hình", "câu lạc bộ", "lớp", "buổi"),
    number,
    people,
    fc.option(part, { nil: "" }),
  )
  .map(([many, of, n, noun, more]) => `${many} ${of}, mỗi ${of} ${n} ${noun}${more}`);
const sentence = fc
  .tuple(deed, fc.oneof(counted, each), fc.array(fc.oneof(things, counted), { maxLength: 2 }))
  .map(([verb, told, more]) => `Ngày 20/11 ${[`${verb} ${told}`, ...more].join(", ")}`);

const read = (text: string) => {
  const reading = readQuickReport(text, commune);
  return reading.kind === "report" ? reading : null;
};

/** Everything that the reader says of a message. */
function said({ figures: { values, offers, unread, problems } }: Report): string {
  const used = Object.values(values).map((value) =>
    isRatio(value) ? `${value.part} ${value.whole}` : JSON.stringify(value),
  );
  return [
    ...used,
    ...offers.map(({ text, value }) => `${text} ${value}`),
    ...unread,
    ...problems.map(({ text }) => text),
  ].join(" | ");
}

test("every number of a message is used, offered, asked about or named", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const numbers = text.match(/\d{3}/g) ?? [];
      fc.pre(new Set(numbers).size === numbers.length);
      const reading = read(text);
      if (!reading) return;
      for (const n of numbers) expect(said(reading), text).toContain(n);
    }),
    { numRuns: 300 },
  );
});

const share = pick(
  ...["toàn nữ", "100% nữ", "100% là nữ", "tất cả đều là nữ", "một nửa là nữ", "60% là nữ"],
  ...["nữ chiếm 60%", "nữ chiếm một nửa", "khoảng 60% là nữ", "hơn một nửa là nữ"],
);

test("a share is offered as a number, asked about or named, in whatever words it is told", () => {
  fc.assert(
    fc.property(
      deed,
      number,
      people,
      pick(" ", ", ", " ("),
      share,
      (verb, n, noun, joint, told) => {
        const text = `Ngày 20/11 ${verb} ${n} ${noun}${joint}${told}${joint === " (" ? ")" : ""}`;
        const reading = read(text);
        if (!reading) return;
        const { values, offers, unread, problems } = reading.figures;
        const isUsed = Object.keys(values).some((code) => code.endsWith("_nu"));
        const named = [...unread, ...[...offers, ...problems].map((one) => one.text)].join(" ");
        expect(isUsed || /nữ|%/.test(named), text).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("who comes to a club's meeting is no member of it; who is called one is", () => {
  const figuresOf = (text: string) => read(text)?.figures.values ?? {};
  const meeting = "Ngày 20/11 tổ chức 1 buổi sinh hoạt câu lạc bộ gia đình hạnh phúc cho";
  expect(figuresOf(`${meeting} 30 người`)).toMatchObject({ so_cuoc: 1, nguoi_du: 30 });
  expect(
    figuresOf("Ngày 20/11 ra mắt câu lạc bộ gia đình hạnh phúc với 30 hội viên"),
  ).toMatchObject({
    thanh_vien: 30,
  });
  const unsaid = read("Ngày 20/11 sinh hoạt câu lạc bộ gia đình hạnh phúc cho 30 người");
  expect(unsaid?.figures).toMatchObject({ values: {}, unread: ["30 người"] });
});

test("parts of so much for each are offered with it, and taken for nobody else's", () => {
  const { values, offers } = read(
    "Ngày 20/11 xã ra mắt 2 mô hình, mỗi mô hình 15 thành viên, 10 nữ",
  )?.figures ?? { values: {}, offers: [] };
  expect(values).toEqual({ mo_hinh_moi: 2 });
  expect(offers).toMatchObject([
    { code: "thanh_vien", value: 30 },
    { code: "thanh_vien_nu", value: 20 },
  ]);
});
