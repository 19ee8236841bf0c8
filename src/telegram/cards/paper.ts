import type { InlineKeyboardMarkup } from "grammy/types";
import type { Tx } from "../../database/index.ts";
import type { Paper } from "../../deadlines/store/papers.ts";
import { officeMembers } from "../../people/store/members.ts";
import { allTold } from "../../people/store/written-to.ts";
import { occasionOf } from "../../plan/occasions.ts";
import { amend, pressedMessage } from "../amend.ts";
import { copyButton, keyboard } from "../buttons/kind.ts";
import {
  againButton,
  figuresButton,
  openButton,
  paperButton,
  receivedButton,
  settleButton,
  withdrawButton,
} from "../buttons/papers.ts";
import { copyOfButton } from "../buttons/periodic.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { tell } from "../tell.ts";
import type { View } from "../view.ts";
import { dayWords, instantWords } from "../words/days.ts";
import { quoted, unitName } from "../words/quote.ts";

type Words = Pick<Ctx, "t" | "plan">;

/** "45/BC-UBND ngày 12/6/2024" */
export function cited(t: Say, { number, signedOn }: Pick<Paper, "number" | "signedOn">) {
  return escapeHtml(t("paper-cited", { number, day: dayWords(signedOn) }));
}

export function occasionName({ plan }: Pick<Ctx, "plan">, code: string): string {
  return escapeHtml(occasionOf(plan, code)?.name ?? code);
}

/** A paper in the list of those that wait for the office's word. */
export function waitingLine({ t, plan }: Words, paper: Paper, number: number): string {
  return t("paper-waiting-line", {
    number,
    unit: unitName(plan, paper.unit),
    cited: cited(t, paper),
    occasion: occasionName({ plan }, paper.occasion),
  });
}

/** What is known of a paper, with what its reader can do about it. */
export function paperCard(paper: Paper, reader: "unit" | "office", words: Words): View {
  const { t, plan } = words;
  const { unit, occasion, word } = paper;
  return {
    html: [
      t("paper-head", { occasion: occasionName(words, occasion), unit: unitName(plan, unit) }),
      t("paper-line", { cited: cited(t, paper) }),
      stateLine(paper, words),
      ...(word ? [quoted(word)] : []),
    ].join("\n"),
    keyboard: reader === "office" ? officeButtons(paper, t) : unitButtons(paper, t),
  };
}

function stateLine(paper: Paper, { t, plan }: Words): string {
  const { state, claimedAt, claimant, settledAt, settler, arrivedOn } = paper;
  if (state === "withdrawn") return t("paper-withdrawn");
  const [at, name] = state === "claimed" ? [claimedAt, claimant] : [settledAt, settler];
  return t(`paper-${state}`, {
    at: at ? instantWords(t, at, plan.timeZone) : "",
    name: escapeHtml(name ?? t("paper-somebody")),
    arrived: arrivedOn ? dayWords(arrivedOn) : "none",
  });
}

function officeButtons({ id, state, number }: Paper, t: Say): InlineKeyboardMarkup {
  if (state === "withdrawn") return keyboard();
  const copy = [copyButton(t("button-copy", { text: number }), number)];
  if (state !== "claimed") {
    return keyboard(
      [state === "confirmed" && copyOfButton.button(t("button-paper-copy-instead"), id)],
      [state === "confirmed" && figuresButton.button(t("button-paper-figures"), id)],
      [settleButton.button(t("button-paper-undo"), id, "undo")],
      copy,
    );
  }
  return keyboard(
    [
      settleButton.button(t("button-paper-yes"), id, "yes"),
      settleButton.button(t("button-paper-other-day"), id, "other"),
    ],
    [settleButton.button(t("button-paper-no"), id, "no")],
    copy,
  );
}

function unitButtons({ id, state, unit, occasion }: Paper, t: Say) {
  const again = againButton.button(
    t(state === "claimed" ? "button-paper-correct" : "button-paper-again"),
    unit,
    occasion,
  );
  return keyboard(
    [
      (state === "claimed" || state === "confirmed") &&
        copyOfButton.button(t("button-paper-copy-own"), id),
    ],
    [state !== "confirmed" && again],
    [state === "claimed" && withdrawButton.button(t("button-paper-withdraw"), id)],
  );
}

/**
 * For the office, wherever it sees a unit that owes a report: "Bản giấy: Báo cáo năm 2024".
 *
 * @param occasion as it is called there: with its unit, where those of several stand side by side
 */
export function receivedFor(t: Say, unit: string, code: string, occasion: string) {
  return receivedButton.button(t("button-paper-received", { occasion }), unit, code);
}

/** For a unit, wherever it is told of a report that it owes: "Đã gửi bản giấy". */
export function claimFor(t: Say, unit: string, occasion: string) {
  return paperButton.button(t("button-paper-claim"), unit, occasion);
}

const ASKED = "paper-claimed";

/** Letters to the office about one paper begin so. */
const lettersOf = ({ id }: Paper) => `paper:${id}:claimed:`;

/** Asks those of the office whether a claimed paper arrived. */
export async function askOffice(ctx: Ctx, tx: Tx, paper: Paper): Promise<void> {
  for (const { person } of await officeMembers(tx, ctx.plan.id)) {
    const card = (t: Say) => paperCard(paper, "office", { t, plan: ctx.plan });
    await tell(ctx, tx, {
      key: `${lettersOf(paper)}${person.id}`,
      kind: ASKED,
      to: person,
      lasting: true,
      html: (t) => card(t).html,
      markup: (t) => card(t).keyboard,
    });
  }
}

/** Shows the office's people a paper as it now is, in the letters that asked them. */
export async function showOffice(ctx: Ctx, tx: Tx, paper: Paper): Promise<void> {
  await amend(ctx, tx, {
    kind: ASKED,
    letters: lettersOf(paper),
    change: `${paper.state}:${ctx.update.update_id}`,
    except: pressedMessage(ctx),
    word: (t) => paperCard(paper, "office", { t, plan: ctx.plan }),
  });
}

/** Tells the unit's people what the office said; those who answer for it now. */
export async function tellUnit(
  ctx: Ctx,
  tx: Tx,
  paper: Paper,
  what: "confirmed" | "refused" | "received" | "reopened",
): Promise<number> {
  const told = await allTold(tx, ctx, paper.unit);
  for (const { person } of told) {
    await tell(ctx, tx, {
      key: `paper:${paper.id}:${what}:${ctx.update.update_id}:${person.id}`,
      kind: `paper-${what}`,
      to: person,
      lasting: true,
      html: (t) =>
        [
          t(`paper-told-${what}`, {
            cited: cited(t, paper),
            occasion: occasionName(ctx, paper.occasion),
            arrived: paper.arrivedOn ? dayWords(paper.arrivedOn) : "none",
          }),
          ...(paper.word ? [quoted(paper.word)] : []),
          ...(what === "refused" ? [t("paper-told-how")] : []),
        ].join("\n"),
      markup: (t) =>
        keyboard([
          what === "refused"
            ? claimFor(t, paper.unit, paper.occasion)
            : openButton.button(t("button-paper-see"), paper.id),
        ]),
    });
  }
  return told.length;
}
