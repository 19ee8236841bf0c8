import type { KeptFile } from "../../evidence/index.ts";
import type { Member } from "./cast.ts";
import type { Enrolled } from "./enrol.ts";
import type { Happening, InventedObstacle } from "./history.ts";
import type { Stage } from "./stage.ts";

/** A stage, and what has happened on it so far. */
export interface Scene extends Stage {
  readonly enrolled: Map<Member, Enrolled>;
  /** The ids of the obstacles that were raised. */
  readonly raised: Map<InventedObstacle, string>;
  /** What the chats begin with: the receipt of each person's last report. */
  readonly remembered: ReadonlySet<Happening>;
  /** To be used as evidence, one after the other. */
  nextPicture(): KeptFile | null;
}

export type Of<Kind extends Happening["kind"]> = Extract<Happening, { kind: Kind }>;

export function openScene(
  stage: Stage,
  history: readonly Happening[],
  pictures: readonly KeptFile[],
): Scene {
  const last = new Map<Member, Happening>();
  for (const happening of history) {
    if (happening.kind === "reports") last.set(happening.by, happening);
  }
  let used = 0;
  return {
    ...stage,
    enrolled: new Map(),
    raised: new Map(),
    remembered: new Set(last.values()),
    nextPicture: () => pictures[used++ % pictures.length] ?? null,
  };
}

/** The person's number in Telegram. */
export function chatOf({ account }: Scene, { person }: Member): number {
  return account(person).user.id;
}

/** The person's id in the bot's database. @throws if they have not joined yet */
export function personOf({ enrolled }: Scene, member: Member): string {
  const found = enrolled.get(member);
  if (!found) throw new Error(`${member.person.full} has not joined yet`);
  return found.personId;
}
