import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startBotApi } from "../../src/sandbox/bot-api/server.ts";
import { fill, writePlan } from "../bench/reporting.ts";
import { emptyIn, removed, SERVER } from "../support/databases.ts";
import { company } from "./company.ts";
import { createReporter } from "./reporter.ts";
import { afterWords, expectAllOnce, waitingAfter } from "./trial.ts";

/**
 * Several processes on one database, of which one after the other dies or is frozen for longer than its leases
 * last. `PROCESSES=3 KILLS=100 FREEZES=5 PEOPLE=100 npm run test:postgres -- test/faults/processes` is the long trial.
 */
const PROCESSES = Number(process.env.PROCESSES ?? 3);
const KILLS = Number(process.env.KILLS ?? 3);
const FREEZES = Number(process.env.FREEZES ?? 1);
const PEOPLE = Number(process.env.PEOPLE ?? 8);
const FROZEN = 11_000;
/** By which the clock of each machine is ahead of the one before it. */
const APART = 300_000;
const LIMIT = 120_000 + KILLS * 10_000 + FREEZES * 25_000;

for (const way of ["polling", "webhook"] as const) {
  test.runIf(SERVER)(
    `several processes (${way}), killed and frozen: each answer has one effect, in order`,
    {
      timeout: LIMIT + 60_000,
    },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "dau-moi-processes-"));
      const url = await emptyIn(folder);
      const api = await startBotApi({ callLog: 0 });
      const people = Array.from({ length: PEOPLE }, (_, i) =>
        api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
      );
      const planFile = writePlan(folder);
      await fill(url, planFile, people);
      const env = {
        DATABASE_URL: url,
        PLAN_FILE: planFile,
        LOG_LEVEL: "fatal",
        TELEGRAM_RATE: "0",
      };
      const reporters = people.map((person, i) => createReporter(api, person, `Người ${i + 1}`));
      let isOver = false;
      {
        const shifts = Array.from({ length: PROCESSES }, (_, i) => i * APART);
        await using them = await company({ api, url, env, way, shifts });
        const working = Promise.all(reporters.map((reporter) => reporter.run()));
        async function troubling(): Promise<void> {
          for (let trouble = 0; trouble < KILLS + FREEZES && !isOver; trouble++) {
            await afterWords(api, 1 + Math.floor(Math.random() * 60));
            const place = Math.floor(Math.random() * PROCESSES);
            // First of all, so that it has the most behind it.
            await (trouble < FREEZES ? them.freeze(place, FROZEN) : them.kill(place));
            await them.shared();
          }
          for (const reporter of reporters) reporter.end();
          await working;
        }
        const late = await Promise.race([
          troubling().then(() => []),
          waitingAfter(LIMIT, reporters),
        ]);
        isOver = true;
        expect([...reporters.flatMap(({ complaints }) => complaints), ...late]).toEqual([]);
      }
      await api.stop();
      await expectAllOnce(url, reporters);
      await removed(url);
      rmSync(folder, { recursive: true, force: true });
    },
  );
}
