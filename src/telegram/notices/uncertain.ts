import { doubtsSince, isOfUse } from "../../outbox/index.ts";
import { keyboard } from "../buttons/kind.ts";
import { reachButton } from "../buttons/reach.ts";
import { counted } from "../words/counts.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** To the office: how many messages may not have arrived, and where they can be said again. */
export async function uncertainList(
  { t, language, reader, services, at }: Scene,
  { since }: NoticeOf<"uncertain-list">,
): Promise<Words | null> {
  const { plan, database } = services;
  if (!reader.office) return null;
  // Put before, and in doubt since then.
  const doubts = await doubtsSince(database.read, plan.id, new Date(0));
  const lately = doubts.filter(({ settledAt }) => settledAt !== null && settledAt >= since);
  if (lately.length === 0) return null;
  const useful = lately.filter((doubt) => isOfUse(doubt, at)).length;
  return {
    html: t("uncertain-list", {
      count: counted(lately.length, language),
      useful: counted(useful, language),
    }),
    keyboard: keyboard([reachButton.button(t("button-uncertain"), "failures", "0")]),
  };
}
