import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/backups/cli.ts";
import { fresh, temporary } from "./support.ts";

const USAGE =
  "Usage: npm run db -- backup FILE, or npm run db -- verify [FILE or ADDRESS], or npm run db -- restore FILE,";

async function called(args: string[], env: Record<string, string>) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await run(
    args,
    env,
    (line) => printed.push(line),
    (line) => complaints.push(line),
  );
  return { code, printed, complaints };
}

test("a backup says where the evidence lies, which it does not hold", async () => {
  await using one = await fresh();
  using place = temporary();
  const target = join(place.folder, "b.db");
  const evidence = join(one.file, "../evidence");
  expect((await called(["backup", target], { DATABASE_URL: one.url })).printed).toEqual([
    `${target}: the database as it is now, checked.`,
    "There is no evidence yet (photos, documents).",
  ]);
  mkdirSync(evidence);
  const again = await called(["backup", join(place.folder, "c.db")], { DATABASE_URL: one.url });
  expect(again).toMatchObject({ code: 0, complaints: [] });
  expect(again.printed[1]).toBe(
    `Evidence (photos, documents) is not in it. It lies in ${evidence}`,
  );
  expect(again.printed[2]).toContain(`to ${join(place.folder, "evidence")}: there verify`);
  const twice = await called(["backup", target], { DATABASE_URL: one.url });
  expect(twice).toMatchObject({ code: 1, printed: [] });
  expect(twice.complaints[0]).toMatch(/is there already and is not overwritten/);
});

test("wrong calls say how it is called", async () => {
  for (const args of [
    ...[[], ["backup"], ["restore"], ["repair", "x"], ["backup", "x", "y"], ["verify", "x", "y"]],
    ...[
      ["move", "file:a"],
      ["move", "file:a", "b"],
      ["move", "file:a", "file:a"],
    ],
  ]) {
    const { code, complaints } = await called(args, {});
    expect([code, complaints[0]]).toEqual([2, USAGE]);
  }
});

test("of a server it is said what its own tool does", async () => {
  for (const command of ["backup", "restore"]) {
    const { code, complaints } = await called([command, "x"], {
      DATABASE_URL: "postgresql://bot:geheim@db/office",
    });
    expect(code).toBe(1);
    expect(complaints.join()).toContain("pg_dump --format=custom");
    expect(complaints.join()).not.toContain("geheim");
  }
});

test("what is missing or wrong is named", async () => {
  using place = temporary();
  const target = join(place.folder, "b.db");
  const nowhere = `file:${place.folder}/nowhere.db`;
  expect((await called(["backup", target], { DATABASE_URL: nowhere })).complaints).toEqual([
    `${place.folder}/nowhere.db: there is no database here; DATABASE_URL names it`,
  ]);
  expect((await called(["backup", target], { DATABASE_URL: "x" })).complaints).toEqual([
    "DATABASE_URL: expected file:PATH, or postgresql://USER:PASSWORD@HOST/DATABASE",
  ]);
  expect(await called(["verify"], { EVIDENCE_URL: "s3://x" })).toMatchObject({
    code: 2,
    complaints: [expect.stringMatching(/^EVIDENCE_URL: expected file:PATH, or s3:/)],
  });
  expect((await called(["verify"], { DATABASE_URL: nowhere })).complaints).toEqual([
    `${place.folder}/nowhere.db: there is no database here; DATABASE_URL names it`,
  ]);
  expect(existsSync(target)).toBe(false);
});
