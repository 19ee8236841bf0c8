import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { systemClock } from "../clock.ts";
import { type OfficesConfig, parseConfig } from "../config.ts";
import { fellowsAt } from "../database/together.ts";
import { explain } from "../explain.ts";
import { isServer, officeStorage, togetherAt } from "../storage.ts";
import { markOf } from "./mark.ts";
import { addOffice, removeOffice, startOffice, stopOffice } from "./register.ts";
import { type Entry, entriesIn, readOffice } from "./registry.ts";
import { botOf } from "./run-list.ts";
import type { TokenPlace } from "./settings.ts";
import { shareOfOffice } from "./shares.ts";

const USAGE = [
  "Usage: npm run office -- add NAME --plan FILE --token-file PATH [--office IDS] [--language vi|en]",
  "       npm run office -- list | stop NAME | start NAME | remove NAME",
  "       (--token-env VARIABLE instead of --token-file: the bot knows it from its next start on)",
];

const OPTIONS = {
  plan: { type: "string" },
  "token-file": { type: "string" },
  "token-env": { type: "string" },
  office: { type: "string" },
  language: { type: "string" },
} as const;

type Print = (line: string) => void;
type Values = Partial<Record<keyof typeof OPTIONS, string>>;

/** `office add`, `list`, `stop`, `start`, `remove`: exit code 0 if it was done, 1 if not, 2 if called wrongly. */
export async function run(
  args: readonly string[],
  env: Record<string, string | undefined>,
  print: Print,
  complain: Print,
): Promise<0 | 1 | 2> {
  const called = parsed(args);
  if (!called) {
    for (const line of USAGE) complain(line);
    return 2;
  }
  const read = parseConfig(env);
  if (read.kind !== "offices") {
    const problems = read.kind === "problems" ? read.problems : [NO_FOLDER];
    for (const line of problems) complain(line);
    return 2;
  }
  try {
    const problems = await perform(read.offices, called, print);
    for (const line of problems) complain(line);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    complain(explain(error));
    return 1;
  }
}

const NO_FOLDER = "OFFICES: expected the folder of the offices (.env.example explains it)";

type Called =
  | { readonly command: "list" }
  | { readonly command: "stop" | "start" | "remove"; readonly name: string }
  | {
      readonly command: "add";
      readonly name: string;
      readonly plan: string;
      readonly token: TokenPlace;
      readonly values: Values;
    };

function parsed(args: readonly string[]): Called | null {
  const read = tried(() =>
    parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  );
  if (!read) return null;
  const { positionals, values } = read;
  const [command, name, ...rest] = positionals;
  if (rest.length > 0) return null;
  if (command === "add") {
    const { plan, "token-file": path, "token-env": variable } = values;
    if (!name || !plan || Boolean(path) === Boolean(variable)) return null;
    const token: TokenPlace = path
      ? { kind: "file", path }
      : { kind: "variable", name: String(variable) };
    return { command, name, plan, token, values };
  }
  if (Object.keys(values).length > 0) return null;
  if (command === "list" && !name) return { command };
  if ((command === "stop" || command === "start" || command === "remove") && name) {
    return { command, name };
  }
  return null;
}

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** @returns why it was not done; nothing if it was */
async function perform(
  offices: OfficesConfig,
  called: Called,
  print: Print,
): Promise<readonly string[]> {
  const entries = entriesIn(offices.folder);
  if (called.command === "list") {
    const { holder, problems } = await holdersOf(offices);
    for (const entry of entries) print(lineOf(offices, entry) + holder(entry));
    if (entries.length === 0) print(`${offices.folder}: there is no office yet`);
    return problems;
  }
  const { name } = called;
  if (called.command === "add") {
    const { plan: planFile, token, values } = called;
    const { language = null, office: officeIds = null } = values;
    const added = addOffice(offices, { name, token, planFile, language, officeIds });
    if (added.kind === "problems") return added.problems;
    print(`${name}: added in ${added.value.folder}. A bot that runs opens it within a minute.`);
    return [];
  }
  const entry = entries.find((one) => one.name === name);
  if (!entry) return [`${name}: there is no such office; npm run office -- list names them`];
  switch (called.command) {
    case "stop":
      stopOffice(entry);
      print(`${name}: stopped. A bot that runs closes it within a minute; nothing is lost.`);
      return [];
    case "start":
      startOffice(entry);
      print(`${name}: started. A bot that runs opens it within a minute.`);
      return [];
    case "remove": {
      const removed = removeOffice(offices, entry, systemClock.now());
      if (removed.kind === "problems") return removed.problems;
      print(`${name}: removed. Its data lie in ${removed.value} until somebody deletes them.`);
      const schema = schemaOf(offices, entry);
      if (schema) print(`Its tables stay on the server, in the schema ${schema}.`);
      return [];
    }
  }
}

/** Which process holds an office, where several can run them. */
async function holdersOf(offices: OfficesConfig): Promise<{
  holder(entry: Entry): string;
  readonly problems: readonly string[];
}> {
  const mark = isServer(offices.shared) ? markOf(offices.folder) : null;
  if (mark === null) return { holder: () => "", problems: [] };
  try {
    const fellows = await fellowsAt(togetherAt(offices, mark));
    return {
      holder({ name, isStopped }) {
        const share = shareOfOffice(name);
        const by = fellows.find(({ shares }) => shares.includes(share));
        return isStopped ? "" : `; ${by ? `held by ${by.name}` : "no process holds it"}`;
      },
      problems: [],
    };
  } catch (error) {
    const why = `Which process holds which office could not be asked: ${explain(error)}`;
    return { holder: () => "", problems: [why] };
  }
}

function lineOf(offices: OfficesConfig, entry: Entry): string {
  const { office } = readOffice(offices, entry);
  const state = entry.isStopped ? "stopped" : "run";
  if (office.kind === "problems") return `${entry.name}: ${state}; ${office.problems.join("; ")}`;
  const { token, planFile, language } = office.value.config;
  return `${entry.name}: ${state}; bot ${botOf(token)}, ${planFile}, ${language}`;
}

function schemaOf(offices: OfficesConfig, { name, folder }: Entry): string | null {
  const { databaseUrl } = officeStorage(offices, name, folder);
  return isServer({ databaseUrl }) ? new URL(databaseUrl).searchParams.get("schema") : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.exitCode = await run(process.argv.slice(2), process.env, console.log, console.error);
}
