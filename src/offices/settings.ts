import { createHmac } from "node:crypto";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { type Config, OF_AN_OFFICE, type OfficesConfig, parseConfig } from "../config.ts";
import { officeStorage } from "../storage.ts";

/** An office's name: a folder's, a path's in addresses, and a part of a schema's. */
export const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const LONGEST_NAME = 40;

/** Where an office's token is read from; the token itself is in no file of the deployment's. */
export type TokenPlace =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "variable"; readonly name: string };

/** What the file of an office says. */
export interface OfficeSettings {
  readonly token: TokenPlace;
  /** As the environment has them (.env.example). */
  readonly own: Readonly<Record<string, string>>;
}

export type Read<T> =
  | { readonly kind: "read"; readonly value: T }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

const problem = (...problems: string[]) => ({ kind: "problems", problems }) as const;

const PLACES = ["BOT_TOKEN_FILE", "BOT_TOKEN_ENV"] as const;
const KNOWN: readonly string[] = [...PLACES, ...OF_AN_OFFICE];

/** Reads the text of an office's file. */
export function readSettings(text: string): Read<OfficeSettings> {
  const lines = Object.entries(parseEnv(text)).map(([name, value]) => [name, value?.trim() ?? ""]);
  const { BOT_TOKEN, ...own } = Object.fromEntries(lines.filter(([, value]) => value !== ""));
  if (BOT_TOKEN !== undefined) {
    return problem("BOT_TOKEN: an office's file holds no token; it names BOT_TOKEN_FILE");
  }
  const strange = Object.keys(own).filter((name) => !KNOWN.includes(name));
  if (strange.length > 0) {
    return problem(...strange.map((name) => `${name}: not a setting of one office`));
  }
  if (own.PLAN_FILE === undefined) return problem("PLAN_FILE: expected in an office's file");
  const { BOT_TOKEN_FILE: path, BOT_TOKEN_ENV: name, ...rest } = own;
  if (path && !name) return { kind: "read", value: { token: { kind: "file", path }, own: rest } };
  if (name && !path)
    return { kind: "read", value: { token: { kind: "variable", name }, own: rest } };
  return problem("BOT_TOKEN_FILE or BOT_TOKEN_ENV: expected one of them");
}

/** The settings of one office: its own, and those that all share. */
export function officeConfig(
  offices: OfficesConfig,
  name: string,
  { own }: Pick<OfficeSettings, "own">,
  token: string,
): Read<Config> {
  const { shared, env } = offices;
  const folder = join(offices.folder, name);
  const storage = officeStorage(offices, name, folder);
  const read = parseConfig({
    ...env,
    ...Object.fromEntries(OF_AN_OFFICE.map((one) => [one, undefined])),
    ...own,
    BOT_TOKEN: token,
    OFFICES: undefined,
    DATABASE_URL: storage.databaseUrl,
    EVIDENCE_URL: undefined,
  });
  if (read.kind === "problems") return read;
  if (read.kind !== "config") return problem("BOT_TOKEN_FILE or BOT_TOKEN_ENV: there is no token");
  const { backups, updates } = shared;
  const config: Config = {
    ...read.config,
    ...storage,
    port: null,
    backups: backups && { ...backups, folder: join(backups.folder, name) },
    updates: updates.kind === "polling" ? updates : webhookOf(updates, name),
  };
  return { kind: "read", value: config };
}

/** Each office has a path and a secret of its own: who learns one cannot speak to another. */
export function webhookOf(
  { url, secret }: Config["updates"] & { kind: "webhook" },
  name: string,
): Config["updates"] & { kind: "webhook" } {
  const own = createHmac("sha256", secret).update(name).digest("hex");
  return { kind: "webhook", url: `${url.replace(/\/+$/, "")}/${name}`, secret: own };
}
