import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

export const SHIPPED = "prisma/plans/loc-binh-2024.yaml";

/** Mergers more than the shipped plan has: one after the other, and into a unit that has not the duties. */
const MERGERS = [
  { code: '"06562"', last: "2024-07-31", into: '"06574"' },
  { code: "phong-vh-tt", last: "2024-08-31", into: "tt-vh-tt-tt" },
];

/** A month that shares its days with the shipped one, has a duty of its own and asks for a report. */
const MONTH = `
  - code: TRE
    name: Tháng hành động vì trẻ em
    shortName: Tháng trẻ em
    period: { from: 2024-11-01, to: 2024-11-30 }
    milestones:
      - code: TRE-TONG-KET
        name: Gửi số liệu
        day: 2024-12-05
        units: [xa-thi-tran]
        report: Báo cáo Tháng trẻ em
`;
const ITS_DUTY = "IV.12.7";

/** The shipped plan with more mergers and another special month in it. */
export function mergedPlan(): string {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-merged-"));
  const text = readFileSync(SHIPPED, "utf8");
  const calendar = /calendarFile: (.*)/.exec(text)?.[1] ?? "";
  const file = join(folder, "merged.yaml");
  const moved = text.replace(calendar, relative(folder, resolve("prisma/plans", calendar)));
  const merged = MERGERS.reduce((all, { code, last, into }) => {
    const line = new RegExp(`^  - code: ${code}.*$`, "m");
    return all.replace(line, (found) =>
      [found, `    validTo: ${last}`, `    successors: [${into}]`].join("\n"),
    );
  }, moved);
  const duty = `  - code: ${ITS_DUTY}\n`;
  writeFileSync(file, `${merged.replace(duty, `${duty}    month: TRE\n`).trimEnd()}${MONTH}`);
  return file;
}
