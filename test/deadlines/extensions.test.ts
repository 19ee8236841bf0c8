import { expect, test } from "vitest";
import { inOrder } from "../../src/database/id.ts";
import { deadlineStateOf, NO_FACTS } from "../../src/deadlines/deadline.ts";
import {
  grantExtension,
  refuseExtension,
  requestExtension,
  revokeExtension,
} from "../../src/deadlines/store/extension-changes.ts";
import { extensionsOf } from "../../src/deadlines/store/extensions.ts";
import { readDeadlineFacts } from "../../src/deadlines/store/facts.ts";
import { readDeadlineStandings, readDeadlineStates } from "../../src/deadlines/store/standing.ts";
import type { Deadline } from "../../src/plan/model.ts";
import { at, plan, TAM_GIA, TINH_BAC, unit } from "../progress/plan-2024.ts";
import { type Stored, stored } from "../progress/stored.ts";

const NOW = at("2024-06-12", "08:00");
const [halfYear] = plan.deadlines as [Deadline];
const lan = { personId: "lan", now: NOW };
const asked = { planId: plan.id, unit: TAM_GIA, deadline: halfYear.code, personId: "ba", now: NOW };
const REASON = "Cán bộ phụ trách đi tập huấn.";

const request = ({ database }: Stored, askedBefore: string, reason = REASON) =>
  database.write((tx) => requestExtension(tx, { ...asked, askedBefore, reason }));
const grant = ({ database }: Stored, dueBefore: string) =>
  database.write((tx) =>
    grantExtension(tx, { ...lan, planId: plan.id, unit: TAM_GIA, deadline: halfYear, dueBefore }),
  );

async function stateOf({ database }: Stored) {
  const facts = await readDeadlineFacts(database.read, plan);
  const known = facts.get(halfYear.code) ?? NO_FACTS;
  return deadlineStateOf(plan, halfYear, unit(TAM_GIA), known, at("2024-06-17"));
}

/** What was done, by whom, in the order of time: "granted lan 2024-06-21". */
async function changesOf({ database }: Stored): Promise<string[]> {
  const rows = await database.read.extensionChange.findMany({ orderBy: inOrder("at") });
  return rows.map((row) =>
    [row.deed, row.personId, row.before, row.word].filter(Boolean).join(" "),
  );
}

test("a request waits until it is granted, and then the unit has time", async () => {
  await using store = await stored();
  const first = await request(store, "2024-06-19");
  expect(first).toMatchObject({ isNew: true, extension: { state: "requested", requester: "ba" } });
  expect((await request(store, "2024-06-19")).isNew).toBe(false);
  expect(await stateOf(store)).toMatchObject({ kind: "overdue", isAsking: true });

  const changed = await request(store, "2024-06-20");
  expect(changed).toMatchObject({ isNew: true, extension: { id: first.extension.id } });

  expect(await grant(store, "2024-06-19")).toMatchObject({
    id: first.extension.id,
    state: "granted",
    dueBefore: "2024-06-19",
    settler: "lan",
  });
  expect(await stateOf(store)).toMatchObject({ kind: "open", isAsking: false });
  // Another request took the place of the first; what was asked then is still there.
  expect(await changesOf(store)).toEqual([
    `requested ba 2024-06-19 ${REASON}`,
    `requested ba 2024-06-20 ${REASON}`,
    "granted lan 2024-06-19",
  ]);
});

test("time is given, never taken", async () => {
  await using store = await stored();
  expect(await grant(store, halfYear.dueBefore)).toBeNull();
  const first = await grant(store, "2024-06-21");
  expect(await grant(store, "2024-06-20")).toBeNull();
  expect(await grant(store, "2024-06-21")).toBeNull();
  expect((await stateOf(store)).extension?.dueBefore).toBe("2024-06-21");

  const second = await grant(store, "2024-06-25");
  const { granted } = await extensionsOf(store.database.read, plan.id, halfYear.code);
  expect(granted.map(({ id }) => id)).toEqual([second?.id]);
  expect(first?.id).not.toBe(second?.id);
  expect(await changesOf(store)).toEqual([
    "granted lan 2024-06-21",
    "revoked lan",
    "granted lan 2024-06-25",
  ]);
});

test("what is revoked is the plan's time again", async () => {
  await using store = await stored();
  const granted = await grant(store, "2024-06-21");
  const revoke = () => store.database.write((tx) => revokeExtension(tx, granted?.id ?? "", lan));
  expect(await revoke()).toMatchObject({ state: "revoked" });
  expect(await revoke()).toBeNull();
  expect(await stateOf(store)).toMatchObject({ kind: "overdue", extension: null });
  const log = await store.database.read.logEntry.findMany({ orderBy: inOrder("at") });
  expect(log.map(({ action, personId }) => [action, personId])).toEqual([
    ["extension.granted", "lan"],
    ["extension.revoked", "lan"],
  ]);
});

test("a refusal settles a request once", async () => {
  await using store = await stored();
  const { extension } = await request(store, "2024-06-19");
  const refuse = (word: string) =>
    store.database.write((tx) => refuseExtension(tx, extension.id, word, lan));
  expect(await refuse("Đề nghị gửi đúng hạn.")).toMatchObject({ state: "refused" });
  expect(await refuse("Không.")).toBeNull();
  expect(await stateOf(store)).toMatchObject({ isAsking: false });
  expect((await request(store, "2024-06-19")).extension.id).not.toBe(extension.id);
  expect((await changesOf(store))[1]).toBe("refused lan Đề nghị gửi đúng hạn.");
});

test("the report that a successor sends for both has the time that was granted to either", async () => {
  await using store = await stored();
  const annual = plan.deadlines[1] as Deadline;
  await store.database.write((tx) =>
    grantExtension(tx, {
      ...{ ...lan, planId: plan.id, unit: TINH_BAC },
      ...{ deadline: annual, dueBefore: "2024-12-20" },
    }),
  );
  const on = async (code: string, deadline: Deadline, day: string) =>
    (await readDeadlineStates(store.database.read, plan, unit(code), at(day)))(deadline);
  // Tĩnh Bắc is part of Tam Gia since the first of December.
  expect(await on(TAM_GIA, annual, "2024-12-02")).toMatchObject({ last: "2024-12-19" });
  expect(await on(TAM_GIA, annual, "2024-12-16")).toMatchObject({ kind: "open" });
  expect(await on(TAM_GIA, annual, "2024-11-30")).toMatchObject({ last: "2024-12-14" });
  // Of June each has a report of its own.
  expect(await on(TAM_GIA, halfYear, "2024-12-02")).toMatchObject({ last: "2024-06-14" });
  const everybody = await readDeadlineStandings(store.database.read, plan, at("2024-12-16"));
  const [, ofYear] = everybody;
  const late = ofYear?.states.filter(({ kind }) => kind === "overdue") ?? [];
  expect(late.map((one) => one.unit.code)).not.toContain(TAM_GIA);
  expect(late.length).toBeGreaterThan(20);
});
