import { batch } from "@preact/signals";
import type { PageEvent, Snapshot } from "../../protocol.ts";
import { countUnread, type Unread } from "../rules/unread.ts";
import { apply } from "./apply.ts";
import { setClock } from "./clock.ts";
import { here, reading } from "./here.ts";
import { forgetOthers, refresh } from "./histories.ts";
import { fetchState } from "./server.ts";
import * as world from "./world.ts";

/** Pause before a new try, in milliseconds: the server is on the same machine. */
const RETRY = 1_000;

/**
 * Keeps the page as the server is. Events are listened to before the state is fetched and wait until
 * it is there; each says how something is, so hearing of it twice does no harm.
 */
export function connect(): void {
  const source = new EventSource("/sandbox/events");
  let waiting: PageEvent[] = [];
  let isKnown = false;
  let isPlanned = false;
  let isOver = false;

  function flush(): void {
    isPlanned = false;
    if (!isKnown) return;
    const events = waiting;
    waiting = [];
    batch(() => events.forEach(apply));
  }

  // A clock that moves brings hundreds of events at once: one rendering for all of a moment.
  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(flush, 16);
  }

  function reconnect(): void {
    if (isOver) return;
    isOver = true;
    source.close();
    world.link.value = "lost";
    setTimeout(connect, RETRY);
  }

  source.onmessage = ({ data }) => {
    waiting.push(JSON.parse(data) as PageEvent);
    plan();
  };
  source.onopen = async () => {
    try {
      take(await fetchState());
      isKnown = true;
      world.link.value = "up";
      flush();
      const open = here.value?.chat;
      forgetOthers(open);
      if (open !== undefined) await refresh(open);
    } catch {
      reconnect();
    }
  };
  source.onerror = reconnect;
}

function take(state: Snapshot): void {
  batch(() => {
    world.unread.value = missed(state);
    world.bot.value = state.bot;
    world.plan.value = state.plan;
    world.people.value = new Map(state.people.map((person) => [person.id, person]));
    world.chats.value = new Map(state.chats.map((chat) => [chat.id, chat]));
    world.latest.value = new Map(state.latest.map((message) => [message.chat.id, message]));
    world.calls.value = state.calls.slice(-world.CALLS);
    world.faults.value = state.faults;
    world.commandsVersion.value += 1;
    setClock(state.clock);
  });
}

/** After a gap a chat with something new counts as one, however much was said. */
function missed({ latest }: Snapshot): Unread {
  const known = world.latest.value;
  const watching = { person: here.value?.person, reading: reading.value };
  return latest
    .filter(({ chat, message_id }) => (known.get(chat.id)?.message_id ?? message_id) < message_id)
    .reduce((unread, message) => countUnread(unread, message, watching), world.unread.value);
}
