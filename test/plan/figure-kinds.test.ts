import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/plan/findings.ts";
import { parsePlan } from "../../src/plan/load.ts";

const text = readFileSync("test/fixtures/plans/xa-nhieu-so-lieu-2026.yaml", "utf8");

test.each([
  [
    "an answer is no part of a sum",
    ["kind: text, aggregate: list", "kind: text, aggregate: sum"],
    "số liệu chu_de là text, không cộng được (cần: aggregate: list)",
  ],
  [
    "an answer has no unit",
    ["kind: text, aggregate: list", "kind: text, unit: lời, aggregate: list"],
    "số liệu chu_de trả lời bằng lời, không dùng unit (cần: bỏ unit)",
  ],
  [
    "yes and no has no limit",
    ["kind: yes-no,", "kind: yes-no, warnAbove: 3,"],
    "số liệu ban_thon trả lời bằng lời, không dùng warnAbove (cần: bỏ warnAbove)",
  ],
  [
    "a target needs an amount",
    [
      "\ndeadlines:",
      "\ntargets:\n  - { code: M, figure: ban_thon, units: [cac-thon], atLeast: 1, wording: mỗi thôn }\n\ndeadlines:",
    ],
    "chỉ tiêu M: ban_thon là văn bản hoặc câu trả lời, không tính chỉ tiêu được (cần: số liệu là số hoặc tỷ lệ)",
  ],
])("%s", (_, [old = "", by = ""], expected) => {
  expect(text).toContain(old);
  const { problems } = parsePlan(text.replace(old, by));
  expect(problems?.map((problem) => formatProblem("x", problem, "vi"))).toEqual([
    expect.stringContaining(expected),
  ]);
});
