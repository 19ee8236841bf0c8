import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Import, importsOf, sources } from "./sources.ts";

/**
 * The arrows of the design, read from the import statements: a folder imports what is written here and
 * itself. Types count too: a domain that speaks Telegram's types cannot serve a second messenger.
 */
const ARROWS: Record<string, readonly string[]> = {
  plan: ["database", "config", "root"],
  people: ["plan", "database", "config"],
  reading: ["plan"],
  evidence: ["beside", "database", "lanes", "log", "storage"],
  reports: ["evidence", "reading", "people", "plan", "database", "config"],
  deadlines: ["reports", "people", "plan", "outbox", "database", "slices"],
  milestones: ["reports", "people", "plan", "database", "slices"],
  obstacles: ["people", "plan", "outbox", "database"],
  office: ["deadlines", "obstacles", "reports", "people", "plan", "database"],
  progress: [
    ...[
      "deadlines",
      "milestones",
      "obstacles",
      "office",
      "reading",
      "reports",
      "people",
      "plan",
      "database",
    ],
    "slices",
  ],
  asking: [
    ...["progress", "deadlines", "obstacles", "reports", "reading", "people", "plan", "database"],
    "log",
  ],
  compiling: [
    ...["progress", "deadlines", "obstacles", "reports", "reading", "plan", "database", "slices"],
  ],
  tables: [
    ...["documents", "progress", "deadlines", "obstacles", "office", "reports", "reading", "plan"],
    ...["database", "config"],
  ],
  schedule: [
    ...[
      "progress",
      "deadlines",
      "milestones",
      "obstacles",
      "office",
      "reports",
      "people",
      "plan",
      "outbox",
    ],
    ...["database", "clock", "log", "slices"],
  ],
  documents: ["beside", "evidence", "progress", "deadlines", "plan", "lanes"],
  outbox: ["database", "clock", "log"],
  jobs: ["database", "clock", "log"],
  database: ["clock", "lanes", "root"],
  telegram: [
    ...["asking", "compiling", "schedule", "progress", "deadlines", "milestones", "obstacles"],
    ...["office", "reports", "evidence", "reading", "people", "plan", "outbox", "documents"],
    ...["database", "jobs", "tables", "making", "clock", "config", "lanes", "log", "port", "root"],
    "storage",
  ],
  // Goes through all stores, and so lies above all of them.
  retention: [
    ...["telegram", "schedule", "evidence", "reports", "people", "plan", "outbox", "database"],
    ...["jobs", "clock", "config", "log"],
  ],
  backups: ["database", "evidence", "plan", "making", "clock", "config", "log", "storage"],
  health: ["database", "clock", "log"],
  // Runs the programs of many offices, and so knows the whole of one.
  offices: [
    ...["app", "telegram", "schedule", "health", "plan", "database", "clock", "config", "explain"],
    ...["lanes", "log", "port", "storage"],
  ],
  nightly: [],
  port: ["config"],
  "sandbox/bot-api": ["clock"],
  sandbox: [
    ...["sandbox/bot-api", "app", "telegram", "progress", "deadlines", "milestones", "office"],
    ...["obstacles", "evidence", "reading", "reports", "people", "plan", "database"],
    ...["build", "clock", "config", "log", "root", "explain", "storage"],
  ],
  timekeeper: ["schedule", "database", "nightly", "clock", "log"],
  build: [],
  clock: [],
  lanes: [],
  beside: ["lanes"],
  making: ["beside"],
  slices: [],
  config: ["storage"],
  storage: [],
  log: ["log-repeats", "stack"],
  "log-repeats": [],
  stack: [],
  root: [],
  explain: ["config", "database", "log", "plan"],
};

/** What reads and writes lies in `store/`; everything else in these rooms decides, and is pure. */
const STORE = /^src\/(\w+|telegram\/(inbox|listening|rights))\/store\//;
const PURE =
  /^src\/(plan|people|reading|reports|deadlines|milestones|obstacles|office|progress|asking|compiling|schedule)\//;
/** Inside the pure rooms, what does input and output by design. */
const DOES_IO =
  /^src\/plan\/(load|read-before|calendar-file|lexicon-file|say|cli)\.ts$|^src\/(reading\/cli|asking\/endpoint\/index)\.ts$|^src\/schedule\/clockwork\.ts$/;

const layerOf = (path: string): string => /^src\/(sandbox\/bot-api|[^/.]+)/.exec(path)?.[1] ?? path;
const isTelegram = (to: string) => /^(grammy|@grammyjs)(\/|$)/.test(to);
const isPrisma = (to: string) => /^@prisma\//.test(to) || to.startsWith("src/database/client/");

/** "src/plan/day.ts:3 imports grammy", for each import that is forbidden. */
function offences(isForbidden: (from: string, to: string) => boolean): string[] {
  return sources("src").flatMap((source) =>
    importsOf(source)
      .filter(({ to }: Import) => isForbidden(source.path, to))
      .map(({ line, to }) => `${source.path}:${line} imports ${to}`),
  );
}

test("arrows go down only", () => {
  const wrong = offences((from, to) => {
    const layer = layerOf(from);
    // The program's entry and its composition root know all parts.
    if (!to.startsWith("src/") || layer === "main" || layer === "app") return false;
    const target = layerOf(to);
    return target !== layer && !ARROWS[layer]?.includes(target);
  });
  expect(wrong).toEqual([]);
});

test("people, reports and progress do not know the messenger", () => {
  expect(
    offences(
      (from, to) =>
        (PURE.test(from) || /^src\/(outbox|documents)\//.test(from)) &&
        to.startsWith("src/telegram/"),
    ),
  ).toEqual([]);
});

const FEATURES = "src/telegram/features/";

test("a feature imports no other feature: what two of them need lies below both", () => {
  /** "start" of start/index.ts and start/redeem.ts; "help" of help.ts; null outside the features. */
  const featureOf = (path: string) =>
    path.startsWith(FEATURES) ? (/^[\w-]+/.exec(path.slice(FEATURES.length))?.[0] ?? null) : null;
  const wrong = offences((from, to) => {
    const [feature, other] = [featureOf(from), featureOf(to)];
    // Their list knows them all.
    return feature !== null && feature !== "index" && other !== null && other !== feature;
  });
  expect(wrong).toEqual([]);
});

test("nothing below the features imports one; the bot alone takes their list", () => {
  const may = ["src/telegram/bot.ts"];
  const wrong = offences(
    (from, to) => to.startsWith(FEATURES) && !from.startsWith(FEATURES) && !may.includes(from),
  );
  expect(wrong).toEqual([]);
});

test("only telegram and the sandbox speak Telegram's types", () => {
  // app/ makes the one client that both use.
  const may = /^src\/(telegram|sandbox|app)\//;
  expect(offences((from, to) => isTelegram(to) && !may.test(from))).toEqual([]);
});

test("only the database, the stores and the outbox know Prisma", () => {
  const may = /^src\/(database|outbox)\//;
  expect(offences((from, to) => isPrisma(to) && !may.test(from) && !STORE.test(from))).toEqual([]);
});

test("prepared statements are the stores' own", () => {
  const may = /^src\/database\//;
  const tables = (to: string) => /^src\/database\/(table|tables|sql)\.ts$/.test(to);
  expect(offences((from, to) => tables(to) && !may.test(from) && !STORE.test(from))).toEqual([]);
});

test("the face and the rooms read and write through stores: nothing else names a table", () => {
  const models = readFileSync("prisma/schema.prisma", "utf8").match(/(?<=^model )\w+/gm) ?? [];
  const names = models.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  expect(names).toContain("taskReport");
  const verbs = "(find|create|update|upsert|delete|count|aggregate|groupBy)";
  const query = new RegExp(
    `\\.(${names.join("|")})\\s*\\.${verbs}\\w*\\(|\\$(query|execute)Raw`,
    "g",
  );
  const inside = (path: string) => PURE.test(path) || path.startsWith("src/telegram/");
  const wrong = sources("src")
    .filter(({ path }) => inside(path) && !STORE.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(query)].map(([found]) => `${path}: ${found}`));
  expect(wrong).toEqual([]);
});

test("decisions are pure: no messenger, no database, no files, no clock, no randomness", () => {
  const wrong = offences(
    (from, to) =>
      PURE.test(from) &&
      !STORE.test(from) &&
      !DOES_IO.test(from) &&
      (isTelegram(to) ||
        isPrisma(to) ||
        /^src\/(database|clock|log)/.test(to) ||
        /^node:/.test(to)),
  );
  expect(wrong).toEqual([]);
});

test("the sandbox's page takes from the program only what runs in a browser", () => {
  const may =
    /^src\/(sandbox\/page\/|sandbox\/protocol\.ts|plan\/(day|model|text)\.ts)|^(preact|@preact|grammy\/types)/;
  expect(offences((from, to) => from.startsWith("src/sandbox/page/") && !may.test(to))).toEqual([]);
});

test("nobody but the clock asks what time it is", () => {
  // Files bear the system's time, and are swept by their age in it.
  const may = ["src/clock.ts", "src/evidence/folder.ts", "src/evidence/place.ts"];
  const wrong = sources("src")
    .filter(({ path }) => !may.includes(path))
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          /new Date\(\)|Date\.now\(\)/.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
        ),
    );
  expect(wrong).toEqual([]);
});

test("the bot does not load the sandbox", () => {
  const byPath = new Map(sources("src").map((source) => [source.path, source]));
  const seen = new Map<string, string>();
  const open = ["src/main.ts"];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const source = byPath.get(path);
    if (!source) continue;
    for (const { to, line } of importsOf(source)) {
      if (seen.has(to)) continue;
      seen.set(to, `${path}:${line} imports ${to}`);
      open.push(to);
    }
  }
  expect([...seen].filter(([to]) => to.startsWith("src/sandbox/")).map(([, how]) => how)).toEqual(
    [],
  );
  expect(seen.has("src/telegram/bot.ts")).toBe(true);
});
