import { expect, test } from "vitest";
import type { Tx } from "../../src/database/index.ts";
import { plan, TAM_GIA } from "../progress/plan-2024.ts";
import { stored } from "../progress/stored.ts";
import { sentDraft } from "../support/sent-draft.ts";

const NOW = new Date("2024-06-12T01:00:00Z");
const planId = plan.id;
const unit = { planId, unitCode: TAM_GIA };
const occasionCode = "6T-2024";

let id = 0;
const next = () => `row-${++id}`;

const draftOf = (tx: Tx) => sentDraft(tx, { ...unit, holderId: "ba" }, NOW);
const times = { submittedAt: NOW, updatedAt: NOW };

async function task(tx: Tx): Promise<string> {
  const row = { id: next(), ...unit, number: id, dutyCode: "IV.12.3", draftId: await draftOf(tx) };
  const said = { state: "submitted", status: "nil", revision: 1, ...times } as const;
  return (await tx.taskReport.create({ data: { ...row, ...said } })).id;
}

async function periodic(tx: Tx, state: "submitted" | "withdrawn"): Promise<string> {
  const row = { id: next(), ...unit, occasionCode, draftId: await draftOf(tx) };
  return (await tx.periodicReport.create({ data: { ...row, state, revision: 1, ...times } })).id;
}

async function tick(tx: Tx, state: "ticked" | "withdrawn"): Promise<string> {
  const milestoneCode = plan.months[0]?.milestones[0]?.code ?? "";
  const row = { id: next(), ...unit, milestoneCode, draftId: await draftOf(tx) };
  const said = { day: "2024-06-11", personId: "ba", at: NOW };
  return (await tx.milestoneTick.create({ data: { ...row, ...said, state } })).id;
}

const draft = (tx: Tx, of: object, state: "open" | "kept" | "discarded") =>
  tx.draft.create({
    data: {
      ...{ id: next(), ...unit, holderId: "ba", ...of, state },
      ...{ answers: {}, createdAt: NOW, updatedAt: NOW },
    },
  });

const paper = (tx: Tx, state: "claimed" | "confirmed" | "refused" | "withdrawn") =>
  tx.paper.create({
    data: {
      ...{ id: next(), ...unit, occasionCode, number: "45/BC-UBND", signedOn: "2024-06-11" },
      ...{ claimedById: "ba", claimedAt: NOW, state },
    },
  });

const extension = (tx: Tx, state: "requested" | "granted" | "refused" | "revoked") =>
  tx.extension.create({ data: { id: next(), ...unit, deadlineCode: "6T-2024", state } });

const nudge = (tx: Tx, state: "open" | "sent") =>
  tx.nudge.create({
    data: {
      ...{ id: next(), planId, about: "deadline:6T-2024", byId: "lan", units: [], state },
      createdAt: NOW,
    },
  });

const place = (
  tx: Tx,
  personId: string,
  unitCode: string | null,
  role: "principal" | "deputy" | "office",
  to: Date | null = null,
) =>
  tx.membership.create({ data: { id: next(), planId, personId, unitCode, role, from: NOW, to } });

const invitation = (tx: Tx, role: "principal" | "deputy", revokedAt: Date | null) =>
  tx.invitation.create({
    data: {
      ...{ id: next(), ...unit, role, hash: next(), madeById: "lan" },
      ...{ madeAt: NOW, expiresAt: NOW, revokedAt },
    },
  });

const group = (tx: Tx) =>
  tx.officeGroup.create({
    data: { chatId: next(), planId, title: "Phòng", boundAt: NOW, boundById: "lan" },
  });

/** What may be there beside another, then one that there is, and one more, which is too many. */
const RULES: Record<string, (tx: Tx) => Promise<(() => Promise<unknown>)[]>> = {
  "one report in force of a unit for an occasion": async (tx) => [
    () => periodic(tx, "withdrawn"),
    () => periodic(tx, "submitted"),
    () => periodic(tx, "submitted"),
  ],
  "one tick in force of a unit for a milestone": async (tx) => [
    () => tick(tx, "withdrawn"),
    () => tick(tx, "ticked"),
    () => tick(tx, "ticked"),
  ],
  "one paper in force of a unit for an occasion": async (tx) => [
    () => paper(tx, "refused"),
    () => paper(tx, "withdrawn"),
    () => paper(tx, "confirmed"),
    () => paper(tx, "claimed"),
  ],
  "one extension that waits": async (tx) => [
    () => extension(tx, "refused"),
    () => extension(tx, "granted"),
    () => extension(tx, "requested"),
    () => extension(tx, "requested"),
  ],
  "one extension that is granted": async (tx) => [
    () => extension(tx, "revoked"),
    () => extension(tx, "requested"),
    () => extension(tx, "granted"),
    () => extension(tx, "granted"),
  ],
  "one correction of a task report in the making": async (tx) => {
    const taskReportId = await task(tx);
    const states = ["discarded", "kept", "open"] as const;
    return states.map((state) => () => draft(tx, { taskReportId }, state));
  },
  "one correction of a periodic report in the making": async (tx) => {
    const periodicReportId = await periodic(tx, "submitted");
    const states = ["discarded", "open", "kept"] as const;
    return states.map((state) => () => draft(tx, { periodicReportId, kind: "periodic" }, state));
  },
  "one correction of a tick in the making": async (tx) => {
    const tickId = await tick(tx, "ticked");
    const states = ["discarded", "open", "open"] as const;
    return states.map((state) => () => draft(tx, { tickId, kind: "milestone" }, state));
  },
  "one nudge that a person prepares": async (tx) => [
    () => nudge(tx, "sent"),
    () => nudge(tx, "open"),
    () => nudge(tx, "open"),
  ],
  // Ba is Tam Gia's principal, and Lan is of the office.
  "one present principal of a unit": async (tx) => [
    () => place(tx, "lan", TAM_GIA, "principal", NOW),
    () => place(tx, "lan", TAM_GIA, "principal"),
  ],
  "one place of a person in one role": async (tx) => [
    () => place(tx, "ba", TAM_GIA, "deputy", NOW),
    () => place(tx, "ba", TAM_GIA, "deputy"),
    () => place(tx, "ba", TAM_GIA, "deputy"),
  ],
  "one place of a person in the office": async (tx) => [
    () => place(tx, "lan", null, "office", NOW),
    () => place(tx, "lan", null, "office"),
  ],
  "one open link for a unit's principal": async (tx) => [
    () => invitation(tx, "deputy", null),
    () => invitation(tx, "deputy", null),
    () => invitation(tx, "principal", NOW),
    () => invitation(tx, "principal", null),
    () => invitation(tx, "principal", null),
  ],
  "one group of the office": async (tx) => [() => group(tx), () => group(tx)],
};

test.each(Object.entries(RULES))("the database holds it: %s", async (_, steps) => {
  await using store = await stored();
  let done = 0;
  let all = 0;
  const attempt = store.database.write(async (tx) => {
    done = 0;
    const rows = await steps(tx);
    all = rows.length;
    for (const row of rows) {
      await row();
      done++;
    }
  });
  await expect(attempt).rejects.toMatchObject({ code: "P2002" });
  expect(done).toBe(all - 1);
});

test("a draft that is deleted takes its evidence along, but not what a report has", async () => {
  await using store = await stored();
  const { write, read } = store.database;
  const [lost, kept] = [next(), next()];
  const evidence = (tx: Tx, draftId: string) =>
    tx.evidence.create({
      data: {
        ...{ id: draftId, draftId, kind: "photo", fileName: "a.jpg", mimeType: "image/jpeg" },
        ...{ size: 1, sha256: draftId, uniqueId: draftId, createdAt: NOW },
      },
    });
  await write(async (tx) => {
    const reportId = await task(tx);
    for (const one of [lost, kept]) {
      await draft(tx, { id: one }, "discarded");
      await evidence(tx, one);
    }
    const sent = { id: next(), reportId, number: 1, personId: "ba", answers: {} };
    await tx.revision.create({
      data: { ...sent, submittedAt: NOW, evidence: { create: [{ evidenceId: kept }] } },
    });
  });
  await write((tx) => tx.draft.delete({ where: { id: lost } }));
  await expect(write((tx) => tx.draft.delete({ where: { id: kept } }))).rejects.toThrow();
  expect((await read.evidence.findMany()).map(({ sha256 }) => sha256)).toEqual([kept]);
});
