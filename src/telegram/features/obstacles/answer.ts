import * as z from "zod";
import type { Tx } from "../../../database/index.ts";
import { type Answered, answerObstacle } from "../../../obstacles/store/changes.ts";
import { obstacleToldBy, tell } from "../../../obstacles/store/notices.ts";
import { findObstacle } from "../../../obstacles/store/obstacles.ts";
import { officeMembers } from "../../../people/store/members.ts";
import { allTold } from "../../../people/store/written-to.ts";
import { formatDay } from "../../../plan/day.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { answerButton, answeredButton } from "../../buttons/obstacles.ts";
import { tellColleagues, tellUnit } from "../../cards/obstacle.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { confirmed, showBack } from "../../listening/confirm.ts";
import type { RepliedTo } from "../../listening/listen.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { two } from "../../words/days.ts";
import { quoted, unitName } from "../../words/quote.ts";

/** "Đồng ý." is an answer. */
const LENGTH = { from: 2, to: 1000 };

/** What does the office answer? Shown back as the unit will read it, and sent by a press. */
export const answering = question({
  id: "obstacle-answer",
  about: z.tuple([z.string()]),
  may: just("office"),
  kept: LENGTH,
  async take(ctx, kept, id) {
    const obstacle = await findObstacle(ctx.database.read, id);
    if (!obstacle) return ctx.say(ctx.t("obstacle-gone"));
    const values = { number: two(obstacle.number), unit: unitName(ctx.plan, obstacle.unit) };
    // A reply to the notice answers what was not open: from now on it is, for what is written anew.
    ctx.listening.ask(answering, id);
    await showBack(ctx, answering, [id], kept, {
      head: ctx.t("obstacle-answer-check", values),
      send: (held) => answeredButton.button(ctx.t("button-send-it"), id, held),
    });
  },
});

/** A reply to the notice of an obstacle is its answer, if its author may still answer. */
export const answersNotice: RepliedTo = async (ctx) => {
  const told = ctx.message?.reply_to_message;
  if (!told) return null;
  const id = await obstacleToldBy(ctx.database.read, String(ctx.chat?.id), told.message_id);
  return id === null ? null : { question: answering.id, about: [id] };
};

/** The button below a notice: the next message is the answer. */
export async function askAnswer(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const obstacle = await findObstacle(ctx.database.read, id);
  if (!obstacle) return ctx.toast(t("obstacle-gone"), true);
  const values = { number: two(obstacle.number), unit: unitName(plan, obstacle.unit) };
  ctx.say(
    [
      t(obstacle.answer ? "obstacle-ask-more" : "obstacle-ask-answer", values),
      quoted(obstacle.answer ?? obstacle.text),
    ].join("\n"),
    { keyboard: keyboard([leaveButton.button(t("button-leave"))]) },
  );
  ctx.listening.ask(answering, id);
}

export async function sendAnswer(ctx: Ctx, id: string, heldId: string): Promise<void> {
  const { t, who, now } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const held = await confirmed(ctx, tx, heldId);
    if (!held) return;
    const { text } = held;
    const answered = await answerObstacle(tx, id, { personId, text, now }, (before, more) =>
      joined(ctx, before, more),
    );
    ctx.listening.end();
    if (!answered) return ctx.show(t("obstacle-gone"));
    const people = await passOn(ctx, tx, answered, text);
    ctx.show(
      receipt(ctx, answered.obstacle.number, answered.obstacle.unit, answered.before, people),
      { keyboard: keyboard([answerButton.button(t("button-obstacle-more"), id)]) },
    );
  });
}

/** Tells the unit, and the others of the office; returns how many of the unit there are. */
async function passOn(
  ctx: Ctx,
  tx: Tx,
  { obstacle, before }: Answered,
  text: string,
): Promise<number> {
  const { plan, who } = ctx;
  const theirs = await allTold(tx, ctx, obstacle.unit);
  const occasion = "answered";
  await tell(tx, { people: theirs, obstacle, occasion }, tellUnit(ctx, text, before === null));
  const office = await officeMembers(tx, plan.id);
  const others = office.filter(
    ({ person }) => !theirs.some((member) => member.person.id === person.id),
  );
  const colleagues = tellColleagues(ctx, text, who.person?.name ?? null);
  const except = who.person?.id;
  await tell(tx, { people: others, obstacle, occasion, ...(except ? { except } : {}) }, colleagues);
  return theirs.length;
}

function receipt(
  { t, plan }: Ctx,
  number: number,
  unit: string,
  before: { readonly answerer: string | null } | null,
  people: number,
): string {
  const values = { number: two(number), unit: unitName(plan, unit) };
  const name = before?.answerer ? escapeHtml(before.answerer) : t("obstacle-colleague");
  return [
    before ? t("obstacle-added", { ...values, name }) : t("obstacle-sent", values),
    ...(people === 0 ? [t("obstacle-nobody")] : []),
  ].join("\n");
}

/** A record of the office's, and so in the office's language. */
function joined({ languages, config, today }: Ctx, before: string, more: string): string {
  const heading = languages.in(config.language)("obstacle-addition", { day: formatDay(today) });
  return `${before}\n\n${heading}\n${more}`;
}
