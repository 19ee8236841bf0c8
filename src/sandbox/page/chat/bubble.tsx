import { timeOf } from "../../../plan/day.ts";
import type { ChatMessage } from "../../protocol.ts";
import { hueOf } from "../parts/avatar.tsx";
import { nameOf, previewOf } from "../rules/preview.ts";
import { timeZone } from "../state/clock.ts";
import { people } from "../state/world.ts";
import { words } from "../words/index.ts";
import { Formatted } from "./formatted.tsx";
import { InlineKeyboard } from "./inline-keyboard.tsx";
import { jumpTo } from "./jump.ts";
import { Media } from "./media.tsx";
import { MessageMenu } from "./message-menu.tsx";
import { Rich } from "./rich.tsx";

interface Props {
  readonly message: ChatMessage;
  readonly album: readonly ChatMessage[] | undefined;
  readonly begins: boolean;
  readonly ends: boolean;
  readonly person: number;
  readonly inGroup: boolean;
}

/** What somebody said, with its time and its buttons. */
export function Bubble({ message, album, begins, ends, person, inGroup }: Props) {
  const isOwn = message.from.id === person;
  // Read here, so that the bubble is only drawn again when something of it has changed.
  const zone = timeZone.value;
  const all = album ?? [message];
  const captioned = all.find(({ caption }) => caption) ?? message;
  const text = message.text ?? captioned.caption;
  const entities = message.text === undefined ? captioned.caption_entities : message.entities;
  const sides = `${isOwn ? "own" : "theirs"} ${begins ? "begins" : ""} ${ends ? "ends" : ""}`;
  return (
    <article
      class={`said ${sides}`}
      data-messages={all.map(({ message_id }) => message_id).join(" ")}
    >
      <div
        class={`bubble ${message.sticker ? "bare" : ""} ${isPictured(message) ? "pictured" : ""}`}
      >
        {inGroup && !isOwn && begins && <Sender message={message} />}
        <Forwarded message={message} />
        <Quoted message={message} />
        <Media messages={all} />
        {message.rich_message && <Rich rich={message.rich_message} />}
        {text !== undefined && (
          <div class="text">
            <Formatted text={text} entities={entities ?? []} />
            <Meta message={message} zone={zone} />
          </div>
        )}
        {text === undefined && <Meta message={message} zone={zone} />}
      </div>
      <MessageMenu message={message} isOwn={isOwn} person={person} />
      <InlineKeyboard message={message} person={person} />
    </article>
  );
}

const isPictured = ({ photo }: ChatMessage): boolean => photo !== undefined;

function Sender({ message: { from } }: { message: ChatMessage }) {
  return (
    <p class="sender" style={{ "--hue": String(hueOf(from.id)) }}>
      {people.value.get(from.id)?.name ?? nameOf(from)}
      {from.is_bot && <small>{words.value.chat.bot}</small>}
    </p>
  );
}

function Forwarded({ message: { forward_origin: from } }: { message: ChatMessage }) {
  if (from?.type !== "hidden_user") return null;
  return <p class="forwarded">{words.value.chat.forwardedFrom(from.sender_user_name)}</p>;
}

function Quoted({ message }: { message: ChatMessage }) {
  const quoted = message.reply_to_message as ChatMessage | undefined;
  // In a forum's topic every message replies to the topic's beginning.
  if (!quoted || quoted.forum_topic_created) return null;
  return (
    <button
      type="button"
      class="quoted"
      onClick={() => void jumpTo(message.chat.id, quoted.message_id)}
    >
      <b>{quoted.from ? nameOf(quoted.from) : ""}</b>
      <span>{previewOf(quoted, words.value)}</span>
    </button>
  );
}

function Meta({ message, zone }: { message: ChatMessage; zone: string }) {
  const sent = new Date(message.date * 1000);
  return (
    <span class="meta">
      {message.edit_date !== undefined && <span>{words.value.chat.edited}</span>}
      <time dateTime={sent.toISOString()}>{timeOf(sent, zone)}</time>
    </span>
  );
}
