import { changeableMessage } from "../../amend.ts";
import { jobButton } from "../../buttons/jobs.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";

/** What was made beside the chat, once more. */
export const jobs: Feature = {
  presses: [
    onPress(jobButton, (ctx, id, what) => (what === "files" ? sendAgain(ctx, id) : redo(ctx, id))),
  ],
};

async function sendAgain(ctx: Ctx, id: string): Promise<void> {
  await ctx.effect(async (tx) => {
    const found = await ctx.jobs.again(tx, id, changeableMessage(ctx));
    if (!found) ctx.toast(ctx.t("job-gone"), true);
  });
}

async function redo(ctx: Ctx, id: string): Promise<void> {
  const { person } = ctx.who;
  if (!person) return;
  const asked = {
    personId: person.id,
    messageId: changeableMessage(ctx),
    at: ctx.now,
  };
  await ctx.effect(async (tx) => {
    if (!(await ctx.jobs.redo(tx, id, asked))) ctx.toast(ctx.t("job-gone"), true);
  });
}
