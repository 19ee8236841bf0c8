import { inOrder } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import type { Plan } from "../../plan/model.ts";
import {
  type Chosen,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  settingsOf,
} from "../settings.ts";

/** What the office chose, and otherwise what the plan file says. */
export async function readSettings(read: Reads, plan: Plan): Promise<Settings> {
  return settingsOf(plan, await readChosen(read, plan.id));
}

/** What the office chose itself. */
export async function readChosen(read: Reads, planId: string): Promise<Chosen> {
  const rows = await read.setting.findMany({ where: { planId, key: { in: [...SETTING_KEYS] } } });
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

export interface Choice {
  readonly key: SettingKey;
  /** Null: as the plan file says. */
  readonly value: string | null;
}

/** Chooses, and writes down who did so. False if it was so already. */
export async function choose(
  tx: Tx,
  planId: string,
  { key, value }: Choice,
  doer: { readonly byId: string; readonly at: Date },
): Promise<boolean> {
  const before = (await readChosen(tx, planId))[key] ?? null;
  if (before === value) return false;
  await tx.setting.deleteMany({ where: { planId, key } });
  if (value !== null) await tx.setting.create({ data: { planId, key, value } });
  const subject = subjectOf(planId, key);
  const detail = { from: before, to: value };
  await record(tx, { ...doer, action: "setting.changed", subject, detail });
  return true;
}

/** Who last changed a setting, and when. */
export interface Changed {
  /** Null if they gave no name, or had their data deleted. */
  readonly by: string | null;
  readonly at: Date;
}

export async function lastChanges(
  read: Reads,
  planId: string,
): Promise<ReadonlyMap<SettingKey, Changed>> {
  const changes = new Map<SettingKey, Changed>();
  for (const key of SETTING_KEYS) {
    const entry = await read.logEntry.findFirst({
      where: { subject: subjectOf(planId, key) },
      orderBy: inOrder("at", "desc"),
      include: { person: { select: { name: true } } },
    });
    if (entry) changes.set(key, { by: entry.person?.name ?? null, at: entry.at });
  }
  return changes;
}

function subjectOf(planId: string, key: SettingKey): string {
  return `setting:${planId}:${key}`;
}
