import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { expect, test } from "vitest";
import { MIGRATIONS, migrate, migrationNames } from "../../src/database/sqlite/migrate.ts";
import { temporary } from "./support.ts";

const THIS = "20261129230000_no_account_in_an_id";
const ACCOUNT = "7000237570";
const OLD = `${ACCOUNT}.42`;

/** A database of the version before, in which an obstacle bears the account of who raised it. */
async function before(folder: string): Promise<string> {
  const former = join(folder, "former");
  const names = migrationNames().filter((name) => name < THIS);
  for (const name of [...names, "migration_lock.toml"]) {
    cpSync(join(MIGRATIONS, name), join(former, name), { recursive: true });
  }
  const file = join(folder, "bot.db");
  await migrate(`file:${file}`, former);
  const old = new Sqlite(file);
  const at = "2024-06-03T01:00:00.000+00:00";
  const call = (id: string) =>
    JSON.stringify({ payload: { reply_markup: [[{ callback_data: `oa:${id}` }]] } });
  const notice = (id: string) =>
    `('obstacle:${id}:raised:0:lan', 'obstacle:${id}:raised:0:lan', 'obstacle-raised', '5', '${call(id)}', '${at}', 'sent', '${at}')`;
  old.exec(`
    INSERT INTO Plan (id, year, title, digest, loadedAt) VALUES ('p', 2024, 'P', '', '${at}');
    INSERT INTO Unit (planId, code, kind, name) VALUES ('p', 'u', 'xa', 'U');
    INSERT INTO Person (id, language, createdAt) VALUES ('hoa', 'vi', '${at}');
    INSERT INTO Obstacle (id, planId, number, unitCode, raisedById, raisedAt, text, state) VALUES
      ('${OLD}', 'p', 1, 'u', 'hoa', '${at}', 'A', 'answered'), ('T417KdvdgGXy', 'p', 2, 'u', 'hoa', '${at}', 'B', 'open');
    INSERT INTO ObstacleAnswer (id, obstacleId, personId, at, text) VALUES ('x', '${OLD}', 'hoa', '${at}', 'C');
    INSERT INTO LogEntry (id, at, personId, action, subject) VALUES
      ('l', '${at}', 'hoa', 'obstacle.answered', 'obstacle:${OLD}'), ('m', '${at}', 'hoa', 'obstacle.changed', 'obstacle:T417KdvdgGXy');
    INSERT INTO Notice (id, key, kind, chatId, call, notBefore, state, createdAt) VALUES ${notice(OLD)}, ${notice("T417KdvdgGXy")};
    INSERT INTO "Update" (id, key, state, receivedAt) VALUES
      (1, '${ACCOUNT}', 'answered', '${at}'), (2, '${ACCOUNT}', 'failed', '${at}'), (3, '8', 'received', '${at}');
  `);
  old.close();
  return file;
}

test("no id bears the account of whoever raised an obstacle, and all that named it names it still", async () => {
  using place = temporary();
  const file = await before(place.folder);
  expect(await migrate(`file:${file}`)).toContain(THIS);
  const db = new Sqlite(file);
  const all = (sql: string) => db.prepare(sql).pluck().all() as string[];
  const [id = "", other] = all("SELECT id FROM Obstacle ORDER BY number");
  expect(id).toMatch(/^[0-9a-f]{18}$/);
  expect(other).toBe("T417KdvdgGXy");
  expect(all("SELECT obstacleId FROM ObstacleAnswer")).toEqual([id]);
  expect(all("SELECT subject FROM LogEntry ORDER BY id")).toEqual([
    `obstacle:${id}`,
    `obstacle:${other}`,
  ]);
  const keys = [`obstacle:${id}:raised:0:lan`, `obstacle:${other}:raised:0:lan`].sort();
  expect(all("SELECT key FROM Notice").sort()).toEqual(keys);
  expect(all("SELECT id FROM Notice").sort()).toEqual(keys);
  expect(all("SELECT call FROM Notice").join()).toContain(`oa:${id}`);
  expect(all('SELECT key FROM "Update" ORDER BY id')).toEqual(["", "", "8"]);
  expect(all("PRAGMA foreign_key_check")).toEqual([]);
  db.close();
  expect(readFileSync(file).includes(ACCOUNT)).toBe(false);
});
