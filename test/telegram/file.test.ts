import { expect, test } from "vitest";
import { fileName } from "../../src/telegram/file.ts";

test.each([
  [
    "Dự thảo Báo cáo Tháng cao điểm phòng, chống bạo lực gia đình",
    "Dự thảo Báo cáo Tháng cao điểm phòng, chống bạo lực gia đình.docx",
  ],
  [
    "Dự thảo Báo cáo kết quả Tháng hành động vì bình đẳng giới và phòng, chống bạo lực",
    "Dự thảo Báo cáo kết quả Tháng hành động vì bình đẳng giới và.docx",
  ],
  ["Báo cáo 6/2024: bản 1", "Báo cáo 6-2024- bản 1.docx"],
  ["x".repeat(90), `${"x".repeat(64)}.docx`],
])("a file's name fits, and is cut between words: %s", (name, file) => {
  expect(fileName(name, "docx")).toBe(file);
});
