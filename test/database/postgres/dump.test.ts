import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../src/backups/cli.ts";
import { heldIn } from "../../../src/database/copy.ts";
import { engineOf } from "../../../src/database/engine.ts";
import { openDatabase } from "../../../src/database/index.ts";
import { move } from "../../../src/database/move.ts";
import { asked, emptyIn, removed, SERVER } from "../../support/databases.ts";
import { facesOf } from "../../support/december.ts";
import { everything } from "../everything.ts";
import { temporary } from "../support.ts";

/** The major release of a PostgreSQL program here; 0 where there is none. */
function releaseOf(program: string): number {
  try {
    return Number(/ (\d+)/.exec(String(execFileSync(program, ["--version"])))?.[1]);
  } catch {
    return 0;
  }
}

/** Why pg_dump and pg_restore cannot be tried here; null if they can. */
async function whyNot(): Promise<string | null> {
  const release = Math.min(releaseOf("pg_dump"), releaseOf("pg_restore"));
  if (release === 0) return "there is no pg_dump and pg_restore here";
  const [row] = await asked(SERVER as string, "SHOW server_version");
  const server = Number.parseInt(String(row?.server_version), 10);
  return release < server ? `pg_dump ${release} refuses a server of release ${server}` : null;
}

const left = SERVER ? await whyNot() : "it is tried by npm run test:postgres";
if (SERVER && left) console.log(`Left out: backup and restore by pg_dump, because ${left}.`);

/** The commands that `db -- backup` names for a server. */
async function named(url: string): Promise<[dump: string, restore: string]> {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  await run(["backup", "x"], { DATABASE_URL: url }, say, say);
  const of = (program: string) =>
    said.find((line) => line.startsWith(`  ${program} `))?.replace(/, into .*/, "") ?? "";
  return [of("pg_dump"), of("pg_restore")];
}

/** What all tables hold. */
async function held(url: string) {
  const database = await openDatabase(url);
  try {
    return await heldIn(database.read.sql, (await engineOf(url)).describing);
  } finally {
    await database.close();
  }
}

test.runIf(left === null)(
  "an office on a server is backed up and restored by the commands that are named, and says the same",
  async () => {
    using place = temporary();
    const home = join(place.folder, "home.db");
    await everything(home);
    const [url, again] = [await emptyIn(""), await emptyIn("")];
    expect(await move(`file:${home}`, url)).toMatchObject({ kind: "moved" });
    const [dump, restore] = await named(url);
    const file = join(place.folder, "office.dump");
    const inShell = (command: string) =>
      execFileSync("sh", ["-c", command.replace("=URL", `=${again}`).replace("FILE", file)], {
        env: { ...process.env, DATABASE_URL: url },
        stdio: "pipe",
      });
    const before = await held(url);
    inShell(dump);
    inShell(restore);
    expect(await held(again)).toEqual(before);
    const said: string[] = [];
    const evidence = join(place.folder, "evidence");
    mkdirSync(evidence);
    const say = (line: string) => void said.push(line);
    await run(["verify"], { DATABASE_URL: again, EVIDENCE_URL: `file:${evidence}` }, say, say);
    expect(said[0]).toMatch(/whole; reports in it: [1-9]\d*, files of evidence named: [1-9]/);
    const faces = await facesOf(again);
    expect(faces.get("office /tinhhinh")).toContain("163/242");
    for (const one of [url, again]) await removed(one);
  },
);
