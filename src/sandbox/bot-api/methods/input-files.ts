import { cleanName, imageSize, type StoredFile } from "../files.ts";
import { documentOf, photoOf } from "../media.ts";
import { badRequest } from "../refused.ts";
import type { MessageContent } from "../telegram.ts";
import { readCaption } from "./formatting.ts";
import type { Situation } from "./method.ts";

export type MediaKind = "photo" | "document";
const maxPhoto = 10 * 1024 * 1024;

/**
 * The file that a parameter names: `attach://part`, a part called like the field itself, or the id
 * of a file that Telegram already has.
 */
export function fileOf(kind: MediaKind, value: unknown, situation: Situation): StoredFile {
  const { files } = situation.sandbox;
  const reference = typeof value === "string" ? value : "";
  const part = reference.startsWith("attach://") ? reference.slice(9) : reference || kind;
  const upload = situation.uploads.get(part);
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest("file must be non-empty");
    if (kind === "photo") checkPhoto(upload.bytes);
    const name = cleanName(upload.name) || "file";
    return files.add({
      bytes: upload.bytes,
      name,
      folder: kind === "photo" ? "photos" : "documents",
    });
  }
  if (reference === "" || reference.startsWith("attach://"))
    throw badRequest(`there is no ${kind} in the request`);
  const known = files.byId(reference);
  if (known) return known;
  if (/^https?:/.test(reference)) throw badRequest("failed to get HTTP URL content");
  throw badRequest("wrong file identifier/HTTP URL specified");
}

function checkPhoto(bytes: Uint8Array): void {
  if (bytes.length > maxPhoto) throw badRequest("file is too big for a photo");
  const size = imageSize(bytes);
  if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = size;
  if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height))
    throw badRequest("PHOTO_INVALID_DIMENSIONS");
}

export function mediaOf(kind: MediaKind, file: StoredFile): MessageContent {
  if (kind === "document") return documentOf(file);
  const size = imageSize(file.bytes);
  return photoOf(file, size?.width, size?.height);
}

export interface RawMedia {
  readonly type: string;
  readonly media: string;
  readonly [field: string]: unknown;
}

export function readMedia(raw: RawMedia, situation: Situation): MessageContent {
  if (raw.type !== "photo" && raw.type !== "document")
    throw badRequest(`can't parse InputMedia: type "${raw.type}" is unsupported`);
  const caption = readCaption(situation.sandbox.telegram, {
    caption: typeof raw.caption === "string" ? raw.caption : undefined,
    parse_mode: typeof raw.parse_mode === "string" ? raw.parse_mode : undefined,
    caption_entities: Array.isArray(raw.caption_entities) ? raw.caption_entities : undefined,
  });
  return { ...mediaOf(raw.type, fileOf(raw.type, raw.media, situation)), ...caption };
}

export function groupMedia(media: readonly RawMedia[], situation: Situation): MessageContent[] {
  if (media.length === 0) throw badRequest("there are no messages to send");
  // The documentation's lower bound; the server itself would let a single one pass.
  if (media.length < 2) throw badRequest("media group must include 2-10 items");
  if (media.length > 10) throw badRequest("too many messages to send as an album");
  const kinds = new Set(media.map(({ type }) => type));
  if (kinds.size > 1 && kinds.has("document"))
    throw badRequest("document can't be mixed with other media types");
  return media.map((item) => readMedia(item, situation));
}
