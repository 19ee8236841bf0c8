import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Config, OfficesConfig } from "../config.ts";
import {
  LONGEST_NAME,
  NAME,
  type OfficeSettings,
  officeConfig,
  type Read,
  readSettings,
  type TokenPlace,
} from "./settings.ts";

/** The file of an office's settings, in its folder. */
export const SETTINGS = "office.env";
/** While this file is there, the office is not run. */
export const STOPPED = "stopped";

/** An office of the deployment. */
export interface Entry {
  readonly name: string;
  readonly folder: string;
  readonly isStopped: boolean;
}

/** Those of the folder, in the order of their names. */
export function entriesIn(folder: string): Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && isName(one.name))
    .map(({ name }) => ({ name, folder: join(folder, name) }))
    .filter((one) => existsSync(join(one.folder, SETTINGS)))
    .map((one) => ({ ...one, isStopped: existsSync(join(one.folder, STOPPED)) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export const isName = (name: string) => NAME.test(name) && name.length <= LONGEST_NAME;

/** An office as it is to be run. */
export interface Office {
  readonly name: string;
  readonly config: Config;
}

/** What was found of an office, and by which its files are seen to be others. */
export interface Found {
  readonly office: Read<Office>;
  readonly stamp: string;
  /** The files that it was read from. */
  readonly files: readonly string[];
}

/** Reads an office's settings and its token. Never throws. */
export function readOffice(offices: OfficesConfig, { name, folder }: Entry): Found {
  const file = join(folder, SETTINGS);
  const settings = settingsIn(file);
  if (settings.kind === "problems") return found(settings, [file]);
  const { token: place } = settings.value;
  const files = place.kind === "file" ? [file, place.path] : [file];
  const token = tokenAt(place, offices.env);
  if (token.kind === "problems") return found(token, files);
  const config = officeConfig(offices, name, settings.value, token.value);
  if (config.kind === "problems") return found(config, files);
  const office = { kind: "read", value: { name, config: config.value } } as const;
  return found(office, [...files, config.value.planFile]);
}

function found(office: Read<Office>, files: readonly string[]): Found {
  return { office, files, stamp: stampOf(files) };
}

/** Another one as soon as one of the files is another one. */
export function stampOf(files: readonly string[]): string {
  const stamps = files.map((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found ? `${found.mtimeMs} ${found.size}` : "";
  });
  return stamps.join(",");
}

function settingsIn(file: string): Read<OfficeSettings> {
  return tried(file, () => readSettings(readFileSync(file, "utf8")));
}

/** The token that a place holds now. */
function tokenAt(place: TokenPlace, env: OfficesConfig["env"]): Read<string> {
  if (place.kind === "variable") {
    const value = env[place.name]?.trim();
    if (value) return { kind: "read", value };
    return {
      kind: "problems",
      problems: [`BOT_TOKEN_ENV: the environment has no ${place.name}`],
    };
  }
  return tried(place.path, () => ({
    kind: "read",
    value: readFileSync(place.path, "utf8").trim(),
  }));
}

function tried<T>(path: string, read: () => Read<T>): Read<T> {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { kind: "problems", problems: [`${path}: this file cannot be read (${code})`] };
  }
}
