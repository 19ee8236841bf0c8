import { LANGUAGES } from "../../../config.ts";
import type { Reads } from "../../../database/index.ts";
import { membersOf } from "../../../people/store/members.ts";
import type { Day, Period } from "../../../plan/model.ts";
import { unitNamed } from "../../../plan/units.ts";
import { readWhen } from "../../../reading/when.ts";
import type { Item } from "../../../schedule/rehearsal.ts";
import { restoreNotice } from "../../../schedule/store/cancelled.ts";
import { cancelNotice } from "../../../schedule/store/ledger.ts";
import { rehearse } from "../../../schedule/store/rehearsal.ts";
import { groupButton, noticeButton, spanButton } from "../../buttons/rehearsal.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { escapeHtml } from "../../html.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import type { View } from "../../view.ts";
import { comingDays } from "../../words/example-days.ts";
import { nameWords } from "../../words/people.ts";
import { groupView, type NameOf } from "./group-view.ts";
import { groupMark, noticeMark } from "./marks.ts";
import { noticeView } from "./notice-view.ts";
import { spanView } from "./span-view.ts";

/** /dientap: what will be said when and to whom, before it happens, and the right to cancel one. */
export const rehearsal: Feature = {
  commands: [{ command: "dientap", may: just("office"), run: ask }],
  presses: [
    onPress(spanButton, (ctx, from, to, page) => showSpan(ctx, { from, to }, Number(page))),
    onPress(groupButton, (ctx, day, mark, page) => showGroup(ctx, day, mark, Number(page))),
    onPress(noticeButton, (ctx, day, mark, how) =>
      how === "show" ? showNotice(ctx, day, mark) : change(ctx, day, mark, how),
    ),
  ],
};

async function ask(ctx: Ctx, typed: string): Promise<void> {
  const { t, plan, today, languages } = ctx;
  const phrases = LANGUAGES.map((language) => {
    const say = languages.in(language);
    return {
      today: say("words-today"),
      tomorrow: say("words-tomorrow"),
      week: say("words-this-week"),
      nextWeek: say("words-next-week"),
    };
  });
  const span = readWhen(typed, { today, plan, phrases });
  if (!span)
    return ctx.say(t("rehearsal-when", { typed: escapeHtml(typed), ...comingDays(ctx.today) }));
  await showSpan(ctx, span, 0);
}

function show(ctx: Ctx, { html, keyboard }: View): void {
  ctx.show(html, { keyboard });
}

async function showSpan(ctx: Ctx, span: Period, page: number): Promise<void> {
  show(ctx, spanView(await rehearse(ctx.database.read, ctx, span), page, ctx, ctx));
}

async function showGroup(ctx: Ctx, day: Day, mark: string, page: number): Promise<void> {
  const span = { from: day, to: day };
  const found = await rehearse(ctx.database.read, ctx, span);
  const group = found.groups.find((one) => groupMark(one) === mark);
  if (group) return show(ctx, groupView(group, page, await namesOf(ctx), ctx, ctx));
  ctx.toast(ctx.t("rehearsal-over"), true);
  show(ctx, spanView(found, 0, ctx, ctx));
}

async function showNotice(ctx: Ctx, day: Day, mark: string): Promise<void> {
  const item = await findItem(ctx, ctx.database.read, day, mark);
  if (item) return show(ctx, await noticeView(ctx, item, (await namesOf(ctx))(item)));
  ctx.toast(ctx.t("rehearsal-over"), true);
  await showSpan(ctx, { from: day, to: day }, 0);
}

/** Cancels the notice, or takes that back; what it says is shown with it. */
async function change(ctx: Ctx, day: Day, mark: string, how: "cancel" | "restore") {
  const { t, now: at, who } = ctx;
  const byId = who.person?.id;
  const item = await findItem(ctx, ctx.database.read, day, mark);
  if (!item || !byId) return ctx.toast(t("rehearsal-over"), true);
  const isCancelled = how === "cancel";
  const view = await noticeView(ctx, { ...item, isCancelled }, (await namesOf(ctx))(item));
  await ctx.effect(async (tx) => {
    const changed = await (isCancelled ? cancelNotice : restoreNotice)(tx, item.notice, {
      byId,
      at,
    });
    if (!changed) return ctx.toast(t("rehearsal-over"), true);
    ctx.toast(t(isCancelled ? "rehearsal-done-cancel" : "rehearsal-done-restore"));
    show(ctx, view);
  });
}

async function findItem(ctx: Ctx, read: Reads, day: Day, mark: string): Promise<Item | null> {
  const { groups } = await rehearse(read, ctx, { from: day, to: day });
  const items = groups.flatMap((group) => group.items);
  return items.find(({ notice }) => noticeMark(notice) === mark) ?? null;
}

/** "UBND xã Tú Đoạn · Hoa" */
async function namesOf({ database, plan, today, t }: Ctx): Promise<NameOf> {
  const members = await membersOf(database.read, plan.id);
  const people = new Map(members.map(({ person }) => [person.id, nameWords(t, person)]));
  return ({ notice }) => {
    const { to } = notice;
    const unit = "unit" in notice ? unitNamed(plan, notice.unit, today)?.shortName : null;
    const person = to.kind === "person" ? people.get(to.personId) : t("rehearsal-group");
    return [unit, person].filter(Boolean).join(" · ");
  };
}
