import { mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type ManualClock, manualClock } from "../../src/clock.ts";
import type { Database, Tx } from "../../src/database/index.ts";
import { openFolder } from "../../src/evidence/folder.ts";
import { loadPlan, parsePlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { forgetOverdue, type Keeping } from "../../src/retention/store/nightly.ts";
import { fresh } from "../database/support.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");
const BEGAN = "2024-06-03T08:00:00+07:00";
const at = new Date(BEGAN);
const [planId, unitCode] = [PLAN.id, "06562"];
const MINUTE = 60_000;

/** What is kept until when, by the shipped plan; null: for good. */
const KEPT: Readonly<Record<string, string | null>> = {
  "a text that waits for its author": "2024-06-04T08:00:00+07:00",
  "a file taken out of a draft": "2024-06-04T08:00:00+07:00",
  "an update that was answered": "2024-06-06T08:00:00+07:00",
  "an update that failed": "2024-06-06T08:00:00+07:00",
  "an open question": "2024-07-03T08:00:00+07:00",
  "the words of a letter": "2024-09-01T08:00:00+07:00",
  "a link that was used": "2024-09-01T08:00:00+07:00",
  "a link that was revoked": "2024-09-01T08:00:00+07:00",
  "a link whose time was over": "2024-09-15T00:00:00+07:00",
  "who left while the plan went on": "2026-01-01T00:00:00+07:00",
  "who left after it was over": "2026-03-11T00:00:00+07:00",
  "who had a place in a plan of before": "2025-01-01T00:00:00+07:00",

  "who has a place": null,
  "a file of a draft in hand": null,
  "a file that a report has": null,
  "an update that waits": null,
  "the words of a letter that waits": null,
  "what the schedule keeps of a notice": null,
};

/** Each of these, once, under its name. */
async function everything(tx: Tx): Promise<void> {
  const person = (id: string) => ({ id, telegramId: `t-${id}`, language: "vi", createdAt: at });
  const place = (personId: string, to: string | null, plan = planId) => ({
    ...{ id: `place ${personId}`, planId: plan, personId, role: "office" as const, from: at },
    to: to === null ? null : new Date(to),
  });
  await tx.plan.create({
    data: { id: "2023", year: 2023, title: "2023", digest: "", loadedAt: at },
  });
  const [here, ended, late, former] = [
    "who has a place",
    "who left while the plan went on",
    "who left after it was over",
    "who had a place in a plan of before",
  ] as const;
  await tx.person.createMany({ data: [here, ended, late, former].map(person) });

  const link = { planId, unitCode, role: "deputy" as const, madeById: here, madeAt: at };
  const far = new Date("2030-01-01");
  await tx.invitation.createMany({
    data: [
      {
        ...link,
        id: "a link that was used",
        hash: "1",
        expiresAt: far,
        usedAt: at,
        usedById: here,
      },
      { ...link, id: "a link that was revoked", hash: "2", expiresAt: far, revokedAt: at },
      {
        ...{ ...link, id: "a link whose time was over", hash: "3" },
        expiresAt: new Date("2024-06-17T00:00:00+07:00"),
      },
    ],
  });
  await tx.membership.createMany({
    data: [
      { ...place(here, null), invitationId: "a link that was used" },
      place(ended, "2024-07-01T08:00:00+07:00"),
      place(late, "2025-03-10T08:00:00+07:00"),
      place(former, null, "2023"),
    ],
  });

  const asked = { question: "q", about: [] };
  const open = { ...asked, key: "an open question", since: 1, updatedAt: at };
  await tx.dialogue.create({ data: open });
  const held = { ...asked, key: "a text that waits for its author", text: "…", createdAt: at };
  await tx.held.create({ data: { id: "held", ...held } });
  const update = { receivedAt: at, handledAt: at };
  await tx.update.createMany({
    data: [
      { ...update, id: 1n, key: "an update that was answered", state: "answered" },
      { ...update, id: 2n, key: "an update that failed", state: "failed" },
      { ...update, id: 3n, key: "an update that waits", state: "handled" },
    ],
  });

  const notice = { chatId: "1", personId: here, call: { text: "…" }, notBefore: at, createdAt: at };
  const notices = [
    { id: "the words of a letter", kind: "arrival", state: "sent" as const },
    { id: "the words of a letter that waits", kind: "arrival", state: "planned" as const },
    { id: "what the schedule keeps of a notice", kind: "milestone", state: "sent" as const },
  ];
  await tx.notice.createMany({
    data: notices.map((one) => ({ ...notice, ...one, key: one.id, settledAt: at })),
  });

  await tx.filesSent.create({ data: { personId: here, day: "2024-01-01", files: 1, bytes: 1 } });

  const draft = { planId, unitCode, holderId: here, answers: {}, createdAt: at, updatedAt: at };
  await tx.draft.createMany({
    data: [
      { ...draft, id: "discarded", state: "discarded" },
      { ...draft, id: "open", state: "open" },
      { ...draft, id: "sent", state: "submitted" },
    ],
  });
  const file = {
    kind: "file" as const,
    fileName: "a.pdf",
    mimeType: "a/b",
    size: 1,
    createdAt: at,
  };
  await tx.evidence.createMany({
    data: [
      {
        ...{ ...file, id: "a file taken out of a draft", draftId: "discarded" },
        ...{ uniqueId: "1", sha256: "1", removed: true },
      },
      { ...file, id: "a file of a draft in hand", draftId: "open", uniqueId: "2", sha256: "2" },
      {
        ...{ ...file, id: "a file that a report has", draftId: "sent" },
        ...{ uniqueId: "3", sha256: "3", removed: true },
      },
    ],
  });
  const dutyCode = PLAN.duties[0]?.code ?? "";
  const report = { planId, unitCode, dutyCode, draftId: "sent", number: 1, revision: 1 };
  const times = { submittedAt: at, updatedAt: at };
  await tx.taskReport.create({
    data: { id: "r", ...report, ...times, state: "submitted", status: "ongoing" },
  });
  const revision = { id: "v", reportId: "r", number: 1, personId: here, answers: {} };
  await tx.revision.create({ data: { ...revision, submittedAt: at } });
  await tx.revisionEvidence.create({
    data: { revisionId: "v", evidenceId: "a file that a report has" },
  });
}

/** The names of all that is there. */
async function there({ read }: Database): Promise<string[]> {
  const named = await Promise.all([
    read.dialogue.findMany().then((rows) => rows.map(({ key }) => key)),
    read.held.findMany().then((rows) => rows.map(({ key }) => key)),
    read.update.findMany().then((rows) => rows.map(({ key }) => key)),
    read.invitation.findMany().then((rows) => rows.map(({ id }) => id)),
    read.evidence.findMany().then((rows) => rows.map(({ id }) => id)),
    read.person
      .findMany({ where: { telegramId: { not: null } } })
      .then((rows) => rows.map(({ id }) => id)),
    read.notice
      .findMany()
      .then((rows) => rows.flatMap(({ id, call }) => (JSON.stringify(call) === "{}" ? [] : [id]))),
  ]);
  return named.flat().sort();
}

interface Lines {
  readonly info: [object, string][];
  readonly error: [object, string][];
}

function keeping(database: Database, clock: ManualClock, plan: Plan, folder = "/nowhere") {
  const lines: Lines = { info: [], error: [] };
  let changes = 0;
  const all: Keeping = {
    ...{ database, plan, clock, config: { officeIds: [] } },
    evidence: openFolder(folder),
    directory: { changed: () => changes++ },
    jobs: { forget: async () => 0 },
    log: {
      info: (of: object, words: string) => void lines.info.push([of, words]),
      error: (of: object, words: string) => void lines.error.push([of, words]),
    } as unknown as Keeping["log"],
  };
  return { all, lines, changes: () => changes };
}

test("each thing goes on its day, not earlier, and nothing else goes with it", async () => {
  await using one = await fresh();
  const { database } = one;
  const clock = manualClock(BEGAN);
  await storePlan(database, PLAN, "", at);
  await database.write(everything);
  const { all, lines, changes } = keeping(database, clock, PLAN);
  const left = (now: Date) =>
    Object.keys(KEPT)
      .filter((name) => KEPT[name] === null || new Date(KEPT[name] ?? "") > now)
      .sort();
  expect(await there(database)).toEqual(Object.keys(KEPT).sort());

  const instants = [...new Set(Object.values(KEPT))].filter((day) => day !== null).sort();
  for (const instant of instants) {
    for (const minutes of [-1, 1]) {
      clock.set(new Date(new Date(instant).getTime() + minutes * MINUTE));
      await forgetOverdue(all);
      expect(await there(database), `${minutes} min, ${instant}`).toEqual(left(clock.now()));
    }
  }
  // Whoever joined by a link that is gone is there still, and so are drafts and reports.
  expect(await database.read.membership.count()).toBe(4);
  expect(await database.read.draft.count()).toBe(3);
  expect(await database.read.notice.count()).toBe(3);
  expect(changes()).toBe(3);

  // The operator reads one line a night, with how much went.
  expect(lines.info).toHaveLength(instants.length * 2);
  const sums = lines.info.flatMap(([counts]) => Object.entries(counts));
  const sum = (what: string) =>
    sums.reduce((all, [name, count]) => all + (name === what ? count : 0), 0);
  expect(
    Object.fromEntries([...new Set(sums.map(([name]) => name))].map((name) => [name, sum(name)])),
  ).toEqual({
    ...{ positions: 1, held: 1, updates: 2, noticeTexts: 1, invitations: 3 },
    ...{ filesSent: 1, removedFiles: 1, files: 0, people: 3, jobs: 0 },
  });
  expect(lines.error).toEqual([]);
});

test("files that belong to nothing are swept by their own age", async () => {
  await using one = await fresh();
  const folder = mkdtempSync(join(tmpdir(), "evidence-"));
  const files = openFolder(folder);
  const keep = async (text: string, hours: number) => {
    const incoming = await files.receive(Readable.from([Buffer.from(text)]), 100);
    await files.store(incoming);
    const then = Date.now() / 1000 - hours * 3600;
    utimesSync(files.path(incoming.sha256), then, then);
    return incoming.sha256;
  };
  const [old, young, mine] = [await keep("a", 25), await keep("b", 23), await keep("c", 25)];
  await storePlan(one.database, PLAN, "", at);
  await one.database.write(async (tx) => {
    await everything(tx);
    await tx.evidence.update({
      where: { id: "a file of a draft in hand" },
      data: { sha256: mine },
    });
  });
  const { all } = keeping(one.database, manualClock(BEGAN), PLAN, folder);
  expect(await forgetOverdue(all)).toMatchObject({ files: 1 });
  const writable = (sha256: string) => () => utimesSync(files.path(sha256), 0, 0);
  expect(writable(old)).toThrow("ENOENT");
  for (const there of [young, mine]) expect(writable(there)).not.toThrow();
  rmSync(folder, { recursive: true });
});

test("a store that fails is named to the operator, and the others forget all the same", async () => {
  await using one = await fresh();
  const clock = manualClock("2024-07-04T08:00:00+07:00");
  await storePlan(one.database, PLAN, "", at);
  await one.database.write(everything);
  const { all, lines } = keeping(one.database, clock, PLAN);
  const evidence = {
    sweep: async () => {
      throw new Error("the disk is gone");
    },
  };
  expect(await forgetOverdue({ ...all, evidence })).toMatchObject({ positions: 1, people: 0 });
  expect(lines.error).toEqual([
    [{ err: new Error("the disk is gone"), what: "files" }, expect.stringContaining("next night")],
  ]);
});

describe("the table stands in the plan file", () => {
  const TABLE = "retention:\n    positionDays: 7\n    heldHours: 2";

  test("and another file has another", () => {
    const yaml = readFileSync("prisma/plans/loc-binh-2024.yaml", "utf8");
    const other = yaml
      .replace(/ {2}retention:\n( {4}.*\n)+/, "")
      .replace("megabytesPerDay: 300", `megabytesPerDay: 300\n  ${TABLE}`);
    expect(parsePlan(other).plan?.office.retention).toEqual({
      ...PLAN.office.retention,
      ...{ positionDays: 7, heldHours: 2 },
    });
  });

  test("in which an update is not forgotten while Telegram may repeat it", () => {
    const yaml = readFileSync("prisma/plans/loc-binh-2024.yaml", "utf8");
    const { problems } = parsePlan(yaml.replace("updateDays: 3", "updateDays: 1"));
    expect(problems).toMatchObject([{ expected: { key: "plan-want-two-days" } }]);
  });

  test("and may be left out", () => {
    expect(PLAN.office.retention).toEqual({
      ...{ positionDays: 30, heldHours: 24, updateDays: 3, noticeTextDays: 90 },
      ...{ removedFileDays: 1, invitationDays: 90, personMonths: 12 },
    });
    expect(loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml").office.retention).toEqual(
      PLAN.office.retention,
    );
  });
});
