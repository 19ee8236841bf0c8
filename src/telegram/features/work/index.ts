import { workButton } from "../../buttons/work.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { sendWork, showWork, startWork } from "./view.ts";

/** /congviec: what one's unit was to do in a month or a quarter and did, for the form that officials fill in. */
export const work: Feature = {
  commands: [{ command: "congviec", may: just("reporter"), run: startWork }],
  presses: [
    onPress(workButton, (ctx, unit, span, scope, act) =>
      act === "show"
        ? showWork(ctx, unit, span, scope)
        : sendWork(ctx, unit, span, { scope, as: act }),
    ),
  ],
};
