import type { ChatMessage } from "../../protocol.ts";
import { Dialog } from "../parts/dialog.tsx";
import { go, here } from "../state/here.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";
import { PersonChoice } from "./person-choice.tsx";

interface Props {
  readonly message: ChatMessage;
  readonly close: () => void;
}

/** Sends a message on to the bot, in the private chat of whoever is chosen. */
export function Forward({ message, close }: Props) {
  return (
    <Dialog title={words.value.chat.forwardAs} onClose={close}>
      <PersonChoice
        self={here.value?.person}
        choose={async ({ id }) => {
          close();
          const at = { person: id, chat: id };
          const from = { from: message.chat.id, message: message.message_id };
          if ((await act({ do: "forward", ...at, ...from })).ok) go(at);
        }}
      />
    </Dialog>
  );
}
