import { snoozeButton } from "../../buttons/notices.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { remindAgain } from "./snooze.ts";

/** The buttons below the bot's own notices. */
export const notices: Feature = {
  presses: [
    onPress(snoozeButton, (ctx, deadline, days) => remindAgain(ctx, deadline, Number(days))),
  ],
};
