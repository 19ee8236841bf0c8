import { findConfirmation } from "../../reports/store/confirmations.ts";
import { leaderRows } from "../buttons/confirm.ts";
import { keyboard } from "../buttons/kind.ts";
import { confirmationValues } from "../forms/periodic/confirmation.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** A leader is reminded of a report that waits for their word. */
export async function confirmDue(
  { t, services: { plan, database } }: Scene,
  { confirmation }: NoticeOf<"confirm-due">,
): Promise<Words | null> {
  const one = await findConfirmation(database.read, confirmation);
  if (one?.state !== "waiting") return null;
  return {
    html: t("confirm-due", confirmationValues(t, plan, one)),
    keyboard: keyboard(...leaderRows(t, one.id, false)),
  };
}
