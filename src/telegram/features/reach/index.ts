import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { voiceOf } from "../status/face.ts";
import { reachButton, sayAgainButton, type Tab } from "./buttons.ts";
import { readReach, SINCE } from "./facts.ts";
import { FAILURES, failureView } from "./failure-view.ts";
import { failuresSince } from "./failures.ts";
import { ledgerView } from "./ledger.ts";
import { sayAgain } from "./say-again.ts";
import { callView, overview, type View } from "./views.ts";

/** /lienlac: whom the bot reaches, whom to call instead, what became of its messages. */
export const reach = new Composer<Ctx>();
const inPrivate = reach.chatType("private");

inPrivate.command(named("lienlac"), (ctx) => showReach(ctx, "all", 0));

reach.chatType(["group", "supergroup"]).command(named("lienlac"), (ctx, next) => {
  if (!ctx.officeGroup) return next();
  ctx.say(voiceOf(ctx).t("standing-only-privately"));
});

inPrivate.on("callback_query:data", async (ctx, next) => {
  const again = sayAgainButton.read(ctx.callbackQuery.data);
  if (again) {
    const [which, page] = again;
    if (ctx.who.office) await sayAgain(ctx, which);
    return showReach(ctx, "failures", Number(page));
  }
  const pressed = reachButton.read(ctx.callbackQuery.data);
  if (!pressed) return next();
  const [tab, page] = pressed;
  await showReach(ctx, tab, Number(page));
});

async function showReach(ctx: Ctx, tab: Tab, page: number): Promise<void> {
  if (!ctx.who.office) {
    return ctx.callbackQuery
      ? ctx.toast(ctx.t("not-allowed"), true)
      : ctx.say(ctx.t("not-allowed"));
  }
  const { html, keyboard } = await viewOf(ctx, tab, page);
  ctx.show(html, { keyboard });
}

async function viewOf(ctx: Ctx, tab: Tab, page: number): Promise<View> {
  const { plan, today, now: at, database } = ctx;
  const facts = await readReach(database.read, { plan, today, at });
  switch (tab) {
    case "all":
      return overview(facts, ctx);
    case "units":
      return callView(facts, page, ctx);
    case "ledger":
      return ledgerView(facts, page, ctx);
    case "failures": {
      const shown = { take: FAILURES, skip: page * FAILURES };
      const since = new Date(at.getTime() - SINCE);
      const found = await failuresSince(database.read, plan.id, since, shown);
      return failureView(facts, { ...found, page }, ctx);
    }
  }
}
