import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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
  // An upload that was broken off lies beside the file that it was to become.
  writeFileSync(`${files.path(mine)}.half`, "%PDF");
  const asked: string[][] = [];
  const among = async (hashes: readonly string[]) => {
    asked.push(hashes.toSorted());
    return new Set([mine]);
  };
  expect(await files.sweep(among, soon())).toBe(2);
  // Folder by folder, not file by file.
  expect(asked.toSorted()).toEqual([[mine, `${mine}.half`], [lost]].toSorted());
  const left = readdirSync(folder, { recursive: true }).map(String);
  expect(left.some((path) => path.endsWith(mine))).toBe(true);
  expect(left.some((path) => path.endsWith(lost))).toBe(false);
});

test("a file that has just been kept, again too, is not swept before it can belong", async () => {
  const files = evidenceFiles(folder);
  await keep("first");
  const before = new Date(Date.now() - 1000);
  await keep("first");
  expect(await files.sweep(async () => new Set(), before)).toBe(0);
});

test("without a folder there is nothing to sweep", async () => {
  expect(await evidenceFiles(join(folder, "none")).sweep(async () => new Set(), soon())).toBe(0);
});
