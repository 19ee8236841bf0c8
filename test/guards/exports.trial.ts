import { execFile } from "node:child_process";
import { expect, test } from "vitest";

/**
 * What nobody imports is deleted, or loses its `export`; knip reads the imports, and knip.json names
 * where the program begins.
 */

/** Exports for the tests alone, each a door of something that the program runs behind it. */
const DOORS: Record<string, string> = {
  "src/database/sqlite/migrate.ts: MIGRATIONS":
    "where the shipped migrations lie, to be copied and broken",
  "src/database/sqlite/migrate.ts: migrationNames": "what a migrated database must have recorded",
  "src/deadlines/deadline.ts: unitsJudged":
    "whom a deadline judges on a day, without what became of each",
  "src/offices/sharing.ts: strangersAmong":
    "which processes have another list of offices, without the processes",
  "src/people/deeds.ts: DEEDS": "every kind of deed has its words in the log",
  "src/people/rights.ts: RIGHTS": "every right is tried on everybody",
  "src/plan/calendar-file.ts: parseCalendar": "a calendar's mistakes, without a file for each",
  "src/plan/lexicon-file.ts: parseLexicon": "a lexicon's mistakes, without a file for each",
  "src/plan/load.ts: parsePlan": "a plan's mistakes, without a file for each",
  "src/plan/names.ts: compareNames": "the order of all lists of units",
  "src/plan/units.ts: obligations": "who owes what on a day, all in one list",
  "src/progress/week.ts: sumsOf": "the week's sums, without a week around them",
  "src/reading/law.ts: FATE": "every kind of finding is tried at every door",
  "src/reading/law.ts: REFUSALS": "every refusal has its words",
  "src/sandbox/actors/world.ts: createWorld": "the actors play in the tests, too",
  "src/sandbox/page/rules/rows.ts: groupAlbums": "which messages are one album",
  "src/storage.ts: evidenceAt": "an address of evidence, without the settings around it",
  "src/telegram/listening/listen.ts: stateOf": "compared with what the plugin itself stores",
};

interface Issue {
  readonly file: string;
  readonly [kind: string]: string | readonly { readonly name: string }[];
}

/** "src/plan/load.ts: parsePlan", for each that is not used; a file that nobody imports is one, too. */
function unused(...options: string[]): Promise<string[]> {
  const knip = ["node_modules/knip/bin/knip.js", "--reporter", "json", "--no-progress", ...options];
  return new Promise((resolve, reject) => {
    // It ends with 1 where it found something.
    execFile(process.execPath, knip, { maxBuffer: 1 << 24 }, (_, stdout, stderr) => {
      try {
        const { issues } = JSON.parse(stdout) as { issues: Issue[] };
        resolve(
          issues.flatMap(({ file, ...kinds }) =>
            Object.values(kinds).flatMap((found) =>
              Array.isArray(found) ? found.map(({ name }) => `${file}: ${name}`) : [],
            ),
          ),
        );
      } catch {
        reject(new Error(`knip: ${stderr}${stdout}`));
      }
    });
  });
}

const LONG = { timeout: 120_000 };

test(
  "every file and dependency is used, and every export is imported by somebody",
  LONG,
  async () => {
    expect(await unused()).toEqual([]);
  },
);

test("nothing in src serves the tests alone, but for a few doors", LONG, async () => {
  // A type that only a test names costs nothing: what it describes is checked as a value.
  const found = await unused("--production", "--include", "files,exports");
  expect(found.sort()).toEqual(Object.keys(DOORS).sort());
});
