import fc from "fast-check";
import { loadPlan } from "../../src/plan/load.ts";
import { type Answers, QUESTIONS, STATUSES } from "../../src/reports/answers.ts";
import { type Circumstances, type Input, take } from "../../src/reports/take.ts";

export const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");

/** A commune on the last day of November: the Action Month is on. */
export const given: Circumstances = {
  plan,
  today: "2024-11-30",
  duties: plan.duties.filter(({ code }) => code.startsWith("IV.12.")).map(({ code }) => code),
  unit: "06562",
};

const said = [
  "3",
  "đã hoàn thành",
  "20/11",
  "hôm qua",
  "3 cuộc, 120 người, nữ 70",
  "nữ 80/150",
  "9.000 người",
  "15 triệu",
  "không có số liệu",
  "không",
  "bỏ qua",
  "quay lại",
  "Tổ chức 03 buổi truyền thông tại các thôn.",
  "Gọi số 0912 345 678 để biết thêm.",
  "Đã hỗ trợ nạn nhân Hoàng Thị Mai.",
] as const;

export const texts = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...said) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
);

/** What people type and tap, in any order, sensible or not. */
export const inputs: fc.Arbitrary<Input> = fc.oneof(
  { weight: 6, arbitrary: texts.map((text) => ({ kind: "text", text }) as const) },
  fc.constantFrom(...given.duties, "IV.2.1", "?").map((code) => ({ kind: "duty", code }) as const),
  fc.constantFrom(...STATUSES).map((status) => ({ kind: "status", status }) as const),
  fc.constantFrom("2024-11-20", "2024-05-02").map((day) => ({ kind: "day", day }) as const),
  fc.boolean().map((all) => ({ kind: "unknown", all }) as const),
  fc.boolean().map((right) => ({ kind: "confirm", right }) as const),
  texts.map((text) => ({ kind: "harmless", text }) as const),
  fc.constantFrom({ kind: "skip" } as const, { kind: "back" } as const, { kind: "keep" } as const),
  fc.constantFrom(...QUESTIONS).map((question) => ({ kind: "edit", question }) as const),
  fc.constantFrom("all" as const, []).map((counted) => ({ kind: "months", counted }) as const),
  fc.constantFrom(...given.duties, "IV.2.1").map((code) => ({ kind: "also", code }) as const),
  fc.constantFrom("06562", "06559").map((code) => ({ kind: "partner", code }) as const),
  fc.constantFrom("06562", "06559", null).map((code) => ({ kind: "host", code }) as const),
  fc.nat(3).map((page) => ({ kind: "page", page }) as const),
);

/** Answers as they may stand after a while. */
export const drafts: fc.Arbitrary<Answers> = fc
  .array(inputs, { maxLength: 25 })
  .map((sequence) =>
    sequence.reduce<Answers>((answers, input) => take(answers, input, given).answers, {}),
  );
