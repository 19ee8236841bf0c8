import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { PROGRAMS } from "../../src/build/bundle.mjs";
import { run } from "../../src/database/cli.ts";
import { repositoryFiles } from "./sources.ts";

const GUIDES = ["docs/operating.md", "docs/operating.en.md"];

/** The commands of a guide, one a line; what is joined by && is several. */
function commandsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
    block
      .split(/\n|&&/)
      .map((line) => line.trim())
      .filter(Boolean),
  );
}

const [vietnamese = [], english = []] = GUIDES.map(commandsOf);

test("both guides to operating the bot give the same commands, in the same order", () => {
  expect(vietnamese).toEqual(english);
  expect(english.length).toBeGreaterThan(20);
});

test("what the guides run through npm is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = english.flatMap((command) => /^npm run (\w+)/.exec(command)?.[1] ?? []);
  expect(new Set(named)).toEqual(new Set(["build", "plan", "db", "export"]));
  for (const name of named) expect(scripts).toHaveProperty(name);
});

test("the database's commands are called as they are to be", async () => {
  const calls = english.flatMap(
    (command) => / (?:db --|dist\/db\.js) (.+)$/.exec(command)?.[1] ?? [],
  );
  expect(calls.length).toBeGreaterThan(2);
  for (const call of calls) {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    // Without settings that make sense nothing is done, but a wrong call would be told first.
    expect(await run(call.split(" "), { DATABASE_URL: "none" }, say, say)).toBe(2);
    expect(said.join()).toMatch(/^DATABASE_URL/);
  }
});

test("the files, services, programs and settings that the guides name are there", () => {
  const files = repositoryFiles();
  const sources = english.flatMap((command) =>
    command
      .replace(/^sudo /, "")
      .split(" ")
      .slice(1)
      .filter((word) => /^(docs|prisma)\/|^\.env\.example$/.test(word)),
  );
  expect(sources.length).toBeGreaterThan(2);
  for (const name of sources) expect(files).toContain(name);
  const { services } = parse(readFileSync("compose.yaml", "utf8"));
  for (const command of english) {
    const [, service, program] = /compose exec (\S+) node dist\/(\w+)\.js/.exec(command) ?? [];
    if (service)
      expect([service in services, PROGRAMS.includes(program ?? "")]).toEqual([true, true]);
    const unit = /systemctl .*?(\S+)$/.exec(command)?.[1];
    if (unit) expect(files).toContain(`docs/${unit}.service`);
  }
  const settings = readFileSync(".env.example", "utf8");
  for (const guide of GUIDES) {
    const named = readFileSync(guide, "utf8").match(/`([A-Z]+_[A-Z_]+)(?=[=`])/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(settings).toContain(`\n${name.slice(1)}=`);
  }
});

test("the service starts what `npm start` starts, and may write where the guides put things", () => {
  const unit = readFileSync("docs/dau-moi.service", "utf8");
  const of = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(unit)?.[1];
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const started = scripts.start.replace("src/build/start.mjs", "dist/main.js");
  expect(of("ExecStart")).toBe(`/usr/bin/${started}`);
  const folder = of("WorkingDirectory");
  const backups = /BACKUP_FOLDER=([^`]+)`/.exec(readFileSync("docs/operating.md", "utf8"))?.[1];
  expect(of("ReadWritePaths")).toBe(`${folder}/data ${backups}`);
  expect(of("RestartPreventExitStatus")).toBe("2");
});
