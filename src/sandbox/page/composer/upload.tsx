import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { extensionOf, sizeText } from "../rules/size.ts";
import { dialog } from "../state/choices.ts";
import { here, isAtBottom } from "../state/here.ts";
import { upload } from "../state/server.ts";
import { threadOf } from "../state/topics.ts";
import { words } from "../words/index.ts";

/** What Telegram's apps send as a photo. */
const PHOTO = /^image\/(jpeg|png|webp)$/;

/** Before files are sent: which, with what words, as what. */
export function UploadDialog({ given }: { given: readonly File[] }) {
  const files = useSignal(given);
  const caption = useSignal("");
  const isBusy = useSignal(false);
  const canBePhotos = files.value.every(({ type }) => PHOTO.test(type));
  const asPhoto = useSignal(true);
  const say = words.value.upload;
  const close = () => {
    dialog.value = null;
  };
  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const at = here.value;
    if (!at || isBusy.value) return;
    isBusy.value = true;
    isAtBottom.value = true;
    const outcome = await upload({
      ...at,
      thread: threadOf(at.chat),
      caption: caption.value.trim(),
      as: canBePhotos && asPhoto.value ? "photo" : "document",
      files: files.value,
    });
    isBusy.value = false;
    if (outcome.ok) close();
  }
  return (
    <Dialog title={say.title(files.value.length)} onClose={close}>
      <form class="form" onSubmit={(event) => void send(event)}>
        <ul class="files">
          {files.value.map((file) => (
            <Chosen
              key={`${file.name}/${file.lastModified}/${file.size}`}
              file={file}
              remove={() => {
                files.value = files.value.filter((other) => other !== file);
                if (files.value.length === 0) close();
              }}
            />
          ))}
        </ul>
        {canBePhotos && (
          <fieldset class="choice">
            {[true, false].map((value) => (
              <label key={String(value)}>
                <input
                  type="radio"
                  name="as"
                  checked={asPhoto.value === value}
                  onChange={() => {
                    asPhoto.value = value;
                  }}
                />
                {value ? say.asPhoto : say.asFile}
              </label>
            ))}
          </fieldset>
        )}
        <input
          type="text"
          maxLength={1024}
          placeholder={say.caption}
          aria-label={say.caption}
          value={caption.value}
          onInput={({ currentTarget }) => {
            caption.value = currentTarget.value;
          }}
        />
        <button type="submit" class="strong" disabled={isBusy.value}>
          {isBusy.value ? say.sending : say.send}
        </button>
      </form>
    </Dialog>
  );
}

function Chosen({ file, remove }: { file: File; remove: () => void }) {
  const url = useMemo(() => (PHOTO.test(file.type) ? URL.createObjectURL(file) : null), [file]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return (
    <li>
      {url ? (
        <img src={url} alt="" />
      ) : (
        <span class="card-icon">{extensionOf(file.name) || "?"}</span>
      )}
      <span>
        <b>{file.name}</b>
        <small>{sizeText(file.size, words.value.locale)}</small>
      </span>
      <button
        type="button"
        class="plain"
        aria-label={`${words.value.upload.remove}: ${file.name}`}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
