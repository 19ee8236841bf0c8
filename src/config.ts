import * as z from "zod";
import { isServer, optional, problemsOf, STORAGE, type Storage, storageOf } from "./storage.ts";

export const LANGUAGES = ["vi", "en"] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export interface Config extends Storage {
  readonly token: string;
  readonly apiRoot: string;
  /** The folder in which a Bot API server of one's own keeps what people send; null where there is none. */
  readonly filesRoot?: string | null;
  /** Messages a second that are sent at most; 0: no pace is kept. */
  readonly rate: number;
  readonly planFile: string;
  /** Telegram user ids that are office from the start. */
  readonly officeIds: readonly string[];
  readonly updates:
    | { readonly kind: "polling" }
    | { readonly kind: "webhook"; readonly url: string; readonly secret: string };
  /** Serves /health, /metrics and the webhook; null: no HTTP server. */
  readonly port: number | null;
  /** The interface on which it is served. */
  readonly host: string;
  readonly proxy: string | null;
  /** An OpenAI-compatible service for questions that the rules do not read; null: none is asked. */
  readonly questions?: {
    readonly url: string;
    readonly model: string;
    readonly key: string | null;
  } | null;
  /** Where a backup is made every night, and of how many days and weeks it is kept; null: none is made. */
  readonly backups?: {
    readonly folder: string;
    readonly days: number;
    readonly weeks: number;
  } | null;
  readonly logLevel: string;
  readonly language: Language;
}

/** A setting that reads well and turned out to be wrong when it was used; says what to do. */
export class SettingError extends Error {
  override name = "SettingError";
}

/** Many offices in one process, each with a bot, settings and data of its own. */
export interface OfficesConfig {
  /** Has a folder for each of them. */
  readonly folder: string;
  /** So many are open at once at most; the others rest until there is something to do. */
  readonly most: number;
  /** What they share; who an office is, is not in it. */
  readonly shared: Config;
  /** The settings that it was read from. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type ConfigResult =
  | { kind: "config"; config: Config }
  | { kind: "offices"; offices: OfficesConfig }
  | { kind: "no-token" }
  | { kind: "problems"; problems: readonly string[] };

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** A whole number within these, both included. */
function counted(otherwise: number, least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return optional
    .transform((text) => (text === undefined ? otherwise : Number(text)))
    .pipe(z.int({ error }).min(least, error).max(most, error));
}

const RATE = "messages a second from 1 to 1000, or 0 for no pace";

const Environment = z.object({
  OFFICES: optional,
  OFFICES_OPEN: counted(4, 1, 500),
  BOT_TOKEN: optional,
  TELEGRAM_API_ROOT: optional
    .pipe(z.url({ protocol: /^https?$/, error: "an http(s) address" }).optional())
    .transform((root) => (root ?? "https://api.telegram.org").replace(/\/+$/, "")),
  TELEGRAM_FILES: optional.pipe(
    z.string().regex(/^\//, { error: "the full path of a folder" }).optional(),
  ),
  TELEGRAM_RATE: optional
    .transform((rate) => (rate === undefined ? 29 : Number(rate)))
    .pipe(z.int({ error: RATE }).min(0, RATE).max(1000, RATE)),
  ...STORAGE,
  PLAN_FILE: optional.transform((file) => file ?? "prisma/plans/loc-binh-2024.yaml"),
  OFFICE_TELEGRAM_IDS: optional
    .transform((ids) => (ids ?? "").split(/[\s,;]+/).filter(Boolean))
    .pipe(z.array(z.string().regex(/^[1-9]\d{0,18}$/, { error: "numbers, separated by commas" }))),
  WEBHOOK_URL: optional.pipe(z.url({ protocol: /^https?$/, error: "an https address" }).optional()),
  WEBHOOK_SECRET: optional.pipe(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/, { error: "16 to 256 letters, digits, _ or -" })
      .optional(),
  ),
  PORT: optional
    .transform((port) => (port === undefined ? undefined : Number(port)))
    .pipe(z.int({ error: "a port number" }).min(0).max(65535, "a port number").optional()),
  HOST: optional
    .pipe(
      z
        .string()
        .regex(/^[\w.:-]+$/, { error: "an address or a name of this machine" })
        .optional(),
    )
    .transform((host) => host ?? "127.0.0.1"),
  HTTPS_PROXY: optional.pipe(
    z.url({ protocol: /^https?$/, error: "an http(s) address" }).optional(),
  ),
  QUESTIONS_URL: optional.pipe(
    z.url({ protocol: /^https?$/, error: "an http(s) address" }).optional(),
  ),
  QUESTIONS_MODEL: optional,
  QUESTIONS_KEY: optional,
  BACKUP_FOLDER: optional,
  BACKUP_DAYS: counted(7, 1, 366),
  BACKUP_WEEKS: counted(4, 0, 520),
  LOG_LEVEL: optional.pipe(
    z.enum(LEVELS, { error: `one of ${LEVELS.join(", ")}` }).default("info"),
  ),
  BOT_LANGUAGE: optional.pipe(
    z.enum(LANGUAGES, { error: `one of ${LANGUAGES.join(", ")}` }).default("vi"),
  ),
});

/** The settings by which an office is an office: with OFFICES each has its own. */
export const OF_AN_OFFICE = [
  "BOT_TOKEN",
  "OFFICE_TELEGRAM_IDS",
  "PLAN_FILE",
  "BOT_LANGUAGE",
] as const;

/** Reads the environment (.env.example explains each variable). Never throws. */
export function parseConfig(env: Record<string, string | undefined>): ConfigResult {
  const read = Environment.safeParse(env);
  const problems = read.success ? [] : problemsOf(read.error);
  const token = env.BOT_TOKEN?.trim();
  problems.push(...conflictsIn(env));
  if (!read.success || problems.length > 0) {
    return { kind: "problems", problems: [...new Set(problems)] };
  }
  const { OFFICES: folder, OFFICES_OPEN: most } = read.data;
  if (folder) {
    const shared = configOf(read.data, "");
    return { kind: "offices", offices: { folder, most, shared, env } };
  }
  return token ? { kind: "config", config: configOf(read.data, token) } : { kind: "no-token" };
}

/** What is wrong about a setting in view of another one. */
function conflictsIn(env: Record<string, string | undefined>): string[] {
  const has = (name: string) => Boolean(env[name]?.trim());
  const token = env.BOT_TOKEN?.trim();
  const onServer = isServer({ databaseUrl: env.DATABASE_URL?.trim() ?? "" });
  const problems: string[] = [];
  if (token && !/^\d+:[\w-]{20,}$/.test(token)) {
    problems.push("BOT_TOKEN: expected what @BotFather gave you, like 123456789:AA…");
  }
  if (has("WEBHOOK_URL") && !has("WEBHOOK_SECRET")) {
    problems.push("WEBHOOK_SECRET: expected beside WEBHOOK_URL");
  }
  if (has("QUESTIONS_URL") && !has("QUESTIONS_MODEL")) {
    problems.push("QUESTIONS_MODEL: expected beside QUESTIONS_URL");
  }
  if (has("BACKUP_FOLDER") && onServer) {
    problems.push(
      "BACKUP_FOLDER: expected with file:PATH alone; PostgreSQL is backed up by pg_dump",
    );
  }
  if (!has("OFFICES")) return problems;
  for (const name of OF_AN_OFFICE.filter(has)) {
    problems.push(`${name}: with OFFICES each office has its own (npm run office); leave it out`);
  }
  if (/^file:/.test(env.EVIDENCE_URL?.trim() ?? "")) {
    problems.push(
      "EVIDENCE_URL: with OFFICES each office has a folder of its own; leave it out, or name an s3 store",
    );
  }
  if (has("DATABASE_URL") && !onServer) {
    problems.push(
      "DATABASE_URL: with OFFICES each office has a file in its folder; leave it out, or name a PostgreSQL server",
    );
  }
  return problems;
}

function configOf(values: z.output<typeof Environment>, token: string): Config {
  return {
    token,
    apiRoot: values.TELEGRAM_API_ROOT,
    filesRoot: values.TELEGRAM_FILES ?? null,
    rate: values.TELEGRAM_RATE,
    ...storageOf(values),
    planFile: values.PLAN_FILE,
    officeIds: values.OFFICE_TELEGRAM_IDS,
    updates:
      values.WEBHOOK_URL && values.WEBHOOK_SECRET
        ? { kind: "webhook", url: values.WEBHOOK_URL, secret: values.WEBHOOK_SECRET }
        : { kind: "polling" },
    port: values.PORT ?? (values.WEBHOOK_URL ? 8080 : null),
    host: values.HOST,
    proxy: values.HTTPS_PROXY ?? null,
    questions:
      values.QUESTIONS_URL && values.QUESTIONS_MODEL
        ? {
            url: values.QUESTIONS_URL,
            model: values.QUESTIONS_MODEL,
            key: values.QUESTIONS_KEY ?? null,
          }
        : null,
    backups: values.BACKUP_FOLDER
      ? { folder: values.BACKUP_FOLDER, days: values.BACKUP_DAYS, weeks: values.BACKUP_WEEKS }
      : null,
    logLevel: values.LOG_LEVEL,
    language: values.BOT_LANGUAGE,
  };
}

/** What is to be in no log. */
export function secretsOf({ token, updates, questions, bucket }: Config): string[] {
  const webhook = updates.kind === "webhook" ? updates.secret : "";
  return [token, webhook, questions?.key ?? "", bucket?.key ?? ""];
}
