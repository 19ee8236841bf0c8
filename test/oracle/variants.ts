import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

export const SHIPPED = "prisma/plans/loc-binh-2024.yaml";
/** Has what the shipped plan has not. */
export const RICH = "test/fixtures/plans/xa-du-moi-thu-2026.yaml";

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

/** Figures that the periodic reports say themselves: a sum with a part, and a stock. */
const OWN_FIGURES = `
  - { code: vu_hoa_giai, label: Số vụ hòa giải, kind: count, unit: vụ, words: [vụ hòa giải], aggregate: sum }
  - { code: vu_thanh, label: Số vụ hòa giải thành, kind: count, unit: vụ, partOf: vu_hoa_giai, words: [hòa giải thành], aggregate: sum }
  - { code: nu_hoa_giai, label: Nữ hòa giải viên, kind: ratio, unit: người, words: [nữ hòa giải viên], aggregate: latest }`;
const OWN_CODES = "[vu_hoa_giai, vu_thanh, nu_hoa_giai]";

/** What the shipped plan has not. */
const TARGETS = `
targets:
  - { code: MT-1, figure: so_cuoc, area: II.1, units: [xa-thi-tran], atLeast: 4, wording: mỗi xã ít nhất 04 cuộc }
`;

/** The shipped plan with more mergers and another special month in it, with figures that belong to no duty, and with a target. */
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
  const asking = merged
    .replace(/^figures:$/m, (head) => `${head}${OWN_FIGURES}`)
    .replace(/^ {4}kind: (?:half-year|year)$/gm, (kind) => `${kind}\n    figures: ${OWN_CODES}`);
  writeFileSync(
    file,
    `${asking.replace(duty, `${duty}    month: TRE\n`).trimEnd()}${MONTH}${TARGETS}`,
  );
  return file;
}
