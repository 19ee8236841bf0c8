import { createHash } from "node:crypto";
import { record } from "../../../people/store/log.ts";
import { readReach } from "../../../schedule/store/reach.ts";
import type { Ctx } from "../../context.ts";

/** Names a notice on a button: its id is too long for one. */
export function nameOf(noticeId: string): string {
  return createHash("sha256").update(noticeId).digest("hex").slice(0, 16);
}

/** The office has what may not have arrived said again; returns how many messages that are. */
export async function sayAgain(ctx: Ctx, which: string): Promise<number> {
  const { plan, today, now: at, database, outbox, who } = ctx;
  const { again } = await readReach(database.read, { plan, today, at });
  const ids = again.filter((id) => which === "all" || which === nameOf(id));
  return ctx.effect(async (tx) => {
    const count = await outbox.again(tx, ids);
    const doer = { byId: who.person?.id ?? null, at };
    for (const id of count > 0 ? ids : []) {
      await record(tx, { ...doer, action: "notice.again", subject: `notice:${id}` });
    }
    ctx.toast(ctx.t("reach-again-done", { count }), count === 0);
    return count;
  });
}
