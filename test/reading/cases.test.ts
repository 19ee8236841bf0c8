import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";
import { named, read } from "./read.ts";

interface Case {
  readonly text: string;
  readonly kind?: string;
  readonly duty?: string;
  readonly asked?: string;
  readonly unit?: string;
  readonly right?: Readonly<Record<string, unknown>>;
  readonly may?: Readonly<Record<string, unknown>>;
  readonly offer?: Readonly<Record<string, unknown>>;
  readonly ask?: readonly string[];
  readonly about?: readonly string[];
  readonly obstacle?: string;
  /** How many events are listed, each with its own day and figures. */
  readonly events?: number;
}

interface Cases {
  readonly figures: readonly Case[];
  readonly quick: readonly Case[];
  readonly dates: readonly { readonly text: string; readonly right?: readonly string[] }[];
  readonly not_reports: readonly string[];
}

const files = ["cases.json", "neighbours.json"].map(
  (file): Cases => JSON.parse(readFileSync(`test/reading/${file}`, "utf8")),
);
const all = <K extends keyof Cases>(kind: K) =>
  files.flatMap((cases) => [...cases[kind]]) as Cases[K][number][];

/** Dates are written as pairs in the cases. */
const period = (value: unknown) =>
  Array.isArray(value) && /^\d{4}-/.test(String(value[0]))
    ? { from: value[0], to: value[1] }
    : value;

/** `right` is read at once, `offer` shown, `ask` named, and nothing else is taken. */
function check(one: Case): void {
  const { text, duty, asked, unit } = one;
  const got = read({ text, duty, asked, unit });
  const { date, ...right } = one.right ?? {};
  expect(got.figures).toMatchObject(right);
  if (date) expect(got.date).toEqual(period(date));
  for (const [code, value] of Object.entries(got.figures))
    if (!(code in right)) expect({ [code]: value }).toEqual({ [code]: one.may?.[code] });
  for (const [figure, value] of Object.entries(one.offer ?? {}))
    expect(got.offers).toContainEqual(expect.objectContaining({ figure, value: period(value) }));
  for (const words of one.ask ?? []) {
    if (words === "day")
      expect(got.questions).toContainEqual(expect.objectContaining({ figure: "date" }));
    else if (words.startsWith("together")) expect(got.questions).not.toEqual([]);
    else expect(named(got)).toContain(words);
  }
  expect(got.about).toEqual(expect.arrayContaining([...(one.about ?? [])]));
  expect(got.events).toHaveLength(one.events ?? got.events.length);
  if (one.obstacle !== undefined) expect(got.obstacle).toBe(one.obstacle);
}

describe("an answer in the dialogue", () => {
  test.each(all("figures").map((one) => [one.text, one] as const))("%s", (_text, one) =>
    check(one),
  );
});

describe("a report in one message", () => {
  test.each(all("quick").map((one) => [one.text, one] as const))("%s", (_text, one) => {
    check(one);
    expect(read({ text: one.text, unit: one.unit }).kind).toBe("report");
  });
});

describe("a day", () => {
  test.each(all("dates").map(({ text, right }) => [text, right] as const))("%s", (text, right) => {
    const { date, questions } = read({ text, duty: "IV.12.3", asked: "date" });
    expect(date).toEqual(right ? { from: right[0], to: right[1] } : null);
    expect(questions).toHaveLength(right ? 0 : 1);
  });
});

test("several events are listed, each with its own day and figures", () => {
  const text =
    "Ngày 5/6 thôn Nà Mu hơn 40 người dự, nữ 25; ngày 8/6 thôn Bản Tấu 35 người dự, nữ 20";
  expect(read({ text, unit: "06562" })).toMatchObject({
    date: null,
    figures: {},
    events: [
      {
        date: { from: "2024-06-05", to: "2024-06-05" },
        figures: { nguoi_du: 40, nguoi_du_nu: 25, nguoi_du_nam: 15 },
        about: expect.arrayContaining(["nguoi_du"]),
        text: "Ngày 5/6 thôn Nà Mu hơn 40 người dự, nữ 25",
      },
      { date: { from: "2024-06-08", to: "2024-06-08" }, figures: { nguoi_du: 35 } },
    ],
  });
});

test("another field's plan is read by its own words", () => {
  const plan = loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml");
  const children = (text: string) =>
    respond({ text, unit: "tram-y-te", today: "2026-06-14" }, plan);
  expect(children("Ngày 5/6 trạm khám sức khỏe cho 120 trẻ")).toMatchObject({
    kind: "report",
    date: { from: "2026-06-05", to: "2026-06-05" },
    figures: { tre_em: 120 },
    duties: ["1.b"],
  });
  expect(children("Ngày 5/6 phát 30 suất quà cho 30 trẻ")).toMatchObject({
    figures: {},
    unread: ["30 suất quà", "30 trẻ"],
  });
  expect(children("Tuần sau khám cho 30 trẻ").kind).toBe("none");
});

test.each(all("not_reports"))("no report: %s", (text) => {
  expect(read({ text, unit: "06562" }).kind).toBe("none");
});
