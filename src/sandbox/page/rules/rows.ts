import { dayOf } from "../../../plan/day.ts";
import type { Day } from "../../../plan/model.ts";
import type { ChatMessage } from "../../protocol.ts";

/** What stands in a chat from top to bottom. */
export type Row =
  | { readonly kind: "day"; readonly key: string; readonly day: Day }
  | { readonly kind: "event"; readonly key: string; readonly message: ChatMessage }
  | {
      readonly kind: "bubble";
      readonly key: string;
      /** More than one is an album. */
      readonly messages: readonly ChatMessage[];
      /** The first and the last of what one sender said in a row. */
      readonly begins: boolean;
      readonly ends: boolean;
    };

/** Longer silence than this, in seconds, parts what one sender said. */
const BREATH = 600;

export function rowsOf(messages: readonly ChatMessage[], timeZone: string): Row[] {
  const rows: Row[] = [];
  const groups = groupAlbums(messages);
  let lastDay: Day | undefined;
  for (const [index, group] of groups.entries()) {
    const [message] = group;
    if (!message) continue;
    const day = dayOf(new Date(message.date * 1000), timeZone);
    const isNewDay = day !== lastDay;
    if (isNewDay) rows.push({ kind: "day", key: day, day });
    lastDay = day;
    const key = String(message.message_id);
    if (isEvent(message)) rows.push({ kind: "event", key, message });
    else
      rows.push({
        kind: "bubble",
        key,
        messages: group,
        begins: isNewDay || !isSameBreath(groups[index - 1]?.[0], message),
        ends: !isSameBreath(message, groups[index + 1]?.[0]),
      });
  }
  return rows;
}

/** The rows of each day; those of the first one may have begun before what is drawn. */
export function daysOf(rows: readonly Row[]): { readonly key: string; readonly rows: Row[] }[] {
  const days: { key: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last && row.kind !== "day") last.rows.push(row);
    else days.push({ key: row.key, rows: [row] });
  }
  return days;
}

/** Albums arrive as messages of their own that share an id. */
export function groupAlbums(messages: readonly ChatMessage[]): ChatMessage[][] {
  const groups: ChatMessage[][] = [];
  for (const message of messages) {
    const last = groups.at(-1);
    const album = message.media_group_id;
    if (album !== undefined && last?.[0]?.media_group_id === album) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

function isSameBreath(before: ChatMessage | undefined, after: ChatMessage | undefined): boolean {
  if (!before || !after || isEvent(before) || isEvent(after)) return false;
  return before.from.id === after.from.id && after.date - before.date < BREATH;
}

/** Something that happened to the chat, said by nobody. */
export const isEvent = (message: ChatMessage): boolean =>
  message.new_chat_members !== undefined ||
  message.left_chat_member !== undefined ||
  message.pinned_message !== undefined ||
  message.migrate_to_chat_id !== undefined ||
  message.migrate_from_chat_id !== undefined ||
  message.group_chat_created !== undefined ||
  message.new_chat_title !== undefined ||
  message.forum_topic_closed !== undefined ||
  message.forum_topic_reopened !== undefined ||
  message.forum_topic_created !== undefined;
