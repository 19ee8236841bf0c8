import { actButton, listButton, openButton } from "../../buttons/history.ts";
import { fullButton } from "../../buttons/report.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { correct, showFiles, showReport, showWhole } from "./card.ts";
import { showList } from "./list.ts";
import { askReason, withdrawing } from "./withdraw.ts";

/** /lichsu: the unit's own reports; opened, corrected, withdrawn. */
export const history: Feature = {
  commands: [
    {
      command: "lichsu",
      words: ["menu-history"],
      may: just("reporter"),
      run: (ctx) => showList(ctx, 0),
    },
  ],
  presses: [
    onPress(listButton, (ctx, page) => showList(ctx, Number(page))),
    onPress(openButton, showReport),
    onPress(fullButton, showWhole),
    onPress(actButton, (ctx, id, act) => {
      if (act === "files") return showFiles(ctx, id);
      return act === "correct" ? correct(ctx, id) : askReason(ctx, id);
    }),
  ],
  questions: [anyQuestion(withdrawing)],
};
