import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import type { Address } from "../rules/address.ts";
import { eventText } from "../rules/preview.ts";
import { daysOf, type Row, rowsOf } from "../rules/rows.ts";
import { startOf } from "../rules/window.ts";
import { timeZone, today } from "../state/clock.ts";
import { chat, firstRow, isAtBottom } from "../state/here.ts";
import { historyOf, load } from "../state/histories.ts";
import { isInTopic, topics } from "../state/topics.ts";
import { unread } from "../state/world.ts";
import { words } from "../words/index.ts";
import { nearDayText } from "../words/time.ts";
import { Bubble } from "./bubble.tsx";
import { useScroll } from "./scroll.ts";

/** All that was said, from the top down; stays at its end while one is there. */
export function Messages({ at }: { at: Address }) {
  const history = historyOf(at.chat);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useComputed(() => {
    const topic = topics.value.get(at.chat);
    const messages = history.value?.messages ?? [];
    return rowsOf(
      messages.filter((message) => isInTopic(message, topic)),
      timeZone.value,
    );
  });
  useEffect(() => {
    // Without a connection the page says so, and loads again when there is one.
    load(at.chat).catch(() => {});
  }, [at.chat]);
  const { toBottom, onScroll } = useScroll(scroller, at.chat, rows);
  const say = words.value.chat;
  return (
    <div class="messages-frame">
      <div
        class="messages"
        ref={scroller}
        onScroll={onScroll}
        role="log"
        aria-live="polite"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it
        tabIndex={0}
      >
        <div class="messages-column">
          {history.value && !history.value.complete && <p class="event">{say.older}</p>}
          {history.value && rows.value.length === 0 && <p class="event">{say.empty}</p>}
          {daysOf(rows.value.slice(startOf(rows.value, firstRow.value))).map((day) => (
            <section key={day.key}>{day.rows.map((row) => draw(row, at))}</section>
          ))}
        </div>
      </div>
      {!isAtBottom.value && <ToBottom chat={at.chat} go={toBottom} />}
    </div>
  );
}

function draw(row: Row, at: Address) {
  if (row.kind === "day") return <DaySign key={row.key} day={row.day} />;
  if (row.kind === "event")
    return (
      <p class="event" key={row.key}>
        {eventText(row.message, words.value)}
      </p>
    );
  const [message, ...rest] = row.messages;
  if (!message) return null;
  return (
    <Bubble
      key={row.key}
      message={message}
      // An album is rare; a list made anew each time would redraw every message at each change.
      album={rest.length > 0 ? row.messages : undefined}
      begins={row.begins}
      ends={row.ends}
      person={at.person}
      inGroup={chat.value?.kind !== "private"}
    />
  );
}

function DaySign({ day }: { day: string }) {
  return (
    <p class="event day">
      <span>{nearDayText(day, today.value, words.value)}</span>
    </p>
  );
}

function ToBottom({ chat, go }: { chat: number; go: () => void }) {
  const count = unread.value.get(chat) ?? 0;
  const say = words.value.chat;
  return (
    <button type="button" class="to-bottom" aria-label={say.toBottom} onClick={go}>
      {count > 0 && <span>{say.newMessages(count)}</span>}
      <Icon name="down" />
    </button>
  );
}
