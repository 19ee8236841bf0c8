import type { Reads } from "../../../database/index.ts";
import { type OccasionOwed, occasionOf } from "../../../plan/occasions.ts";
import { readBefore } from "../../../progress/store/carried.ts";
import { type CarriedOffer, offersFor } from "../../../reports/carried.ts";
import type { TextQuestion } from "../../../reports/periodic-answers.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { presser } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import type { Body } from "./ask.ts";

/** Of what is offered so much is shown; the whole is taken. */
const SHOWN = 300;

export interface Offered {
  readonly offers: readonly CarriedOffer[];
  /** What the report before is called, in HTML. */
  readonly former: string;
}

/** What may be taken over into one part of the report. */
export async function offeredFor(
  { plan, today, t }: Ctx,
  read: Reads,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  question: TextQuestion,
): Promise<Offered> {
  const { former, obstacles, duties } = await readBefore(read, { plan, today }, owed);
  const carried = {
    former: former?.answers ?? null,
    obstacles,
    duties: duties.map(({ title }) => t("carried-duty", { duty: title })),
  };
  const occasion = former && occasionOf(plan, former.occasion);
  return {
    offers: offersFor(question, carried, draft.answers[question]),
    former: occasion ? nameOf(occasion) : "",
  };
}

/** Each offer with the words that it would bring, and a button that takes it. */
export function offerBody(
  { t }: Ctx,
  draft: PeriodicDraft,
  question: TextQuestion,
  { offers, former }: Offered,
): Body {
  const lines = offers.flatMap(({ source, text }) => [
    source === "former" ? t("carried-former", { occasion: former }) : t(`carried-${source}`),
    `<blockquote>${escapeHtml(shorten(text, SHOWN))}</blockquote>`,
  ]);
  return {
    body: lines.join("\n"),
    rows: offers.map(({ source }) => [
      presser(draft)(t(`button-carried-${source}`), "carry", `${question}.${source}`),
    ]),
  };
}
