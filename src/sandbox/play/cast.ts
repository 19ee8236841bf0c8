import { groupOf } from "../../office/store/group.ts";
import { membersOf } from "../../people/store/members.ts";
import type { Person } from "../bot-api/telegram.ts";
import { type Enrolled, enrol, enrolOffice } from "../demo/enrol.ts";
import { fillDemo } from "../demo/index.ts";
import type { FillWorld } from "../fill.ts";
import type { Part, Story } from "./story.ts";

/** The story's names as accounts and chats of the sandbox. */
export interface Cast {
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, number>;
}

/** Fills a fresh sandbox with whom a story needs: the demo's people first, others in addition. */
export async function castStory(world: FillWorld, story: Story): Promise<Cast> {
  if (story.demoSeed !== null) await fillDemo(world, { seed: story.demoSeed });
  const people = new Map<string, Person>();
  // Those of the office invite the others.
  const officeFirst = story.people.toSorted((a, b) => rank(a.part) - rank(b.part));
  for (const { name, part } of officeFirst) {
    people.set(name, await playerFor(world, name, part, [...people.values()]));
  }
  const groups = new Map<string, number>();
  for (const { title, members } of story.groups) {
    groups.set(title, await groupFor(world, title, members, people));
  }
  return { people, groups };
}

function rank({ kind }: Part): number {
  return kind === "office" ? 0 : 1;
}

async function playerFor(
  world: FillWorld,
  name: string,
  part: Part,
  taken: readonly Person[],
): Promise<Person> {
  const { people, telegram, database, plan } = world;
  const members = await membersOf(database.read, plan.id);
  const placed = members.filter(({ unit, role }) =>
    part.kind === "unit" ? unit === part.unit.code && role === part.role : role === part.kind,
  );
  const known = placed
    .map(({ person }) => telegram.people.get(Number(person.telegramId)))
    .find((account) => account && !taken.includes(account));
  if (known) return known;
  const account = people.createPerson({ firstName: name, language: "vi" });
  account.started = part.kind !== "stranger";
  await giveTo(world, account, part, members.find(({ role }) => role === "office")?.person);
  return account;
}

async function giveTo(
  { database, plan, now }: FillWorld,
  { user }: Person,
  part: Part,
  office: { readonly id: string; readonly telegramId: string } | undefined,
): Promise<void> {
  const newcomer = { telegramId: String(user.id), name: user.first_name, at: now };
  if (part.kind === "office") await enrolOffice(database, plan, newcomer);
  if (part.kind !== "unit" || !office) return;
  const by: Enrolled = { personId: office.id, telegramId: office.telegramId };
  await database.write((tx) =>
    enrol(tx, plan, newcomer, { unit: part.unit.code, role: part.role, by }),
  );
}

async function groupFor(
  { people, database, plan }: FillWorld,
  title: string,
  members: readonly string[] | null,
  players: ReadonlyMap<string, Person>,
): Promise<number> {
  if (members === null) {
    const group = await groupOf(database.read, plan.id);
    if (!group) throw new Error("The demo's office has no group");
    return Number(group.chatId);
  }
  const accounts = members.flatMap((name) => players.get(name) ?? []);
  return people.createGroup({ title, members: accounts, bot: "member" }).chat.id;
}
