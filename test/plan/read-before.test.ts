import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readData } from "../../src/build/data.mjs";

const FILES = ["plans", "calendars", "lexicons"].flatMap((folder) =>
  readdirSync(`prisma/${folder}`)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `prisma/${folder}/${name}`),
);

test("what is read of the data files when the program is built is what they say", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-data-"));
  await readData(folder);
  const read = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  expect(read.sort()).toEqual(
    FILES.map((file) => JSON.stringify(parse(readFileSync(file, "utf8")))).sort(),
  );
  rmSync(folder, { recursive: true });
});
