import type { Unit } from "../../../plan/model.ts";
import { actButton, listButton, openButton } from "../../buttons/history.ts";
import { lifeButton, refOf } from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { fullButton } from "../../buttons/report.ts";
import { unitButton } from "../../buttons/status.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { unitTyped } from "../../unit-typed.ts";
import { unitName } from "../../words/quote.ts";
import { correct, showFiles, showReport, showWhole } from "./card.ts";
import { showLife } from "./life.ts";
import { showList } from "./list.ts";
import { askReason, restore, withdraw, withdrawing } from "./withdraw.ts";

/** /lichsu: the unit's own reports; opened, corrected, withdrawn; to its leader to read. */
export const history: Feature = {
  commands: [
    {
      command: "lichsu",
      words: ["menu-history"],
      may: just("reader"),
      run: open,
    },
  ],
  presses: [
    onPress(listButton, (ctx, page) => showList(ctx, Number(page))),
    onPress(openButton, showReport),
    onPress(fullButton, showWhole),
    onPress(lifeButton, (ctx, kind, id) => showLife(ctx, refOf(kind, id))),
    onPress(actButton, (ctx, id, act) => {
      switch (act) {
        case "files":
          return showFiles(ctx, id);
        case "correct":
          return correct(ctx, id);
        case "photo":
          return correct(ctx, id, "evidence");
        case "withdraw":
          return askReason(ctx, id);
        case "withdraw-now":
          return withdraw(ctx, id, null);
        case "restore":
          return restore(ctx, id);
      }
    }),
  ],
  questions: [anyQuestion(withdrawing)],
};

/** The office's own reports; of a unit that it names it reads them on that unit's card. */
async function open(ctx: Ctx, typed: string): Promise<void> {
  const { t, plan, who } = ctx;
  if (!who.office || typed.trim() === "") return showList(ctx, 0);
  const cardOf = ({ shortName, code }: Unit) => unitButton.button(shortName, code, "0");
  const unit = unitTyped(ctx, typed, cardOf);
  if (!unit) return;
  ctx.say(t("history-of-unit", { unit: unitName(plan, unit.code) }), {
    keyboard: keyboard([cardOf(unit)]),
  });
}
