import { useComputed, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { type CallFilter, chatOf, fitsCall } from "../rules/calls.ts";
import { isPanelOpen } from "../state/choices.ts";
import { calls } from "../state/world.ts";
import { words } from "../words/index.ts";
import { Call } from "./call.tsx";
import { Faults } from "./faults.tsx";
import { Filter } from "./filter.tsx";

const EVERYTHING: CallFilter = { text: "", chat: null, onlyErrors: false, withPolling: false };
/** More would only be scrolled past. */
const SHOWN = 200;

/** What went between the bot and the server, and the troubles that can be switched on. */
export function Panel() {
  const filter = useSignal(EVERYTHING);
  const shown = useComputed(() =>
    calls.value.filter((call) => fitsCall(call, filter.value)).slice(-SHOWN),
  );
  const chats = useComputed(() =>
    [...new Set(calls.value.map(chatOf))].filter((id) => id !== null),
  );
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    const element = list.current;
    if (element && isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [shown.value]);
  const say = words.value;
  return (
    <aside class="panel" aria-labelledby="panel-title">
      <header>
        <h2 id="panel-title">{say.seen.title}</h2>
        <button
          type="button"
          class="plain"
          aria-label={say.close}
          onClick={() => {
            isPanelOpen.value = false;
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <Faults />
      <Filter filter={filter} chats={chats.value} />
      <div
        class="calls"
        ref={list}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          isAtEnd.current = scrollHeight - scrollTop - clientHeight < 24;
        }}
      >
        {shown.value.length === 0 && <p class="empty">{say.seen.empty}</p>}
        {shown.value.map((call) => (
          <Call key={call.number} call={call} />
        ))}
      </div>
    </aside>
  );
}
