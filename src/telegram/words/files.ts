import { FILE_TYPES, MOST_FILES } from "../../evidence/index.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Received, RefusedFile } from "../upload.ts";
import { doubtsKept, letterWords, privateWords } from "./private.ts";

/** What its sender is to be told of what they sent, a line each; nothing if it was simply taken. */
export function receivedLines(ctx: Ctx, received: Received): string[] {
  const { t } = ctx;
  if (received.kind === "refused") {
    const pictures = ctx.album.length > 1 ? "album" : "file";
    const { findings, name } = received;
    const left =
      name === null
        ? t("refused-file-caption", { pictures })
        : t("refused-file-words", { name: escapeHtml(name), pictures });
    return [(name === null ? privateWords : letterWords)(ctx, findings), left];
  }
  const { kept, refused, isCommand, doubts } = received;
  return [
    ...new Set(refused.map((one) => refusedFile(ctx, one))),
    ...kept.flatMap(({ file, renamed, namesRemain }) => {
      const name = escapeHtml(file.fileName);
      return [
        ...(renamed ? [t("file-renamed", { name })] : []),
        ...(file.mimeType === "image/heic" ? [t("file-place-remains", { name })] : []),
        ...(namesRemain ? [t("file-names-remain", { name })] : []),
      ];
    }),
    ...(isCommand ? [t("caption-command")] : []),
    ...doubtsKept(ctx, doubts),
  ];
}

/** Says why a file was not taken. */
function refusedFile({ t, plan }: Ctx, { reason, name }: RefusedFile): string {
  return t(`refused-file-${reason}`, {
    name: escapeHtml(name || t("title-evidence")),
    pictures: "file",
    types: FILE_TYPES,
    most: MOST_FILES,
    files: plan.office.filesPerDay,
    megabytes: plan.office.megabytesPerDay,
  });
}
