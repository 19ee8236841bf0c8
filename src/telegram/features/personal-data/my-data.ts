import { type OwnData, ownData } from "../../../people/store/own-data.ts";
import { keyboard } from "../../buttons/kind.ts";
import { deleteButton } from "../../buttons/personal-data.ts";
import { introduceButton } from "../../buttons/start.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { placeWords, sinceWords } from "../../words/people.ts";

/** What is stored of the person, to read and as a file. */
export async function showData(ctx: Ctx): Promise<void> {
  const { t, who } = ctx;
  if (!who.person) return ctx.say(t("data-none"));
  const data = await ownData(ctx.database.read, who.person.id);
  ctx.say(readable(ctx, data), {
    keyboard: keyboard(
      [introduceButton.button(t("button-correct-name"))],
      [deleteButton.button(t("button-delete"), "ask")],
    ),
  });
  ctx.call({
    method: "sendDocument",
    payload: { chat_id: ctx.chat?.id, caption: t("data-file") },
    upload: {
      field: "document",
      name: `du-lieu-cua-toi-${ctx.today}.json`,
      bytes: Buffer.from(`${JSON.stringify(data, null, 2)}\n`),
    },
    secret: true,
  });
}

function readable(ctx: Ctx, data: OwnData): string {
  const { t, plan } = ctx;
  const { consentAt } = data;
  const number = (count: number) => counted(count, ctx.language);
  const places = data.memberships
    .filter(({ planId }) => planId === plan.id)
    .map((membership) => placeLine(ctx, membership));
  return t("data", {
    telegramId: data.telegramId ?? "",
    name: escapeHtml(data.name ?? t("data-no-name")),
    language: t("language-name"),
    consented: consentAt ? "yes" : "no",
    consentAt: consentAt ? instantWords(t, consentAt, plan.timeZone) : "",
    consentVersion: data.consentVersion ?? "",
    places: places.length > 0 ? places.join("\n") : t("data-no-places"),
    invitations: number(data.invitationsMade.length),
    drafts: number(data.drafts.filter(({ state }) => state === "open" || state === "kept").length),
    reports: number(data.revisions.length),
    periodic: number(data.periodic.length),
    obstacles: number(data.obstaclesRaised.length + data.obstacleAnswers.length),
    notices: number(data.notices.length),
    log: number(data.log.length),
  });
}

function placeLine(ctx: Ctx, membership: OwnData["memberships"][number]): string {
  const { t, plan, today } = ctx;
  const { unitCode: unit, role, from, to } = membership;
  return t("data-place", {
    place: placeWords(t, plan, { unit, role }, today),
    from: sinceWords(from, plan),
    ended: to ? "yes" : "no",
    to: to ? sinceWords(to, plan) : "",
  });
}
