import { instantOf } from "../../plan/day.ts";
import { type Languages, loadLanguages, type Say } from "../../telegram/i18n.ts";
import type { ChatState, Person } from "../bot-api/telegram.ts";
import type { FillWorld } from "../fill.ts";
import type { Cast } from "./cast.ts";
import type { Course } from "./course.ts";
import { type Enrolled, enrolOffice } from "./enrol.ts";
import type { Invented } from "./names.ts";
import { createPast, type Past } from "./past.ts";

/** Where the demo's history is played. */
export interface Stage extends FillWorld {
  readonly past: Past;
  readonly languages: Languages;
  readonly t: Say;
  /** When the office begins. */
  readonly opened: Date;
  readonly office: readonly Enrolled[];
  readonly group: ChatState;
  account(person: Invented): Person;
}

const OPENED = "08:00";

/** Everyone has an account; only the office is known to the bot so far. */
export async function openStage(world: FillWorld, course: Course, cast: Cast): Promise<Stage> {
  const { people, database, plan, now } = world;
  const opened = instantOf(course.launch, OPENED, plan.timeZone);
  const at = new Date(Math.min(opened.getTime(), now.getTime()));
  const members = cast.units.flatMap((unit) => unit.people.map(({ person }) => person));
  const started = [...cast.office, ...members];
  const accounts = new Map<Invented, Person>();
  for (const person of [...started, cast.stranger]) {
    const account = people.createPerson({ firstName: person.given, language: "vi" });
    account.started = started.includes(person);
    accounts.set(person, account);
  }
  const account = (person: Invented): Person => {
    const found = accounts.get(person);
    if (!found) throw new Error(`${person.full} has no account`);
    return found;
  };
  const office: Enrolled[] = [];
  for (const person of cast.office) {
    const telegramId = String(account(person).user.id);
    office.push(await enrolOffice(database, plan, { telegramId, name: person.full, at }));
  }
  const group = people.createGroup({
    title: `Theo dõi Kế hoạch năm ${plan.year}`,
    members: started.map(account),
    // So that it may pin the weekly post.
    bot: "administrator",
  });
  const languages = loadLanguages();
  return {
    ...world,
    ...{ past: createPast(world.telegram), languages, t: languages.in("vi") },
    ...{ opened: at, office, group, account },
  };
}
