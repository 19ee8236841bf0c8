import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import Libsql from "libsql";
import { openDatabase } from "../../src/database/index.ts";
import { CONSENT_VERSION } from "../../src/people/consent.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { obligations, reportingUnits } from "../../src/plan/units.ts";

const SHIPPED = resolve("prisma/plans/loc-binh-2024.yaml");
/** The day on which everything is asked: in the Action Month, between two deadlines. */
export const TODAY = "2024-11-27";
/** Telegram ids: of the office's member, of a unit's leader, of the first unit's principal and on. */
export const OFFICE = 7_777_777;
export const LEADER = 8_888_888;
const FOCAL_POINTS = 10_000_000;
/** A periodic report of before most task reports came: newer facts have overtaken it. */
const SENT_EARLY = { sums: { reports: 1, nil: 0, areas: [] } };
/** The Telegram id of a commune's principal. */
export const focalPoint = (units: number): number => FOCAL_POINTS + units - 2;

export interface Filled {
  readonly file: string;
  readonly planFile: string;
  /** Units that report. */
  readonly units: number;
}

/** The shipped plan, with so many invented communes more that so many units report. */
function writePlan(folder: string, units: number): string {
  const text = readFileSync(SHIPPED, "utf8");
  const own = reportingUnits(loadPlan(SHIPPED), TODAY).length;
  const calendar = /calendarFile: (.*)/.exec(text)?.[1] ?? "";
  const communes = Array.from({ length: Math.max(0, units - own) }, (_, i) => [
    `  - code: bench-${i}`,
    "    kind: xa-thi-tran",
    `    name: Ủy ban nhân dân xã thử nghiệm số ${i}`,
    `    shortName: UBND xã thử nghiệm ${i}`,
  ]);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "plan.yaml");
  writeFileSync(
    file,
    text
      .replace(calendar, relative(folder, resolve("prisma/plans", calendar)))
      .replace(/^units:$/m, ["units:", ...communes.flat()].join("\n")),
  );
  return file;
}

/**
 * A database of so many units and reports, as if they had come over the year. Made once for each schema
 * and kept, because a million reports take a minute.
 */
export async function filled(units: number, reports: number): Promise<Filled> {
  const sources = [...migrations(), readFileSync(new URL(import.meta.url), "utf8")];
  const version = createHash("sha256").update(sources.join()).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), `dau-moi-scale-${units}-${reports}-${version}`);
  const planFile = writePlan(folder, units);
  const plan = loadPlan(planFile);
  const [file, made, making] = ["filled.db", "made.db", "making.db"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const found = { file, planFile, units: reportingUnits(plan, TODAY).length };
  if (existsSync(file)) return found;
  const database = await openDatabase(`file:${made}`);
  const digest = createHash("sha256").update(readFileSync(planFile)).digest("hex");
  await storePlan(database, plan, digest, new Date(`${TODAY}T00:00:00Z`));
  await database.close();

  // libsql keeps a closed connection, lock and all, until the garbage collector comes.
  copyFileSync(made, making);
  const sql = new Libsql(making);
  sql.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA cache_size = -400000;");
  sql.exec("CREATE TEMP TABLE u (i INTEGER PRIMARY KEY, code TEXT UNIQUE);");
  sql.exec("CREATE TEMP TABLE o (i INTEGER PRIMARY KEY, unit TEXT, duty TEXT, person TEXT);");
  sql.exec("BEGIN");
  const unit = sql.prepare("INSERT INTO u VALUES (?, ?)");
  for (const [i, { code }] of reportingUnits(plan, TODAY).entries()) unit.run([i, code]);
  const owed = sql.prepare(
    "INSERT INTO o SELECT ?, ?, ?, iif(i % 20 = 19, 'p0', 'p' || i) FROM u WHERE code = ?",
  );
  for (const [i, one] of obligations(plan, TODAY).entries()) {
    owed.run([i, one.unit.code, one.duty.code, one.unit.code]);
  }
  for (const statement of statements(plan.id, reports)) sql.exec(statement);
  sql.exec("COMMIT");
  sql.exec("ANALYZE; PRAGMA journal_mode = DELETE;");
  sql.close();
  renameSync(making, file);
  return found;
}

function migrations(): string[] {
  return readdirSync("prisma/migrations", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => readFileSync(join("prisma/migrations", name), "utf8"));
}

/** As Prisma writes an instant, so many minutes after another. */
const after = (from: string, minutes: string) =>
  `strftime('%Y-%m-%dT%H:%M:%S.000+00:00', '${from}', '+' || (${minutes}) || ' minutes')`;
const BEGIN = "'2024-01-15T01:00:00.000+00:00'";
const ANSWERS = `json_object('duty', o.duty, 'status', 'completed', 'result', 'Đã tổ chức thực hiện theo kế hoạch.', 'figures', json_object('so_cuoc', 1 + n.i % 4, 'nguoi_du', 20 + n.i % 100))`;

/** Reports of all units on all duties in turn, and something of everything else. */
function statements(plan: string, reports: number): string[] {
  const numbers = (count: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`;
  // From January to the day before today.
  const sent = after("2024-01-15T02:00:00", `n.i * ${(317 * 1440) / Math.max(1, reports)}`);
  const owed = "(SELECT count(*) FROM o)";
  const insert = (table: string, columns: string) =>
    `INSERT INTO "${table}" (${columns
      .split(" ")
      .map((name) => `"${name}"`)
      .join(", ")})`;
  return [
    `${insert("Person", "id telegramId name language consentAt consentVersion createdAt")}
     SELECT 'p' || i, ${FOCAL_POINTS} + i, 'Nguyễn Thị ' || i, 'vi', ${BEGIN}, '${CONSENT_VERSION}', ${BEGIN} FROM u WHERE i % 20 <> 19
     UNION ALL SELECT 'leader', ${LEADER}, 'Lê Văn Chủ', 'vi', ${BEGIN}, '${CONSENT_VERSION}', ${BEGIN}
     UNION ALL SELECT 'office', ${OFFICE}, 'Trần Thị Lan', 'vi', ${BEGIN}, '${CONSENT_VERSION}', ${BEGIN};`,
    `${insert("Membership", "id planId personId unitCode role from")}
     SELECT 'm' || i, '${plan}', 'p' || i, code, 'principal', ${BEGIN} FROM u WHERE i % 20 <> 19
     UNION ALL SELECT 'm-leader', '${plan}', 'leader', code, 'leader', ${BEGIN} FROM u WHERE i = 1
     UNION ALL SELECT 'm-office', '${plan}', 'office', NULL, 'office', ${BEGIN};`,
    `${insert("Invitation", "id planId unitCode role hash madeById madeAt expiresAt")}
     SELECT 'i' || i, '${plan}', code, 'principal', 'hash' || i, 'office', '2024-11-20T01:00:00.000+00:00', '2024-12-04T01:00:00.000+00:00' FROM u WHERE i % 40 = 39;`,
    `${numbers(reports)} ${insert("Draft", "id planId unitCode holderId kind state answers createdAt updatedAt")}
     SELECT 'd' || n.i, '${plan}', o.unit, o.person, 'task', 'submitted', ${ANSWERS}, ${sent}, ${sent}
     FROM n JOIN o ON o.i = n.i % ${owed};`,
    `${numbers(reports)} ${insert("TaskReport", "id planId number unitCode dutyCode draftId state status from to months revision submittedAt updatedAt")}
     SELECT 'r' || n.i, '${plan}', n.i + 1, o.unit, o.duty, 'd' || n.i, iif(n.i % 50 = 7, 'withdrawn', 'submitted'),
       iif(n.i % 10 = 0, 'nil', iif(n.i % 10 < 3, 'ongoing', 'completed')), '2024-05-01', '2024-05-02', iif(n.i % 5 = 1, 'THD', ''), 1, ${sent}, ${sent}
     FROM n JOIN o ON o.i = n.i % ${owed};`,
    `${numbers(reports)} ${insert("Revision", "id reportId number personId answers submittedAt")}
     SELECT 'v' || n.i, 'r' || n.i, 1, o.person, ${ANSWERS}, ${sent} FROM n JOIN o ON o.i = n.i % ${owed};`,
    STANDINGS,
    `${insert("Draft", "id planId unitCode holderId kind subject state answers createdAt updatedAt")}
     SELECT 'open' || i, '${plan}', code, 'p' || i, 'task', NULL, 'open', '{}', '2024-11-20T01:00:00.000+00:00', '2024-11-21T01:00:00.000+00:00' FROM u WHERE i % 10 = 3
     UNION ALL SELECT 'six' || i, '${plan}', code, 'p0', 'periodic', '6T-2024', 'submitted', '{}', '2024-06-10T01:00:00.000+00:00', '2024-06-10T01:00:00.000+00:00' FROM u WHERE i % 3 <> 0
     UNION ALL SELECT 'year' || i, '${plan}', code, 'p0', 'periodic', 'NAM-2024', 'submitted', '{}', '2024-11-25T01:00:00.000+00:00', '2024-11-25T01:00:00.000+00:00' FROM u WHERE i % 5 = 0
     UNION ALL SELECT 'tick' || u.i || m.code, '${plan}', u.code, 'p0', 'milestone', m.code, 'submitted', '{}', '2024-11-15T01:00:00.000+00:00', '2024-11-15T01:00:00.000+00:00' FROM u, "Milestone" m WHERE u.i % 2 = 0 AND m.day <= '${TODAY}';`,
    `${insert("PeriodicReport", "id planId unitCode occasionCode draftId state nil revision submittedAt updatedAt")}
     SELECT id, "planId", "unitCode", subject, id, 'submitted', false, 1, "createdAt", "createdAt" FROM "Draft" WHERE kind = 'periodic';`,
    `${insert("PeriodicRevision", "id reportId number personId answers submittedAt")}
     SELECT id, id, 1, 'p0', '${JSON.stringify(SENT_EARLY)}', "submittedAt" FROM "PeriodicReport";`,
    `${insert("MilestoneTick", "id planId unitCode milestoneCode draftId day state personId at")}
     SELECT id, "planId", "unitCode", subject, id, '2024-11-15', 'ticked', 'p0', "createdAt" FROM "Draft" WHERE kind = 'milestone';`,
    `${insert("Paper", "id planId unitCode occasionCode number signedOn claimedById claimedAt state settledById settledAt")}
     SELECT 'paper' || i, '${plan}', code, '6T-2024', '45/BC-UBND', '2024-06-12', 'p0', '2024-06-12T01:00:00.000+00:00', iif(i % 60 = 0, 'claimed', 'confirmed'), iif(i % 60 = 0, NULL, 'office'), iif(i % 60 = 0, NULL, '2024-06-12T02:00:00.000+00:00') FROM u WHERE i % 15 = 0;`,
    `${insert("Extension", "id planId unitCode deadlineCode state requestedById requestedAt askedBefore dueBefore settledById settledAt")}
     SELECT 'x' || i, '${plan}', code, 'NAM-2024', iif(i % 60 = 7, 'granted', 'requested'), 'p0', '2024-11-20T01:00:00.000+00:00', '2024-12-20', iif(i % 60 = 7, '2024-12-20', NULL), iif(i % 60 = 7, 'office', NULL), iif(i % 60 = 7, '2024-11-21T01:00:00.000+00:00', NULL) FROM u WHERE i % 30 = 7;`,
    `${insert("Obstacle", "id planId number unitCode raisedById raisedAt text state")}
     SELECT 'ob' || i, '${plan}', i + 1, code, 'p0', '2024-10-01T01:00:00.000+00:00', 'Thiếu kinh phí in tài liệu.', iif(i % 3 = 0, 'open', 'answered') FROM u WHERE i % 12 = 0;`,
    ...["6T-2024", "NAM-2024"].map(
      (
        code,
      ) => `${insert("Notice", "id key kind chatId personId unitCode subject rung call notBefore notAfter state attempts messageId createdAt settledAt")}
     SELECT '${plan}:old:${code}:' || u.i || ':' || r.i, '${plan}:old:${code}:' || u.i || ':' || r.i, 'deadline-reminder', ${FOCAL_POINTS} + u.i, 'p' || u.i, u.code, '${code}', 'r' || r.i, '{}',
       strftime('%Y-%m-%dT%H:%M:%S.000+00:00', '2024-11-01T01:00:00', '+' || r.i || ' days'), '2024-11-27T01:00:00.000+00:00', iif(u.i % 30 = 3, 'failed', 'sent'), 1, 1, '2024-11-10T01:00:00.000+00:00', '2024-11-10T01:00:00.000+00:00' FROM u, u r WHERE u.i % 20 <> 19 AND r.i < 4;`,
    ),
    `${insert("OfficeGroup", "chatId planId title boundAt boundById")} VALUES ('-1', '${plan}', 'Nhóm', ${BEGIN}, 'office');`,
  ];
}

/** As the program keeps them (src/reports/store/standing.ts). */
const STANDINGS = `
  INSERT INTO "DutyStanding" ("planId", "unitCode", "dutyCode", "status", "reports", "happened", "months", "firstAt", "lastAt")
  SELECT "planId", "unitCode", "dutyCode", "status", n, happened, iif(marked > 0, json_object('THD', marked), NULL), first, last FROM (
    SELECT "planId", "unitCode", "dutyCode", "status", count(*) AS n, sum("status" <> 'nil') AS happened,
      sum("status" <> 'nil' AND "months" = 'THD') AS marked, min("submittedAt") AS first, max("submittedAt") AS last, max("number")
    FROM "TaskReport" WHERE "state" = 'submitted' GROUP BY "planId", "unitCode", "dutyCode");`;
