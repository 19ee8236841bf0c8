import { snoozeButton } from "../../buttons/notices.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { onReply } from "../../replying.ts";
import { just } from "../../rights/demand.ts";
import { remindAgain } from "./snooze.ts";
import { thank } from "./thank.ts";

/** The buttons below the bot's own notices, and what is answered to them in a word. */
export const notices: Feature = {
  presses: [
    onPress(snoozeButton, (ctx, deadline, days) => remindAgain(ctx, deadline, Number(days))),
  ],
  noticeAnswers: [
    onReply("later", (ctx, { deadline }, { days }) => remindAgain(ctx, deadline, days)),
    onReply("thanks", thank, just("member")),
  ],
};
