import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Action } from "../../protocol.ts";
import { Icon } from "../parts/icon.tsx";
import { clock, isTravelling, timeZone } from "../state/clock.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";
import { momentText, shortMomentText } from "../words/time.ts";
import { Journeys } from "./journeys.tsx";

type To = Extract<Action, { do: "moveClock" }>["to"];

const move = (to: To) => void act({ do: "moveClock", to });

/** Buttons that move the clock; what is coming and any other time behind the last one. */
export function Moves() {
  const say = words.value.clock;
  const isOpen = useSignal(false);
  const wrapper = useRef<HTMLDivElement>(null);
  const close = () => {
    isOpen.value = false;
  };
  useEffect(() => {
    if (!isOpen.value) return;
    const leave = ({ target }: Event) => {
      if (!wrapper.current?.contains(target as Node)) close();
    };
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [isOpen.value]);
  const next = clock.value?.next[0];
  const isBusy = isTravelling.value || !clock.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from its buttons
    <div
      class="moves"
      ref={wrapper}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <button type="button" class="soft" disabled={isBusy} onClick={() => move({ hours: 1 })}>
        {say.hour}
      </button>
      <button type="button" class="soft" disabled={isBusy} onClick={() => move({ days: 1 })}>
        {say.day}
      </button>
      <button
        type="button"
        class="soft next-event"
        disabled={isBusy || !next}
        title={
          next
            ? `${momentText(new Date(next.at), timeZone.value, words.value)} · ${next.what}`
            : say.nothingNext
        }
        onClick={() => move("next")}
      >
        <Icon name="next" size={16} />
        <span>
          {say.next}
          {next && (
            <small>
              {shortMomentText(new Date(next.at), timeZone.value)} · {next.what}
            </small>
          )}
        </span>
      </button>
      <button
        type="button"
        class="plain"
        aria-label={say.pick}
        title={say.pick}
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name="clock" />
      </button>
      {isOpen.value && (
        <Journeys
          move={(at) => {
            close();
            move({ at });
          }}
        />
      )}
    </div>
  );
}
