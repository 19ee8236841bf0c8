import { batch } from "@preact/signals";
import type { PageEvent, Snapshot } from "../../protocol.ts";
import { countUnread, type Unread } from "../rules/unread.ts";
import { apply } from "./apply.ts";
import { setClock } from "./clock.ts";
import { openFeed, RETRY } from "./feed.ts";
import { here, reading } from "./here.ts";
import { forgetOthers, refresh } from "./histories.ts";
import { fetchState } from "./server.ts";
import * as world from "./world.ts";

/** Events of this many milliseconds are drawn at once: a clock that moves brings hundreds. */
const MOMENT = 16;

/**
 * Keeps the page as the server is. Whenever the line opens, the state is fetched anew; events that come
 * meanwhile wait for it. Each says how something is, so hearing of it twice does no harm.
 */
export function connect(): void {
  let waiting: PageEvent[] = [];
  let isKnown = false;
  let isPlanned = false;
  let latestTry = 0;

  function flush(): void {
    isPlanned = false;
    if (!isKnown) return;
    const events = waiting;
    waiting = [];
    batch(() => events.forEach(apply));
  }

  async function fetchAll(): Promise<void> {
    const thisTry = ++latestTry;
    isKnown = false;
    waiting = [];
    try {
      const state = await fetchState();
      if (thisTry !== latestTry) return;
      take(state);
      isKnown = true;
      world.link.value = "up";
      flush();
      const open = here.value?.chat;
      forgetOthers(open);
      if (open !== undefined) await refresh(open);
    } catch {
      if (thisTry !== latestTry) return;
      world.link.value = "lost";
      setTimeout(() => thisTry === latestTry && void fetchAll(), RETRY);
    }
  }

  openFeed((news) => {
    if (news.kind === "up") void fetchAll();
    else if (news.kind === "lost") {
      latestTry += 1;
      world.link.value = "lost";
    } else {
      waiting.push(JSON.parse(news.data) as PageEvent);
      if (!isPlanned) setTimeout(flush, MOMENT);
      isPlanned = true;
    }
  });
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
function missed({ latest, chats }: Snapshot): Unread {
  const known = world.latest.value;
  const watching = { person: here.value?.person, reading: reading.value };
  const before = [...world.unread.value].filter(([id]) => chats.some((chat) => chat.id === id));
  return latest
    .filter(({ chat, message_id }) => (known.get(chat.id)?.message_id ?? message_id) < message_id)
    .reduce((unread, message) => countUnread(unread, message, watching), new Map(before) as Unread);
}
