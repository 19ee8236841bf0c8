import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Sqlite from "libsql";
import { MIGRATIONS, migrate } from "../../src/database/sqlite/migrate.ts";
import { makeOrder } from "../../src/telegram/tables/make-order.ts";
import { fileOf } from "../telegram/people/support.ts";
import { startApp } from "./app.ts";

/**
 * A sandbox of 11/12/2024 as version 0.1.0 wrote it: every table has rows, every state is there, beside what a
 * year of the demonstration leaves.
 */
const DUMP = "test/fixtures/databases/sandbox-of-december-2024.sql.gz";

/** The migrations that 0.1.0 had. */
export const OF_010 = ["20261124000000_start", "20261124100000_deadlines_and_notices"];

/** Writes it into this file, with the tables that 0.1.0 had. */
export async function asOf010(file: string): Promise<void> {
  const former = mkdtempSync(join(tmpdir(), "dau-moi-former-"));
  for (const name of [...OF_010, "migration_lock.toml"]) {
    cpSync(join(MIGRATIONS, name), join(former, name), { recursive: true });
  }
  await migrate(`file:${file}`, former);
  rmSync(former, { recursive: true });
  const old = new Sqlite(file);
  old.exec(`BEGIN; PRAGMA defer_foreign_keys = ON; ${gunzipSync(readFileSync(DUMP))}; COMMIT`);
  old.close();
}

/** When it was written, in Vietnam. */
const MORNING = "2024-12-11T09:31:00+07:00";

const [OFFICE, SILENT, NOI_VU, SUCCESSOR] = [500007919, 500269246, 500031676, 500197975];
const SAID: readonly (readonly [who: string, id: number, texts: readonly string[]])[] = [
  [
    "office",
    OFFICE,
    [
      ...["/tinhhinh", "/tiepnhan", "/tonghop", "/vuongmac", "/hanchot", "/chuabaocao", "/dondoc"],
      ...["/giahan", "/dientap", "/nhatky", "/lienlac", "/donvi", "/caidat", "/dulieucuatoi"],
      ...["xã nào chưa nộp báo cáo năm", "tổng lượt người dự quý IV", "/donvi tam gia"],
    ],
  ],
  ["UBND xã Lợi Bác", SILENT, ["/nhiemvu", "/lichsu", "/hanchot", "đơn vị tôi còn thiếu gì"]],
  ["Phòng Nội vụ", NOI_VU, ["/nhiemvu", "/lichsu", "/hanchot", "/congviec", "/dulieucuatoi"]],
  ["UBND xã Tam Gia", SUCCESSOR, ["/nhiemvu", "/lichsu", "/hanchot", "đơn vị tôi còn thiếu gì"]],
];

/** What the bot says of it to office and units, and all that it exports, by what was asked. */
export async function facesOf(databaseUrl: string): Promise<ReadonlyMap<string, string>> {
  const faces = new Map<string, string>();
  await using app = await startApp({ databaseUrl, at: MORNING });
  for (const [who, id, texts] of SAID) {
    const actor = app.world.person(who, { id });
    for (const text of texts) {
      await actor.says(text);
      const message = actor.lastMessage();
      const isFile = message.document !== undefined;
      faces.set(`${who} ${text}`, isFile ? String(fileOf(app, message)) : (message.text ?? ""));
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-faces-"));
  await makeOrder(
    {
      ...{ occasion: null, what: "data", audience: "office", language: "vi", part: null },
      ...{ databaseUrl, evidence: { folder: app.config.dataFolder } },
      ...{ planFile: app.config.planFile, at: new Date(MORNING), folder },
    },
    () => {},
  );
  for (const name of readdirSync(folder)) faces.set(name, readFileSync(join(folder, name), "utf8"));
  rmSync(folder, { recursive: true });
  return faces;
}
