import type { Telling } from "../../obstacles/store/notices.ts";
import type { Obstacle } from "../../obstacles/store/obstacles.ts";
import { keyboard } from "../buttons/kind.ts";
import { answerButton, openButton } from "../buttons/obstacles.ts";
import type { Ctx, Services } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Languages, Say } from "../i18n.ts";
import { instantWords, two } from "../words/days.ts";
import { quoted, unitName } from "../words/quote.ts";

/** One obstacle in full, for its unit and the office. */
export function obstacleCard(obstacle: Obstacle, { t, plan }: Pick<Ctx, "t" | "plan">): string {
  const { number, unit, text, raisedAt, answer, answeredAt, state, handed } = obstacle;
  const at = (instant: Date) => instantWords(t, instant, plan.timeZone);
  return [
    t("obstacle-head", { number: two(number), unit: unitName(plan, unit) }),
    quoted(text),
    t("obstacle-raised-at", { at: at(raisedAt) }),
    ...(handed
      ? [
          t("obstacle-handed-at", {
            at: at(handed.at),
            to: escapeHtml(handed.to),
            by: escapeHtml(handed.by ?? t("obstacle-colleague")),
          }),
        ]
      : []),
    ...(answer && answeredAt
      ? [
          "",
          t("obstacle-answer"),
          quoted(answer),
          t("obstacle-answered-at", { at: at(answeredAt) }),
        ]
      : []),
    ...(state === "open" ? ["", t("obstacle-waits")] : []),
  ].join("\n");
}

type Teller = Pick<Telling, "outbox"> & Pick<Services, "languages" | "plan">;

/** Tells the office of a new obstacle. For `raiseObstacle`, also when it comes with a report. */
export function tellOffice({ outbox, languages, plan }: Teller): Telling {
  return telling(outbox, languages, (t, obstacle) => ({
    text: [
      t("obstacle-notice", {
        number: two(obstacle.number),
        unit: unitName(plan, obstacle.unit),
        at: instantWords(t, obstacle.raisedAt, plan.timeZone),
      }),
      quoted(obstacle.text),
      t("obstacle-notice-how"),
    ].join("\n"),
    reply_markup: keyboard([answerButton.button(t("button-obstacle-answer"), obstacle.id)]),
  }));
}

/** Tells the unit what the office answered. */
export function tellUnit(
  { outbox, languages, plan }: Teller,
  text: string,
  isFirst: boolean,
): Telling {
  return telling(outbox, languages, (t, { id, number }) => ({
    text: [
      t(isFirst ? "obstacle-answered" : "obstacle-answered-more", { number: two(number) }),
      quoted(text),
      `<i>${escapeHtml(plan.office.name)}</i>`,
    ].join("\n"),
    reply_markup: keyboard([openButton.button(t("button-obstacle-see"), id)]),
  }));
}

/** Tells the unit that its obstacle was handed on, and to whom. */
export function tellHanded({ outbox, languages, plan }: Teller): Telling {
  return telling(outbox, languages, (t, { id, number, handed }) => ({
    text: [
      t("obstacle-handed-letter", { number: two(number), to: escapeHtml(handed?.to ?? "") }),
      `<i>${escapeHtml(plan.office.name)}</i>`,
    ].join("\n"),
    reply_markup: keyboard([openButton.button(t("button-obstacle-see"), id)]),
  }));
}

/** Tells the others of the office who answered. */
export function tellColleagues(
  { outbox, languages, plan }: Teller,
  text: string,
  answerer: string | null,
): Telling {
  return telling(outbox, languages, (t, { number, unit }) => ({
    text: [
      t("obstacle-colleague-answered", {
        name: answerer ? escapeHtml(answerer) : t("obstacle-colleague"),
        number: two(number),
        unit: unitName(plan, unit),
      }),
      quoted(text),
    ].join("\n"),
  }));
}

function telling(
  outbox: Telling["outbox"],
  languages: Languages,
  word: (t: Say, obstacle: Obstacle) => Record<string, unknown>,
): Telling {
  return {
    outbox,
    word: ({ telegramId, language }, obstacle) => ({
      method: "sendMessage",
      payload: {
        chat_id: Number(telegramId),
        parse_mode: "HTML",
        ...word(languages.in(language), obstacle),
      },
    }),
  };
}
