import { basename, dirname, join } from "node:path";
import * as z from "zod";

/** A store of the S3 protocol. */
export interface Bucket {
  /** The address of the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly keyId: string;
  readonly key: string;
  /** What names begin with there; empty, or ends with a slash. */
  readonly prefix: string;
}

/** Where evidence is kept: in a folder, or in a store of which the folder holds what was used lately. */
export interface Place {
  readonly folder: string;
  readonly bucket?: Bucket | null;
}

/** Where the data lie. */
export interface Storage {
  readonly databaseUrl: string;
  /** Where evidence is kept, beside the database if nothing else is said; with a store, what was used of it lately. */
  readonly dataFolder: string;
  /** A store of evidence that other machines reach as well; null: the folder alone. */
  readonly bucket?: Bucket | null;
}

/** A setting that may be left out, or be empty. */
export const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const OWN = "./data/dau-moi.db";

/** "DATABASE_URL: expected file:PATH, or …", for each setting that is wrong. */
export function problemsOf({ issues }: z.ZodError): string[] {
  return issues.map((issue) => `${issue.path[0]?.toString()}: expected ${issue.message}`);
}

/** The settings that name it. */
export const STORAGE = {
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
  EVIDENCE_URL: optional.pipe(
    z
      .string()
      .refine((url) => evidenceAt(url) !== null, {
        error: "file:PATH, or s3://KEY-ID:KEY@HOST/BUCKET (.env.example explains it)",
      })
      .optional(),
  ),
};

/** What is wrong with DATABASE_URL and EVIDENCE_URL. */
export function storageProblems(env: Record<string, string | undefined>): string[] {
  const read = z.object(STORAGE).safeParse(env);
  return read.success ? [] : problemsOf(read.error);
}

/** Where the data lie, for what needs no token; null if DATABASE_URL or EVIDENCE_URL is wrong. */
export function parseStorage(env: Record<string, string | undefined>): Storage | null {
  const read = z.object(STORAGE).safeParse(env);
  return read.success ? storageOf(read.data) : null;
}

/**
 * Where one of many offices has its data: in its folder, but for what a server keeps in a schema of its name, and a
 * store under it.
 */
export function officeStorage(
  { shared }: { readonly shared: Storage },
  name: string,
  folder: string,
): Storage {
  const { bucket } = shared;
  const evidence = {
    dataFolder: join(folder, "evidence"),
    bucket: bucket ? { ...bucket, prefix: `${bucket.prefix}${name}/` } : null,
  };
  if (!isServer(shared)) {
    return { databaseUrl: `file:${join(folder, "dau-moi.db")}`, ...evidence };
  }
  const schema = `office_${name.replaceAll("-", "_")}`;
  return { databaseUrl: inSchema(shared.databaseUrl, schema), ...evidence };
}

/** Where the processes of one folder of offices know of each other; the folder has a mark that no other has. */
export function togetherAt({ shared }: { readonly shared: Storage }, mark: string): string {
  return inSchema(shared.databaseUrl, `offices_${mark}`);
}

export const isServer = ({ databaseUrl }: Pick<Storage, "databaseUrl">): boolean =>
  /^postgres(ql)?:/.test(databaseUrl);

function inSchema(server: string, schema: string): string {
  const url = new URL(server);
  url.searchParams.set("schema", schema);
  return url.href;
}

/** What lies beside the database, and so beside the program's own data where that is a server. */
export function storageOf(values: {
  readonly DATABASE_URL: string;
  readonly EVIDENCE_URL?: string | undefined;
}): Storage {
  const { DATABASE_URL: databaseUrl, EVIDENCE_URL: evidenceUrl } = values;
  const file = isServer({ databaseUrl }) ? OWN : databaseUrl.replace(/^file:(\/\/)?/, "");
  const named = evidenceUrl === undefined ? null : evidenceAt(evidenceUrl);
  return {
    databaseUrl,
    dataFolder: named?.folder ?? evidenceBeside(file),
    bucket: named?.bucket ?? null,
  };
}

/** A sandbox's database. */
export const SANDBOX = "sandbox.db";

/** The folder of evidence beside a database; that of a sandbox may lie in one folder with a real one. */
export function evidenceBeside(database: string): string {
  const name = basename(database) === SANDBOX ? "sandbox-evidence" : "evidence";
  return join(dirname(database), name);
}

/** The place that the settings name. */
export function placeOf(at: {
  readonly dataFolder: string;
  readonly bucket?: Bucket | null;
}): Place {
  return { folder: at.dataFolder, bucket: at.bucket ?? null };
}

/**
 * What EVIDENCE_URL names: `file:PATH`, or `s3://KEY-ID:KEY@HOST[:PORT]/BUCKET[/PREFIX][?region=…&tls=no]`; null if
 * neither.
 */
export function evidenceAt(url: string): { folder?: string; bucket?: Bucket } | null {
  if (/^file:.+/.test(url)) return { folder: url.replace(/^file:(\/\/)?/, "") };
  const read = URL.canParse(url) ? new URL(url) : null;
  const [name = "", ...inside] = read?.pathname.split("/").filter(Boolean) ?? [];
  if (read?.protocol !== "s3:" || !read.username || !read.password || !read.host || !name) {
    return null;
  }
  const scheme = read.searchParams.get("tls") === "no" ? "http" : "https";
  return {
    bucket: {
      endpoint: `${scheme}://${read.host}/${name}`,
      region: read.searchParams.get("region") ?? "us-east-1",
      keyId: decodeURIComponent(read.username),
      key: decodeURIComponent(read.password),
      prefix: inside.map((part) => `${part}/`).join(""),
    },
  };
}
