import type { InlineKeyboardButton } from "grammy/types";
import { isMet } from "../../../deadlines/deadline.ts";
import {
  countExtensions,
  type ExtensionRow,
  extensionsOf,
  findExtension,
} from "../../../deadlines/store/extensions.ts";
import { actingUnits } from "../../../people/acting.ts";
import { deadlineOf, isAskedOn, lastBefore, lastOnTimeDay } from "../../../plan/deadlines.ts";
import { occasionsOwedBy } from "../../../plan/occasions.ts";
import {
  askButton,
  chooseButton,
  deadlineButton,
  listButton,
  openButton,
} from "../../buttons/extensions.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted, moreUnits } from "../../words/counts.ts";
import { dayWords, fullDay } from "../../words/days.ts";
import { owedOf } from "./ask.ts";
import { extensionCard } from "./words.ts";

/** Extensions of one deadline that are named; the rest is counted. */
const NAMED = 30;

/** /giahan: the office sees what was asked and given; a focal point what can be asked for. */
export async function showExtensions(ctx: Ctx): Promise<void> {
  if (ctx.who.office) await showList(ctx);
  else await showOwn(ctx);
}

export async function showList(ctx: Ctx): Promise<void> {
  const { t, plan, language, today, database } = ctx;
  const count = await countExtensions(database.read, plan.id);
  const deadlines = plan.deadlines.filter((one) => isAskedOn(one, today));
  const lines = deadlines.map((deadline) =>
    t("extension-list-line", {
      deadline: escapeHtml(deadline.name),
      day: fullDay(t, lastOnTimeDay(deadline)),
      requested: counted(count(deadline.code, "requested"), language),
      granted: counted(count(deadline.code, "granted"), language),
    }),
  );
  const buttons = deadlines.map(({ code, name }) => [deadlineButton.button(name, code)]);
  ctx.show([t("extension-list-head"), ...lines].join("\n"), { keyboard: keyboard(...buttons) });
}

/** One deadline: who waits for an answer, who has more time; more can be given. */
export async function showDeadline(ctx: Ctx, code: string): Promise<void> {
  const { t, plan, language, database } = ctx;
  const deadline = deadlineOf(plan, code);
  if (!deadline) return ctx.toast(t("button-old"), true);
  const { requested, granted } = await extensionsOf(database.read, plan.id, code);
  const all = [...requested, ...granted];
  const rest = all.length - NAMED;
  ctx.show(
    [
      t("extension-deadline", {
        deadline: escapeHtml(deadline.name),
        day: fullDay(t, lastOnTimeDay(deadline)),
      }),
      ...(all.length === 0 ? [t("extension-none")] : []),
      ...moreUnits({ t, language }, rest),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...all.slice(0, NAMED).map((extension) => [entry(ctx, extension)]),
        [chooseButton.button(t("button-extension-new"), code, "0")],
        [listButton.button(t("button-extension-all-deadlines"))],
      ),
    },
  );
}

/** "UBND xã Tam Gia · xin đến 18/6/2024" */
function entry({ t, plan }: Ctx, extension: ExtensionRow): InlineKeyboardButton {
  const { id, unit, state, askedBefore, dueBefore } = extension;
  const day = (state === "granted" ? dueBefore : askedBefore) ?? "";
  const words = t(`extension-entry-${state === "granted" ? "granted" : "requested"}`, {
    unit: plan.units.findLast(({ code }) => code === unit)?.shortName ?? unit,
    day: day && dayWords(lastBefore(day)),
  });
  return openButton.button(words, id);
}

/** The deadlines of one's own units that are not met yet. */
async function showOwn(ctx: Ctx): Promise<void> {
  const { t, plan, today } = ctx;
  const owed = actingUnits(ctx).flatMap((unit) =>
    occasionsOwedBy(plan, unit, today).filter(({ occasion }) => occasion.deadline !== null),
  );
  const rows: InlineKeyboardButton[][] = [];
  for (const { unit, occasion } of owed) {
    const found = await owedOf(ctx, unit.code, occasion.code);
    if (!found || isMet(found.state)) continue;
    const text = owed.some((one) => one.unit !== unit)
      ? `${occasion.name} · ${unit.shortName}`
      : occasion.name;
    rows.push([askButton.button(text, unit.code, occasion.code)]);
  }
  ctx.say(t(rows.length > 0 ? "extension-own" : "extension-own-none"), {
    keyboard: keyboard(...rows),
  });
}

/** One in full; the office finds its way back to the list. */
export async function showExtension(ctx: Ctx, id: string): Promise<void> {
  const { t, who, database } = ctx;
  const extension = await findExtension(database.read, id);
  if (!extension) return;
  const { html, keyboard: own } = extensionCard(extension, who.office ? "office" : "unit", ctx);
  const rows = own.inline_keyboard;
  const back = deadlineButton.button(t("button-extension-list"), extension.deadline);
  ctx.show(html, { keyboard: keyboard(...rows, [who.office && back]) });
}
