import { askingLine } from "./asking.ts";
import { measureBroadcast } from "./broadcast.ts";
import { measureCrowd, STEPS } from "./crowd.ts";
import { measureCommit } from "./durability.ts";
import { reportFiles } from "./files.ts";
import { measurePicture } from "./picture.ts";
import { processesTable } from "./processes.ts";
import { readingLine } from "./reading.ts";
import { reportSandbox } from "./sandbox.ts";
import { scaleTable } from "./scale/table.ts";
import { reportingTable } from "./table.ts";
import { measureTick } from "./tick.ts";
import { reportTotals } from "./totals.ts";

/** What `npm run bench` prints. */
async function all(reports: number): Promise<void> {
  console.log(await reportingTable(reports));

  console.log(`
one commit: ${measureCommit("FULL").toFixed(3)} ms flushed to the disk, ${measureCommit("NORMAL").toFixed(3)} ms not flushed`);
  console.log(await reportSandbox());

  for (const units of [null, 10_000]) {
    const { full, idle, held, waiting } = await measureTick(units);
    const name = units === null ? "36" : "10,000";
    console.log(
      `one tick with ${name} units: ${idle.toFixed(1)} ms idle, ${full.toFixed(0)} ms when all are reminded, ${waiting.toFixed(0)} ms a minute later; nobody waited more than ${held.toFixed(0)} ms`,
    );
  }
  console.log(readingLine());
  console.log(askingLine());
  const picture = await measurePicture();
  console.log(
    `the weekly picture: ${picture.first.toFixed(0)} ms the first, ${picture.next.toFixed(0)} ms each after it`,
  );
  console.log(await reportFiles());
  console.log(await reportTotals());
  const cast = await measureBroadcast(10_000);
  console.log(
    `${cast.reminders} reminders at ${cast.perSecond.toFixed(2)} a second: ${cast.tooMany} times 429, ${cast.missed} missed, ${cast.twice} twice; others answered in ${cast.p95.toFixed(0)} ms (p95), ${cast.slowest.toFixed(0)} ms at most`,
  );
  const crowd = await measureCrowd(100);
  console.log(
    `100 people at once with Telegram's limits: ${crowd.tooMany} times 429, ${crowd.callsPerReport.toFixed(1)} calls for the ${STEPS} steps of a report, the longest wait ${crowd.worst.toFixed(1)} s (at 29 messages a second at least ${crowd.best.toFixed(1)} s)`,
  );
  console.log(
    await scaleTable([
      [36, 1000],
      [3000, 1_000_000],
    ]),
  );
}

/** `npm run bench [REPORTS]`; `npm run bench -- processes [REPORTS] [PEOPLE]`: several processes on PostgreSQL. */
const [what, reports = 1000, people = 200] = process.argv.slice(2);
if (what === "processes") {
  console.log(await processesTable({ reports: Number(reports), people: Number(people) }));
} else await all(Number(what ?? 2000));
