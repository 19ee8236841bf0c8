import { expect, test } from "vitest";
import { type Config, parseConfig, secretsOf } from "../src/config.ts";
import { parseStorage } from "../src/storage.ts";

const TOKEN = "123456789:AAbbccddeeffgghhiijjkkll";

function config(env: Record<string, string> = {}): Config {
  const read = parseConfig({ BOT_TOKEN: TOKEN, ...env });
  if (read.kind !== "config") throw new Error(JSON.stringify(read));
  return read.config;
}

function problems(env: Record<string, string>): readonly string[] {
  const read = parseConfig({ BOT_TOKEN: TOKEN, ...env });
  return read.kind === "problems" ? read.problems : [];
}

test("a token is enough", () => {
  expect(config()).toEqual({
    token: TOKEN,
    apiRoot: "https://api.telegram.org",
    rate: 29,
    databaseUrl: "file:./data/dau-moi.db",
    dataFolder: "data/evidence",
    bucket: null,
    planFile: "prisma/plans/loc-binh-2024.yaml",
    officeIds: [],
    updates: { kind: "polling" },
    filesRoot: null,
    port: null,
    host: "127.0.0.1",
    proxy: null,
    questions: null,
    backups: null,
    logLevel: "info",
    language: "vi",
  });
});

test("a service for questions is asked with its model, and with a key if it wants one", () => {
  const url = "http://127.0.0.1:11434/v1";
  const service = { QUESTIONS_URL: url, QUESTIONS_MODEL: "small" };
  expect(config(service).questions).toEqual({ url, model: "small", key: null });
  expect(config({ ...service, QUESTIONS_KEY: "k" }).questions?.key).toBe("k");
});

test("empty is unset, as in a copied .env.example", () => {
  expect(config({ PORT: "", HTTPS_PROXY: " ", OFFICE_TELEGRAM_IDS: "", LOG_LEVEL: "" })).toEqual(
    config(),
  );
});

test("the port is served on this machine only, unless another interface is named", () => {
  expect(config({ PORT: "8080" }).host).toBe("127.0.0.1");
  expect(config({ HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
  expect(config({ HOST: "::1" }).host).toBe("::1");
  expect(problems({ HOST: "http://x" })).toEqual([
    "HOST: expected an address or a name of this machine",
  ]);
});

test("without a token there is nothing else to complain of", () => {
  expect(parseConfig({})).toEqual({ kind: "no-token" });
  expect(parseConfig({ BOT_TOKEN: "  " })).toEqual({ kind: "no-token" });
});

test("ids are read however they are divided", () => {
  expect(config({ OFFICE_TELEGRAM_IDS: " 1, 23;456\n789 " }).officeIds).toEqual([
    "1",
    "23",
    "456",
    "789",
  ]);
});

test("a webhook needs its secret, and gets a port", () => {
  const secret = "0123456789abcdef";
  const url = "https://bot.example.vn/telegram";
  const read = config({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret });
  expect(read.updates).toEqual({ kind: "webhook", url, secret });
  expect(read.port).toBe(8080);
  expect(problems({ WEBHOOK_URL: url })).toEqual(["WEBHOOK_SECRET: expected beside WEBHOOK_URL"]);
  expect(problems({ WEBHOOK_URL: url, WEBHOOK_SECRET: "short" })).toEqual([
    "WEBHOOK_SECRET: expected 16 to 256 letters, digits, _ or -",
  ]);
});

test.each([
  [{ BOT_TOKEN: "abc" }, /^BOT_TOKEN: expected what @BotFather gave you/],
  [{ TELEGRAM_API_ROOT: "telegram" }, /^TELEGRAM_API_ROOT: expected an http\(s\) address/],
  [{ DATABASE_URL: "mysql://x" }, /^DATABASE_URL: expected file:PATH, or postgresql:/],
  [{ PORT: "70000" }, /^PORT: expected a port number/],
  [{ PORT: "8080x" }, /^PORT: expected a port number/],
  [{ HTTPS_PROXY: "socks5://x" }, /^HTTPS_PROXY: expected an http\(s\) address/],
  [{ QUESTIONS_URL: "http://127.0.0.1:1/v1" }, /^QUESTIONS_MODEL: expected beside QUESTIONS_URL$/],
  [{ WEBHOOK_URL: "bot.example.vn" }, /^WEBHOOK_URL: expected an https address/],
  [{ BOT_LANGUAGE: "fr" }, /^BOT_LANGUAGE: expected one of vi, en$/],
  [
    { BACKUP_FOLDER: "/srv/b", DATABASE_URL: "postgresql://h/d" },
    /^BACKUP_FOLDER: expected with file:PATH alone; PostgreSQL is backed up by pg_dump$/,
  ],
  [{ BACKUP_DAYS: "0" }, /^BACKUP_DAYS: expected a whole number from 1 to 366$/],
  [{ BACKUP_WEEKS: "many" }, /^BACKUP_WEEKS: expected a whole number from 0 to 520$/],
  [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL: expected one of fatal, error/],
  [{ OFFICE_TELEGRAM_IDS: "a b c" }, /^OFFICE_TELEGRAM_IDS: expected numbers/],
])("%j is named with what was expected", (env, problem) => {
  expect(problems(env as Record<string, string>).filter((one) => problem.test(one))).toHaveLength(
    1,
  );
});

test("where the data lie is known without a token", () => {
  expect(parseStorage({ DATABASE_URL: "file:///srv/dau-moi/bot.db" })).toEqual({
    databaseUrl: "file:///srv/dau-moi/bot.db",
    dataFolder: "/srv/dau-moi/evidence",
    bucket: null,
  });
  // A sandbox's lies beside it under a name of its own.
  expect(parseStorage({ DATABASE_URL: "file:box/sandbox.db" })?.dataFolder).toBe(
    "box/sandbox-evidence",
  );
  // A server has no folder: evidence lies where it would with the file of a fresh start.
  expect(parseStorage({ DATABASE_URL: "postgresql://bot@db/office" })).toEqual({
    databaseUrl: "postgresql://bot@db/office",
    dataFolder: "data/evidence",
    bucket: null,
  });
  expect(parseStorage({ DATABASE_URL: "nothing" })).toBeNull();
});

test("a rate is a number of messages; 0 keeps no pace", () => {
  expect(config({ TELEGRAM_RATE: "0" }).rate).toBe(0);
  expect(config({ TELEGRAM_RATE: "500" }).rate).toBe(500);
  for (const rate of ["fast", "-1", "1.5", "1001"]) {
    expect(parseConfig({ BOT_TOKEN: TOKEN, TELEGRAM_RATE: rate })).toEqual({
      kind: "problems",
      problems: ["TELEGRAM_RATE: expected messages a second from 1 to 1000, or 0 for no pace"],
    });
  }
});

test("evidence may lie elsewhere, also for what needs no token, and a store's key is in no log", () => {
  expect(parseStorage({ EVIDENCE_URL: "file:/mnt/chung/evidence" })?.dataFolder).toBe(
    "/mnt/chung/evidence",
  );
  const read = parseConfig({
    BOT_TOKEN: TOKEN,
    EVIDENCE_URL: "s3://ID:bi-mat-cua-kho@s3.example.vn/minh-chung",
  });
  expect(read.kind === "config" && secretsOf(read.config)).toContain("bi-mat-cua-kho");
  expect(parseConfig({ BOT_TOKEN: TOKEN, EVIDENCE_URL: "/mnt/chung" })).toEqual({
    kind: "problems",
    problems: [
      "EVIDENCE_URL: expected file:PATH, or s3://KEY-ID:KEY@HOST/BUCKET (.env.example explains it)",
    ],
  });
});
