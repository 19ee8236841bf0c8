import type { Reads } from "../../database/index.ts";

/** Everything that is stored of a person, for the person. Hashes of links are left out. */
export async function ownData(read: Reads, personId: string) {
  return read.person.findUniqueOrThrow({
    where: { id: personId },
    include: {
      memberships: {
        select: { planId: true, unitCode: true, role: true, from: true, to: true },
        orderBy: { from: "asc" },
      },
      invitationsMade: { select: INVITATION, orderBy: { madeAt: "asc" } },
      invitationsUsed: { select: INVITATION, orderBy: { madeAt: "asc" } },
      drafts: {
        select: { unitCode: true, state: true, answers: true, createdAt: true, updatedAt: true },
        orderBy: { createdAt: "asc" },
      },
      revisions: {
        select: {
          number: true,
          submittedAt: true,
          answers: true,
          report: { select: { number: true, unitCode: true, dutyCode: true } },
        },
        orderBy: { submittedAt: "asc" },
      },
      periodic: {
        select: {
          number: true,
          submittedAt: true,
          answers: true,
          report: { select: { unitCode: true, occasionCode: true, state: true } },
        },
        orderBy: { submittedAt: "asc" },
      },
      papersClaimed: {
        select: {
          unitCode: true,
          occasionCode: true,
          number: true,
          signedOn: true,
          claimedAt: true,
          state: true,
        },
        orderBy: { claimedAt: "asc" },
      },
      paperChanges: {
        select: { paperId: true, deed: true, at: true, word: true },
        orderBy: { at: "asc" },
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
        orderBy: { at: "asc" },
      },
      snoozes: { select: { deadlineCode: true, day: true, createdAt: true } },
      tickChanges: {
        select: { tickId: true, deed: true, at: true, day: true, note: true },
        orderBy: { at: "asc" },
      },
      extensionChanges: {
        select: { extensionId: true, deed: true, at: true, word: true, before: true },
        orderBy: { at: "asc" },
      },
      extensionsAsked: {
        select: {
          unitCode: true,
          deadlineCode: true,
          reason: true,
          requestedAt: true,
          state: true,
        },
        orderBy: { requestedAt: "asc" },
      },
      nudges: {
        select: { deadlineCode: true, units: true, word: true, state: true, createdAt: true },
        orderBy: { createdAt: "asc" },
      },
      obstaclesRaised: {
        select: { number: true, unitCode: true, raisedAt: true, text: true, state: true },
        orderBy: { raisedAt: "asc" },
      },
      obstacleAnswers: {
        select: { at: true, text: true, obstacle: { select: { number: true, unitCode: true } } },
        orderBy: { at: "asc" },
      },
      notices: {
        select: { kind: true, call: true, state: true, createdAt: true, settledAt: true },
        orderBy: { createdAt: "asc" },
      },
      log: {
        select: { at: true, action: true, subject: true, detail: true },
        orderBy: { at: "asc" },
      },
    },
  });
}

const INVITATION = {
  planId: true,
  unitCode: true,
  role: true,
  madeAt: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
} as const;

export type OwnData = Awaited<ReturnType<typeof ownData>>;
