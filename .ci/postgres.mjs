// Runs a chosen part of the tests on PostgreSQL: what stores something, and several processes on one database,
// killed and frozen, also in the simulation's weeks in which everything fails. The server comes from npm's packages; where it does not start, this says why and leaves
// them out. `npm run test:postgres` runs all of them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";

const PART = [
  ...["database", "outbox", "jobs", "telegram/inbox", "people", "faults/processes"],
  ...["schedule/troubles", "offices/two", "offices/processes"],
  ...["telegram/people/personal-data", "telegram/report/sending", "telegram/periodic/sending"],
].map((name) => `test/${name}`);

const { startPostgres } = await tsImport("../test/support/postgres.ts", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "dau-moi-postgres-"));

/** Why a server does not start here; null if it does. The tests start one of their own. */
async function whyNot() {
  if (process.env.TEST_POSTGRES_URL) return null;
  try {
    await (await startPostgres(join(folder, "server"))).stop();
    return null;
  } catch (error) {
    return error?.message ?? String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const reason = await whyNot();
if (reason) console.log(`PostgreSQL: left out, its server does not start here: ${reason}`);
else {
  const env = { ...process.env };
  delete env.TEST_RESULTS;
  const config = ["--config", "vitest.postgres.config.ts", "--reporter=dot"];
  const args = ["node_modules/vitest/vitest.mjs", "run", ...config, ...PART];
  const { status } = spawnSync(process.execPath, args, { env, stdio: "inherit" });
  console.log(`PostgreSQL: the chosen tests ${status === 0 ? "pass" : "failed"}`);
  process.exitCode = status === 0 ? 0 : 1;
}
