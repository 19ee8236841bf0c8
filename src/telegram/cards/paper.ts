import type { InlineKeyboardMarkup } from "grammy/types";
import type { Tx } from "../../database/index.ts";
import type { OfficialDocument } from "../../deadlines/store/papers.ts";
import { membersOf } from "../../people/store/members.ts";
import { type Occasion, occasionOf } from "../../plan/occasions.ts";
import { currentUnit } from "../../plan/units.ts";
import { amend, pressedMessage } from "../amend.ts";
import { keyboard } from "../buttons/kind.ts";
import {
  againButton,
  openButton,
  paperButton,
  receivedButton,
  settleButton,
  withdrawButton,
} from "../buttons/papers.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { tell } from "../tell.ts";
import { dayWords, instantWords } from "../words/days.ts";
import { quoted, unitName } from "../words/quote.ts";

type Words = Pick<Ctx, "t" | "plan">;

/** "45/BC-UBND ngày 12/6/2024" */
export function cited(t: Say, { number, signedOn }: Pick<OfficialDocument, "number" | "signedOn">) {
  return escapeHtml(t("document-cited", { number, day: dayWords(signedOn) }));
}

export function occasionName({ plan }: Pick<Ctx, "plan">, code: string): string {
  return escapeHtml(occasionOf(plan, code)?.name ?? code);
}

export interface Card {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
}

/** What is known of a document, with what its reader can do about it. */
export function documentCard(
  document: OfficialDocument,
  reader: "unit" | "office",
  words: Words,
): Card {
  const { t, plan } = words;
  const { unit, occasion, word } = document;
  return {
    html: [
      t("document-head", { occasion: occasionName(words, occasion), unit: unitName(plan, unit) }),
      t("document-line", { cited: cited(t, document) }),
      stateLine(document, words),
      ...(word ? [quoted(word)] : []),
    ].join("\n"),
    keyboard: reader === "office" ? officeButtons(document, t) : unitButtons(document, t),
  };
}

function stateLine(document: OfficialDocument, { t, plan }: Words): string {
  const { state, claimedAt, claimant, settledAt, settler } = document;
  if (state === "withdrawn") return t("document-withdrawn");
  const [at, name] = state === "claimed" ? [claimedAt, claimant] : [settledAt, settler];
  return t(`document-${state}`, {
    at: at ? instantWords(t, at, plan.timeZone) : "",
    name: escapeHtml(name ?? t("document-somebody")),
  });
}

function officeButtons({ id, state }: OfficialDocument, t: Say): InlineKeyboardMarkup {
  if (state === "withdrawn") return keyboard();
  if (state !== "claimed") {
    return keyboard([settleButton.button(t("button-document-undo"), id, "undo")]);
  }
  return keyboard([
    settleButton.button(t("button-document-yes"), id, "yes"),
    settleButton.button(t("button-document-no"), id, "no"),
  ]);
}

function unitButtons({ id, state, unit, occasion }: OfficialDocument, t: Say) {
  const again = againButton.button(
    t(state === "claimed" ? "button-document-correct" : "button-document-again"),
    unit,
    occasion,
  );
  return keyboard(
    [state !== "confirmed" && again],
    [state === "claimed" && withdrawButton.button(t("button-document-withdraw"), id)],
  );
}

/** For the office, wherever it sees a unit that owes a report: "Bản giấy: Báo cáo năm 2024". */
export function receivedFor(t: Say, unit: string, { code, name }: Occasion) {
  return receivedButton.button(t("button-document-received", { occasion: name }), unit, code);
}

/** For a unit, wherever it is told of a report that it owes: "Đã gửi bản giấy". */
export function claimFor(t: Say, unit: string, occasion: string) {
  return paperButton.button(t("button-document-claim"), unit, occasion);
}

const ASKED = "document-claimed";

/** Letters to the office about one document begin so. */
const lettersOf = ({ id }: OfficialDocument) => `document:${id}:claimed:`;

/** Asks those of the office whether a claimed document arrived. */
export async function askOffice(ctx: Ctx, tx: Tx, document: OfficialDocument): Promise<void> {
  for (const { person } of await membersOf(tx, ctx.plan.id, { unit: null })) {
    const card = (t: Say) => documentCard(document, "office", { t, plan: ctx.plan });
    await tell(ctx, tx, {
      key: `${lettersOf(document)}${person.id}`,
      kind: ASKED,
      to: person,
      html: (t) => card(t).html,
      markup: (t) => card(t).keyboard,
    });
  }
}

/** Shows the office's people a document as it now is, in the letters that asked them. */
export async function showOffice(ctx: Ctx, tx: Tx, document: OfficialDocument): Promise<void> {
  await amend(ctx, tx, {
    kind: ASKED,
    letters: lettersOf(document),
    change: `${document.state}:${ctx.update.update_id}`,
    except: pressedMessage(ctx),
    word: (t) => documentCard(document, "office", { t, plan: ctx.plan }),
  });
}

/** Tells the unit's people what the office said; those who answer for it now. */
export async function tellUnit(
  ctx: Ctx,
  tx: Tx,
  document: OfficialDocument,
  what: "confirmed" | "refused" | "received" | "reopened",
): Promise<void> {
  const { plan, today } = ctx;
  const unit = currentUnit(plan, document.unit, today)?.code ?? document.unit;
  for (const { person } of await membersOf(tx, plan.id, { unit })) {
    await tell(ctx, tx, {
      key: `document:${document.id}:${what}:${ctx.update.update_id}:${person.id}`,
      kind: `document-${what}`,
      to: person,
      html: (t) =>
        [
          t(`document-told-${what}`, {
            cited: cited(t, document),
            occasion: occasionName(ctx, document.occasion),
          }),
          ...(document.word ? [quoted(document.word)] : []),
          ...(what === "refused" ? [t("document-told-how")] : []),
        ].join("\n"),
      markup: (t) =>
        keyboard([
          what === "refused"
            ? claimFor(t, document.unit, document.occasion)
            : openButton.button(t("button-document-see"), document.id),
        ]),
    });
  }
}
