import type { InlineKeyboardButton } from "grammy/types";
import { findObstacle, type Obstacle, obstaclesOf } from "../../../obstacles/store/obstacles.ts";
import { mayBeHanded } from "../../../obstacles/waiting.ts";
import { actingUnits } from "../../../people/acting.ts";
import { dayOf } from "../../../plan/day.ts";
import { codesOf } from "../../../plan/units.ts";
import { keyboard } from "../../buttons/kind.ts";
import {
  answerButton,
  handButton,
  type List,
  listButton,
  openButton,
  raiseButton,
} from "../../buttons/obstacles.ts";
import { pageCount, pageRow } from "../../buttons/pages.ts";
import { reportButton } from "../../buttons/status.ts";
import { obstacleCard } from "../../cards/obstacle.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { dayWords, two } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";

const PAGE = 5;
const EXCERPT = 90;

/** Obstacles of one's own units, or, for the office, those that wait, are handed on or answered. */
export async function showList(ctx: Ctx, list: List, page: number): Promise<void> {
  const { t, plan } = ctx;
  const which =
    list === "mine"
      ? ({ of: "units", units: ownCodes(ctx) } as const)
      : ({ of: "office", state: list } as const);
  const shown = { take: PAGE, skip: page * PAGE };
  const { obstacles, total } = await obstaclesOf(ctx.database.read, plan.id, which, shown);
  const head =
    total === 0 ? t(`obstacle-none-${list}`) : t(`obstacle-list-${list}`, { count: total });
  ctx.show([head, ...obstacles.map((obstacle) => `\n${lineOf(obstacle, list, ctx)}`)].join("\n"), {
    keyboard: keyboard(
      obstacles.map(({ id, number }) => openButton.button(two(number), id)),
      pageRow(t, { page, pages: pageCount(total, PAGE) }, (text, to) =>
        listButton.button(text, list, to),
      ),
      others(ctx, list),
      raising(ctx),
    ),
  });
}

/** "05 · UBND xã Tam Gia · 12/6/2024", and how it begins. */
function lineOf({ number, unit, raisedAt, state, text }: Obstacle, list: List, ctx: Ctx): string {
  const { t, plan } = ctx;
  const day = dayWords(dayOf(raisedAt, plan.timeZone));
  const about = list === "mine" ? t(`obstacle-state-${state}`) : unitName(plan, unit);
  return `<b>${two(number)}</b> · ${about} · ${day}\n${escapeHtml(shorten(text, EXCERPT))}`;
}

function others({ t, who }: Ctx, list: List): (InlineKeyboardButton | false)[] {
  const button = (to: List) =>
    to !== list && listButton.button(t(`button-obstacle-${to}`), to, "0");
  return who.office ? [button("open"), button("handed"), button("answered")] : [];
}

function raising(ctx: Ctx): (InlineKeyboardButton | false)[] {
  const [unit, ...more] = actingUnits(ctx).filter(({ reports }) => reports);
  if (!unit || more.length > 0) return [];
  return [raiseButton.button(ctx.t("button-obstacle-raise"), unit.code)];
}

/** Opens one in full. */
export async function showObstacle(ctx: Ctx, id: string): Promise<void> {
  const { t, who } = ctx;
  const obstacle = await findObstacle(ctx.database.read, id);
  if (!obstacle) return ctx.show(t("obstacle-gone"));
  const list = who.office ? officeList(obstacle) : "mine";
  const answer = t(obstacle.answer ? "button-obstacle-more" : "button-obstacle-answer");
  ctx.show(obstacleCard(obstacle, ctx), {
    keyboard: keyboard(
      [who.office && answerButton.button(answer, id)],
      [
        who.office &&
          mayBeHanded(obstacle) &&
          handButton.button(t("button-obstacle-hand"), id, "ask"),
      ],
      [
        who.office &&
          obstacle.reportId !== null &&
          reportButton.button(t("button-obstacle-report"), obstacle.reportId),
      ],
      [listButton.button(t("button-obstacle-list"), list, "0")],
    ),
  });
}

/** The list of the office's in which it is. */
function officeList({ state }: Pick<Obstacle, "state">): List {
  return state === "open" || state === "handed" ? state : "answered";
}

function ownCodes(ctx: Ctx): string[] {
  const { plan, today } = ctx;
  return actingUnits(ctx).flatMap((unit) => codesOf(plan, unit, today));
}
