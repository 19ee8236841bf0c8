import type { Language } from "../../../config.ts";
import { type Staffed, type StaffedKind, uninvited } from "../../../people/overview.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { reachButton } from "../../buttons/reach.ts";
import {
  homeButton,
  inviteAllButton,
  kindButton,
  OFFICE,
  peopleButton,
} from "../../buttons/units.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import type { View } from "../../view.ts";
import { counted, outOf } from "../../words/counts.ts";
import { nameWords, untilWords } from "../../words/people.ts";

/** Units on one page: more would not fit into a message with long names. */
export const PAGE = 8;

function counts(kinds: readonly StaffedKind[]) {
  const all = kinds.flatMap(({ units }) => units).filter(({ state }) => state !== "closed");
  const of = (state: Staffed["state"]) => all.filter((one) => one.state === state).length;
  return { all: all.length, manned: of("manned"), invited: of("invited"), bare: of("bare") };
}

/** How many units have a focal point, and the ways to them. */
export function homeView(t: Say, language: Language, kinds: readonly StaffedKind[]): View {
  const units = kinds.flatMap((each) => each.units.map(({ unit }) => unit));
  const { all, manned, invited, bare } = counts(kinds);
  const rows = kinds.map((each) => {
    const part = counts([each]);
    const label = `${each.kind.label[language]} (${outOf(part.manned, part.all, language)})`;
    return [kindButton.button(label, each.kind.code, "0")];
  });
  const missing = uninvited(kinds, true).length;
  return {
    html: t("units-home", {
      manned: outOf(manned, all, language),
      invited: counted(invited, language),
      bare: counted(bare, language),
      example: escapeHtml(units.at(-1)?.shortName ?? ""),
    }),
    keyboard: keyboard(
      ...rows,
      [
        peopleButton.button(t("button-office"), OFFICE),
        reachButton.button(t("button-reach"), "all", "0"),
      ],
      [
        missing > 0 &&
          inviteAllButton.button(
            t("button-invite-all", { count: counted(missing, language) }),
            "ask",
          ),
      ],
    ),
  };
}

/** One page of the units of a kind, each with its people. */
export function kindView(ctx: Ctx, { kind, units }: StaffedKind, at: number): View {
  const { t, language, plan } = ctx;
  const { items, page, pages } = pageOf(units, at, PAGE);
  const turn = (text: string, to: string) => kindButton.button(text, kind.code, to);
  const head = t("units-kind", { kind: kind.label[language], page: page + 1, pages });
  return {
    html: [head, "", ...items.map((item) => `• ${line(t, item, plan)}`)].join("\n"),
    keyboard: keyboard(
      ...items.map(({ unit }) => [peopleButton.button(unit.shortName, unit.code)]),
      pageRow(t, { page, pages }, turn),
      [homeButton.button(t("button-units-home"))],
    ),
  };
}

function line(t: Say, { unit, state, members, invitations }: Staffed, plan: Ctx["plan"]): string {
  const name = escapeHtml(unit.shortName);
  const people = members
    .filter(({ role }) => role !== "leader")
    .map(({ person }) => escapeHtml(nameWords(t, person)));
  const open = invitations.find(({ role }) => role === "principal");
  return t("units-line", {
    unit: name,
    state: people.length > 0 && state !== "closed" ? "manned" : state,
    people: people.join(", "),
    until: open ? untilWords(open.expiresAt, plan) : "",
  });
}
