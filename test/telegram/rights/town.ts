import type { Tx } from "../../../src/database/index.ts";
import { openDatabase } from "../../../src/database/index.ts";
import {
  grantExtension,
  requestExtension,
} from "../../../src/deadlines/store/extension-changes.ts";
import { startNudge } from "../../../src/deadlines/store/nudges.ts";
import { claimPaper, receivePaper } from "../../../src/deadlines/store/paper-changes.ts";
import { beginTick, saveTickDraft, tickOff } from "../../../src/milestones/store/changes.ts";
import { raiseObstacle } from "../../../src/obstacles/store/changes.ts";
import { bindGroup } from "../../../src/office/store/group.ts";
import { beginAbsence } from "../../../src/people/store/absences.ts";
import { invite } from "../../../src/people/store/invitations.ts";
import { endPlace, membersOf } from "../../../src/people/store/members.ts";
import type { Role } from "../../../src/people/who.ts";
import type { Deadline } from "../../../src/plan/model.ts";
import { askLeader } from "../../../src/reports/store/confirmations.ts";
import { startDraft } from "../../../src/reports/store/drafts.ts";
import { submitPeriodic } from "../../../src/reports/store/periodic-changes.ts";
import { startPeriodicDraft } from "../../../src/reports/store/periodic-drafts.ts";
import { submitDraft } from "../../../src/reports/store/reports.ts";
import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces, type Inside } from "../../support/places.ts";
import type { Group, World } from "../../support/world.ts";
import { PLAN, TU_DOAN } from "../report/support.ts";
import { sent } from "../status/support.ts";

export { TU_DOAN };

const NA_DUONG = "06526";
export const YEAR = "NAM-2024";
const HALF_YEAR = "6T-2024";

/** What there is of Tú Đoạn: an id of each kind of thing that a button or a question can be about. */
export type Rows = Readonly<Record<(typeof KINDS)[number], string>>;
const KINDS = [
  ...(["report", "draft", "periodic", "periodicDraft", "tick", "milestoneDraft"] as const),
  ...(["obstacle", "requested", "granted", "claimed", "received", "nudge"] as const),
  ...(["joint", "absence", "confirmation"] as const),
  ...(["inviteDeputy", "invitePrincipal", "inviteOffice"] as const),
  ...(["deputy", "principal", "office"] as const),
];

/** The program that they come to. */
export interface Place extends Inside {
  readonly world: World;
}

export interface Town<App extends Place = Place> {
  readonly app: App;
  readonly people: Readonly<Record<Private, Actor>>;
  readonly groups: { readonly office: Group; readonly foreign: Group };
  readonly rows: Rows;
}

/** Who writes to the bot in private. */
export type Private =
  | ("stranger" | "principal" | "deputy" | "leader" | "another")
  | ("chair" | "superior")
  | ("dismissed" | "office" | "formerOffice");

/** In the middle of the Action Month. */
export const NOW = "2024-11-18T09:00:00+07:00";

/** Everybody who can come to the bot, and something of each kind. */
export async function town(): Promise<Town<RunningApp<readonly string[]>>> {
  const app = await startApp({ office: ["Lan"] });
  app.clock.set(NOW);
  return townOf(app, app.office[0]);
}

/** The same at a program whose office is Lan. */
export async function townOf<App extends Place>(app: App, lan: Actor): Promise<Town<App>> {
  const { world } = app;
  const people: Town["people"] = {
    stranger: world.person("Khách"),
    principal: world.person("Ba"),
    deputy: world.person("Tư"),
    leader: world.person("Năm"),
    another: world.person("Hoa"),
    chair: world.person("Bảy"),
    superior: world.person("Tám"),
    dismissed: world.person("Sáu"),
    office: lan,
    formerOffice: world.person("Minh"),
  };
  await givePlaces(app, PLAN.id, [
    { person: people.principal, unit: TU_DOAN },
    { person: people.deputy, unit: TU_DOAN, role: "deputy" },
    { person: people.leader, unit: TU_DOAN, role: "leader" },
    { person: people.another, unit: NA_DUONG },
    { person: people.chair, unit: null, role: "chair" },
    { person: people.superior, unit: null, role: "superior" },
    { person: people.dismissed, unit: TU_DOAN, role: "deputy" },
    { person: people.formerOffice, unit: TU_DOAN, role: "deputy" },
  ]);
  const members = Object.values(people);
  const groups = {
    office: world.group("Phòng Lao động", members),
    foreign: world.group("Chợ quê", members),
  };
  const [report = ""] = await sent(app, [
    { by: people.principal, unit: TU_DOAN, duty: "IV.12.3" },
    { by: people.principal, unit: TU_DOAN, duty: "IV.12.2", draft: true },
  ]);
  const database = await openDatabase(app.config.databaseUrl);
  const rows = await database.write(async (tx) => ({
    report,
    ...(await peopleOf(tx, app, people)),
    ...(await thingsOf(tx, app, people, groups.office)),
  }));
  await database.close();
  for (const person of members) await person.starts();
  await lan.in(groups.office).says("/nhom");
  await lan.in(groups.foreign).says("/tinhhinh");
  return { app, people, groups, rows };
}

async function personId(tx: Tx, { id }: Actor): Promise<string> {
  return (await tx.person.findUniqueOrThrow({ where: { telegramId: String(id) } })).id;
}

/** Places and invitations; two people have left. */
async function peopleOf(tx: Tx, app: Town["app"], people: Town["people"]) {
  const now = app.clock.now();
  const [lan, sau, minh] = [
    await personId(tx, people.office),
    await personId(tx, people.dismissed),
    await personId(tx, people.formerOffice),
  ];
  await tx.membership.updateMany({
    where: { personId: minh },
    data: { unitCode: null, role: "office" },
  });
  const members = await membersOf(tx, PLAN.id);
  for (const member of members.filter(({ person }) => [sau, minh].includes(person.id))) {
    await endPlace(tx, PLAN.id, member, { why: "removed", byId: lan, now });
  }
  const place = (unit: string | null, role: Role) =>
    members.find((one) => one.unit === unit && one.role === role && one.person.id !== minh)
      ?.membershipId ?? "";
  const expiresAt = new Date(now.getTime() + 7 * 24 * 3600 * 1000);
  await invite(
    tx,
    PLAN.id,
    [
      { unit: TU_DOAN, role: "deputy", hash: "deputy", expiresAt },
      { unit: TU_DOAN, role: "principal", hash: "principal", expiresAt },
      { unit: null, role: "office", hash: "office", expiresAt },
    ],
    { id: lan, now },
  );
  const invited = async (hash: string) =>
    (await tx.invitation.findUniqueOrThrow({ where: { hash } })).id;
  return {
    ...{ principal: place(TU_DOAN, "principal"), deputy: place(TU_DOAN, "deputy") },
    office: place(null, "office"),
    inviteDeputy: await invited("deputy"),
    invitePrincipal: await invited("principal"),
    inviteOffice: await invited("office"),
  };
}

/** What Tú Đoạn reported, asked for and raised, and the group that is the office's. */
async function thingsOf(tx: Tx, app: Town["app"], people: Town["people"], group: Group) {
  const planId = PLAN.id;
  const now = app.clock.now();
  const [ba, lan] = [await personId(tx, people.principal), await personId(tx, people.office)];
  const of = { planId, unit: TU_DOAN, personId: ba, now };
  const draft = await tx.draft.findFirstOrThrow({ where: { kind: "task", state: "open" } });
  const periodic = async (subject: string) =>
    startPeriodicDraft(tx, { planId, unit: TU_DOAN, holderId: ba, subject, answers: {} }, now);
  const reported = await submitPeriodic(
    tx,
    await periodic(HALF_YEAR),
    { reports: 0, nil: 0, areas: [] },
    of,
  );
  const begun = await beginTick(tx, { ...of, milestone: "THD-PHAT-DONG" });
  const answers = { day: "2024-11-15" };
  await saveTickDraft(tx, begun.id, answers, { holderId: ba, heard: 0, now });
  const ticked = await tickOff(tx, { ...begun, answers }, { ...of, milestone: "THD-PHAT-DONG" });
  const open = await beginTick(tx, { ...of, milestone: "THD-25-11" });
  const text = "Xã chưa được bố trí kinh phí cho Tháng hành động.";
  const silent = { outbox: { put: async () => {} }, word: () => ({ method: "", payload: {} }) };
  const asked = { ...of, deadline: YEAR, askedBefore: "2024-12-20", reason: "Đi tập huấn." };
  const { extension } = await requestExtension(tx, asked);
  const deadline = PLAN.deadlines.find(({ code }) => code === HALF_YEAR) as Deadline;
  const granted = await grantExtension(tx, { ...of, deadline, dueBefore: "2024-12-20" });
  const paper = { ...of, number: "45/BC-UBND", signedOn: "2024-11-15" };
  const { paper: claimed } = await claimPaper(tx, { ...paper, occasion: YEAR });
  const { paper: received } = await receivePaper(tx, {
    ...{ ...paper, arrivedOn: paper.signedOn },
    occasion: HALF_YEAR,
  });
  const nudge = await startNudge(tx, {
    ...{ planId, matter: { kind: "deadline", code: YEAR }, byId: lan, units: [TU_DOAN], now },
  });
  const away = await beginAbsence(
    tx,
    { unit: TU_DOAN, personId: ba, standInId: null, from: "2024-12-02", to: "2024-12-03" },
    { planId, byId: ba, now },
  );
  const hoa = await personId(tx, people.another);
  const period = { from: "2024-11-16", to: "2024-11-16" };
  const told = {
    duty: "IV.12.4",
    status: "completed" as const,
    period,
    joint: { partners: [TU_DOAN] },
  };
  const held = await submitDraft(
    tx,
    await startDraft(tx, { planId, unit: NA_DUONG, holderId: hoa, answers: told }, now),
    ...([planId, { id: hoa, name: "Hoa" }, now] as const),
  );
  const { id: chatId, title } = group;
  const bound = { chatId: String(chatId), planId, title, threadId: null };
  await bindGroup(tx, bound, { byId: lan, at: now });
  const confirmation = await askLeader(
    tx,
    await periodic("THD-TONG-KET"),
    {},
    { planId, byId: ba, now },
  );
  return {
    confirmation: confirmation.id,
    absence: away.id,
    draft: draft.id,
    periodic: reported.kind === "submitted" ? reported.report.id : "",
    periodicDraft: (await periodic(YEAR)).id,
    tick: ticked.kind === "ticked" ? ticked.tick.id : "",
    milestoneDraft: open.id,
    obstacle: (await raiseObstacle(tx, { ...of, text }, silent)).id,
    requested: extension.id,
    granted: granted?.id ?? "",
    claimed: claimed.id,
    received: received.id,
    nudge: nudge.id,
    joint: held.kind === "submitted" ? (held.report.joints[0]?.id ?? "") : "",
  };
}
