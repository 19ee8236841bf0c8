import { FIRST_MONTH, monthOf } from "../../../plan/months.ts";
import {
  actButton,
  monthButton,
  namedButton,
  openButton,
  ownButton,
  slogansButton,
  tickButton,
  whoButton,
} from "../../buttons/milestones.ts";
import { slogansLines } from "../../cards/slogans.ts";
import type { Feature } from "../../feature.ts";
import { formFeature } from "../../forms/declare.ts";
import { milestoneForm } from "../../forms/milestone/form.ts";
import { onPress } from "../../pressing.ts";
import { change, showFiles, showTick } from "./card.ts";
import { tickNamed } from "./named.ts";
import { showMonth, showWho } from "./office.ts";
import { showOwn } from "./own.ts";
import { tick } from "./tick.ts";

const form = formFeature(milestoneForm);

/** Milestones of the special months, by the buttons of notices and lists. */
export const milestones: Feature = {
  presses: [
    ...form.presses,
    onPress(tickButton, tick),
    onPress(namedButton, tickNamed),
    onPress(openButton, showTick),
    onPress(actButton, (ctx, id, act) =>
      act === "files" ? showFiles(ctx, id) : change(ctx, id, act),
    ),
    onPress(ownButton, showOwn),
    onPress(monthButton, (ctx, code = FIRST_MONTH) => showMonth(ctx, code)),
    onPress(slogansButton, ({ t, plan, say, toast }, code = FIRST_MONTH) => {
      const month = monthOf(plan, code);
      const lines = month ? slogansLines(t, month) : [];
      if (lines.length === 0) toast(t("button-old"), true);
      else say(lines.join("\n"));
    }),
    onPress(whoButton, (ctx, milestone, page) => showWho(ctx, milestone, Number(page))),
  ],
  questions: form.questions,
};
