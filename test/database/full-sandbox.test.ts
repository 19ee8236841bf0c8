import { cpSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { migrate, migrationNames } from "../../src/database/sqlite/migrate.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { asOf010, OF_010 } from "../support/december.ts";
import { temporary } from "./support.ts";

type Row = Record<string, unknown>;

const place = temporary();
const file = join(place.folder, "bot.db");
let was: Map<string, Row[]>;
let db: Sqlite.Database;

const rowsOf = (database: Sqlite.Database, table: string): Row[] =>
  database.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all() as Row[];
const is = (table: string): Row[] => rowsOf(db, table);
const had = (table: string): Row[] => was.get(table) ?? [];

beforeAll(async () => {
  await asOf010(file);
  const old = new Sqlite(file);
  const tables = old
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all() as string[];
  was = new Map(tables.map((table) => [table, rowsOf(old, table)]));
  old.close();
  expect(await migrate(`file:${file}`)).toEqual(migrationNames().slice(OF_010.length));
  db = new Sqlite(file);
});
afterAll(() => {
  db.close();
  place[Symbol.dispose]();
});

/** Sorted by all they say: a table that was made anew may have its rows in another order. */
const sorted = (rows: readonly Row[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

function renamed(row: Row, names: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [names[key] ?? key, value]));
}

const UNIT = { unit: "unitCode" };
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Membership: UNIT,
  Invitation: UNIT,
  Notice: UNIT,
  Obstacle: UNIT,
  TaskReport: { ...UNIT, duty: "dutyCode" },
  DutyStanding: { ...UNIT, duty: "dutyCode" },
  PeriodicReport: { ...UNIT, occasion: "occasionCode" },
  MilestoneTick: { ...UNIT, milestone: "milestoneCode" },
  Extension: { ...UNIT, deadline: "deadlineCode" },
  Snooze: { deadline: "deadlineCode" },
};

/** So far the latest revision counted, and the office had taken or returned none. */
const lives = (row: Row): Row => ({
  ...row,
  ...{ stage: "sent", inForce: row.revision, lapsesAt: null },
  waitsSince: row.state === "submitted" ? row.updatedAt : null,
});

/** What the migration changes in rows, beside the names of columns. */
const CHANGES: Readonly<Record<string, (row: Row) => Row>> = {
  Person: (row) => ({ ...row, unreachableWhy: null }),
  // No two of them were said to tell of one event, and a plan had one special month.
  TaskReport: ({ actionMonth, ...row }) => ({
    ...lives(renamed(row, NAMES.TaskReport ?? {})),
    ...{ countedById: null, months: Number(actionMonth) === 1 ? "THD" : "" },
  }),
  PeriodicReport: (row) => lives(renamed(row, NAMES.PeriodicReport ?? {})),
  OfficeGroup: (row) => ({ ...renamed(row, { boundBy: "boundById" }), lostAt: null }),
  // The file is read again, for the units' former names.
  Plan: (row) => ({ ...row, digest: "" }),
  // Which chat it came from is not kept once it is done.
  Update: (row) => ({
    ...row,
    key: ["answered", "failed"].includes(String(row.state)) ? "" : row.key,
  }),
  // A duty once completed stays so; and it tells of deeds, and which of them are a special month's.
  DutyStanding: (row) => {
    const reports = had("TaskReport").filter(
      ({ unit, duty, state }) =>
        unit === row.unit && duty === row.duty && String(state) === "submitted",
    );
    const deeds = reports.filter(({ status }) => status === "completed" || status === "ongoing");
    const marked = deeds.filter(({ actionMonth }) => Number(actionMonth) === 1).length;
    return {
      ...renamed(row, NAMES.DutyStanding ?? {}),
      status: reports.some(({ status }) => status === "completed") ? "completed" : row.status,
      also: 0,
      happened: deeds.length,
      months: marked > 0 ? `{"THD":${marked}}` : null,
      // What was said first that is more than "not yet".
      doneAt:
        reports
          .filter(({ status }) => status !== "pending")
          .map(({ submittedAt }) => String(submittedAt))
          .toSorted()[0] ?? null,
    };
  },
  Unit: ({ validFrom: _from, validTo: _to, ...row }) => row,
  Evidence: (row) => ({
    ...row,
    kind: row.kind === "document" ? "file" : row.kind,
    caption: null,
  }),
  // Only deadlines were asked for.
  Nudge: ({ deadline, ...row }) => ({ ...row, about: `deadline:${deadline}`, urgency: null }),
  Draft: ({ reportId, ...row }) => ({
    ...renamed(row, UNIT),
    taskReportId: row.kind === "task" ? reportId : null,
    periodicReportId: row.kind === "periodic" ? reportId : null,
    tickId: row.kind === "milestone" ? reportId : null,
    ...{ heard: 0, byOffice: 0 },
  }),
  // What was entered, its unit entered itself.
  Revision: (row) => ({ ...row, byOffice: 0 }),
  PeriodicRevision: (row) => ({ ...row, byOffice: 0 }),
  LogEntry: (row) => ({
    ...row,
    action: String(row.action).replace(/^document\./, "paper."),
    subject: String(row.subject).replace(/^document:/, "paper:"),
  }),
  Notice: (row) => ({
    ...renamed(row, UNIT),
    kind: String(row.kind).replace(/^document-/, "paper-"),
    key: String(row.key).replace(/^document:/, "paper:"),
    // What the schedule decides waits in another row than what was just said.
    usual: Number(row.kind === "deadline-reminder"),
  }),
};

test("every table of before was filled", () => {
  expect(was.size).toBe(31);
  expect([...was].filter(([, rows]) => rows.length === 0)).toEqual([]);
});

test("no row of any table is lost, and none says anything else", () => {
  for (const [table, rows] of was) {
    if (table === "OfficialDocument") continue;
    // Positions held what was said, which must not stay; the drafts have every answer.
    if (table === "Dialogue") {
      expect(is(table)).toEqual([]);
      continue;
    }
    const change = CHANGES[table] ?? ((row: Row) => renamed(row, NAMES[table] ?? {}));
    expect(sorted(is(table)), table).toEqual(sorted(rows.map(change)));
  }
});

test("every reference leads somewhere", () => {
  expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
});

test("papers are there, and of two in force for one occasion the one that counted stays", () => {
  const expected = had("OfficialDocument").map((row) => ({
    ...renamed(row, { ...UNIT, occasion: "occasionCode" }),
    ...(row.id === "paper-reopened" ? { state: "withdrawn" } : {}),
    // Nobody was asked for it then.
    arrivedOn: null,
  }));
  expect(sorted(is("Paper"))).toEqual(sorted(expected));
});

/** "granted", "granted Lan 2024-12-01 …": what happened to one, in the order of time. */
const story = (table: string, of: string, id: string): Row[] =>
  is(table)
    .filter((row) => row[of] === id)
    .toSorted((a, b) => String(a.at).localeCompare(String(b.at)));
const deeds = (table: string, of: string, id: string) =>
  story(table, of, id).map(({ deed }) => deed);

describe("the past becomes rows, with who and when", () => {
  test("of papers", () => {
    const told = (id: string) => deeds("PaperChange", "paperId", id);
    expect(told("paper-refused")).toEqual(["claimed", "refused"]);
    expect(story("PaperChange", "paperId", "paper-refused")[1]?.word).toBe("Văn thư chưa thấy.");
    expect(told("paper-received")).toEqual(["received"]);
    expect(told("paper-withdrawn")).toEqual(["claimed", "withdrawn"]);
    expect(told("paper-reopened")).toEqual(["claimed", "refused", "reopened", "withdrawn"]);
    expect(told("paper-second")).toEqual(["claimed", "confirmed"]);
  });

  test("of extensions", () => {
    const told = (id: string) => deeds("ExtensionChange", "extensionId", id);
    expect(told("ext-waits")).toEqual(["requested", "requested"]);
    const [first, second] = story("ExtensionChange", "extensionId", "ext-waits");
    expect(first).toMatchObject({ before: "2024-12-18", word: null });
    expect(second).toMatchObject({ before: "2024-12-20", word: "Đang chờ số liệu của thôn" });
    expect(told("ext-replaced")).toEqual(["requested", "granted", "revoked"]);
    const [granted] = story("ExtensionChange", "extensionId", "ext-granted");
    const end = story("ExtensionChange", "extensionId", "ext-replaced").at(-1);
    expect(end).toMatchObject({ at: granted?.at, personId: granted?.personId });
    expect(told("ext-refused")).toEqual(["requested", "refused"]);
    expect(told("ext-revoked")).toEqual(["granted", "revoked"]);
  });

  test("of ticks", () => {
    const [corrected, taken] = had("MilestoneTick").toSorted((a, b) =>
      String(a.id).localeCompare(String(b.id)),
    );
    const told = (tick?: Row) => deeds("TickChange", "tickId", String(tick?.id));
    expect(told(corrected)).toEqual(["ticked", "corrected"]);
    const said = story("TickChange", "tickId", String(corrected?.id)).at(-1);
    expect(said).toMatchObject({ day: "2024-11-16", note: "Đã tổ chức lại" });
    expect(said?.draftId).toBe(corrected?.draftId);
    expect(told(taken)).toEqual(["ticked", "withdrawn"]);
    // Each has one row at least, and the last that says something says what the tick says.
    for (const tick of had("MilestoneTick")) {
      const last = story("TickChange", "tickId", String(tick.id)).findLast(({ day }) => day);
      expect(last).toMatchObject({ day: tick.day, at: tick.at, personId: tick.personId });
    }
  });

  test("of obstacles", () => {
    const answered = had("Obstacle").filter(({ answer }) => answer !== null);
    expect(
      is("ObstacleAnswer").map(({ obstacleId, personId, at, text }) => [
        ...[obstacleId, personId, at, text],
      ]),
    ).toEqual(
      answered.map(({ id, answererId, answeredAt, answer }) => [
        ...[id, answererId, answeredAt, answer],
      ]),
    );
  });

  test("and what is said last is how it is now", () => {
    const LAST: Record<string, string> = { received: "confirmed", reopened: "claimed" };
    for (const [table, changes, of] of [
      ["Paper", "PaperChange", "paperId"],
      ["Extension", "ExtensionChange", "extensionId"],
    ] as const) {
      for (const { id, state } of is(table)) {
        const last = String(deeds(changes, of, String(id)).at(-1));
        expect(LAST[last] ?? last, `${table} ${id}`).toBe(state);
      }
    }
  });
});

test("this version runs on it, and learns from the file what units were called before", async () => {
  const copy = join(place.folder, "copy.db");
  cpSync(file, copy);
  const database = await openDatabase(`file:${copy}`);
  const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
  const now = new Date("2024-12-11T03:00:00Z");
  const { added, removed } = await storePlan(database, plan, "digest", now);
  expect({ added, removed }).toEqual({ added: [], removed: [] });
  expect(await database.read.unitSpan.count()).toBe(plan.units.length);
  // Every enum is one that this version knows: the client refuses to read another.
  for (const read of [
    database.read.draft,
    database.read.evidence,
    database.read.taskReport,
    database.read.periodicReport,
    database.read.notice,
    database.read.update,
    database.read.membership,
    database.read.nudge,
    database.read.obstacle,
  ]) {
    expect((await (read.findMany as () => Promise<unknown[]>)()).length).toBeGreaterThan(0);
  }
  await database.close();
});
