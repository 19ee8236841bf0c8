import { inOrder } from "../../database/id.ts";
import type { Reads } from "../../database/index.ts";
import { openWith } from "./listening.ts";
import { draftsOf, obstacleAnswersOf, periodicOf, revisionsOf } from "./own-rows.ts";

/**
 * Everything that is stored of whoever writes from this account, for them: a person with all that refers to
 * them, and what is open with them, which a stranger may have, too. Null if there is nothing. Hashes of links
 * are left out.
 */
export async function ownData(read: Reads, telegramId: string) {
  const [person, open] = await Promise.all([
    personWithAll(read, telegramId),
    openWith(read, telegramId),
  ]);
  const isNothing = !person && open.asked.length + open.held.length === 0;
  return isNothing ? null : { person, ...open };
}

/** A test holds this against the relations of the schema: none is left out. */
async function personWithAll(read: Reads, telegramId: string) {
  const person = await flatPerson(read, telegramId);
  if (!person) return null;
  const { id } = person;
  const [drafts, revisions, periodic, obstacleAnswers] = await Promise.all([
    draftsOf(read, id),
    revisionsOf(read, id),
    periodicOf(read, id),
    obstacleAnswersOf(read, id),
  ]);
  return { ...person, drafts, revisions, periodic, obstacleAnswers };
}

/** Without what has rows of its own below it. */
function flatPerson(read: Reads, telegramId: string) {
  return read.person.findUnique({
    where: { telegramId },
    include: {
      memberships: {
        select: { planId: true, unitCode: true, role: true, from: true, to: true },
        orderBy: { from: "asc" },
      },
      invitationsMade: { select: INVITATION, orderBy: inOrder("madeAt") },
      invitationsUsed: { select: INVITATION, orderBy: inOrder("madeAt") },
      groupsBound: {
        select: { title: true, boundAt: true },
        orderBy: [{ boundAt: "asc" }, { chatId: "asc" }],
      },
      reportSteps: {
        select: {
          ...{ taskReportId: true, periodicReportId: true, revision: true },
          ...{ deed: true, at: true, word: true, items: true, due: true },
        },
        orderBy: inOrder("at"),
      },
      papersClaimed: { select: PAPER, orderBy: inOrder("claimedAt") },
      papersSettled: { select: PAPER, orderBy: inOrder("claimedAt") },
      paperChanges: {
        select: { paperId: true, deed: true, at: true, word: true },
        orderBy: inOrder("at"),
      },
      ticks: {
        select: {
          unitCode: true,
          milestoneCode: true,
          day: true,
          note: true,
          state: true,
          at: true,
        },
        orderBy: inOrder("at"),
      },
      joints: {
        select: {
          unitCode: true,
          part: true,
          state: true,
          answeredAt: true,
          report: { select: { number: true, unitCode: true } },
        },
        orderBy: inOrder("askedAt"),
      },
      confirmationsAsked: { select: CONFIRMATION, orderBy: inOrder("askedAt") },
      confirmationsSettled: { select: CONFIRMATION, orderBy: inOrder("askedAt") },
      filesSent: { select: { day: true, files: true, bytes: true } },
      absences: { select: ABSENCE, orderBy: inOrder("createdAt") },
      standsIn: { select: ABSENCE, orderBy: inOrder("createdAt") },
      snoozes: { select: { deadlineCode: true, day: true, createdAt: true } },
      tickChanges: {
        select: { tickId: true, deed: true, at: true, day: true, note: true },
        orderBy: inOrder("at"),
      },
      extensionChanges: {
        select: { extensionId: true, deed: true, at: true, word: true, before: true },
        orderBy: inOrder("at"),
      },
      extensionsAsked: { select: EXTENSION, orderBy: inOrder("requestedAt") },
      extensionsSettled: { select: EXTENSION, orderBy: inOrder("settledAt") },
      nudges: {
        select: {
          about: true,
          units: true,
          word: true,
          urgency: true,
          state: true,
          createdAt: true,
        },
        orderBy: inOrder("createdAt"),
      },
      closings: { select: { occasionCode: true, deed: true, at: true }, orderBy: inOrder("at") },
      snapshots: { select: { occasionCode: true, number: true, at: true }, orderBy: inOrder("at") },
      obstaclesRaised: { select: OBSTACLE, orderBy: inOrder("raisedAt") },
      obstaclesSettled: { select: OBSTACLE, orderBy: inOrder("raisedAt") },
      obstaclesHanded: {
        select: { at: true, to: true, obstacle: { select: { number: true, unitCode: true } } },
        orderBy: inOrder("at"),
      },
      delayReasons: {
        select: { unitCode: true, about: true, text: true, plannedOn: true, at: true },
        orderBy: inOrder("at"),
      },
      notices: {
        select: { kind: true, call: true, state: true, createdAt: true, settledAt: true },
        orderBy: inOrder("createdAt"),
      },
      templates: {
        select: { outline: true, version: true, name: true, at: true },
        orderBy: inOrder("at"),
      },
      jobs: {
        select: { kind: true, about: true, state: true, askedAt: true },
        orderBy: inOrder("askedAt"),
      },
      log: {
        select: { at: true, action: true, subject: true, detail: true },
        orderBy: inOrder("at"),
      },
    },
  });
}

const CONFIRMATION = {
  unitCode: true,
  askedAt: true,
  settledAt: true,
  state: true,
  word: true,
} as const;

const ABSENCE = { unitCode: true, from: true, to: true, createdAt: true, endedAt: true } as const;

const INVITATION = {
  planId: true,
  unitCode: true,
  role: true,
  madeAt: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
} as const;

const PAPER = {
  unitCode: true,
  occasionCode: true,
  number: true,
  signedOn: true,
  arrivedOn: true,
  claimedAt: true,
  settledAt: true,
  state: true,
  word: true,
} as const;

const EXTENSION = {
  unitCode: true,
  deadlineCode: true,
  reason: true,
  requestedAt: true,
  settledAt: true,
  state: true,
  word: true,
} as const;

const OBSTACLE = {
  number: true,
  unitCode: true,
  raisedAt: true,
  text: true,
  state: true,
  answer: true,
  answeredAt: true,
} as const;

export type OwnData = NonNullable<Awaited<ReturnType<typeof ownData>>>;
export type OwnPerson = NonNullable<OwnData["person"]>;
