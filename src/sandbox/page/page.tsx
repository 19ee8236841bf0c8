import { useSignalEffect } from "@preact/signals";
import { Chat } from "./chat/chat.tsx";
import { Bar } from "./clock/bar.tsx";
import { Dialogs } from "./dialogs/dialogs.tsx";
import { Notices } from "./dialogs/notices.tsx";
import { List } from "./list/list.tsx";
import { totalUnread } from "./rules/unread.ts";
import { Panel } from "./seen/panel.tsx";
import { dialog, isPanelOpen, wasWelcomed } from "./state/choices.ts";
import { chat, here, person } from "./state/here.ts";
import { link, unread } from "./state/world.ts";
import { words } from "./words/index.ts";

/** The whole page: list, chat, panel below the clock. On a phone one of them at a time. */
export function Page() {
  useSignalEffect(() => {
    const count = totalUnread(unread.value);
    const name = chat.value?.kind === "private" ? person.value?.name : chat.value?.title;
    document.title = `${count > 0 ? `(${count}) ` : ""}${name ? `${name} · ` : ""}${words.value.title}`;
  });
  useSignalEffect(() => {
    if (link.value === "up" && !wasWelcomed.peek() && !here.peek())
      dialog.value = { kind: "welcome" };
  });
  return (
    <div class={`page ${here.value ? "in-chat" : ""} ${isPanelOpen.value ? "with-panel" : ""}`}>
      <Bar />
      {link.value === "lost" && (
        <p class="lost" role="alert">
          {words.value.lost}
        </p>
      )}
      <List />
      <Chat />
      {isPanelOpen.value && <Panel />}
      <Dialogs />
      <Notices />
    </div>
  );
}
