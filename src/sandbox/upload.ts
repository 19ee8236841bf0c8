import * as z from "zod";
import { sent } from "./act-writing.ts";
import { cleanName } from "./bot-api/files.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { SentFile, SentPhoto } from "./bot-api/sharing.ts";
import type { Done } from "./protocol.ts";
import { whereIn } from "./whereabouts.ts";
import { Unwilling } from "./words.ts";

const Fields = z.object({
  person: z.coerce.number().int(),
  chat: z.coerce.number().int(),
  thread: z.coerce.number().int().optional(),
  caption: z.string().optional(),
  as: z.enum(["photo", "document"]),
});

const MEGABYTE = 1024 * 1024;
const BIGGEST_FILE = 50 * MEGABYTE;
/** All files of one upload, with what multipart adds. */
export const BIGGEST_UPLOAD = 101 * MEGABYTE;
/** Telegram's apps send more than these as several albums. */
const ALBUM = 10;
const MOST_FILES = 3 * ALBUM;
/** In UTF-16 units, as Telegram counts. */
const LONGEST_CAPTION = 1024;
/** Edge of the pictures that Telegram's apps make of photos, in pixels. */
const PHOTO_EDGE = 1280;

/** Photos or files sent by a person, several as albums. */
export async function upload({ people, telegram }: BotApi, form: FormData): Promise<Done> {
  const fields = Fields.safeParse(Object.fromEntries(form));
  if (!fields.success) throw new Unwilling("Yêu cầu gửi tệp không đúng.");
  const { person: personId, chat, thread, caption: given = "", as } = fields.data;
  const { person, where } = whereIn(telegram, personId, chat, { thread });
  const caption = given.trim() || undefined;
  if (caption && caption.length > LONGEST_CAPTION) {
    throw new Unwilling("Lời chú thích chỉ được tối đa 1.024 ký tự.");
  }

  const files = form.getAll("files").filter((file) => typeof file !== "string");
  if (files.length === 0) throw new Unwilling("Chưa có tệp nào.");
  if (files.length > MOST_FILES) throw new Unwilling(`Mỗi lần chỉ gửi được ${MOST_FILES} tệp.`);
  for (const file of files) check(file);
  const items: Item[] = await Promise.all(files.map(as === "photo" ? readPhoto : readDocument));
  const messages = albums(items).flatMap((album, index) => {
    const [first, ...others] = album.map((item, at) =>
      index === 0 && at === 0 ? { ...item, caption } : item,
    );
    if (!first) return [];
    if (others.length > 0) return people.album(person, [first, ...others], where);
    return [
      "name" in first ? people.document(person, first, where) : people.photo(person, first, where),
    ];
  });
  const [message] = messages;
  return message ? sent(message) : {};
}

function albums(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / ALBUM);
  return Array.from({ length: count }, (_, i) => items.slice(i * ALBUM, (i + 1) * ALBUM));
}

type Item = SentPhoto | SentFile;

function check(file: File): void {
  if (file.size === 0) throw new Unwilling(`Tệp ${file.name} trống.`);
  if (file.size > BIGGEST_FILE) throw new Unwilling(`Tệp ${file.name} lớn hơn 50 MB.`);
}

/** As Telegram's apps do it: smaller, without camera data, always JPEG. */
async function readPhoto(file: File): Promise<SentPhoto> {
  const { default: sharp } = await import("sharp");
  try {
    const bytes = await sharp(await file.arrayBuffer(), { failOn: "error" })
      .rotate()
      .resize(PHOTO_EDGE, PHOTO_EDGE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "white" })
      .jpeg({ quality: 85 })
      .toBuffer();
    return { bytes };
  } catch {
    throw new Unwilling(`Tệp ${file.name} không phải là ảnh: gửi dưới dạng tệp.`);
  }
}

async function readDocument(file: File): Promise<SentFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: cleanName(file.name) || "file", bytes, mime: file.type || undefined };
}
