import { Dialog } from "../parts/dialog.tsx";
import { membersOf } from "../rules/entries.ts";
import { go, here } from "../state/here.ts";
import { act } from "../state/server.ts";
import { bot, chats } from "../state/world.ts";
import { words } from "../words/index.ts";

interface Props {
  readonly payload: string;
  readonly close: () => void;
}

/** Into which of the person's groups the bot is brought. */
export function IntoGroup({ payload, close }: Props) {
  const say = words.value.links;
  const person = here.value?.person ?? 0;
  const groups = [...chats.value.values()].filter(
    (chat) =>
      chat.kind !== "private" && chat.migratedTo === null && membersOf(chat).includes(person),
  );
  async function bring(chat: number): Promise<void> {
    close();
    const at = { person, chat };
    const status = chats.value.get(chat)?.bot;
    if (status === "left" || status === "kicked")
      if (!(await act({ do: "addBot", ...at })).ok) return;
    // Telegram's apps say this by themselves after such a link.
    const text = `/start@${bot.value.username} ${payload}`.trim();
    if ((await act({ do: "say", ...at, text })).ok) go(at);
  }
  return (
    <Dialog title={say.intoGroup} onClose={close}>
      {groups.length === 0 && <p class="hint">{say.noGroups}</p>}
      <ul class="choices">
        {groups.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => void bring(id)}>
              <b>{title}</b>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
