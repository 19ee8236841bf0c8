import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Tx } from "../../../database/index.ts";
import { reopenDocument, settleDocument } from "../../../deadlines/store/paper-changes.ts";
import { findDocument, type OfficialDocument } from "../../../deadlines/store/papers.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { tellDoubts, typedText } from "../typed.ts";
import { leaveButton, settleButton } from "./buttons.ts";
import { documentCard, showOffice, tellUnit } from "./words.ts";

const REFUSE = "document-refuse";

/** "Văn thư không có." is a word. */
const LENGTH = { from: 2, to: 500 };

/** Does what the office pressed below a document. */
export async function settle(
  ctx: Ctx,
  id: string,
  verb: "yes" | "no" | "no-word" | "undo",
): Promise<void> {
  if (!ctx.who.office) return ctx.toast(ctx.t("document-not-yours"), true);
  if (verb === "no") return askWord(ctx, id);
  if (verb === "undo") return undo(ctx, id);
  await conclude(ctx, id, verb === "yes" ? "confirmed" : "refused", null);
  await ctx.conversation.exit(REFUSE);
}

/** Asks what the unit is to be told; nothing is refused until then. */
async function askWord(ctx: Ctx, id: string): Promise<void> {
  const { t, database } = ctx;
  const document = await findDocument(database.read, id);
  if (document?.state !== "claimed") return showAsIs(ctx, document);
  ctx.say(t("document-ask-word"), {
    keyboard: keyboard(
      [settleButton.button(t("button-document-no-word"), id, "no-word")],
      [leaveButton.button(t("button-document-leave"))],
    ),
  });
  await enterDialogue(ctx, REFUSE, id);
}

export const refuseDocumentDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, id: string) => {
    const start = conversation.checkpoint();
    const update = await conversation.wait();
    if (!update.message) await conversation.skip({ next: true });
    const done = await conversation.external((ctx) => takeWord(ctx, id));
    if (!done) await conversation.rewind(start);
  },
  { id: REFUSE },
);

async function takeWord(ctx: Ctx, id: string): Promise<boolean> {
  const word = typedText(ctx, LENGTH);
  if (!word) return false;
  if (!ctx.who.office) ctx.say(ctx.t("document-not-yours"));
  else {
    tellDoubts(ctx, word);
    await conclude(ctx, id, "refused", word.text);
  }
  return true;
}

/** The first of the office who answers settles it; whoever comes later sees who did. */
async function conclude(
  ctx: Ctx,
  id: string,
  state: "confirmed" | "refused",
  word: string | null,
): Promise<void> {
  const { who, now } = ctx;
  const person = who.person;
  if (!person) return;
  await ctx.effect(async (tx) => {
    const settled = await settleDocument(tx, id, { state, word, personId: person.id, now });
    if (!settled) return showAsIs(ctx, await findDocument(tx, id));
    await pass(ctx, tx, settled, state);
  });
}

async function undo(ctx: Ctx, id: string): Promise<void> {
  const { who, now } = ctx;
  const person = who.person;
  if (!person) return;
  await ctx.effect(async (tx) => {
    const reopened = await reopenDocument(tx, id, { personId: person.id, now });
    if (!reopened) return showAsIs(ctx, await findDocument(tx, id));
    await pass(ctx, tx, reopened, "reopened");
  });
}

/** Whoever asks sees it as it now is: in the place of what was pressed, in the letters, at the unit. */
async function pass(
  ctx: Ctx,
  tx: Tx,
  document: OfficialDocument,
  what: "confirmed" | "refused" | "reopened",
): Promise<void> {
  await showOffice(ctx, tx, document);
  await tellUnit(ctx, tx, document, what);
  const { html, keyboard } = documentCard(document, "office", ctx);
  ctx.show(html, { keyboard });
}

/** Someone was quicker: what became of it. */
function showAsIs(ctx: Ctx, document: OfficialDocument | null): void {
  ctx.toast(ctx.t("document-settled-before"));
  if (!document) return;
  const { html, keyboard } = documentCard(document, "office", ctx);
  ctx.show(html, { keyboard });
}
