import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/backups/cli.ts";
import { PROGRAMS } from "../../src/build/bundle.mjs";
import { asPrometheus } from "../../src/health/figures.ts";
import { createMeters } from "../../src/health/meters.ts";
import { run as runOffice } from "../../src/offices/cli.ts";
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
  expect(new Set(named)).toEqual(new Set(["build", "plan", "db", "export", "office"]));
  for (const name of named) expect(scripts).toHaveProperty(name);
});

test("the database's commands are called as they are to be", async () => {
  const calls = english.flatMap(
    (command) => / (?:db --|dist\/db\.js) (.+)$/.exec(command)?.[1] ?? [],
  );
  expect(calls.length).toBeGreaterThan(2);
  // A move names its databases itself, and would begin.
  const [moves, others] = [true, false].map((is) => calls.filter((c) => /^move /.test(c) === is));
  for (const call of moves ?? []) expect(call).toMatch(/^move file:\S+ postgresql:\S+$/);
  for (const call of others ?? []) {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    // Without settings that make sense nothing is done, but a wrong call would be told first.
    expect(await run(call.split(" "), { DATABASE_URL: "none" }, say, say)).toBe(2);
    expect(said.join()).toMatch(/^DATABASE_URL/);
  }
});

test("the offices' commands are called as they are to be", async () => {
  const calls = english.flatMap((command) => / office -- (.+)$/.exec(command)?.[1] ?? []);
  expect(calls.length).toBeGreaterThan(3);
  for (const call of calls) {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    expect(await runOffice(call.split(" "), {}, say, say)).toBe(2);
    expect(said.join()).toMatch(/^OFFICES/);
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
  for (const command of english) {
    const [, file = "compose.yaml", called = ""] =
      /^podman compose (?:-f (\S+) )?(.*)$/.exec(command) ?? [];
    const { services } = parse(readFileSync(file, "utf8"), { merge: true });
    const [, service] = /^exec (?:-T )?(\S+)/.exec(called) ?? [];
    const stopped = /^(?:stop|start) (.+)$/.exec(called)?.[1]?.split(" ") ?? [];
    for (const name of service ? [service, ...stopped] : stopped)
      expect(services).toHaveProperty([name]);
    const [, program] = / node dist\/(\w+)\.js/.exec(called) ?? [];
    if (program) expect(PROGRAMS).toContain(program);
    const unit = /systemctl .*?(\S+)$/.exec(command)?.[1];
    if (unit) expect(files).toContain(`docs/${unit}.service`);
  }
  const ofCompose =
    readFileSync("compose.postgres.yaml", "utf8").match(/(?<=\$\{)\w+(?=:\?)/g) ?? [];
  const settings = new Set([
    ...(readFileSync(".env.example", "utf8").match(/^[A-Z_]+(?==)/gm) ?? []),
    ...ofCompose,
  ]);
  for (const guide of GUIDES) {
    const named = readFileSync(guide, "utf8").match(/`([A-Z]+_[A-Z_]+)(?=[=`])/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(settings).toContain(name.slice(1));
  }
});

test("the guides name what /health and /metrics tell, all of it and nothing else", () => {
  const nothing = { count: 0, oldest: 0 };
  const told = asPrometheus([
    {
      office: null,
      figures: {
        ...{
          problems: {},
          lastTick: new Date(0),
          lastFetched: new Date(0),
          lastUpdate: new Date(0),
        },
        waiting: { inbox: nothing, answers: nothing, outbox: nothing },
        counts: createMeters(() => 0).read(),
        ...{ lastBackup: new Date(0), errors: 0, databaseBytes: 1, residentBytes: 1 },
      },
    },
  ]);
  const figures = new Set(told.match(/(?<=^# TYPE )\w+/gm));
  const parts = new Set(told.match(/(?<=dau_moi_up\{part=")\w+/g));
  expect([figures.size > 10, parts.size > 5]).toEqual([true, true]);
  for (const guide of GUIDES) {
    const text = readFileSync(guide, "utf8");
    expect(new Set(text.match(/dau_moi_(?!\d)\w+/g)?.filter((name) => name !== "dau_moi"))).toEqual(
      figures,
    );
  }
  for (const guide of [...GUIDES, "README.md"]) {
    const text = readFileSync(guide, "utf8");
    const line = text.split("\n").find((one) => one.includes("`schedule`")) ?? "";
    const named = line.match(/`[a-z]+`/g)?.map((name) => name.slice(1, -1));
    expect([guide, new Set(named?.filter((one) => !["warn", "error"].includes(one)))]).toEqual([
      guide,
      parts,
    ]);
  }
});

test("the version, its notes and its packages are of one release", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
  const released = readFileSync("CHANGELOG.md", "utf8").match(
    /(?<=^## \[)\d[\d.]*(?=\] - \d{4}-\d\d-\d\d$)/gm,
  );
  expect(released?.[0]).toBe(version);
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
