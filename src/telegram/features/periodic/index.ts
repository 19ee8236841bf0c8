import { actButton, listButton, occasionButton, openButton } from "../../buttons/periodic.ts";
import type { Feature } from "../../feature.ts";
import { formFeature } from "../../forms/declare.ts";
import { periodicForm } from "../../forms/periodic/form.ts";
import { enterPeriodic } from "../../forms/periodic/start.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { correct, showFiles, showPeriodic } from "./card.ts";
import { showList } from "./list.ts";
import { askReason, withdrawing } from "./withdraw.ts";

const form = formFeature(periodicForm);

/** /nopbaocao: the six-month, annual and Action Month reports of one's unit. */
export const periodic: Feature = {
  commands: [
    {
      command: "nopbaocao",
      words: ["menu-submit", "words-periodic"],
      may: just("reporter"),
      run: showList,
    },
  ],
  presses: [
    ...form.presses,
    onPress(occasionButton, (ctx, unit, occasion) =>
      enterPeriodic(ctx, unit, occasion, (id) => showPeriodic(ctx, id)),
    ),
    onPress(openButton, showPeriodic),
    onPress(listButton, showList),
    onPress(actButton, (ctx, id, act) => {
      if (act === "files") return showFiles(ctx, id);
      return act === "correct" ? correct(ctx, id) : askReason(ctx, id);
    }),
  ],
  questions: [...form.questions, anyQuestion(withdrawing)],
};
