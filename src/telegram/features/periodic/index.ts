import { findPaper } from "../../../deadlines/store/papers.ts";
import {
  actButton,
  copyOfButton,
  draftWordButton,
  listButton,
  occasionButton,
  openButton,
  readButton,
} from "../../buttons/periodic.ts";
import type { Feature } from "../../feature.ts";
import { formFeature } from "../../forms/declare.ts";
import { periodicForm } from "../../forms/periodic/form.ts";
import { readFile } from "../../forms/periodic/read-file.ts";
import { enterPeriodic } from "../../forms/periodic/start.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { onReply } from "../../replying.ts";
import { just } from "../../rights/demand.ts";
import { correct, showFiles, showPeriodic } from "./card.ts";
import { showList } from "./list.ts";
import { askReason, restore, withdraw, withdrawing } from "./withdraw.ts";
import { sendDraftWord, sendWord } from "./word.ts";

const form = formFeature(periodicForm);

/** /nopbaocao: the six-month, annual and special months' reports of one's unit. */
export const periodic: Feature = {
  commands: [
    {
      command: "nopbaocao",
      words: ["menu-submit"],
      may: just("reporter"),
      run: showList,
    },
  ],
  presses: [
    ...form.presses,
    onPress(occasionButton, (ctx, unit, occasion) =>
      enterPeriodic(ctx, unit, occasion, (id) => showPeriodic(ctx, id)),
    ),
    onPress(copyOfButton, async (ctx, id) => {
      const paper = await findPaper(ctx.database.read, id);
      if (!paper) return;
      const { unit, occasion, number, signedOn } = paper;
      await enterPeriodic(ctx, unit, occasion, (sent) => showPeriodic(ctx, sent), {
        ...{ nil: false, scan: true },
        document: { number, signedOn },
      });
    }),
    onPress(readButton, readFile),
    onPress(openButton, showPeriodic),
    onPress(listButton, showList),
    onPress(draftWordButton, sendDraftWord),
    onPress(actButton, (ctx, id, act) => {
      switch (act) {
        case "files":
          return showFiles(ctx, id);
        case "word":
          return sendWord(ctx, id);
        case "correct":
          return correct(ctx, id);
        case "withdraw":
          return askReason(ctx, id);
        case "withdraw-now":
          return withdraw(ctx, id, null);
        case "restore":
          return restore(ctx, id);
      }
    }),
  ],
  noticeAnswers: [
    onReply(
      "done",
      (ctx, { unit, deadline }) =>
        enterPeriodic(ctx, unit, deadline, (id) => showPeriodic(ctx, id)),
      { which: (ctx) => showList(ctx) },
    ),
  ],
  questions: [...form.questions, anyQuestion(withdrawing)],
};
