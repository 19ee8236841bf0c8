// Runs a chosen part of the tests on PostgreSQL: what stores something, and several processes on one database,
// killed and frozen. The server comes from npm's packages; where it does not start, this says why and leaves
// them out. `npm run test:postgres` runs all of them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";

const PART = [
  ...["database", "outbox", "jobs", "telegram/inbox", "people", "faults/processes"],
  ...["telegram/people/personal-data", "telegram/report/sending", "telegram/periodic/sending"],
].map((name) => `test/${name}`);

const { startPostgres } = await tsImport("../test/support/postgres.ts", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "dau-moi-postgres-"));
let server = null;
try {
  server = process.env.TEST_POSTGRES_URL ? null : await startPostgres(join(folder, "server"));
  const url = process.env.TEST_POSTGRES_URL ?? server.url;
  const env = { ...process.env, TEST_POSTGRES_URL: url };
  delete env.TEST_RESULTS;
  const config = ["--config", "vitest.postgres.config.ts", "--reporter=dot"];
  const args = ["node_modules/vitest/vitest.mjs", "run", ...config, ...PART];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  });
  if (status !== 0) console.log(`PostgreSQL: tests failed\n${stdout}${stderr}`);
  else
    console.log(
      `PostgreSQL: the chosen tests pass\n${stdout.trim().split("\n").slice(-5).join("\n")}`,
    );
  process.exitCode = status === 0 ? 0 : 1;
} catch (error) {
  if (server) throw error;
  console.log(`PostgreSQL: left out, its server does not start here: ${error?.message ?? error}`);
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
