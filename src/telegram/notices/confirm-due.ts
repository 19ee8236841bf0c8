import { findConfirmation } from "../../reports/store/confirmations.ts";
import { directButton, leaderRows, waitingRows } from "../buttons/confirm.ts";
import { keyboard } from "../buttons/kind.ts";
import { peopleButton } from "../buttons/units.ts";
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

/** Its unit and the office learn that nobody can give the word, and how it goes on. */
export async function confirmStuck(
  { t, services: { plan, database } }: Scene,
  { confirmation, unit, who }: NoticeOf<"confirm-stuck">,
): Promise<Words | null> {
  const one = await findConfirmation(database.read, confirmation);
  if (one?.state !== "waiting") return null;
  return {
    html: t("confirm-stuck", { ...confirmationValues(t, plan, one), who }),
    keyboard:
      who === "unit"
        ? keyboard(...waitingRows(t, one.id, { isStuck: true }))
        : keyboard(
            [directButton.button(t("button-confirm-direct"), one.id)],
            [peopleButton.button(t("button-absence-unit"), unit)],
          ),
  };
}
