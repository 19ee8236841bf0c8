import { Composer } from "../composer/composer.tsx";
import { DropTarget } from "../composer/drop.tsx";
import { dialog, wasWelcomed } from "../state/choices.ts";
import { chat, here, person } from "../state/here.ts";
import { link } from "../state/world.ts";
import { words } from "../words/index.ts";
import { Header } from "./header.tsx";
import { Messages } from "./messages.tsx";
import { Pinned } from "./pinned.tsx";
import { Topics } from "./topics.tsx";

/** The chat in the middle, as the chosen person sees it. */
export function Chat() {
  const at = here.value;
  if (!at || !person.value || !chat.value) return <Nothing />;
  return (
    <main class="chat">
      <DropTarget>
        <Header person={person.value} chat={chat.value} />
        <Topics chat={chat.value} />
        <Pinned chat={chat.value} />
        <Messages key={`${at.person}/${at.chat}`} at={at} />
        <Composer person={person.value} chat={chat.value} />
      </DropTarget>
    </main>
  );
}

function Nothing() {
  const say = words.value;
  return (
    <main class="chat nothing">
      {link.value === "up" && (
        <div>
          <p>{say.chat.pick}</p>
          {wasWelcomed.value && (
            <button
              type="button"
              class="soft"
              onClick={() => {
                dialog.value = { kind: "welcome" };
              }}
            >
              {say.welcome.again}
            </button>
          )}
        </div>
      )}
    </main>
  );
}
