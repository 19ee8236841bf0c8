import type { Tx } from "../../../database/index.ts";
import type { Absence } from "../../../people/absence.ts";
import { absenceBy, beginAbsence, endAbsence } from "../../../people/store/absences.ts";
import { aboutPerson } from "../../../people/store/forget.ts";
import { type Member, membersOf, officeMembers } from "../../../people/store/members.ts";
import type { Person } from "../../../people/who.ts";
import { backButton, NOBODY } from "../../buttons/absence.ts";
import { keyboard } from "../../buttons/kind.ts";
import { peopleButton } from "../../buttons/units.ts";
import { declineRow } from "../../cards/absence.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { tell } from "../../tell.ts";
import { dayWords } from "../../words/days.ts";
import { nameWords, officeName } from "../../words/people.ts";
import { unitName } from "../../words/quote.ts";
import { colleagues } from "./ask.ts";

/** Keeps it, and tells whoever stands in; or the office, if nobody does. */
export async function goAway(
  ctx: Ctx,
  unit: string,
  from: string,
  to: string,
  standIn: string,
): Promise<void> {
  const { t, plan, who, now, today } = ctx;
  const { person } = who;
  if (!person || !who.places.some((place) => place.unit === unit)) return;
  if (to < today) return ctx.toast(t("button-old"), true);
  const others = await colleagues(ctx, unit);
  const chosen = others.find((one) => one.person.id === standIn)?.person ?? null;
  if (standIn !== NOBODY && !chosen) return ctx.toast(t("absence-gone"), true);
  await ctx.effect(async (tx) => {
    const said = { unit, personId: person.id, standInId: chosen?.id ?? null, from, to };
    const absence = await beginAbsence(tx, said, { planId: plan.id, byId: person.id, now });
    ctx.show(
      t("absence-kept", {
        ...valuesOf(ctx, absence),
        covered: chosen ? "yes" : "no",
        name: chosen ? escapeHtml(nameWords(t, chosen)) : "",
        office: officeName(plan),
        work: workOf(ctx, unit),
      }),
      { keyboard: keyboard([backButton.button(t("button-absence-back"), absence.id)]) },
    );
    if (chosen) await tellStandIn(ctx, tx, absence, person, chosen);
    else await tellOffice(ctx, tx, absence, person);
  });
  ctx.directory.changed();
}

/** Whoever is away takes it back; whoever stands in declines, and the office hears of it. */
export async function takeBack(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, who, now, database } = ctx;
  const { person } = who;
  const absence = await absenceBy(database.read, plan.id, id);
  if (!person || !absence) return ctx.toast(t("absence-over-already"), true);
  const { personId, standInId } = absence;
  if (person.id !== personId && person.id !== standInId)
    return ctx.toast(t("absence-not-yours"), true);
  const by = { planId: plan.id, byId: person.id, now };
  await ctx.effect(async (tx) => {
    const members = await membersOf(tx, plan.id);
    const other = personOf(members, person.id === personId ? standInId : personId);
    if (person.id === personId) {
      await endAbsence(tx, absence, "absence", by);
      ctx.show(t("absence-back"));
      if (other) await tellOther(ctx, tx, absence, person, other, "back");
      return;
    }
    await endAbsence(tx, absence, "stand-in", by);
    ctx.show(t("absence-declined"));
    if (!other) return;
    await tellOther(ctx, tx, absence, person, other, "declined");
    await tellOffice(ctx, tx, absence, other);
  });
  ctx.directory.changed();
}

function personOf(members: readonly Member[], id: string | null): Person | null {
  return members.find(({ person }) => person.id === id)?.person ?? null;
}

/** What whoever says that they are away does in the unit, and hands over. */
function workOf({ who }: Ctx, unit: string): "focal" | "leader" {
  const own = who.places.filter((place) => place.unit === unit);
  return own.some(({ role }) => role !== "leader") ? "focal" : "leader";
}

function valuesOf({ plan }: Ctx, { unit, from, to }: Absence) {
  return { unit: unitName(plan, unit), from: dayWords(from), to: dayWords(to) };
}

async function tellStandIn(ctx: Ctx, tx: Tx, absence: Absence, away: Person, standIn: Person) {
  await tell(ctx, tx, {
    key: `${aboutPerson(away.id)}absence:${absence.id}:${standIn.id}`,
    kind: "handed-over",
    to: standIn,
    lasting: true,
    html: (t) =>
      t("letter-stand-in", {
        ...valuesOf(ctx, absence),
        name: escapeHtml(nameWords(t, away)),
        work: workOf(ctx, absence.unit),
      }),
    markup: (t) => keyboard(declineRow(t, absence)),
  });
}

async function tellOther(
  ctx: Ctx,
  tx: Tx,
  absence: Absence,
  by: Person,
  to: Person,
  what: "back" | "declined",
) {
  await tell(ctx, tx, {
    key: `${aboutPerson(by.id)}absence-${what}:${absence.id}:${to.id}`,
    kind: "handed-over",
    to,
    lasting: true,
    html: (t) =>
      t(`letter-absence-${what}`, {
        ...valuesOf(ctx, absence),
        name: escapeHtml(nameWords(t, by)),
      }),
  });
}

/** Nobody stands in: the unit may not be reached for some days. */
async function tellOffice(ctx: Ctx, tx: Tx, absence: Absence, away: Person) {
  const { plan } = ctx;
  const office = await officeMembers(tx, plan.id);
  for (const { person } of office) {
    await tell(ctx, tx, {
      key: `${aboutPerson(away.id)}unreached:${absence.id}:${ctx.update.update_id}:${person.id}`,
      kind: "handed-over",
      to: person,
      html: (t) =>
        t("letter-unreached", {
          ...valuesOf(ctx, absence),
          name: escapeHtml(nameWords(t, away)),
          work: absence.personId === ctx.who.person?.id ? workOf(ctx, absence.unit) : "focal",
        }),
      markup: (t) => keyboard([peopleButton.button(t("button-absence-unit"), absence.unit)]),
    });
  }
}
