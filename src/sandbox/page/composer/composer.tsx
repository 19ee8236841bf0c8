import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { BotCommand, ChatView, PersonView } from "../../protocol.ts";
import { Icon } from "../parts/icon.tsx";
import { membersOf } from "../rules/entries.ts";
import { go } from "../state/here.ts";
import { act, fetchCommands } from "../state/server.ts";
import { commandsVersion } from "../state/world.ts";
import { words } from "../words/index.ts";
import { Attach } from "./attach.tsx";
import { CommandList, useCompletion } from "./command-list.tsx";
import { Field } from "./field.tsx";
import { Gate } from "./gate.tsx";
import { ReplyKeyboard, useKeyboard } from "./reply-keyboard.tsx";
import { ReplyStrip, useReply } from "./reply-strip.tsx";
import { useWriting } from "./writing.ts";

interface Props {
  readonly person: PersonView;
  readonly chat: ChatView;
}

/** Where the person writes, or what she must do before she can. */
export function Composer({ person, chat }: Props) {
  const isGroup = chat.kind !== "private";
  const say = words.value.composer;
  if (isGroup && !membersOf(chat).includes(person.id))
    return (
      <Gate
        hint={say.joinHint}
        label={say.join}
        run={() => act({ do: "join", person: person.id, chat: chat.id })}
      />
    );
  if (person.gone)
    return <Gate hint={say.goneHint} label={words.value.back} run={() => go(null)} />;
  if (!isGroup && person.blocked)
    return (
      <Gate
        hint={say.unblockHint}
        label={say.unblock}
        run={() => act({ do: "unblock", person: person.id })}
      />
    );
  if (!isGroup && !person.started)
    return (
      <Gate
        hint={say.startHint}
        label={say.start}
        run={() => act({ do: "start", person: person.id })}
      />
    );
  return <Open key={`${person.id}/${chat.id}`} person={person} chat={chat} />;
}

function Open({ person, chat }: Props) {
  const at = { person: person.id, chat: chat.id };
  const field = useRef<HTMLTextAreaElement>(null);
  const commands = useSignal<readonly BotCommand[]>([]);
  const reply = useReply(at, chat);
  const writing = useWriting(at, reply.to);
  const keyboard = useKeyboard(chat);
  const completion = useCompletion(writing, commands);
  useSignalEffect(() => {
    commandsVersion.value;
    // The menu stays as it was; the lost connection is shown above.
    fetchCommands(at.person, at.chat)
      .then((list) => {
        commands.value = list;
      })
      .catch(() => {});
  });
  const say = words.value.composer;
  const { editing } = writing.draft.value;
  return (
    <footer class="composer">
      {completion.list.length > 0 && <CommandList completion={completion} />}
      <ReplyStrip reply={reply} writing={writing} field={field} />
      <div class="composer-line">
        <button
          type="button"
          class="plain command-button"
          aria-label={say.commands}
          aria-expanded={completion.isOpen}
          onClick={() => {
            completion.toggle();
            field.current?.focus();
          }}
        >
          <Icon name="menu" />
          <span>{say.menu}</span>
        </button>
        <Field
          field={field}
          writing={writing}
          completion={completion}
          placeholder={keyboard.placeholder ?? say.placeholder}
          at={at}
        />
        {keyboard.rows.length > 0 && (
          <button
            type="button"
            class="plain"
            aria-label={say.keyboard}
            title={say.keyboard}
            aria-pressed={keyboard.isShown}
            onClick={keyboard.toggle}
          >
            <Icon name="keyboard" />
          </button>
        )}
        <Attach at={at} isGroup={chat.kind !== "private"} />
        <button
          type="button"
          class="send"
          aria-label={editing ? say.save : say.send}
          disabled={!writing.canSend}
          onClick={() => void writing.send()}
        >
          <Icon name={editing ? "check" : "send"} />
        </button>
      </div>
      {keyboard.isShown && <ReplyKeyboard keyboard={keyboard} say={writing.say} />}
    </footer>
  );
}
