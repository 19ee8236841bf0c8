import type { Reads } from "../../../database/index.ts";
import { actsFor, leadsToday } from "../../../people/acting.ts";
import { leadersAway, leadersToday } from "../../../people/store/leaders.ts";
import type { Member } from "../../../people/store/members.ts";
import { currentUnit } from "../../../plan/units.ts";
import { needsLeader } from "../../../reports/confirming.ts";
import { periodicInForce } from "../../../reports/store/periodic.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { maySendUnchanged } from "../unchanged.ts";

/** What becomes of a report at "send". */
type Way =
  | { readonly kind: "goes" }
  | { readonly kind: "waits"; readonly leaders: readonly Member[] }
  /** Whoever sends it has the leader's word themselves: as leader, or in the stead of those who are away. */
  | { readonly kind: "own-word"; readonly away: readonly Member[] }
  /** The plan asks for a leader's word, and nobody can be asked. */
  | { readonly kind: "no-leader" };

export type SendLabel = "button-confirm-ask" | "button-send";

/** What the button is called that sends the report, or puts it before the leader. */
export async function sendLabel(ctx: Ctx, read: Reads, draft: PeriodicDraft): Promise<SendLabel> {
  const { kind } = await wayOf(ctx, read, draft);
  return kind === "waits" ? "button-confirm-ask" : "button-send";
}

/** The same of a card: null where it corrects a report, changes nothing of it, and there is nothing to send. */
export async function sendLabelOn(
  ctx: Ctx,
  read: Reads,
  draft: PeriodicDraft,
  changes: readonly string[] | null,
): Promise<SendLabel | "button-send-again" | null> {
  const label = await sendLabel(ctx, read, draft);
  if (changes?.length !== 0 || draft.subject === null) return label;
  const before = await periodicInForce(read, ctx.plan.id, draft.unit, draft.subject);
  if (!before) return label;
  if (!maySendUnchanged(ctx, before)) return null;
  return label === "button-send" ? "button-send-again" : label;
}

/** Where the plan asks for the leader's word, and whoever sends the report does not have it, it waits. */
export async function wayOf(ctx: Ctx, read: Reads, draft: PeriodicDraft): Promise<Way> {
  const { plan, today, who } = ctx;
  const { unit: code, subject, state } = draft;
  const isSettled = state === "submitted" || state === "discarded";
  if (isSettled || subject === null || actsFor(ctx, code) === null) return { kind: "goes" };
  const isCorrection = (await periodicInForce(read, plan.id, code, subject)) !== null;
  if (!needsLeader(plan, { isCorrection })) return { kind: "goes" };
  const unit = currentUnit(plan, code, today)?.code ?? code;
  const isOwn = who.places.some((place) => place.unit === unit && place.role === "leader");
  if (isOwn) return { kind: "own-word", away: [] };
  const leaders = (await leadersToday(read, { plan, today }, unit)).filter(
    ({ person }) => person.id !== who.person?.id,
  );
  if (leaders.length > 0) return { kind: "waits", leaders };
  if (!leadsToday(ctx, code)) return { kind: "no-leader" };
  const standInId = who.person?.id ?? null;
  const away = await leadersAway(read, { plan, today }, { unit, standInId });
  // A leader who would not learn what was sent in their stead has not given their word for it.
  const isUnheard = away.length > 0 && away.every(({ person }) => person.unreachable);
  return isUnheard ? { kind: "no-leader" } : { kind: "own-word", away };
}
