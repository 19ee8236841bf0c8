import { cpSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { expect, test } from "vitest";
import { MIGRATIONS, migrate, migrationNames } from "../../src/database/sqlite/migrate.ts";
import { temporary } from "./support.ts";

const THIS = "20261130010000_completed_stays";
const AT = "2024-06-03T01:00:00.000+00:00";

test("duties of before that were reported anew after they were completed are completed", async () => {
  using place = temporary();
  const former = join(place.folder, "former");
  const names = migrationNames().filter((name) => name < THIS);
  for (const name of [...names, "migration_lock.toml"]) {
    cpSync(join(MIGRATIONS, name), join(former, name), { recursive: true });
  }
  const file = join(place.folder, "bot.db");
  await migrate(`file:${file}`, former);
  const old = new Sqlite(file);
  const report = (id: number, duty: string, state: string, status: string) =>
    `INSERT INTO Draft (id, planId, unitCode, holderId, kind, state, answers, createdAt, updatedAt)
     VALUES ('d${id}', 'p', 'u', 'hoa', 'task', 'submitted', '{}', '${AT}', '${AT}');
     INSERT INTO TaskReport (id, planId, number, unitCode, dutyCode, draftId, state, status, revision, submittedAt, updatedAt)
     VALUES ('r${id}', 'p', ${id}, 'u', '${duty}', 'd${id}', '${state}', '${status}', 1, '${AT}', '${AT}');`;
  const standing = (duty: string, status: string) =>
    `INSERT INTO DutyStanding (planId, unitCode, dutyCode, status, reports, firstAt, lastAt)
     VALUES ('p', 'u', '${duty}', '${status}', 2, '${AT}', '${AT}');`;
  old.exec(`
    INSERT INTO Plan (id, year, title, digest, loadedAt) VALUES ('p', 2024, 'P', '', '${AT}');
    INSERT INTO Unit (planId, code, kind, name) VALUES ('p', 'u', 'xa', 'U');
    INSERT INTO Person (id, language, createdAt) VALUES ('hoa', 'vi', '${AT}');
    INSERT INTO Duty (planId, code, title, quote) VALUES ('p', 'one', 'a', 'a'), ('p', 'two', 'b', 'b');
    ${report(1, "one", "submitted", "completed")} ${report(2, "one", "submitted", "nil")}
    ${report(3, "two", "withdrawn", "completed")} ${report(4, "two", "submitted", "nil")}
    ${standing("one", "nil")} ${standing("two", "nil")}
  `);
  old.close();
  expect(await migrate(`file:${file}`)).toContain(THIS);
  const rows = new Sqlite(file)
    .prepare("SELECT status FROM DutyStanding ORDER BY dutyCode")
    .pluck();
  expect(rows.all()).toEqual(["completed", "nil"]);
});
