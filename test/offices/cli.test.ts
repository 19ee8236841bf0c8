import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseConfig } from "../../src/config.ts";
import { run } from "../../src/offices/cli.ts";
import { officeStorage } from "../../src/storage.ts";

const PLAN = "prisma/plans/loc-binh-2024.yaml";
const TOKEN = "123456789:AAbbccddeeffgghhiijjkkll";

/** An administrator's folder of offices, beside one of tokens. */
function desk() {
  const place = mkdtempSync(join(tmpdir(), "dau-moi-desk-"));
  const folder = join(place, "offices");
  const path = join(place, "token");
  writeFileSync(path, `${TOKEN}\n`);
  return {
    ...{ folder, path, place },
    /** @returns the exit code, and what it says */
    async office(line: string, more: Record<string, string> = {}) {
      const said: string[] = [];
      const say = (one: string) => void said.push(one);
      const code = await run(line.split(" "), { OFFICES: folder, ...more }, say, say);
      return [code, said.join("\n").replaceAll(place, "…")] as const;
    },
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }),
  };
}

test("an office is added, listed, stopped, started and removed, and its token is in no file of it", async () => {
  using desk1 = desk();
  const { office, folder, path } = desk1;
  const added = `add loc-binh --plan ${PLAN} --token-file ${path} --office 5,6`;
  expect(await office(added)).toEqual([
    0,
    "loc-binh: added in …/offices/loc-binh. A bot that runs opens it within a minute.",
  ]);
  const text = readFileSync(join(folder, "loc-binh", "office.env"), "utf8");
  expect(text).not.toContain("AAbb");
  expect(text).toContain("OFFICE_TELEGRAM_IDS=5,6");
  const [, listed] = await office("list");
  expect(listed).toMatch(/^loc-binh: run; bot 123456789, .*loc-binh-2024\.yaml, vi$/);
  expect((await office("remove loc-binh"))[1]).toBe(
    "loc-binh: stop it first (npm run office -- stop loc-binh)",
  );
  expect((await office("stop loc-binh"))[0]).toBe(0);
  expect((await office("list"))[1]).toMatch(/^loc-binh: stopped;/);
  expect((await office("remove loc-binh"))[1]).toMatch(/it was stopped just now; wait a minute/);
  expect((await office("start loc-binh"))[0]).toBe(0);
  await office("stop loc-binh");
  utimesSync(join(folder, "loc-binh", "stopped"), 1, 1);
  const [code, removed] = await office("remove loc-binh");
  expect(code).toBe(0);
  expect(removed).toMatch(
    /^loc-binh: removed\. Its data lie in …\/offices\/\.removed\/loc-binh-\d+/,
  );
  expect(readdirSync(join(folder, ".removed"))).toHaveLength(1);
  expect((await office("list"))[1]).toBe("…/offices: there is no office yet");
});

test("what is wrong is said, and nothing is added", async () => {
  using desk1 = desk();
  const { office, folder, path, place } = desk1;
  const add = (name: string, more: string) => office(`add ${name} ${more}`);
  const right = `--plan ${PLAN} --token-file ${path}`;
  expect(await add("Loc_Binh", right)).toEqual([
    1,
    "Loc_Binh: expected a name of a–z, 0–9 and -, 40 at most, like loc-binh",
  ]);
  expect(await add("a", `--plan ${place}/none.yaml --token-file ${path}`)).toEqual([
    1,
    "…/none.yaml: this file cannot be read (ENOENT); check PLAN_FILE, and the calendar it names",
  ]);
  expect(await add("a", `--plan ${PLAN} --token-file ${place}/none`)).toEqual([
    1,
    "…/none: this file cannot be read (ENOENT)",
  ]);
  writeFileSync(join(place, "bad"), "abc");
  expect(await add("a", `--plan ${PLAN} --token-file ${place}/bad`)).toEqual([
    1,
    "BOT_TOKEN: expected what @BotFather gave you, like 123456789:AA…",
  ]);
  expect(await add("a", `--plan ${PLAN} --token-env TOKEN_A`)).toEqual([
    1,
    "BOT_TOKEN_ENV: the environment has no TOKEN_A",
  ]);
  expect((await add("a", `${right} --language fr`))[1]).toMatch(/^BOT_LANGUAGE: expected/);
  expect((await add("a", `${right} --office Lan`))[1]).toMatch(/^OFFICE_TELEGRAM_IDS: expected/);
  expect(await add("a", right)).toEqual([0, expect.stringContaining("a: added")]);
  expect(await add("a", right)).toEqual([1, "a: there is an office of this name"]);
  expect(await add("b", right)).toEqual([1, 'b: its token is that of the office "a"']);
  expect(await office("stop c")).toEqual([
    1,
    "c: there is no such office; npm run office -- list names them",
  ]);
  expect(readdirSync(folder)).toEqual(["a"]);
  for (const line of ["", "add", "add a", "list a", "stop", "add a --plan x", "fly a"]) {
    expect([line, (await office(line))[0]]).toEqual([line, 2]);
  }
});

test("what is an office's own is not taken from what all share", async () => {
  using desk1 = desk();
  const [code, said] = await desk1.office("list", {
    ...{ BOT_TOKEN: TOKEN, OFFICE_TELEGRAM_IDS: "5", PLAN_FILE: PLAN, BOT_LANGUAGE: "en" },
    ...{ DATABASE_URL: "file:x.db", EVIDENCE_URL: "file:evidence" },
  });
  expect(code).toBe(2);
  expect(said.split("\n").map((line) => line.split(":")[0])).toEqual([
    ...["BOT_TOKEN", "OFFICE_TELEGRAM_IDS", "PLAN_FILE", "BOT_LANGUAGE"],
    ...["EVIDENCE_URL", "DATABASE_URL"],
  ]);
  expect((await desk1.office("list", { OFFICES: "" }))[1]).toMatch(/^OFFICES: expected/);
});

test("each office has its own place in a store of evidence that all share, and a schema of its own", () => {
  const read = parseConfig({
    OFFICES: "offices",
    DATABASE_URL: "postgresql://bot:geheim@db/office?sslmode=require",
    EVIDENCE_URL: "s3://id:key@store/bucket/all",
  });
  if (read.kind !== "offices") throw new Error(JSON.stringify(read));
  const places = ["loc-binh", "loc-binh-2"].map((name) =>
    officeStorage(read.offices, name, join("offices", name)),
  );
  expect(places.map(({ bucket }) => bucket?.prefix)).toEqual(["all/loc-binh/", "all/loc-binh-2/"]);
  expect(places.map(({ databaseUrl }) => databaseUrl)).toEqual([
    "postgresql://bot:geheim@db/office?sslmode=require&schema=office_loc_binh",
    "postgresql://bot:geheim@db/office?sslmode=require&schema=office_loc_binh_2",
  ]);
});
