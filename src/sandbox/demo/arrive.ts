import type { Tx } from "../../database/index.ts";
import { bindGroup } from "../../office/store/group.ts";
import { findWho } from "../../people/store/persons.ts";
import type { Place } from "../../people/who.ts";
import { dayOf } from "../../plan/day.ts";
import { commandsOf } from "../../telegram/commands.ts";
import { escapeHtml } from "../../telegram/html.ts";
import { menuKeyboard } from "../../telegram/menu.ts";
import { placeWords } from "../../telegram/words/people.ts";
import type { Cast, Member } from "./cast.ts";
import { type Enrolled, enrol } from "./enrol.ts";
import type { Stage } from "./stage.ts";

/** The office says /start, and /nhom in its group. */
export async function officeArrives(tx: Tx, stage: Stage, cast: Cast): Promise<void> {
  const { plan, past, t, opened, office, group, account } = stage;
  const place = placeOf(stage, { unit: null, role: "office" }, opened);
  for (const person of cast.office) {
    const { id } = account(person).user;
    const words = { named: "yes", name: escapeHtml(person.full), places: `• ${place}` };
    past.say(id, t("hello-member", words), opened, await keysFor(tx, stage, id));
  }
  const [first] = office;
  if (!first || group.chat.type === "private") return;
  const { id, title } = group.chat;
  const bound = { chatId: String(id), planId: plan.id, title, threadId: null };
  await bindGroup(tx, bound, { byId: first.personId, at: opened });
  past.say(id, t("group-bound"), opened);
}

/** Someone of a unit opens the link that the office gave them. */
export async function memberArrives(
  tx: Tx,
  stage: Stage,
  { person, unit, role }: Member,
  at: Date,
): Promise<Enrolled> {
  const { plan, past, t, office, account } = stage;
  const [by] = office;
  if (!by) throw new Error("There is no office to invite anybody");
  const { id } = account(person).user;
  const newcomer = { telegramId: String(id), name: person.full, at };
  const enrolled = await enrol(tx, plan, newcomer, { unit: unit.code, role, by });
  const place = placeOf(stage, { unit: unit.code, role }, at);
  past.say(id, t("registered", { name: escapeHtml(person.full), place }), at);
  past.say(id, t("welcome", { role }), at, await keysFor(tx, stage, id));
  return enrolled;
}

function placeOf({ t, plan }: Stage, place: Place, at: Date): string {
  return placeWords(t, plan, place, dayOf(at, plan.timeZone));
}

/** The keys under the input field; the commands of the chat come with them. */
async function keysFor(tx: Tx, { past, plan, t, languages }: Stage, id: number) {
  const who = await findWho(tx, plan, String(id));
  past.setMenu(id, commandsOf(who, "vi", languages));
  return menuKeyboard(t, who);
}
