import type { InlineKeyboardMarkup } from "grammy/types";
import type { Tx } from "../../../database/index.ts";
import type { ExtensionRow } from "../../../deadlines/store/extensions.ts";
import { officeMembers } from "../../../people/store/members.ts";
import { allTold } from "../../../people/store/written-to.ts";
import { deadlineOf, lastBefore } from "../../../plan/deadlines.ts";
import type { Plan } from "../../../plan/model.ts";
import { amend, pressedMessage } from "../../amend.ts";
import { askButton, openButton, revokeButton, settleButton } from "../../buttons/extensions.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import { tell } from "../../tell.ts";
import type { View } from "../../view.ts";
import { fullDay, instantWords } from "../../words/days.ts";
import { quoted, unitName } from "../../words/quote.ts";
import { untilWords } from "./days.ts";

type Words = Pick<Ctx, "t" | "plan">;

function deadlineName(plan: Plan, code: string): string {
  return escapeHtml(deadlineOf(plan, code)?.name ?? code);
}

/** One extension, asked for or given, with what its reader can do about it. */
export function extensionCard(
  extension: ExtensionRow,
  reader: "unit" | "office",
  { t, plan }: Words,
): View {
  const { unit, deadline, reason, askedBefore, requestedAt, requester, word } = extension;
  const at = (instant: Date) => instantWords(t, instant, plan.timeZone);
  return {
    html: [
      t("extension-head", { deadline: deadlineName(plan, deadline), unit: unitName(plan, unit) }),
      ...(askedBefore && requestedAt
        ? [
            t("extension-asked", {
              day: fullDay(t, lastBefore(askedBefore)),
              at: at(requestedAt),
              name: escapeHtml(requester ?? t("paper-somebody")),
            }),
            ...(reason ? [quoted(reason)] : []),
          ]
        : []),
      stateLine(extension, { t, plan }),
      ...(word ? [quoted(word)] : []),
    ].join("\n"),
    keyboard: reader === "office" ? officeButtons(extension, t) : unitButtons(extension, t),
  };
}

function stateLine(extension: ExtensionRow, { t, plan }: Words): string {
  const { state, dueBefore, settledAt, settler } = extension;
  if (state === "requested") return t("extension-waits");
  const values = {
    at: settledAt ? instantWords(t, settledAt, plan.timeZone) : "",
    name: escapeHtml(settler ?? t("paper-somebody")),
  };
  if (state !== "granted") return t(`extension-is-${state}`, values);
  const day = dueBefore ? fullDay(t, lastBefore(dueBefore)) : "";
  return t("extension-is-granted", { ...values, day });
}

function officeButtons({ id, state, askedBefore }: ExtensionRow, t: Say): InlineKeyboardMarkup {
  if (state === "granted") {
    return keyboard([revokeButton.button(t("button-extension-revoke"), id, "ask")]);
  }
  if (state !== "requested" || !askedBefore) return keyboard();
  return keyboard(
    [settleButton.button(untilWords(t, lastBefore(askedBefore)), id, "grant")],
    [
      settleButton.button(t("button-extension-other"), id, "other"),
      settleButton.button(t("button-extension-refuse"), id, "refuse"),
    ],
  );
}

function unitButtons({ state, unit, deadline }: ExtensionRow, t: Say): InlineKeyboardMarkup {
  return keyboard([
    state === "requested" && askButton.button(t("button-extension-change"), unit, deadline),
  ]);
}

const ASKED = "extension-requested";

/** Letters to the office about one request begin so. */
const lettersOf = ({ id }: ExtensionRow) => `extension:${id}:asked:`;

/** Asks those of the office for more time in a unit's name. */
export async function askOffice(ctx: Ctx, tx: Tx, extension: ExtensionRow): Promise<void> {
  for (const { person } of await officeMembers(tx, ctx.plan.id)) {
    const card = (t: Say) => extensionCard(extension, "office", { t, plan: ctx.plan });
    await tell(ctx, tx, {
      key: `${lettersOf(extension)}${ctx.update.update_id}:${person.id}`,
      kind: ASKED,
      to: person,
      lasting: true,
      html: (t) => card(t).html,
      markup: (t) => card(t).keyboard,
    });
  }
}

/** Shows the office's people a request as it now is, in the letters that asked them. */
export async function showOffice(ctx: Ctx, tx: Tx, extension: ExtensionRow): Promise<void> {
  await amend(ctx, tx, {
    kind: ASKED,
    letters: lettersOf(extension),
    change: `${extension.state}:${ctx.update.update_id}`,
    except: pressedMessage(ctx),
    word: (t) => extensionCard(extension, "office", { t, plan: ctx.plan }),
  });
}

/** Tells the unit's people what became of it; those who answer for it now. */
export async function tellUnit(ctx: Ctx, tx: Tx, extension: ExtensionRow): Promise<void> {
  const { plan, today } = ctx;
  const { id, state, deadline, dueBefore, word } = extension;
  // Nothing became of it yet.
  if (state === "requested") return;
  const due = deadlineOf(plan, deadline);
  const last = lastBefore((state === "granted" && dueBefore) || (due?.dueBefore ?? today));
  for (const { person } of await allTold(tx, ctx, extension.unit)) {
    await tell(ctx, tx, {
      key: `extension:${id}:${state}:${ctx.update.update_id}:${person.id}`,
      kind: `extension-${state}`,
      to: person,
      lasting: true,
      html: (t) =>
        [
          t(`extension-told-${state}`, {
            deadline: deadlineName(plan, deadline),
            day: fullDay(t, last),
          }),
          ...(word ? [quoted(word)] : []),
        ].join("\n"),
      markup: (t) => keyboard([openButton.button(t("button-extension-see"), id)]),
    });
  }
}
