import type { Message } from "grammy/types";
import { keptName, MOST_FILES, type Reason } from "../evidence/index.ts";
import { fileNameToKeep, mayStay, whyDocumentRefused } from "../reading/law.ts";
import type { Finding } from "../reading/privacy.ts";
import { clean } from "../reading/text.ts";
import type { NewEvidence } from "../reports/store/evidence.ts";
import { beginsAsCommand } from "./command-name.ts";
import type { Ctx } from "./context.ts";
import { download } from "./download.ts";

/** Why a file is not taken, by itself. */
export interface RefusedFile {
  readonly reason: Reason | "nil" | "count" | "secret" | "download";
  readonly name: string;
}

interface KeptUpload {
  readonly kind: "kept";
  readonly file: NewEvidence;
  /** Its own name gave somebody away. */
  readonly renamed: boolean;
  /** Who made it still stands in it. */
  readonly namesRemain: boolean;
  /** What it says, of a document that has words. */
  readonly words: string;
}

/** What became of files that were sent as one. */
export type Received =
  | {
      readonly kind: "files";
      readonly kept: readonly KeptUpload[];
      readonly refused: readonly RefusedFile[];
      /** What was written below them; null if nothing was, or a command. */
      readonly caption: string | null;
      readonly isCommand: boolean;
      /** What of the caption may be personal data. */
      readonly doubts: readonly Finding[];
    }
  /** A caption that may not stay takes all files along: the pictures show whom the words name. */
  | {
      readonly kind: "refused";
      readonly findings: readonly Finding[];
      /** The document that says it; null if the caption does. */
      readonly name: string | null;
    };

/** Whether a message carries something that may be evidence. */
export function carriesFile(message: Message | undefined): boolean {
  return message !== undefined && sentFile(message) !== undefined;
}

/** The file that a message carries; of a photo its largest size. */
export function sentFile(message: Message) {
  return message.photo?.at(-1) ?? message.document ?? message.video ?? message.animation;
}

/** What the draft that a file is for has so far. */
export interface Holding {
  readonly files: number;
  /** There was nothing to report, and so there is nothing to show. */
  readonly nil: boolean;
}

/**
 * Fetches the files of a message, or of its album, and keeps them, unless the draft takes none. Does not
 * write to the database; may be repeated.
 */
export async function receiveFiles(
  ctx: Ctx,
  message: Message,
  { files, nil }: Holding,
): Promise<Received> {
  const { caption: said = "" } = message;
  const verdict = mayStay(said);
  if (verdict.kind === "refused")
    return { kind: "refused", findings: verdict.findings, name: null };
  const isCommand = beginsAsCommand(said);
  const kept: KeptUpload[] = [];
  const refused: RefusedFile[] = [];
  for (const one of ctx.album.length > 0 ? ctx.album : [message]) {
    const sent = await keepUpload(ctx, one, { nil, files: files + kept.length });
    if ("findings" in sent) return { kind: "refused", ...sent };
    if ("file" in sent) kept.push(sent);
    else refused.push(sent);
  }
  const caption = isCommand || said === "" ? null : clean(said);
  const doubts = verdict.kind === "stays" ? verdict.doubts : [];
  return { kind: "files", kept, refused, caption, isCommand, doubts };
}

async function keepUpload(
  ctx: Ctx,
  message: Message,
  { files, nil }: Holding,
): Promise<
  KeptUpload | RefusedFile | { readonly findings: readonly Finding[]; readonly name: string }
> {
  const sent = sentFile(message);
  const name = clean(nameOf(message));
  const refuse = (reason: RefusedFile["reason"]): RefusedFile => ({ reason, name });
  if (nil) return refuse("nil");
  if (files >= MOST_FILES) return refuse("count");
  if (!sent) return refuse("type");
  const neutral = ctx.t("file-neutral-name", { number: String(message.message_id) });
  const named = fileNameToKeep(name, neutral);
  if (named.kind === "refused") return refuse("secret");
  const { person } = ctx.who;
  const sender = person ? { sender: { id: person.id, day: ctx.today } } : {};
  let findings: readonly Finding[] = [];
  let words = "";
  const permits = (said: string) => {
    words = said;
    findings = whyDocumentRefused(said);
    return findings.length === 0;
  };
  const upload = { name, size: sent.file_size, ...sender, permits };
  const hindrance = await ctx.evidence.hindrance(upload);
  if (hindrance) return refuse(hindrance);
  const keeping = await download(ctx, sent.file_id, (content) =>
    ctx.evidence.keep({ ...upload, content }),
  );
  if (keeping === null) return refuse("download");
  if (keeping.kind === "refused") {
    return findings.length > 0 ? { findings, name } : refuse(keeping.reason);
  }
  const { namesRemain } = keeping;
  const said = clean(message.caption ?? "");
  const file = {
    ...{
      ...keeping.file,
      fileName: keptName(named.name || neutral, keeping.type),
      uniqueId: sent.file_unique_id,
    },
    caption: said === "" || beginsAsCommand(said) ? null : said,
  };
  return { kind: "kept", file, renamed: named.kind === "renamed", namesRemain, words };
}

function nameOf(message: Message): string {
  if (message.photo) return `photo-${message.message_id}.jpg`;
  // By its name it is refused before it is fetched.
  const film = message.video ?? message.animation;
  return film ? (film.file_name ?? "video.mp4") : (message.document?.file_name ?? "");
}
