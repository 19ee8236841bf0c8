import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";

/** Milliseconds of one small commit in WAL mode, as the database is opened and without the flush. */
export function measureCommit(synchronous: "FULL" | "NORMAL", commits = 2000): number {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const database = new Libsql(join(folder, "bench.db"));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
  database.exec("CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT)");
  const insert = database.prepare("INSERT INTO answer (text) VALUES (?)");
  const from = performance.now();
  for (let i = 0; i < commits; i++) insert.run(["Tổ chức 03 buổi truyền thông tại các thôn"]);
  const each = (performance.now() - from) / commits;
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return each;
}
