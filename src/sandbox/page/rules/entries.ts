import { fold } from "../../../plan/text.ts";
import type { ChatView, PersonView } from "../../protocol.ts";

/** A line of the list on the left: somebody's chat with the bot, or a group. */
export type Entry =
  | { readonly kind: "person"; readonly chat: number; readonly person: PersonView }
  | { readonly kind: "group"; readonly chat: number; readonly group: ChatView };

const SECTIONS = ["office", "groups", "units", "strangers"] as const;
type SectionName = (typeof SECTIONS)[number];

export interface Section {
  readonly name: SectionName;
  readonly entries: readonly Entry[];
}

/** Sections without entries are left out; within one the order is the server's. */
export function sectionsOf(
  people: Iterable<PersonView>,
  chats: Iterable<ChatView>,
  accepts: (entry: Entry) => boolean,
): Section[] {
  const entries: Entry[] = [
    ...[...people].map((person) => ({ kind: "person" as const, chat: person.id, person })),
    ...[...chats]
      .filter(({ kind, migratedTo }) => kind !== "private" && migratedTo === null)
      .map((group) => ({ kind: "group" as const, chat: group.id, group })),
  ].filter(accepts);
  return SECTIONS.map((name) => ({
    name,
    entries: entries.filter((entry) => sectionOf(entry) === name),
  })).filter((section) => section.entries.length > 0);
}

function sectionOf(entry: Entry): SectionName {
  if (entry.kind === "group") return "groups";
  if (entry.person.place === null) return "strangers";
  return entry.person.place.kind === "unit" ? "units" : "office";
}

/** Every word typed is the beginning of a word of the name, the unit or the title. */
export function fitsSearch(entry: Entry, typed: string): boolean {
  const words = fold(typed).split(" ").filter(Boolean);
  const text = ` ${fold(textOf(entry))}`;
  return words.every((word) => text.includes(` ${word}`));
}

function textOf(entry: Entry): string {
  if (entry.kind === "group") return entry.group.title;
  const { name, place } = entry.person;
  return place?.kind === "unit" ? `${name} ${place.unit}` : name;
}

/** Two letters for a picture: of the first and the last word, as Vietnamese names are shortened. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? "")][0] ?? "").join("");
}

/** Who acts in a group when nobody was chosen: the same person as now if she is in, else the first. */
export function actorIn(group: ChatView, now: number | undefined): number | undefined {
  const present = membersOf(group);
  return now !== undefined && present.includes(now) ? now : present[0];
}

export const isBotIn = ({ bot }: ChatView): boolean => bot !== "left" && bot !== "kicked";

/** As Telegram counts: the bot is a member too. */
export const sizeOf = (chat: ChatView): number => membersOf(chat).length + (isBotIn(chat) ? 1 : 0);

export const membersOf = ({ members }: ChatView): number[] =>
  members
    .filter(({ status }) => status !== "left" && status !== "kicked")
    .map(({ person }) => person);
