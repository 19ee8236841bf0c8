import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import type { Outline } from "../outline.ts";

/** A template of the office's, without its file. */
export interface TemplateOf {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly at: Date;
  /** Who sent it; null once they had their data deleted. */
  readonly by: string | null;
}

const SHOWN = {
  ...{ id: true, version: true, name: true, at: true, outline: true, state: true },
  person: { select: { name: true } },
} as const;

/** The one in use; null: the bot's own is. */
export async function usedTemplate(
  read: Reads,
  planId: string,
  outline: Outline,
): Promise<TemplateOf | null> {
  const row = await read.reportTemplate.findFirst({
    where: { planId, outline, state: "used" },
    select: SHOWN,
  });
  return row && { ...row, by: row.person.name };
}

/** One that was sent, whether it is in use or not. */
export async function templateOf(read: Reads, planId: string, id: string) {
  const row = await read.reportTemplate.findFirst({ where: { id, planId }, select: SHOWN });
  return row && { ...row, outline: row.outline as Outline, by: row.person.name };
}

export async function templateFile(
  read: Reads,
  planId: string,
  id: string,
): Promise<Uint8Array | null> {
  const row = await read.reportTemplate.findFirst({
    where: { id, planId },
    select: { file: true },
  });
  return row?.file ?? null;
}

export interface Offered {
  readonly planId: string;
  readonly outline: Outline;
  readonly name: string;
  readonly file: Uint8Array;
  readonly personId: string;
  readonly at: Date;
}

/** Keeps what was sent, not in use yet. */
export async function offerTemplate(
  tx: Tx,
  { file, ...offered }: Offered,
): Promise<{ readonly id: string; readonly version: number }> {
  const { planId, outline } = offered;
  const last = await tx.reportTemplate.findFirst({
    where: { planId, outline },
    orderBy: { version: "desc" },
    select: { version: true },
  });
  const [id, version] = [newId(), (last?.version ?? 0) + 1];
  await tx.reportTemplate.create({
    data: { id, version, state: "offered", ...offered, file: Uint8Array.from(file) },
  });
  return { id, version };
}

/** From now on this one is filled; null: the bot's own. */
export async function useTemplate(
  tx: Tx,
  {
    planId,
    outline,
    id,
  }: { readonly planId: string; readonly outline: Outline; readonly id: string | null },
): Promise<void> {
  const where = { planId, outline, state: "used" } as const;
  await tx.reportTemplate.updateMany({ where, data: { state: "former" } });
  if (id !== null) {
    await tx.reportTemplate.updateMany({ where: { id, planId, outline }, data: { state: "used" } });
  }
}
