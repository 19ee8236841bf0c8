import type { InlineKeyboardMarkup } from "grammy/types";
import { dayOf, timeOf } from "../../../plan/day.ts";
import { readWeekly } from "../../../progress/store/weekly.ts";
import type { Item } from "../../../schedule/rehearsal.ts";
import type { Call } from "../../answer.ts";
import { keyboard } from "../../buttons/kind.ts";
import { groupButton, noticeButton } from "../../buttons/rehearsal.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { renderNotice } from "../../notices/render.ts";
import type { View } from "../../view.ts";
import { captionFor } from "../../weekly/render.ts";
import { fullDay, timeWords } from "../../words/days.ts";
import { groupMarkOf, noticeMark } from "./marks.ts";

/** One notice as its reader would see it now, and the right to cancel it. */
export async function noticeView(ctx: Ctx, item: Item, name: string): Promise<View> {
  const { t, plan } = ctx;
  const { notice, isCancelled } = item;
  const { timeZone } = plan;
  const day = dayOf(notice.notBefore, timeZone);
  const time = timeWords(t, timeOf(notice.notBefore, timeZone));
  const mark = noticeMark(notice);
  return {
    html: [
      t("rehearsal-notice-head", { time, day: fullDay(t, day), name: escapeHtml(name) }),
      ...(isCancelled ? [t("rehearsal-notice-cancelled")] : []),
      "",
      ...(await said(ctx, item)),
    ].join("\n"),
    keyboard: keyboard(
      [
        isCancelled
          ? noticeButton.button(t("button-rehearsal-restore"), day, mark, "restore")
          : noticeButton.button(t("button-rehearsal-cancel"), day, mark, "cancel"),
      ],
      [groupButton.button(t("button-back"), day, groupMarkOf(notice), "0")],
    ),
  };
}

/** The message, in its reader's language, with the labels of its buttons. */
async function said(ctx: Ctx, { notice }: Item): Promise<string[]> {
  const { t } = ctx;
  if (notice.kind === "weekly-post") {
    const caption = captionFor(
      ctx,
      await readWeekly(ctx.database.read, ctx.plan, notice.notBefore),
    );
    return [caption, "", t("rehearsal-picture")];
  }
  const call = await renderNotice(ctx, notice);
  if (!call) return [t("rehearsal-notice-gone")];
  const labels = labelsOf(call);
  return [
    String(call.payload.text),
    ...(labels.length > 0 ? ["", t("rehearsal-buttons", { labels: labels.join(" · ") })] : []),
  ];
}

function labelsOf({ payload }: Call): string[] {
  const markup = payload.reply_markup as InlineKeyboardMarkup | undefined;
  return (markup?.inline_keyboard ?? []).flat().map(({ text }) => escapeHtml(text));
}
