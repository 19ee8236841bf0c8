import { chunked } from "../../database/chunks.ts";
import { inOrder } from "../../database/id.ts";
import type { Reads } from "../../database/index.ts";

// What a person wrote, each with what belongs to it.

const PIECE = 500;
const ID = { id: true } as const;

const EVIDENCE = {
  kind: true,
  fileName: true,
  caption: true,
  mimeType: true,
  size: true,
  removed: true,
  createdAt: true,
} as const;

/**
 * Rows with what is below them, so many at a time: a statement names each row whose lower ones it looks for,
 * and takes 32,766 values.
 */
async function inPieces<Row>(
  ids: readonly { readonly id: string }[],
  find: (some: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of chunked(ids, PIECE)) rows.push(...(await find(some.map(({ id }) => id))));
  return rows;
}

export async function draftsOf(read: Reads, holderId: string) {
  const order = { orderBy: inOrder("createdAt") } as const;
  return inPieces(
    await read.draft.findMany({ where: { holderId }, select: ID, ...order }),
    (some) =>
      read.draft.findMany({
        where: { id: { in: some } },
        ...order,
        select: {
          unitCode: true,
          kind: true,
          subject: true,
          state: true,
          answers: true,
          createdAt: true,
          updatedAt: true,
          evidence: { select: EVIDENCE, orderBy: inOrder("createdAt") },
        },
      }),
  );
}

export async function revisionsOf(read: Reads, personId: string) {
  const order = { orderBy: inOrder("submittedAt") } as const;
  return inPieces(
    await read.revision.findMany({ where: { personId }, select: ID, ...order }),
    (some) =>
      read.revision.findMany({
        where: { id: { in: some } },
        ...order,
        select: {
          number: true,
          submittedAt: true,
          answers: true,
          report: { select: { number: true, unitCode: true, dutyCode: true } },
          evidence: { select: { evidence: { select: EVIDENCE } } },
        },
      }),
  );
}

export async function periodicOf(read: Reads, personId: string) {
  const order = { orderBy: inOrder("submittedAt") } as const;
  return inPieces(
    await read.periodicRevision.findMany({ where: { personId }, select: ID, ...order }),
    (some) =>
      read.periodicRevision.findMany({
        where: { id: { in: some } },
        ...order,
        select: {
          number: true,
          submittedAt: true,
          answers: true,
          report: { select: { unitCode: true, occasionCode: true, state: true } },
          evidence: { select: { evidence: { select: EVIDENCE } } },
        },
      }),
  );
}

export async function obstacleAnswersOf(read: Reads, personId: string) {
  const order = { orderBy: inOrder("at") } as const;
  return inPieces(
    await read.obstacleAnswer.findMany({ where: { personId }, select: ID, ...order }),
    (some) =>
      read.obstacleAnswer.findMany({
        where: { id: { in: some } },
        ...order,
        select: { at: true, text: true, obstacle: { select: { number: true, unitCode: true } } },
      }),
  );
}
