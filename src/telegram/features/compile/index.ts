import { briefButton } from "../../buttons/brief.ts";
import {
  behindButton,
  draftButton,
  offeredButton,
  readyButton,
  templateButton,
} from "../../buttons/compile.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { showBehind } from "./behind.ts";
import { briefing, orderBrief } from "./brief.ts";
import { drafting, orderDraft, orderPreview } from "./draft.ts";
import { showOccasions, showReadiness } from "./readiness.ts";
import {
  askTemplate,
  sendTemplate,
  showTemplate,
  taking,
  useBots,
  useOffered,
} from "./template.ts";

/** /tonghop: the office's report of an occasion, from what is missing to its draft. */
export const compiling: Feature = {
  commands: [{ command: "tonghop", may: just("office"), run: showOccasions }],
  presses: [
    onPress(readyButton, showReadiness),
    onPress(behindButton, (ctx, code, which, page) => showBehind(ctx, code, which, Number(page))),
    onPress(draftButton, orderDraft),
    onPress(briefButton, orderBrief),
    onPress(templateButton, (ctx, outline, verb) => {
      switch (verb) {
        case "show":
          return showTemplate(ctx, outline);
        case "file":
          return sendTemplate(ctx, outline);
        case "ask":
          return askTemplate(ctx, outline);
        case "own":
          return useBots(ctx, outline);
      }
    }),
    onPress(offeredButton, (ctx, id, verb) =>
      verb === "use" ? useOffered(ctx, id) : orderPreview(ctx, id),
    ),
  ],
  questions: [anyQuestion(taking)],
  works: [drafting, briefing],
};
