import type { Message } from "grammy/types";
import { type KeptFile, keptName, MOST_FILES, type Reason } from "../evidence/index.ts";
import { fileNameToKeep, mayStay } from "../reading/law.ts";
import type { Finding } from "../reading/privacy.ts";
import { clean } from "../reading/text.ts";
import type { Ctx } from "./context.ts";
import { download } from "./download.ts";
import { escapeHtml } from "./html.ts";

/** A picture or document that was sent as evidence. */
export type Uploaded =
  | {
      readonly kind: "kept";
      readonly file: KeptFile & { fileName: string; uniqueId: string };
      /** Its own name gave somebody away. */
      readonly renamed: boolean;
    }
  | {
      readonly kind: "refused";
      readonly reason: Reason | "nil" | "count" | "secret" | "download";
      readonly name: string;
    }
  /** A caption that may not stay takes its file along: the picture shows whom the words name. */
  | { readonly kind: "refused"; readonly reason: "caption"; readonly findings: readonly Finding[] };

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
  const refuse = (
    reason: Exclude<Extract<Uploaded, { kind: "refused" }>["reason"], "caption">,
  ): Uploaded => ({
    kind: "refused",
    reason,
    name,
  });
  if (nil) return refuse("nil");
  if (files >= MOST_FILES) return refuse("count");
  if (!sent) return refuse("type");
  const caption = mayStay(message.caption ?? "");
  if (caption.kind === "refused") {
    return { kind: "refused", reason: "caption", findings: caption.findings };
  }
  const number = String(message.message_id);
  const named = fileNameToKeep(name, ctx.t("file-neutral-name", { number }));
  if (named.kind === "refused") return refuse("secret");
  const sender = { id: String(message.from?.id ?? message.chat.id), day: ctx.today };
  const upload = { name, size: sent.file_size, sender };
  const hindrance = await ctx.evidence.hindrance(upload);
  if (hindrance) return refuse(hindrance);
  const keeping = await download(ctx, sent.file_id, (content) =>
    ctx.evidence.keep({ ...upload, content }),
  );
  if (keeping === null) return refuse("download");
  if (keeping.kind === "refused") return refuse(keeping.reason);
  if (keeping.namesRemain) ctx.say(ctx.t("file-names-remain", { name: escapeHtml(name) }));
  const { file_unique_id: uniqueId } = sent;
  const file = { ...keeping.file, fileName: keptName(named.name), uniqueId };
  return { kind: "kept", file, renamed: named.kind === "renamed" };
}

/** Tells that a file is kept under another name; nothing if it kept its own. */
export function tellRenamed(ctx: Ctx, { file, renamed }: Extract<Uploaded, { kind: "kept" }>) {
  if (renamed) ctx.say(ctx.t("file-renamed", { name: escapeHtml(file.fileName) }));
}

function nameOf(message: Message): string {
  if (message.photo) return `photo-${message.message_id}.jpg`;
  return (message.document ?? message.video ?? message.animation)?.file_name ?? "";
}
