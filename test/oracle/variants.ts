import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

export const SHIPPED = "prisma/plans/loc-binh-2024.yaml";

/** Mergers more than the shipped plan has: one after the other, and into a unit that has not the duties. */
const MERGERS = [
  { code: '"06562"', last: "2024-07-31", into: '"06574"' },
  { code: "phong-vh-tt", last: "2024-08-31", into: "tt-vh-tt-tt" },
];

/** The shipped plan with more mergers in it. */
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
  writeFileSync(file, merged);
  return file;
}
