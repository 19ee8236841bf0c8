import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { answerObstacle } from "../../../obstacles/store/changes.ts";
import { tell } from "../../../obstacles/store/notices.ts";
import { findObstacle } from "../../../obstacles/store/obstacles.ts";
import { membersOf } from "../../../people/store/members.ts";
import { formatDay } from "../../../plan/day.ts";
import { currentUnit } from "../../../plan/units.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { escapeHtml } from "../../html.ts";
import { two } from "../../words.ts";
import { lawful, tellDoubts } from "../typed.ts";
import { leaveButton } from "./buttons.ts";
import { quoted, tellColleagues, tellUnit, unitName } from "./words.ts";

const ANSWER = "obstacle-answer";

/** "Đồng ý." is an answer. */
const LENGTH = { from: 2, to: 1000 };

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
    { keyboard: keyboard([leaveButton.button(t("button-obstacle-leave"))]) },
  );
  await enterDialogue(ctx, ANSWER, id);
}

export const answerDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, id: string) => {
    const start = conversation.checkpoint();
    const update = await conversation.wait();
    if (!update.message) await conversation.skip({ next: true });
    const done = await conversation.external((ctx) => takeAnswer(ctx, id));
    if (!done) await conversation.rewind(start);
  },
  { id: ANSWER },
);

/** Takes the message as the office's answer. False: it was none, and why was said. */
export async function takeAnswer(ctx: Ctx, id: string): Promise<boolean> {
  const { t, who, plan, now } = ctx;
  const typed = ctx.message?.text;
  if (typed === undefined) {
    if (!ctx.albumGoesOn) ctx.say(t("obstacle-text-only"));
    return false;
  }
  const reading = lawful(ctx, typed, LENGTH);
  if (!reading) return false;
  const person = who.person;
  if (!who.office || !person) {
    ctx.say(t("obstacle-refused"));
    return true;
  }
  const { text } = reading;
  await ctx.effect(async (tx) => {
    const given = { personId: person.id, text, now };
    const answered = await answerObstacle(tx, id, given, (before, more) =>
      joined(ctx, before, more),
    );
    if (!answered) return ctx.say(t("obstacle-gone"));
    const { obstacle, before } = answered;
    // Those who answer for the unit now: after a merger, its successor's people.
    const unit = currentUnit(plan, obstacle.unit, ctx.today)?.code ?? obstacle.unit;
    const theirs = await membersOf(tx, plan.id, { unit });
    const occasion = "answered";
    await tell(tx, { people: theirs, obstacle, occasion }, tellUnit(ctx, text, before === null));
    const office = await membersOf(tx, plan.id, { unit: null });
    const others = office.filter(
      ({ person }) => !theirs.some((member) => member.person.id === person.id),
    );
    const colleagues = tellColleagues(ctx, text, person.name);
    await tell(tx, { people: others, obstacle, occasion, except: person.id }, colleagues);
    tellDoubts(ctx, reading);
    ctx.say(receipt(ctx, obstacle.number, obstacle.unit, before, theirs.length));
  });
  return true;
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
