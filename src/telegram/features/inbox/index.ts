import type { Unit } from "../../../plan/model.ts";
import {
  acceptAllButton,
  actButton,
  answerButton,
  dueButton,
  dueFrom,
  listButton,
  openButton,
  reasonButton,
  refOf,
  seenFrom,
} from "../../buttons/inbox.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { unitTyped } from "../../unit-typed.ts";
import { accept, acceptAll, note, showFiles } from "./act.ts";
import { answering, askAnswer, asking, askQuestion } from "./ask.ts";
import { openItem } from "./card.ts";
import { showInbox } from "./list.ts";
import {
  askDay,
  askReason,
  askWords,
  dating,
  leaveReason,
  returnFor,
  returning,
} from "./return.ts";

/** /tiepnhan: what units sent, corrected and withdrew; the office accepts, returns, asks. */
export const inbox: Feature = {
  commands: [{ command: "tiepnhan", may: just("office"), run: open }],
  presses: [
    onPress(listButton, (ctx, page, unit?: string) => showInbox(ctx, Number(page), unit)),
    onPress(openButton, async (ctx, _kind, id) => {
      await leaveReason(ctx);
      await openItem(ctx, ctx.database.read, id);
    }),
    onPress(acceptAllButton, (ctx, shownAt, unit?: string) =>
      acceptAll(ctx, new Date(Number.parseInt(shownAt, 36) * 1000), unit),
    ),
    onPress(reasonButton, (ctx, kind, id, seen, code, due?: string) =>
      returnFor(ctx, refOf(kind, id), seenFrom(seen), code, dueFrom(due)),
    ),
    onPress(dueButton, (ctx, kind, id, shown, due, what) => {
      const seen = seenFrom(shown);
      const ref = refOf(kind, id);
      if (what === "other") return askDay(ctx, ref, seen);
      return what === "words"
        ? askWords(ctx, ref, seen, due)
        : askReason(ctx, ref, seen, dueFrom(due));
    }),
    onPress(answerButton, (ctx, kind, id) => askAnswer(ctx, refOf(kind, id))),
    onPress(actButton, (ctx, kind, id, shown, act) => {
      const seen = seenFrom(shown);
      const ref = refOf(kind, id);
      switch (act) {
        case "accept":
          return accept(ctx, ref, seen);
        case "return":
          return askReason(ctx, ref, seen);
        case "reason":
          return askWords(ctx, ref, seen);
        case "ask":
          return askQuestion(ctx, ref, seen);
        case "note":
          return note(ctx, ref, seen);
        case "files":
          return showFiles(ctx, ref);
      }
    }),
  ],
  questions: [
    anyQuestion(returning),
    anyQuestion(dating),
    anyQuestion(asking),
    anyQuestion(answering),
  ],
};

/** "/tiepnhan tu doan": what that unit sent, alone. */
async function open(ctx: Ctx, typed: string): Promise<void> {
  if (typed.trim() === "") return showInbox(ctx, 0);
  const listOf = (unit: Unit) => listButton.button(unit.shortName, "0", unit.code);
  const unit = unitTyped(ctx, typed, listOf);
  if (unit) await showInbox(ctx, 0, unit.code);
}
