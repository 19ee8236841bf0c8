import { expect, test } from "vitest";
import { run } from "../../src/backups/cli.ts";
import { fresh } from "./support.ts";

test("without a file's name it is the database in use that is looked at, while the bot runs, or the one of an address", async () => {
  await using one = await fresh();
  for (const [args, databaseUrl] of [
    [["verify"], one.url],
    [["verify", one.url], "file:another.db"],
  ] as const) {
    const { code, said } = await called(args, databaseUrl);
    expect(code).toBe(0);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/: whole; reports in it: 0, files of evidence named: 0$/);
    hidesPassword(one.url, said);
  }
});

test("an address is no file that a backup goes to or comes from, and its password is not repeated", async () => {
  await using one = await fresh();
  for (const command of ["backup", "restore"]) {
    const { code, said } = await called([command, one.url], one.url);
    expect(code).toBe(2);
    expect(said[0]).toMatch(/^Usage:/);
    hidesPassword(one.url, said);
  }
});

async function called(args: readonly string[], databaseUrl: string) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  return { code: await run(args, { DATABASE_URL: databaseUrl }, say, say), said };
}

function hidesPassword(url: string, said: readonly string[]): void {
  const { username, password } = new URL(url);
  const address = said.join("\n").replace(/postgresql:/g, "");
  if (password) expect(address).not.toMatch(new RegExp(`${username}|:${password}|@`));
}
