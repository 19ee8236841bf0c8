import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { audienceOf, faceOf, voiceOf } from "../status/face.ts";
import { ALL, missingButton } from "./buttons.ts";
import { currentOf, readOwing } from "./owing.ts";
import { missingView } from "./view.ts";

/** /chuabaocao: who still owes what. Ahead of the dialogues; numbers only in the office's group. */
export const missing = new Composer<Ctx>();

missing.command(named("chuabaocao"), (ctx) => showMissing(ctx));
// From anyone else these words may be the answer to a question.
missing
  .chatType("private")
  .filter(heard("menu-missing", "words-missing"), (ctx, next) =>
    ctx.who.office ? showMissing(ctx) : next(),
  );

missing.on("callback_query:data", async (ctx, next) => {
  const pressed = missingButton.read(ctx.callbackQuery.data);
  if (!pressed) return next();
  const [deadline, kind, page] = pressed;
  await showMissing(ctx, { deadline, kind, page: Number(page) });
});

interface Shown {
  readonly deadline?: string;
  readonly kind?: string;
  readonly page?: number;
}

async function showMissing(ctx: Ctx, { deadline, kind = ALL, page = 0 }: Shown = {}) {
  const audience = audienceOf(ctx);
  const { t } = voiceOf(ctx);
  if (audience === "nobody" || audience === "other-group") {
    const words = t(audience === "nobody" ? "missing-refused" : "standing-other-group");
    return ctx.callbackQuery ? ctx.toast(words, true) : ctx.say(words);
  }
  const { plan, calendar, database, today, now: at } = ctx;
  const deadlines = await readOwing(database.read, plan, at);
  const shown = currentOf(deadlines, today, deadline);
  if (!shown) return ctx.show(t("missing-no-deadline"));
  // The last of a kind may have reported since the button was made.
  const isLeft = shown.owing.some(({ unit }) => unit.kind === kind);
  const { html, keyboard } = missingView(
    { plan, calendar, deadlines, shown, kind: isLeft ? kind : ALL, page, today, at },
    await faceOf(ctx, audience),
  );
  ctx.show(html, { keyboard });
}
