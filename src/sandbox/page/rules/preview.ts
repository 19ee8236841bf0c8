import type { ChatMessage } from "../../protocol.ts";
import type { Words } from "../words/vi.ts";

/** One line for the list, a reply or the pinned bar. */
export function previewOf(message: ChatMessage, words: Words): string {
  const { photo, document, sticker, voice, location, contact, caption, video, poll } = message;
  if (message.text !== undefined) return oneLine(message.text);
  const what = words.kinds;
  if (photo) return withCaption(what.photo, caption);
  if (document) return withCaption(document.file_name ?? what.document, caption);
  if (sticker) return `${what.sticker} ${sticker.emoji ?? ""}`.trim();
  if (voice) return what.voice;
  if (location) return what.location;
  if (contact) return what.contact;
  if (video) return what.video;
  if (poll) return withCaption(what.poll, poll.question);
  if (message.rich_message) return what.rich;
  return eventText(message, words) ?? what.other;
}

/** What happened to a chat, as a sentence; nothing for what somebody said. */
export function eventText(message: ChatMessage, words: Words): string | null {
  const say = words.events;
  const who = nameOf(message.from);
  const { new_chat_members: joined, left_chat_member: left } = message;
  if (joined) {
    const names = joined.map(nameOf).join(", ");
    return joined[0]?.id === message.from.id ? say.joined(names) : say.added(who, names);
  }
  if (left) return left.id === message.from.id ? say.left(who) : say.removed(who, nameOf(left));
  if (message.pinned_message) return say.pinned(who);
  if (message.migrate_to_chat_id ?? message.migrate_from_chat_id) return say.upgraded;
  if (message.group_chat_created) return say.created(who);
  if (message.new_chat_title) return say.renamed(who, message.new_chat_title);
  if (message.forum_topic_closed) return say.topicClosed(who);
  if (message.forum_topic_reopened) return say.topicReopened(who);
  if (message.forum_topic_created) return say.topic(message.forum_topic_created.name);
  return null;
}

export const nameOf = (user: { first_name: string; last_name?: string }): string =>
  user.last_name ? `${user.first_name} ${user.last_name}` : user.first_name;

const withCaption = (what: string, caption: string | undefined): string =>
  caption ? `${what}: ${oneLine(caption)}` : what;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").slice(0, 160);
