import { basename, dirname, join } from "node:path";
import * as z from "zod";

export const LANGUAGES = ["vi", "en"] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export interface Config {
  readonly token: string;
  readonly apiRoot: string;
  /** The folder in which a Bot API server of one's own keeps what people send; null where there is none. */
  readonly filesRoot?: string | null;
  /** Messages a second that are sent at most; 0: no pace is kept. */
  readonly rate: number;
  readonly databaseUrl: string;
  /** Where evidence is kept: beside the database. */
  readonly dataFolder: string;
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

export type ConfigResult =
  | { kind: "config"; config: Config }
  | { kind: "no-token" }
  | { kind: "problems"; problems: readonly string[] };

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const OWN = "./data/dau-moi.db";

/** A whole number within these, both included. */
function counted(otherwise: number, least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return optional
    .transform((text) => (text === undefined ? otherwise : Number(text)))
    .pipe(z.int({ error }).min(least, error).max(most, error));
}

const RATE = "messages a second from 1 to 1000, or 0 for no pace";

const Environment = z.object({
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
  DATABASE_URL: optional
    .pipe(
      z
        .string()
        .regex(/^(file:.+|postgres(ql)?:\/\/.+)/, {
          error: "file:PATH, or postgresql://USER:PASSWORD@HOST/DATABASE",
        })
        .optional(),
    )
    .transform((url) => url ?? `file:${OWN}`),
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

/** Reads the environment (.env.example explains each variable). Never throws. */
export function parseConfig(env: Record<string, string | undefined>): ConfigResult {
  const read = Environment.safeParse(env);
  const problems = read.success
    ? []
    : read.error.issues.map((issue) => `${issue.path[0]?.toString()}: expected ${issue.message}`);
  const token = env.BOT_TOKEN?.trim();
  if (token && !/^\d+:[\w-]{20,}$/.test(token)) {
    problems.push("BOT_TOKEN: expected what @BotFather gave you, like 123456789:AA…");
  }
  if (env.WEBHOOK_URL?.trim() && !env.WEBHOOK_SECRET?.trim()) {
    problems.push("WEBHOOK_SECRET: expected beside WEBHOOK_URL");
  }
  if (env.QUESTIONS_URL?.trim() && !env.QUESTIONS_MODEL?.trim()) {
    problems.push("QUESTIONS_MODEL: expected beside QUESTIONS_URL");
  }
  if (env.BACKUP_FOLDER?.trim() && /^postgres/.test(env.DATABASE_URL?.trim() ?? "")) {
    problems.push(
      "BACKUP_FOLDER: expected with file:PATH alone; PostgreSQL is backed up by pg_dump",
    );
  }
  if (!read.success || problems.length > 0) {
    return { kind: "problems", problems: [...new Set(problems)] };
  }
  if (!token) return { kind: "no-token" };

  const values = read.data;
  return {
    kind: "config",
    config: {
      token,
      apiRoot: values.TELEGRAM_API_ROOT,
      filesRoot: values.TELEGRAM_FILES ?? null,
      rate: values.TELEGRAM_RATE,
      ...storage(values.DATABASE_URL),
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
    },
  };
}

/** What is to be in no log. */
export function secretsOf({ token, updates, questions }: Config): string[] {
  return [token, updates.kind === "webhook" ? updates.secret : "", questions?.key ?? ""];
}

export type Storage = Pick<Config, "databaseUrl" | "dataFolder">;

/** Where the data lie, for what needs no token; null if DATABASE_URL is wrong. */
export function parseStorage(env: Record<string, string | undefined>): Storage | null {
  const read = Environment.pick({ DATABASE_URL: true }).safeParse(env);
  return read.success ? storage(read.data.DATABASE_URL) : null;
}

/** What lies beside the database, and so beside the program's own data where that is a server. */
function storage(databaseUrl: string): Storage {
  const isFile = databaseUrl.startsWith("file:");
  const file = isFile ? databaseUrl.replace(/^file:(\/\/)?/, "") : OWN;
  return { databaseUrl, dataFolder: evidenceBeside(file) };
}

/** A sandbox's database. */
export const SANDBOX = "sandbox.db";

/** The folder of evidence beside a database; that of a sandbox may lie in one folder with a real one. */
export function evidenceBeside(database: string): string {
  const name = basename(database) === SANDBOX ? "sandbox-evidence" : "evidence";
  return join(dirname(database), name);
}
