import { Dialog } from "../parts/dialog.tsx";
import { go, here } from "../state/here.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";
import { PersonChoice } from "./person-choice.tsx";

interface Props {
  readonly text: string;
  readonly close: () => void;
}

/** Forwards a text: it is written in the other's chat, where she can follow the link in it. */
export function Share({ text, close }: Props) {
  return (
    <Dialog title={words.value.links.shareWith} onClose={close}>
      <PersonChoice
        self={here.value?.person}
        choose={async ({ id }) => {
          close();
          const at = { person: id, chat: id };
          if ((await act({ do: "say", ...at, text })).ok) go(at);
        }}
      />
    </Dialog>
  );
}
