import type { Tx } from "../../../database/index.ts";
import { type Inbox, plainOnes } from "../../../office/inbox.ts";
import { markLooked, readInbox } from "../../../office/store/inbox.ts";
import { listButton as extensionsButton } from "../../buttons/extensions.ts";
import { acceptAllButton, carried, listButton, openButton } from "../../buttons/inbox.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { listButton as obstaclesButton } from "../../buttons/obstacles.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { waitingButton } from "../../buttons/papers.ts";
import { itemLines } from "../../cards/inbox-lines.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";

const PAGE = 8;

/** /tiepnhan: what waits for the office, what is to be looked at first. */
export async function showInbox(ctx: Ctx, page: number): Promise<void> {
  const { plan, now, database } = ctx;
  // Hundreds may wait, and nobody else can write while a transaction goes through them.
  const inbox = await readInbox(database.read, plan, now);
  await ctx.effect(async (tx) => {
    await markLooked(tx, plan.id, now);
    showList(ctx, inbox, page);
  });
}

/** @param head what was just done */
export async function listInbox(ctx: Ctx, tx: Tx, page: number, head?: string): Promise<void> {
  const { plan, now } = ctx;
  const inbox = await readInbox(tx, plan, now);
  await markLooked(tx, plan.id, now);
  showList(ctx, inbox, page, head);
}

function showList(ctx: Ctx, inbox: Inbox, page: number, head?: string): void {
  const { t, now, language } = ctx;
  const shown = pageOf(inbox.items, page, PAGE);
  const number = (i: number) => shown.page * PAGE + i + 1;
  const fresh = inbox.items.filter(({ isFresh }) => isFresh).length;
  const total = inbox.items.length;
  const plain = plainOnes(inbox, now).length;
  const { papers, obstacles, extensions } = inbox;
  const count = (some: number) => counted(some, language);
  ctx.show(
    [
      ...(head ? [head, ""] : []),
      total === 0
        ? t("inbox-none")
        : t("inbox-head", { count: count(total), fresh: fresh === 0 ? 0 : count(fresh) }),
      ...shown.items.flatMap((item, i) => itemLines(ctx, item, number(i))),
      ...(total > 0 ? ["", t("inbox-choose")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...inRows(
          shown.items.map((item, i) => openButton.button(String(number(i)), ...carried(item))),
          4,
        ),
        pageRow(t, shown, listButton.button),
        [
          plain > 0 &&
            acceptAllButton.button(
              t("button-inbox-plain", { count: count(plain) }),
              Math.ceil(now.getTime() / 1000).toString(36),
            ),
        ],
        [
          papers > 0 &&
            waitingButton.button(t("button-paper-waiting", { count: count(papers) }), "0"),
        ],
        [
          obstacles > 0 &&
            obstaclesButton.button(
              t("button-inbox-obstacles", { count: count(obstacles) }),
              "open",
              "0",
            ),
          extensions > 0 &&
            extensionsButton.button(t("button-inbox-extensions", { count: count(extensions) })),
        ],
      ),
    },
  );
}
