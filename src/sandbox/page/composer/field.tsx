import type { RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Address } from "../rules/address.ts";
import { dialog } from "../state/choices.ts";
import { draftOf } from "../state/drafts.ts";
import { historyOf } from "../state/histories.ts";
import { words } from "../words/index.ts";
import type { Completion } from "./command-list.tsx";
import type { Writing } from "./writing.ts";

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly writing: Writing;
  readonly completion: Completion;
  readonly placeholder: string;
  readonly at: Address;
}

const hasKeys = matchMedia("(pointer: fine)");

/** Grows with what is written; Enter sends where there is a real keyboard, Shift+Enter breaks the line. */
export function Field({ field, writing, completion, placeholder, at }: Props) {
  const { draft } = writing;
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [draft.value.text]);
  useEffect(() => {
    if (hasKeys.matches || draft.value.editing || draft.value.replyTo) field.current?.focus();
  }, [draft.value.editing, draft.value.replyTo]);

  useEffect(() => {
    const catchKey = (event: KeyboardEvent) => {
      if (isStrayLetter(event)) field.current?.focus();
    };
    document.addEventListener("keydown", catchKey);
    return () => document.removeEventListener("keydown", catchKey);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // A Vietnamese keyboard composes letters and ends that with Enter, too.
    if (event.isComposing) return;
    if (completion.handle(event.key)) return event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey && hasKeys.matches) {
      event.preventDefault();
      void writing.send();
    } else if (event.key === "Escape") writing.stop();
    else if (event.key === "ArrowUp" && draft.value.text === "" && editLast(at))
      event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    dialog.value = { kind: "upload", files };
  };

  return (
    <textarea
      ref={field}
      rows={1}
      value={draft.value.text}
      placeholder={placeholder}
      aria-label={words.value.composer.label}
      aria-autocomplete="list"
      onInput={({ currentTarget }) => writing.type(currentTarget.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}

/** Typed while nothing that takes letters has the focus, after a button was pressed: meant for the field. */
function isStrayLetter({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key.length !== 1 || key === " " || ctrlKey || metaKey || altKey) return false;
  return target instanceof Element && !target.closest("input, textarea, select, dialog");
}

/** Up in an empty field edits what one said last, as in Telegram's apps. */
function editLast(at: Address): boolean {
  const last = historyOf(at.chat).value?.messages.findLast(
    ({ from, text }) => from.id === at.person && text !== undefined,
  );
  const draft = draftOf(at);
  if (last?.text === undefined) return false;
  draft.value = { ...draft.value, text: last.text, replyTo: null, editing: last };
  return true;
}
