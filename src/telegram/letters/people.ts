import type { Tx } from "../../database/index.ts";
import { aboutPerson } from "../../people/store/forget.ts";
import type { Member } from "../../people/store/members.ts";
import { findWho } from "../../people/store/persons.ts";
import type { Registered } from "../../people/store/register.ts";
import type { Person } from "../../people/who.ts";
import { personalCommands } from "../commands.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { menuKeyboard } from "../menu.ts";
import { tell, tend } from "../tell.ts";
import { instantWords } from "../words/days.ts";
import { placeWords } from "../words/people.ts";

// Letters to other people about who holds which place. A letter with a name in it has a key by which
// it is found when that person has their data deleted.

type Arrival = Extract<Registered, { kind: "registered" }>;

/** The inviter and the office learn who registered. */
export async function sayArrival(
  ctx: Ctx,
  tx: Tx,
  { member, replaced, inviterId }: Arrival,
  members: readonly Member[],
): Promise<void> {
  const { plan, today } = ctx;
  const told = new Set([member, ...replaced].map(({ person }) => person.id));
  for (const { person, role } of members) {
    if (told.has(person.id) || (role !== "office" && person.id !== inviterId)) continue;
    told.add(person.id);
    await tell(ctx, tx, {
      key: `${aboutPerson(member.person.id)}arrival:${member.membershipId}:${person.id}`,
      kind: "arrival",
      to: person,
      silent: person.id !== inviterId,
      html: (t) =>
        t("letter-arrival", {
          name: escapeHtml(member.person.name ?? ""),
          place: placeWords(t, plan, member, today),
        }),
    });
  }
}

/** Who lost a place learns it at once, and loses menu and keys with it. */
export async function sayLoss(
  ctx: Ctx,
  tx: Tx,
  { membershipId, person, ...place }: Member,
  /** Null if nobody took the place. */
  successor: Person | null,
): Promise<void> {
  const { plan, today, now } = ctx;
  const after = await findWho(tx, plan, person.telegramId);
  await tell(ctx, tx, {
    key: `${successor ? aboutPerson(successor.id) : ""}loss:${membershipId}`,
    kind: "loss",
    to: person,
    lasting: true,
    markup: (t) => menuKeyboard(t, after),
    html: (t) =>
      t("letter-loss", {
        place: placeWords(t, plan, place, today),
        at: instantWords(t, now, plan.timeZone),
        replaced: successor ? "yes" : "no",
        successor: escapeHtml(successor?.name ?? ""),
        role: place.role,
      }),
  });
  const commands = personalCommands(after, person.language, ctx.languages);
  await tend(ctx, tx, `menu:${membershipId}`, person, commands);
}

/** The office learns that a place is vacant because someone had their data deleted. */
export async function sayVacancy(
  ctx: Ctx,
  tx: Tx,
  places: readonly Member[],
  members: readonly Member[],
): Promise<void> {
  const { plan, today } = ctx;
  for (const { person } of members.filter(({ role }) => role === "office")) {
    for (const place of places) {
      await tell(ctx, tx, {
        key: `vacancy:${place.membershipId}:${person.id}`,
        kind: "vacancy",
        to: person,
        html: (t) => t("letter-vacancy", { place: placeWords(t, plan, place, today) }),
      });
    }
  }
}
