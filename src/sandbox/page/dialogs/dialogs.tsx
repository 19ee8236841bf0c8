import { UploadDialog } from "../composer/upload.tsx";
import { dialog } from "../state/choices.ts";
import { AddGroup } from "./add-group.tsx";
import { AddPerson } from "./add-person.tsx";
import { Forward } from "./forward.tsx";
import { IntoGroup } from "./into-group.tsx";
import { Name } from "./name.tsx";
import { OpenAs } from "./open-as.tsx";
import { Photo } from "./photo.tsx";
import { Rich } from "./rich.tsx";
import { Share } from "./share.tsx";
import { Welcome } from "./welcome.tsx";

/** The window that is open above the page, if any. */
export function Dialogs() {
  const open = dialog.value;
  const close = () => {
    // One dialog may have led to another.
    if (dialog.value === open) dialog.value = null;
  };
  if (!open) return null;
  switch (open.kind) {
    case "welcome":
      return <Welcome close={close} />;
    case "addPerson":
      return <AddPerson close={close} />;
    case "addGroup":
      return <AddGroup close={close} />;
    case "openAs":
      return <OpenAs link={open.link} close={close} />;
    case "share":
      return <Share text={open.text} close={close} />;
    case "forward":
      return <Forward message={open.message} close={close} />;
    case "rich":
      return <Rich close={close} />;
    case "name":
      return <Name of={open.of} at={open.at} close={close} />;
    case "intoGroup":
      return <IntoGroup payload={open.payload} close={close} />;
    case "photo":
      return <Photo url={open.url} caption={open.caption} close={close} />;
    case "upload":
      return <UploadDialog given={open.files} />;
  }
}
