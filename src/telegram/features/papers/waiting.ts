import { countWaitingPapers, waitingPapers } from "../../../deadlines/store/papers.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { pageCount, pageRow } from "../../buttons/pages.ts";
import { openButton, waitingButton } from "../../buttons/papers.ts";
import { waitingLine } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";

const PAGE = 8;

/** Papers that units say they sent, also with their reports, until the office says whether they came. */
export async function showWaiting(ctx: Ctx, page: number): Promise<void> {
  const { t, plan, language, database } = ctx;
  const [total, papers] = await Promise.all([
    countWaitingPapers(database.read, plan.id),
    waitingPapers(database.read, plan.id, { take: PAGE, skip: page * PAGE }),
  ]);
  const number = (i: number) => page * PAGE + i + 1;
  const buttons = papers.map(({ id }, i) => openButton.button(String(number(i)), id));
  const head = total === 0 ? "paper-none-wait" : "paper-waiting";
  ctx.show(
    [
      t(head, { count: counted(total, language) }),
      ...papers.map((paper, i) => waitingLine(ctx, paper, number(i))),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...inRows(buttons, 4),
        pageRow(t, { page, pages: pageCount(total, PAGE) }, waitingButton.button),
      ),
    },
  );
}
