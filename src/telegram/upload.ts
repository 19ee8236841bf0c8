import type { Message } from "grammy/types";
import { guard, guardFileName } from "../reading/privacy.ts";
import { clean } from "../reading/text.ts";
import {
  FILE_TYPES,
  type KeptFile,
  LARGEST_FILE,
  MOST_FILES,
  typeOf,
} from "../reports/evidence.ts";
import type { Ctx } from "./context.ts";
import { download } from "./download.ts";
import { escapeHtml } from "./html.ts";

/** A picture or document that was sent as evidence. */
export type Uploaded =
  | { readonly kind: "kept"; readonly file: KeptFile & { fileName: string; uniqueId: string } }
  | {
      readonly kind: "refused";
      readonly reason: "nil" | "count" | "type" | "size" | "broken" | "secret" | "download";
      readonly name: string;
    };

/** Whether a message carries something that may be evidence. */
export function carriesFile(message: Message | undefined): boolean {
  return Boolean(message?.photo || message?.document || message?.video || message?.animation);
}

/** What the draft that a file is for has so far. */
export interface Holding {
  readonly files: number;
  /** There was nothing to report, and so there is nothing to show. */
  readonly nil: boolean;
}

/**
 * Fetches the file of a message and keeps it, unless the draft takes none. Does not write to the
 * database; may be repeated.
 */
export async function keepUpload(
  ctx: Ctx,
  message: Message,
  { files, nil }: Holding,
): Promise<Uploaded> {
  const photo = message.photo?.at(-1);
  const sent = photo ?? message.document ?? message.video ?? message.animation;
  const name = clean(nameOf(message));
  const refuse = (reason: Extract<Uploaded, { kind: "refused" }>["reason"]): Uploaded => ({
    kind: "refused",
    reason,
    name,
  });
  if (nil) return refuse("nil");
  if (files >= MOST_FILES) return refuse("count");
  if (!sent || !typeOf(name)) return refuse("type");
  const marked = guard(message.caption ?? "").some(({ kind }) => kind === "secret-mark");
  if (marked || guardFileName(name).length > 0) return refuse("secret");
  if ((sent.file_size ?? 0) > LARGEST_FILE) return refuse("size");

  const bytes = await download(ctx, sent.file_id);
  if (!bytes) return refuse("download");
  const keeping = await ctx.evidence.keep({ name, bytes });
  if (keeping.kind !== "kept") return refuse(keeping.kind === "broken" ? "broken" : "type");
  return {
    kind: "kept",
    file: { ...keeping.file, fileName: name, uniqueId: sent.file_unique_id },
  };
}

/** Says why a file was not taken. */
export function refusedFile(
  { t }: Ctx,
  { reason, name }: Extract<Uploaded, { kind: "refused" }>,
): string {
  return t(`refused-file-${reason}`, {
    name: escapeHtml(name || t("title-evidence")),
    types: FILE_TYPES,
    most: MOST_FILES,
  });
}

function nameOf(message: Message): string {
  if (message.photo) return `photo-${message.message_id}.jpg`;
  return (message.document ?? message.video ?? message.animation)?.file_name ?? "";
}
