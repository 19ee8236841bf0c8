import type { Paper } from "../../../deadlines/store/papers.ts";
import { waitingPapers } from "../../../deadlines/store/papers.ts";
import type { InboxItem } from "../../../office/inbox.ts";
import { readInbox, warnedOf } from "../../../office/store/inbox.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { behindButton, readyButton } from "../../buttons/compile.ts";
import { carried, openButton as itemButton } from "../../buttons/inbox.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { openButton as paperButton } from "../../buttons/papers.ts";
import { itemLines } from "../../cards/inbox-lines.ts";
import { waitingLine } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { nameOf } from "../../periodic/words.ts";

const PAGE = 8;

/** What waits for the office's word, and goes into the report of an occasion. */
export interface WaitingOf {
  /** Reports in which something is to be looked at. */
  readonly warned: readonly InboxItem[];
  readonly papers: readonly Paper[];
}

export async function readWaitingOf(
  { plan, now, database: { read } }: Ctx,
  { code }: Pick<Occasion, "code">,
): Promise<WaitingOf> {
  const [inbox, papers] = await Promise.all([
    readInbox(read, plan, now),
    waitingPapers(read, plan.id, {}, code),
  ]);
  return { warned: await warnedOf(read, plan, code, inbox), papers };
}

/** Those that a line of the readiness counts, each to be opened. */
export async function showWaiting(
  ctx: Ctx,
  code: string,
  which: keyof WaitingOf,
  at: number,
): Promise<void> {
  const { t, plan } = ctx;
  const occasion = occasionOf(plan, code);
  if (!occasion) return ctx.toast(t("button-old"), true);
  const { warned, papers } = await readWaitingOf(ctx, occasion);
  const shown =
    which === "warned"
      ? warned.map((item) => ({
          lines: (number: number) => itemLines(ctx, item, number),
          open: (number: string) => itemButton.button(number, ...carried(item)),
        }))
      : papers.map((paper) => ({
          lines: (number: number) => [waitingLine(ctx, paper, number)],
          open: (number: string) => paperButton.button(number, paper.id),
        }));
  const page = pageOf(shown, at, PAGE);
  const numberOf = (i: number) => page.page * PAGE + i + 1;
  ctx.show(
    [
      t(`compile-behind-${which}`, { name: nameOf(occasion) }),
      "",
      ...page.items.flatMap(({ lines }, i) => lines(numberOf(i))),
      ...(shown.length === 0 ? [t("compile-behind-none")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...inRows(
          page.items.map(({ open }, i) => open(String(numberOf(i)))),
          4,
        ),
        pageRow(t, page, (text, to) => behindButton.button(text, code, which, to)),
        [readyButton.button(t("button-compile-back"), code)],
      ),
    },
  );
}
