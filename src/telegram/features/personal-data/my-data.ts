import { type OwnData, type OwnPerson, ownData } from "../../../people/store/own-data.ts";
import { keyboard } from "../../buttons/kind.ts";
import { deleteButton } from "../../buttons/personal-data.ts";
import { introduceButton } from "../../buttons/start.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { placeWords, sinceWords } from "../../words/people.ts";
import { quoted } from "../../words/quote.ts";

/** What is stored of whoever asks, to read and as a file; a stranger may have begun to register. */
export async function showData(ctx: Ctx): Promise<void> {
  const { t, who } = ctx;
  const data = await ownData(ctx.database.read, who.telegramId);
  if (!data) return ctx.say(t("data-none"));
  const { person, ...open } = data;
  const correct = person && introduceButton.button(t("button-correct-name"));
  ctx.say(
    [person ? readable(ctx, person) : t("data-stranger"), ...openLines(ctx, data)].join("\n"),
    {
      keyboard: keyboard(correct ? [correct] : [], [
        deleteButton.button(t("button-delete"), "ask"),
      ]),
    },
  );
  ctx.call({
    method: "sendDocument",
    payload: { chat_id: ctx.chat?.id, caption: t("data-file") },
    upload: {
      field: "document",
      name: `du-lieu-cua-toi-${ctx.today}.json`,
      bytes: Buffer.from(`${JSON.stringify({ ...person, ...open }, null, 2)}\n`),
    },
    secret: true,
  });
}

function readable(ctx: Ctx, person: OwnPerson): string {
  const { t, plan } = ctx;
  const { consentAt } = person;
  const number = (...lists: readonly (readonly unknown[])[]) =>
    counted(lists.flat().length, ctx.language);
  const places = person.memberships
    .filter(({ planId }) => planId === plan.id)
    .map((membership) => placeLine(ctx, membership));
  const files: readonly unknown[] = [
    ...person.drafts.flatMap(({ evidence }) => evidence),
    ...[...person.revisions, ...person.periodic].flatMap(({ evidence }) => evidence),
  ];
  return t("data", {
    telegramId: person.telegramId ?? "",
    name: escapeHtml(person.name ?? t("data-no-name")),
    language: t("language-name"),
    consented: consentAt ? "yes" : "no",
    consentAt: consentAt ? instantWords(t, consentAt, plan.timeZone) : "",
    consentVersion: person.consentVersion ?? "",
    places: places.length > 0 ? places.join("\n") : t("data-no-places"),
    invitations: number(person.invitationsMade, person.invitationsUsed),
    drafts: number(person.drafts),
    reports: number(person.revisions),
    periodic: number(person.periodic),
    files: number(files),
    milestones: number(person.ticks, person.tickChanges),
    papers: number(person.papersClaimed, person.papersSettled, person.paperChanges),
    extensions: number(person.extensionsAsked, person.extensionsSettled, person.extensionChanges),
    obstacles: number(
      ...[person.obstaclesRaised, person.obstaclesSettled],
      ...[person.obstacleAnswers, person.obstaclesHanded],
    ),
    reasons: number(person.delayReasons),
    snoozes: number(person.snoozes),
    nudges: number(person.nudges),
    groups: number(person.groupsBound),
    notices: number(person.notices),
    jobs: number(person.jobs),
    templates: number(person.templates),
    log: number(person.log),
  });
}

/** The question that is open, and the text that waits to be confirmed. */
function openLines({ t }: Ctx, { asked, held }: OwnData): string[] {
  return [
    ...(asked.length > 0 ? ["", t("data-asked")] : []),
    ...held
      .filter(({ text }) => text !== "")
      .flatMap(({ text }) => ["", t("data-held"), quoted(text)]),
  ];
}

function placeLine(ctx: Ctx, membership: OwnPerson["memberships"][number]): string {
  const { t, plan, today } = ctx;
  const { unitCode: unit, role, from, to } = membership;
  return t("data-place", {
    place: placeWords(t, plan, { unit, role }, today),
    from: sinceWords(from, plan),
    ended: to ? "yes" : "no",
    to: to ? sinceWords(to, plan) : "",
  });
}
