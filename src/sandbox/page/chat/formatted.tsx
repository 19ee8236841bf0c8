import { useSignal } from "@preact/signals";
import type { MessageEntity } from "grammy/types";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { nestEntities, type Piece, type Span, withoutDoubleBreaks } from "../rules/entities.ts";
import { here, person } from "../state/here.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";
import { Link } from "./link.tsx";

interface Props {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** A text with Telegram's formatting. */
export function Formatted({ text, entities }: Props) {
  return <>{drawAll(nestEntities(text, entities))}</>;
}

function drawAll(pieces: readonly Piece[]): ComponentChildren {
  return withoutDoubleBreaks(pieces).map((piece, index) =>
    typeof piece === "string" ? piece : <Drawn key={index} span={piece} />,
  );
}

function Drawn({ span }: { span: Span }) {
  const { entity, pieces } = span;
  const inner = drawAll(pieces);
  const plain = () => plainText(pieces);
  switch (entity.type) {
    case "bold":
      return <b>{inner}</b>;
    case "italic":
      return <i>{inner}</i>;
    case "underline":
      return <u>{inner}</u>;
    case "strikethrough":
      return <s>{inner}</s>;
    case "code":
      return <code>{inner}</code>;
    case "pre":
      return <pre>{inner}</pre>;
    case "spoiler":
      return <Spoiler>{inner}</Spoiler>;
    case "blockquote":
      return <blockquote>{inner}</blockquote>;
    case "expandable_blockquote":
      return <Expandable>{inner}</Expandable>;
    case "text_link":
      return <Link url={entity.url}>{inner}</Link>;
    case "url":
      return <Link url={plain()}>{inner}</Link>;
    case "email":
      return <Link url={`mailto:${plain()}`}>{inner}</Link>;
    case "phone_number":
      return <Link url={`tel:${plain()}`}>{inner}</Link>;
    case "bot_command":
      return <Command text={plain()} />;
    default:
      return <span class="mention">{inner}</span>;
  }
}

const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : plainText(piece.pieces))).join("");

/** As in Telegram's apps, pressing a command sends it. */
function Command({ text }: { text: string }) {
  const send = () => {
    if (here.value && person.value) void act({ do: "say", ...here.value, text });
  };
  return (
    <button type="button" class="link" onClick={send}>
      {text}
    </button>
  );
}

function Spoiler({ children }: { children: ComponentChildren }) {
  const isShown = useSignal(false);
  if (isShown.value) return <span class="spoiler shown">{children}</span>;
  return (
    <button
      type="button"
      class="spoiler"
      aria-label={words.value.chat.hidden}
      onClick={() => {
        isShown.value = true;
      }}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function Expandable({ children }: { children: ComponentChildren }) {
  const isOpen = useSignal(false);
  const isLong = useSignal(false);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = text.current;
    if (element && !isOpen.value) isLong.value = element.scrollHeight > element.clientHeight;
  }, [children]);
  const say = words.value.chat;
  return (
    <blockquote class={isOpen.value ? "" : "folded"}>
      <div ref={text}>{children}</div>
      {isLong.value && (
        <button
          type="button"
          class="link"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {isOpen.value ? say.collapse : say.expand}
        </button>
      )}
    </blockquote>
  );
}
