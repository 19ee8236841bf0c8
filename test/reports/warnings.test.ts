import { expect, test } from "vitest";
import type { Answers } from "../../src/reports/answers.ts";
import type { PeriodicAnswers } from "../../src/reports/periodic-answers.ts";
import { type Compared, periodicWarningsOf, warningsOf } from "../../src/reports/warnings.ts";
import { plan } from "./inputs.ts";

/** Tú Đoạn reports. */
const HERE = { today: "2024-06-12", unit: "06562" };
const NOTHING: Compared = { before: null, own: [], peers: [], sameDay: [], within: [] };

/** IV.12.3 asks for meetings, attendances with their women and men, leaflets. */
const report = (figures: Answers["figures"], more: Partial<Answers> = {}): Answers => ({
  ...{ duty: "IV.12.3", status: "completed", result: "Đã tổ chức truyền thông." },
  ...{ figures: figures ?? {} },
  ...more,
});
const asked = plan.duties.find(({ code }) => code === "IV.12.3")?.figures ?? [];
const all = Object.fromEntries(
  asked.map((code) => [
    code,
    plan.figures.find((one) => one.code === code)?.kind === "count" ? 12 : null,
  ]),
);
const full = { ...all, so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 };
const NOBODY = { nguoi_du_nu: null, nguoi_du_nam: null, nguoi_du_dtts: null };
const wholes = asked.filter(
  (code) => plan.figures.find((one) => one.code === code)?.partOf === null,
);
const values = (nguoi_du: number, times: number) => Array(times).fill({ nguoi_du });

test.each<[string, Answers, Partial<Compared>, readonly string[]]>([
  ["everything given", report(full), {}, []],
  [
    "a month's duty in another season",
    report(full, { period: { from: "2024-09-20", to: "2024-09-20" }, duty: "IV.12.8" }),
    {},
    ["outside 2024-11-10–2024-12-15 month THD"],
  ],
  ["another report of that day", report(full), { sameDay: [12, 7] }, ["same-day 12"]],
  ["other reports of days within", report(full), { within: [12, 7] }, ["within 12,7"]],
  ["nothing took place", report({}, { status: "nil" }), { sameDay: [12], within: [7] }, []],
  ["not done yet", report({}, { status: "pending" }), {}, []],
  ["meetings are not known", report({ ...full, so_cuoc: null }), {}, ["missing so_cuoc"]],
  [
    "only the figures that nobody must have are left out",
    report({ so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70, tin_bai: null, pa_no: null }),
    {},
    [],
  ],
  ["no figure at all", report({}), {}, [`missing ${wholes}`]],
  ["leaflets alone", report({ to_roi: 200 }), {}, ["missing so_cuoc,nguoi_du"]],
  [
    "broadcasts are enough where no people are counted",
    report({ luot_phat: 12 }, { duty: "IV.5.2" }),
    {},
    [],
  ],
  [
    "women are not told",
    report({ ...full, nguoi_du_nu: null, nguoi_du_nam: null }),
    {},
    ["unsplit nguoi_du nguoi_du_nu"],
  ],
  ["nobody came", report({ ...full, ...NOBODY, nguoi_du: 0 }), {}, []],
  [
    "a part that is more than its whole",
    report({ ...full, nguoi_du_dtts: 130 }),
    {},
    ["conflict part-exceeds-whole nguoi_du_dtts 130 nguoi_du 120"],
  ],
  [
    "words and figure disagree",
    report({ ...full, so_cuoc: 9 }, { result: "Tổ chức 03 buổi tuyên truyền tại các thôn." }),
    {},
    ["disagree so_cuoc 9 3"],
  ],
  [
    "words and figure agree",
    report(full, { result: "Tổ chức 03 buổi tuyên truyền tại các thôn." }),
    {},
    [],
  ],
  [
    "roughly is no disagreement",
    report(full, { result: "Tổ chức tuyên truyền cho hơn 100 lượt người." }),
    {},
    [],
  ],
  ["far above its own", report(full), { own: values(15, 3) }, ["unlike nguoi_du 120 15 own"]],
  ["two of its own make nothing usual", report(full), { own: values(15, 2) }, []],
  [
    "far above the others",
    report(full),
    { peers: values(20, 5) },
    ["unlike nguoi_du 120 20 peers"],
  ],
  ["four others make nothing usual", report(full), { peers: values(20, 4) }, []],
  ["far below", report(full), { own: values(900, 3) }, ["unlike nguoi_du 120 900 own"]],
  ["not so far", report(full), { own: values(30, 3), peers: values(30, 9) }, []],
  [
    "67 become 900",
    report({ ...full, nguoi_du: 900, nguoi_du_nu: 500, nguoi_du_nam: 400 }),
    { before: { nguoi_du: 67 }, own: values(67, 5) },
    ["unlike nguoi_du 900 67 before"],
  ],
  [
    "another unit did it",
    report(full, { result: "Ngày 05/6/2024, UBND xã Tam Gia tổ chức 03 buổi tuyên truyền." }),
    {},
    ["other-unit 06559"],
  ],
  [
    "the unit itself did it, with another",
    report(full, {
      result: "UBND xã Tú Đoạn tổ chức 03 buổi tuyên truyền, phối hợp với UBND xã Tam Gia tổ chức.",
    }),
    {},
    [],
  ],
  [
    "what another holds is attended",
    report(full, { result: "Tham gia hội nghị do UBND xã Tam Gia tổ chức." }),
    {},
    [],
  ],
])("a task report: %s", (_, answers, compared, expected) => {
  const found = warningsOf(plan, answers, { ...NOTHING, ...compared }, HERE);
  expect(found.map((one) => worded(one))).toEqual(expected);
});

const worded = (warning: object): string =>
  Object.entries(warning)
    .map(([key, value]) => {
      if (key === "period") return `${value.from}–${value.to}`;
      return key === "conflict" ? worded(value) : String(value);
    })
    .join(" ");

const sums = (nguoi_du?: number): NonNullable<PeriodicAnswers["sums"]> => ({
  ...{ reports: 2, nil: 0 },
  areas: [
    { area: "II.3", reports: 2, missing: {}, values: nguoi_du === undefined ? {} : { nguoi_du } },
  ],
});
const NO_FIGURES = { figures: [], required: [] };
const words = { strengths: "Tốt.", weaknesses: null } as const;

test.each<[string, PeriodicAnswers, ReturnType<typeof sums> | null, readonly string[]]>([
  ["with figures and words", { ...words, sums: sums(67) }, null, []],
  ["nothing to report", { nil: true }, null, []],
  ["no figure at all", { ...words, sums: sums() }, null, ["no-figures"]],
  ["no words", { strengths: null, weaknesses: null, sums: sums(67) }, null, ["no-words"]],
  ["the signed document alone", { scan: true, sums: sums() }, null, ["scan"]],
  [
    "its words say another number than its sums",
    { ...words, strengths: "Xã đã tuyên truyền cho 520 lượt người.", sums: sums(914) },
    null,
    ["disagree nguoi_du 914 520"],
  ],
  [
    "its words say what its sums do",
    { ...words, strengths: "Xã đã tuyên truyền cho 914 lượt người.", sums: sums(914) },
    null,
    [],
  ],
  [
    "its sums became others",
    { ...words, sums: sums(900) },
    sums(67),
    ["unlike nguoi_du 900 67 before"],
  ],
])("a periodic report: %s", (_, answers, before, expected) => {
  expect(
    periodicWarningsOf(plan, answers, NO_FIGURES, before && { sums: before }, HERE.today).map(
      (one) => worded(one),
    ),
  ).toEqual(expected);
});
