import { ownUnits } from "../../../people/acting.ts";
import { currentUnit } from "../../../plan/units.ts";
import { ALL, calendarButton, deadlinesButton } from "../../buttons/deadlines.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { sendCalendar } from "./calendar.ts";
import { showAll } from "./office-view.ts";
import { showUnit } from "./unit-view.ts";

/** /hanchot: until when what is to be sent, and the days of the special months. */
export const deadlines: Feature = {
  commands: [
    {
      command: "hanchot",
      words: ["menu-deadlines"],
      may: just("member"),
      run: start,
    },
  ],
  presses: [
    onPress(deadlinesButton, (ctx, code) => {
      const unit = unitOf(ctx, code);
      return unit ? showUnit(ctx, unit) : showAll(ctx);
    }),
    onPress(calendarButton, (ctx, code) => sendCalendar(ctx, unitOf(ctx, code))),
  ],
};

/** The office sees all; whoever belongs to a unit sees that one's. */
async function start(ctx: Ctx): Promise<void> {
  const [unit] = ownUnits(ctx);
  if (unit && !ctx.who.office) await showUnit(ctx, unit);
  else await showAll(ctx);
}

function unitOf({ plan, today }: Ctx, code: string) {
  return code === ALL ? null : currentUnit(plan, code, today);
}
