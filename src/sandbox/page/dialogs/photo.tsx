import { Dialog } from "../parts/dialog.tsx";
import { words } from "../words/index.ts";

interface Props {
  readonly url: string;
  readonly caption: string;
  readonly close: () => void;
}

export function Photo({ url, caption, close }: Props) {
  const say = words.value.chat;
  return (
    <Dialog title={say.photo} onClose={close} kind="photo-dialog">
      <img src={url} alt={caption || say.photo} />
      <p class="hint">
        <span>{caption}</span>
        <a href={url} download>
          {say.download}
        </a>
      </p>
    </Dialog>
  );
}
