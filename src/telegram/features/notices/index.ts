import { snoozeButton } from "../../buttons/notices.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { onReply } from "../../replying.ts";
import { just } from "../../rights/demand.ts";
import { offerTime } from "./promised.ts";
import { remindAgain } from "./snooze.ts";
import { thank } from "./thank.ts";

/** The buttons below the bot's own notices, and what is answered to them in a word. */
export const notices: Feature = {
  presses: [
    onPress(snoozeButton, (ctx, deadline, days) => remindAgain(ctx, deadline, Number(days))),
  ],
  noticeAnswers: [
    onReply("later", async (ctx, told, { text, days }) => {
      if (!(await offerTime(ctx, told, text)))
        await remindAgain(ctx, told.deadline, days, told.unit);
    }),
    onReply("promise", async (ctx, told, { text }) => {
      if (!(await offerTime(ctx, told, text))) await thank(ctx, told);
    }),
    onReply("thanks", thank, { may: just("member") }),
  ],
};
