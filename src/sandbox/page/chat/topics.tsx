import type { ChatView } from "../../protocol.ts";
import { chooseTopic, topics } from "../state/topics.ts";
import { words } from "../words/index.ts";

/** A forum's topics: shows one, and what is written goes there. */
export function Topics({ chat }: { chat: ChatView }) {
  const chosen = topics.value.get(chat.id);
  if (chat.topics.length === 0) return null;
  const say = words.value.chat;
  const all = [
    { id: null, name: say.allTopics, closed: false },
    { id: 0, name: say.general, closed: false },
    ...chat.topics,
  ];
  return (
    <nav class="chips topics" aria-label={say.topics}>
      {all.map(({ id, name, closed }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={(chosen ?? null) === id}
          onClick={() => chooseTopic(chat.id, id)}
        >
          {closed ? say.closedTopic(name) : name}
        </button>
      ))}
    </nav>
  );
}
