import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import type { OpenInvitation } from "../../../people/invitations.ts";
import { may } from "../../../people/rights.ts";
import { absencesFrom } from "../../../people/store/absences.ts";
import { openInvitations } from "../../../people/store/invitations.ts";
import { type Member, membersOf, membersOfUnits } from "../../../people/store/members.ts";
import { DISTRICT_ROLES, focalFor, type Role } from "../../../people/who.ts";
import { groupedBy } from "../../../plan/grouped.ts";
import type { Unit } from "../../../plan/model.ts";
import { codesTakenOver, existsOn, unitNamed, unitsConcerned } from "../../../plan/units.ts";
import { awayButton } from "../../buttons/absence.ts";
import { keyboard } from "../../buttons/kind.ts";
import { insteadButton } from "../../buttons/report.ts";
import {
  codeOf,
  homeButton,
  inviteButton,
  kindButton,
  peopleButton,
  removeButton,
  revokeButton,
} from "../../buttons/units.ts";
import { awayLines } from "../../cards/absence.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { askerOf } from "../../rights/allowed.ts";
import type { View } from "../../view.ts";
import { dayWords } from "../../words/days.ts";
import { nameWords, sinceWords, untilWords } from "../../words/people.ts";
import { PAGE } from "./lists.ts";

const UNIT_ROLES = ["principal", "deputy", "leader"] as const;

/** The people of a unit, or of the office with those who look on, and what the reader may do about them. */
export async function cardView(ctx: Ctx, read: Reads, code: string | null): Promise<View> {
  const { plan, now, today, t } = ctx;
  const own = await membersOf(read, plan.id, { unit: code });
  const former = await formerMembers(ctx, read, code);
  const members = [...own, ...former];
  const away = code === null ? [] : await absencesFrom(read, plan.id, today, unitsOf(members));
  const invitations = await openInvitations(read, plan.id, now, { unit: code });
  const unit = code === null ? null : unitNamed(plan, code, today);
  const closed = unit !== null && !existsOn(unit, today);
  const heirs = closed ? unitsConcerned(plan, [unit.code], today) : [];
  const roles: readonly Role[] = code === null ? DISTRICT_ROLES : UNIT_ROLES;
  const lines = [
    `<b>${escapeHtml(unit?.name ?? plan.office.name)}</b>`,
    closed && closedLine(ctx, unit, heirs),
    "",
    ...roles.map((role) => roleLine(ctx, role, own)),
    ...formerLines(ctx, former),
    ...awayLines(ctx, away, members),
    ...invitationLines(ctx, invitations),
  ].filter((one) => one !== false);
  return {
    html: lines.join("\n"),
    keyboard: keyboard(
      ...(closed ? [] : inviteRows(ctx, code, roles, own)),
      ...toldApart(
        invitations.filter((invitation) => may(askerOf(ctx), "invite", invitation)),
        ({ role }) => t("button-revoke", { role }),
      ).map(({ one: { id }, name }) => [revokeButton.button(name, id)]),
      ...toldApart(
        members.filter((member) => may(askerOf(ctx), "remove", member)),
        ({ person }) => nameWords(t, person),
      ).map(({ one: { membershipId }, name }) => [
        removeButton.button(t("button-remove", { name }), "ask", membershipId),
      ]),
      [
        code !== null &&
          focalFor(ctx.who).includes(code) &&
          awayButton.button(t("button-absence"), code),
      ],
      [
        ctx.who.office &&
          unit?.reports &&
          !closed &&
          insteadButton.button(t("button-instead"), unit.code),
      ],
      heirs.map((heir) => peopleButton.button(heir.shortName, heir.code)),
      backRow(ctx, unit),
    ),
  };
}

function closedLine({ t, today }: Ctx, { validTo }: Unit, heirs: readonly Unit[]): string {
  const day = dayWords(validTo ?? today);
  if (heirs.length === 0) return t("card-closed", { day });
  const names = heirs.map(({ shortName }) => escapeHtml(shortName)).join(", ");
  return t("card-merged", { day, heirs: names });
}

function unitsOf(members: readonly Member[]): string[] {
  return [...new Set(members.flatMap(({ unit }) => unit ?? []))];
}

/** Who came with the units that it took over, and acts for it now. */
async function formerMembers(
  { plan, today }: Ctx,
  read: Reads,
  code: string | null,
): Promise<readonly Member[]> {
  const closed = code === null ? [] : (codesTakenOver(plan, today).get(code) ?? []);
  return closed.length === 0 ? [] : membersOfUnits(read, plan.id, closed);
}

function formerLines({ t, plan, today }: Ctx, former: readonly Member[]): string[] {
  return [...groupedBy(former, ({ unit }) => unit)].map(([code, members]) => {
    const unit = code === null ? null : unitNamed(plan, code, today);
    const people = members.map(({ person, role }) =>
      t("card-former-person", { name: escapeHtml(nameWords(t, person)), role }),
    );
    return t("card-former", { unit: escapeHtml(unit?.shortName ?? ""), people: people.join("; ") });
  });
}

/** What would be called alike is counted, in the order of the card. */
function toldApart<One>(all: readonly One[], nameOf: (one: One) => string) {
  const names = all.map(nameOf);
  return all.map((one, i) => {
    const name = names[i] ?? "";
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    const place = names.slice(0, i + 1).filter((other) => other === name).length;
    return { one, name: isOnly ? name : `${name} (${place})` };
  });
}

function roleLine({ t, plan }: Ctx, role: Role, members: readonly Member[]): string {
  const people = members
    .filter((member) => member.role === role)
    .map(({ person, from }) =>
      t("card-person", {
        name: escapeHtml(nameWords(t, person)),
        since: sinceWords(from, plan),
        unreachable: person.unreachable ? "yes" : "no",
      }),
    );
  return t("card-role", { role, people: people.join("; "), count: people.length });
}

function invitationLines(ctx: Ctx, invitations: readonly OpenInvitation[]): string[] {
  const { t, plan } = ctx;
  if (invitations.length === 0) return [];
  const lines = invitations.map(({ role, expiresAt }) =>
    t("card-invitation", { role, until: untilWords(expiresAt, plan) }),
  );
  return ["", t("card-invitations"), ...lines];
}

function inviteRows(
  ctx: Ctx,
  unit: string | null,
  roles: readonly Role[],
  members: readonly Member[],
): InlineKeyboardButton[][] {
  const { t } = ctx;
  return roles
    .filter((role) => may(askerOf(ctx), "invite", { unit, role }))
    .map((role) => {
      const handover = role === "principal" && members.some((member) => member.role === role);
      const words = t("button-invite", { role, handover: handover ? "yes" : "no" });
      return [inviteButton.button(words, role, codeOf(unit))];
    });
}

/** The office goes back to the list that the unit is in. */
function backRow({ t, who, plan }: Ctx, unit: Unit | null): (InlineKeyboardButton | false)[] {
  if (!who.office) return [];
  if (!unit) return [homeButton.button(t("button-units-home"))];
  const at = plan.units
    .filter(({ kind, reports }) => reports && kind === unit.kind)
    .findIndex(({ code }) => code === unit.code);
  return [
    kindButton.button(t("button-back"), unit.kind, String(Math.max(0, Math.floor(at / PAGE)))),
  ];
}
