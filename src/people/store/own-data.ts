import type { Reads } from "../../database/index.ts";

/** Everything that is stored of a person, for the person. Hashes of links are left out. */
export async function ownData(read: Reads, personId: string) {
  const person = await read.person.findUniqueOrThrow({
    where: { id: personId },
    include: {
      memberships: {
        select: { planId: true, unit: true, role: true, from: true, to: true },
        orderBy: { from: "asc" },
      },
      invitationsMade: { select: INVITATION, orderBy: { madeAt: "asc" } },
      invitationsUsed: { select: INVITATION, orderBy: { madeAt: "asc" } },
      drafts: {
        select: { unit: true, state: true, answers: true, createdAt: true, updatedAt: true },
        orderBy: { createdAt: "asc" },
      },
      revisions: {
        select: {
          number: true,
          submittedAt: true,
          answers: true,
          report: { select: { number: true, unit: true, duty: true } },
        },
        orderBy: { submittedAt: "asc" },
      },
      periodic: {
        select: {
          number: true,
          submittedAt: true,
          answers: true,
          report: { select: { unit: true, occasion: true, state: true } },
        },
        orderBy: { submittedAt: "asc" },
      },
      documents: {
        select: {
          unit: true,
          occasion: true,
          number: true,
          signedOn: true,
          claimedAt: true,
          state: true,
        },
        orderBy: { claimedAt: "asc" },
      },
      ticks: {
        select: { unit: true, milestone: true, day: true, note: true, state: true, at: true },
        orderBy: { at: "asc" },
      },
      snoozes: { select: { deadline: true, day: true, createdAt: true } },
      nudges: {
        select: { deadline: true, units: true, word: true, state: true, createdAt: true },
        orderBy: { createdAt: "asc" },
      },
      obstaclesRaised: {
        select: { number: true, unit: true, raisedAt: true, text: true, state: true },
        orderBy: { raisedAt: "asc" },
      },
      obstaclesSettled: {
        select: { number: true, unit: true, answer: true, answeredAt: true },
        orderBy: { answeredAt: "asc" },
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
  const extensions = await read.extension.findMany({
    where: { requestedById: personId },
    select: { unit: true, deadline: true, reason: true, requestedAt: true, state: true },
    orderBy: { requestedAt: "asc" },
  });
  return { ...person, extensions };
}

const INVITATION = {
  planId: true,
  unit: true,
  role: true,
  madeAt: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
} as const;

export type OwnData = Awaited<ReturnType<typeof ownData>>;
