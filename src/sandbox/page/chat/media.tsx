import type { ChatMessage } from "../../protocol.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { nameOf } from "../rules/preview.ts";
import { extensionOf, sizeText } from "../rules/size.ts";
import { dialog } from "../state/choices.ts";
import { fileUrl } from "../state/server.ts";
import { words } from "../words/index.ts";

/** What was said without words. */
export function Media({ messages }: { messages: readonly ChatMessage[] }) {
  const photos = messages.filter(({ photo }) => photo);
  const others = messages.filter(({ photo }) => !photo);
  return (
    <>
      {photos.length > 0 && (
        <div class={`photos ${photos.length > 1 ? "several" : "single"}`}>
          {photos.map((message) => (
            <Photo key={message.message_id} message={message} isAlone={photos.length === 1} />
          ))}
        </div>
      )}
      {others.map((message) => (
        <Other key={message.message_id} message={message} />
      ))}
    </>
  );
}

function Photo({ message, isAlone }: { message: ChatMessage; isAlone: boolean }) {
  const largest = message.photo?.at(-1);
  if (!largest) return null;
  const url = fileUrl(largest.file_id);
  const say = words.value.chat;
  return (
    <button
      type="button"
      class="photo"
      aria-label={say.openPhoto}
      style={isAlone ? shownAs(largest) : {}}
      onClick={() => {
        dialog.value = { kind: "photo", url, caption: message.caption ?? "" };
      }}
    >
      <img
        src={url}
        alt={message.caption ?? say.photo}
        width={largest.width}
        height={largest.height}
        loading="lazy"
      />
    </button>
  );
}

/** As large as a message bears it, and as high from the start: what loads late moves nothing. */
function shownAs({ width, height }: { width: number; height: number }) {
  const ratio = Math.min(Math.max(width / height, 0.5), 2.5);
  const shown = Math.round(Math.min(420, 540 * ratio));
  return { aspectRatio: String(ratio), width: `${shown}px` };
}

function Other({ message }: { message: ChatMessage }) {
  const { sticker, voice, location, contact, video, poll } = message;
  const say = words.value.chat;
  if (message.document) return <Document document={message.document} />;
  if (sticker)
    return (
      <div class="sticker" role="img" aria-label={words.value.kinds.sticker}>
        {sticker.emoji}
      </div>
    );
  if (voice) return <Card icon="voice" title={say.voice(voice.duration)} />;
  if (location)
    return (
      <Card
        icon="location"
        title={words.value.kinds.location}
        detail={say.map(location.latitude, location.longitude)}
      />
    );
  if (video)
    return <Card icon="video" title={words.value.kinds.video} detail={video.file_name ?? ""} />;
  if (poll)
    return (
      <Card
        icon="poll"
        title={poll.question}
        detail={poll.options.map(({ text }) => text).join(" · ")}
      />
    );
  if (contact) return <Card icon="contact" title={nameOf(contact)} detail={contact.phone_number} />;
  return null;
}

function Card(props: { icon: IconName; title: string; detail?: string }) {
  return (
    <div class="card">
      <span class="card-icon">
        <Icon name={props.icon} />
      </span>
      <span>
        <b>{props.title}</b>
        {props.detail && <small>{props.detail}</small>}
      </span>
    </div>
  );
}

/** Pressing the card opens the file where the browser can show it. */
function Document({ document }: { document: NonNullable<ChatMessage["document"]> }) {
  const { locale, kinds, chat } = words.value;
  const name = document.file_name ?? kinds.document;
  const url = fileUrl(document.file_id);
  return (
    <div class="card">
      <a class="card-open" href={url} target="_blank" rel="noopener noreferrer">
        <span class="card-icon">{extensionOf(name) || <Icon name="file" />}</span>
        <span>
          <b>{name}</b>
          <small>
            {document.file_size === undefined ? "" : sizeText(document.file_size, locale)}
          </small>
        </span>
      </a>
      <a class="plain" href={url} download={name} aria-label={`${chat.download}: ${name}`}>
        <Icon name="download" />
      </a>
    </div>
  );
}
