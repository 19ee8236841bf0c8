import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/telegram/commands.ts";

test("README lists every command that there is, and no other", () => {
  const rows =
    readFileSync("README.md", "utf8").match(/\| Who \| Commands \|\n[\s\S]*?\n\n/)?.[0] ?? "";
  const listed = new Set([...rows.matchAll(/`\/(\w+)`/g)].map(([, name]) => name));
  expect([...listed].sort()).toEqual([...new Set(COMMANDS.map(({ vi }) => vi))].sort());
});

test("what README says that the reader understands is what it understands", () => {
  const [, input = "", answer = ""] =
    readFileSync("README.md", "utf8").match(
      /echo '(\{.*\})' \| npm run -s read\n```\n\n```json\n(.*)\n```/,
    ) ?? [];
  const said = execFileSync(process.execPath, ["--import", "tsx", "src/reading/cli.ts"], { input });
  expect(JSON.parse(String(said))).toEqual(JSON.parse(answer));
});
