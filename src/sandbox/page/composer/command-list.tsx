import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { BotCommand } from "../../protocol.ts";
import { completionsOf, moved } from "../rules/completion.ts";
import { words } from "../words/index.ts";
import type { Writing } from "./writing.ts";

export interface Completion {
  readonly isOpen: boolean;
  readonly list: readonly BotCommand[];
  readonly chosen: number;
  toggle(): void;
  /** Says the command. */
  pick(command: BotCommand): void;
  /** Whether the key was meant for the list. */
  handle(key: string): boolean;
}

/** The command menu: opened by its button, or by "/" as the first letter. */
export function useCompletion(
  writing: Writing,
  commands: Signal<readonly BotCommand[]>,
): Completion {
  const isOpened = useSignal(false);
  const chosen = useSignal(-1);
  const { text } = writing.draft.value;
  const isOpen = isOpened.value || text.startsWith("/");
  const list = isOpen ? completionsOf(text === "" ? "/" : text, commands.value) : [];
  useEffect(() => {
    chosen.value = -1;
    if (text !== "" && !text.startsWith("/")) isOpened.value = false;
  }, [text]);

  const pick = ({ command }: BotCommand) => {
    isOpened.value = false;
    writing.type("");
    void writing.say(`/${command}`);
  };

  function handle(key: string): boolean {
    if (list.length === 0) return false;
    if (key === "ArrowDown" || key === "ArrowUp") {
      chosen.value = moved(chosen.value, key === "ArrowDown" ? 1 : -1, list.length);
      return true;
    }
    const command = list[chosen.value];
    if (key === "Enter" && command) {
      pick(command);
      return true;
    }
    const first = command ?? list[0];
    if (key === "Tab" && first) {
      writing.type(`/${first.command} `);
      return true;
    }
    if (key !== "Escape" || !isOpened.value) return false;
    isOpened.value = false;
    return true;
  }

  const toggle = () => {
    isOpened.value = !isOpened.value;
  };
  return { isOpen, list, chosen: chosen.value, toggle, pick, handle };
}

export function CommandList({ completion }: { completion: Completion }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[completion.chosen]?.scrollIntoView({ block: "nearest" });
  }, [completion.chosen]);
  return (
    <ul class="commands" ref={list} aria-label={words.value.composer.commands}>
      {completion.list.map((command, index) => (
        <li key={command.command}>
          <button
            type="button"
            class={index === completion.chosen ? "chosen" : ""}
            onClick={() => completion.pick(command)}
          >
            <b>/{command.command}</b>
            <span>{command.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
