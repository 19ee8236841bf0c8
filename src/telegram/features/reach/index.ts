import { failuresSince } from "../../../outbox/failures.ts";
import { SINCE } from "../../../schedule/reach.ts";
import { readReach } from "../../../schedule/store/reach.ts";
import { reachButton, sayAgainButton, type Tab } from "../../buttons/reach.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import type { View } from "../../view.ts";
import { FAILURES, failureView } from "./failure-view.ts";
import { ledgerView } from "./ledger.ts";
import { sayAgain } from "./say-again.ts";
import { callView, overview } from "./views.ts";

/** /lienlac: whom the bot reaches, whom to call instead, what became of its messages. */
export const reach: Feature = {
  commands: [{ command: "lienlac", may: just("office"), run: (ctx) => showReach(ctx, "all", 0) }],
  presses: [
    onPress(reachButton, (ctx, tab, page) => showReach(ctx, tab, Number(page))),
    onPress(sayAgainButton, async (ctx, which, page) => {
      await sayAgain(ctx, which);
      await showReach(ctx, "failures", Number(page));
    }),
  ],
};

async function showReach(ctx: Ctx, tab: Tab, page: number): Promise<void> {
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
