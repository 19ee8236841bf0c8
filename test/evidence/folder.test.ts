import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { evidenceFiles } from "../../src/reports/evidence.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evidence-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pdf = (content: string) => ({ name: "a.pdf", bytes: Buffer.from(`%PDF-${content}`) });
const soon = () => new Date(Date.now() + 60_000);

async function keep(content: string): Promise<string> {
  const keeping = await evidenceFiles(folder).keep(pdf(content));
  if (keeping.kind !== "kept") throw new Error(keeping.kind);
  return keeping.file.sha256;
}

test("files that belong to nothing are swept, the others stay", async () => {
  const files = evidenceFiles(folder);
  const [mine, lost] = [await keep("mine"), await keep("lost")];
  expect(await files.sweep(async (sha256) => sha256 === mine, soon())).toBe(1);
  const left = readdirSync(folder, { recursive: true }).map(String);
  expect(left.some((path) => path.endsWith(mine))).toBe(true);
  expect(left.some((path) => path.endsWith(lost))).toBe(false);
});

test("a file that has just been kept, again too, is not swept before it can belong", async () => {
  const files = evidenceFiles(folder);
  await keep("first");
  const before = new Date(Date.now() - 1000);
  await keep("first");
  expect(await files.sweep(async () => false, before)).toBe(0);
});

test("without a folder there is nothing to sweep", async () => {
  expect(await evidenceFiles(join(folder, "none")).sweep(async () => false, soon())).toBe(0);
});
