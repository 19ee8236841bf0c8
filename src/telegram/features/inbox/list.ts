import type { InlineKeyboardMarkup } from "grammy/types";
import type { Tx } from "../../../database/index.ts";
import { type Inbox, type InboxItem, itemsOf, plainOnes } from "../../../office/inbox.ts";
import { markLooked, readInbox } from "../../../office/store/inbox.ts";
import { listButton as extensionsButton } from "../../buttons/extensions.ts";
import { acceptAllButton, carried, listButton, openButton } from "../../buttons/inbox.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { listButton as obstaclesButton } from "../../buttons/obstacles.ts";
import { type Page, pageOf, pageRow } from "../../buttons/pages.ts";
import { waitingButton } from "../../buttons/papers.ts";
import { itemLines } from "../../cards/inbox-lines.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";
import { unitName } from "../../words/quote.ts";

const PAGE = 8;

/** /tiepnhan: what waits for the office, what is to be looked at first; of one unit, if one is named. */
export async function showInbox(ctx: Ctx, page: number, unit?: string): Promise<void> {
  const { plan, now, database } = ctx;
  // Hundreds may wait, and nobody else can write while a transaction goes through them.
  const inbox = await readInbox(database.read, plan, now);
  await ctx.effect(async (tx) => {
    await looked(ctx, tx, unit);
    showList(ctx, inbox, page, { unit });
  });
}

interface Shown {
  readonly unit: string | undefined;
  /** What was just done. */
  readonly head?: string;
}

export async function listInbox(ctx: Ctx, tx: Tx, page: number, shown: Shown): Promise<void> {
  const inbox = await readInbox(tx, ctx.plan, ctx.now);
  await looked(ctx, tx, shown.unit);
  showList(ctx, inbox, page, shown);
}

/** Whoever looked at one unit has not seen what else is new. */
async function looked({ plan, now }: Ctx, tx: Tx, unit: string | undefined): Promise<void> {
  if (unit === undefined) await markLooked(tx, plan.id, now);
}

function showList(ctx: Ctx, inbox: Inbox, page: number, { unit, head }: Shown): void {
  const items = itemsOf(inbox, unit);
  const shown = pageOf(items, page, PAGE);
  ctx.show(
    [
      ...(head ? [head, ""] : []),
      headOf(ctx, items, unit),
      ...shown.items.flatMap((item, i) => itemLines(ctx, item, numberOf(shown, i))),
      ...(items.length > 0 ? ["", ctx.t("inbox-choose")] : []),
    ].join("\n"),
    { keyboard: buttonsOf(ctx, inbox, shown, unit) },
  );
}

function headOf({ t, plan, language }: Ctx, items: readonly InboxItem[], unit?: string): string {
  const count = (some: number) => (some === 0 ? 0 : counted(some, language));
  if (unit !== undefined)
    return t("inbox-head-unit", { unit: unitName(plan, unit), count: count(items.length) });
  if (items.length === 0) return t("inbox-none");
  const fresh = items.filter(({ isFresh }) => isFresh).length;
  return t("inbox-head", { count: count(items.length), fresh: count(fresh) });
}

function numberOf({ page }: Page<InboxItem>, i: number): number {
  return page * PAGE + i + 1;
}

function buttonsOf(
  { t, now, language }: Ctx,
  inbox: Inbox,
  shown: Page<InboxItem>,
  unit?: string,
): InlineKeyboardMarkup {
  const { papers, obstacles, extensions } = inbox;
  const count = (some: number) => counted(some, language);
  const of = unit === undefined ? ([] as const) : ([unit] as const);
  const plain = plainOnes(itemsOf(inbox, unit), now).length;
  const until = Math.ceil(now.getTime() / 1000).toString(36);
  return keyboard(
    ...inRows(
      shown.items.map((item, i) => openButton.button(String(numberOf(shown, i)), ...carried(item))),
      4,
    ),
    pageRow(t, shown, (text, to) => listButton.button(text, to, ...of)),
    [
      plain > 0 &&
        acceptAllButton.button(t("button-inbox-plain", { count: count(plain) }), until, ...of),
    ],
    ...(unit === undefined ? elsewhere() : [[listButton.button(t("button-inbox-all"), "0")]]),
  );

  function elsewhere() {
    return [
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
    ];
  }
}
