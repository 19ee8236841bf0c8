import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import type { OfficesConfig } from "../config.ts";
import { loadPlan } from "../plan/load.ts";
import { type Entry, entriesIn, isName, readOffice, SETTINGS, STOPPED } from "./registry.ts";
import { botOf } from "./run-list.ts";
import type { Read, TokenPlace } from "./settings.ts";

/** What an office is added with; the rest is as it is for all. */
export interface NewOffice {
  readonly name: string;
  readonly token: TokenPlace;
  readonly planFile: string;
  readonly language: string | null;
  readonly officeIds: string | null;
}

/** Its files are its owner's alone. */
const OWN = 0o700;
/** A program that runs has seen that an office is stopped after so many milliseconds. */
const SEEN_AFTER = 60_000;

const refused = (...problems: string[]) => ({ kind: "problems", problems }) as const;

/** Adds an office to the folder, all of it or nothing. @throws DataFileError if its plan is wrong */
export function addOffice(offices: OfficesConfig, added: NewOffice): Read<Entry> {
  const { name } = added;
  if (!isName(name)) {
    return refused(`${name}: expected a name of a–z, 0–9 and -, 40 at most, like loc-binh`);
  }
  const folder = join(offices.folder, name);
  if (existsSync(folder)) return refused(`${name}: there is an office of this name`);
  loadPlan(added.planFile);
  mkdirSync(offices.folder, { recursive: true, mode: OWN });
  const draft = mkdtempSync(join(offices.folder, ".new-"));
  try {
    writeFileSync(join(draft, SETTINGS), textOf(added), { mode: 0o600 });
    const entry = { name, folder: draft, isStopped: false };
    const { office } = readOffice(offices, entry);
    if (office.kind === "problems") return office;
    const twin = withBot(offices, office.value.config.token);
    if (twin) return refused(`${name}: its token is that of the office "${twin}"`);
    renameSync(draft, folder);
    return { kind: "read", value: { ...entry, folder } };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function textOf({ name, token, planFile, language, officeIds }: NewOffice): string {
  const lines = [
    `# The office "${name}". Of the settings in .env.example these are its own; a change is seen within a minute.`,
    token.kind === "file" ? `BOT_TOKEN_FILE=${resolve(token.path)}` : `BOT_TOKEN_ENV=${token.name}`,
    `PLAN_FILE=${resolve(planFile)}`,
    `BOT_LANGUAGE=${language ?? ""}`,
    `OFFICE_TELEGRAM_IDS=${officeIds ?? ""}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** The office that has this bot already. */
function withBot(offices: OfficesConfig, token: string): string | null {
  for (const entry of entriesIn(offices.folder)) {
    const { office } = readOffice(offices, entry);
    if (office.kind === "read" && botOf(office.value.config.token) === botOf(token)) {
      return entry.name;
    }
  }
  return null;
}

/** It is not run until it is started again; nothing of it is lost. */
export function stopOffice({ folder }: Entry): void {
  writeFileSync(join(folder, STOPPED), "");
}

export function startOffice({ folder }: Entry): void {
  rmSync(join(folder, STOPPED), { force: true });
}

/** Takes a stopped office out of the folder; its data stay until a person deletes them. */
export function removeOffice(offices: OfficesConfig, entry: Entry, now: Date): Read<string> {
  const { name, folder } = entry;
  const since = statSync(join(folder, STOPPED), { throwIfNoEntry: false });
  if (!since) return refused(`${name}: stop it first (npm run office -- stop ${name})`);
  if (now.getTime() - since.mtimeMs < SEEN_AFTER) {
    return refused(
      `${name}: it was stopped just now; wait a minute, so that the bot has closed it`,
    );
  }
  const removed = join(offices.folder, ".removed");
  mkdirSync(removed, { recursive: true, mode: OWN });
  const to = join(removed, `${name}-${now.toISOString().replace(/[^\d]/g, "").slice(0, 14)}`);
  renameSync(folder, to);
  return { kind: "read", value: to };
}
