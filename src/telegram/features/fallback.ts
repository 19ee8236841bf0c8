import { Composer } from "grammy";
import { focalFor, isMember, worksHere } from "../../people/who.ts";
import { criesForHelp, mayStay } from "../../reading/law.ts";
import { listButton } from "../buttons/history.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { greetStranger } from "../greeting.ts";
import { notText } from "../not-text.ts";
import { carriesFile } from "../upload.ts";
import { waysHere } from "../ways.ts";
import { examples } from "../words/examples.ts";
import { letterWords, sayHotlines } from "../words/private.ts";

/** Whatever nobody took: nothing in a group, an answer that helps in private. */
export const fallback = new Composer<Ctx>();

fallback.chatType("private").on("message", (ctx) => {
  // Whoever tells of violence is told where to turn, stranger or not.
  if (criesForHelp(ctx.message.text ?? ctx.message.caption ?? "")) return sayHotlines(ctx);
  const verdict = mayStay(ctx.message.text ?? "");
  if (verdict.kind === "refused") return ctx.say(letterWords(ctx, verdict.findings));
  if (carriesFile(ctx.message)) ctx.say(ctx.t("file-nowhere"));
  if (!isMember(ctx.who)) greetStranger(ctx);
  else if (carriesFile(ctx.message)) return;
  else if (ctx.message.text === undefined) ctx.say(ctx.t(notText(ctx)));
  else if (!worksHere(ctx.who)) ctx.say(ctx.t("watching-only"), { keyboard: waysHere(ctx) });
  else ctx.say([ctx.t("not-understood"), examples(ctx)].join("\n\n"), { keyboard: waysHere(ctx) });
});

/** What was sent stays as it was; whoever can correct it is shown where. */
fallback.chatType("private").on("edited_message", (ctx) => {
  if (criesForHelp(ctx.editedMessage.text ?? ctx.editedMessage.caption ?? ""))
    return sayHotlines(ctx);
  if (!isMember(ctx.who)) return greetStranger(ctx);
  const reports = focalFor(ctx.who).length > 0;
  const correct = listButton.button(ctx.t("button-correct"), "0");
  ctx.say(ctx.t("edited-after", { reports: reports ? "yes" : "no" }), {
    keyboard: keyboard([reports && correct]),
  });
});
