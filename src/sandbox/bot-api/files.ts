import { createHash, randomBytes } from "node:crypto";
import { badRequest } from "./refused.ts";

export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly path: string;
  readonly name: string;
  readonly mime: string;
  /** As Telegram tells it; larger than `bytes` when a test only pretends that a file is big. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface Files {
  add(file: {
    bytes: Uint8Array;
    name: string;
    mime?: string;
    folder: string;
    size?: number;
  }): StoredFile;
  byId(id: string): StoredFile | undefined;
  byPath(path: string): StoredFile | undefined;
  /** In the order in which they came; none is ever taken away. */
  all(): readonly StoredFile[];
  /** The file as getFile answers it, or Telegram's refusal. */
  forDownload(id: string): StoredFile;
}

const maxDownload = 20 * 1024 * 1024;
export const maxUpload = 50 * 1024 * 1024;

export function createFiles(known: readonly StoredFile[] = []): Files {
  const byId = new Map(known.map((file) => [file.id, file]));
  const byPath = new Map(known.map((file) => [file.path, file]));
  let count = known.length;
  return {
    add: ({ bytes, name, folder, mime, size = bytes.length }) => {
      const number = count++;
      const id = `AgACAgUAAxkB${number.toString(36)}${randomBytes(24).toString("base64url")}`;
      const uniqueId = createHash("sha1").update(bytes).digest("base64url").slice(0, 15);
      const path = `${folder}/file_${number}${/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ""}`;
      const file = { id, uniqueId, path, name, mime: mime ?? mimeOf(name), size, bytes };
      byId.set(id, file);
      byPath.set(path, file);
      return file;
    },
    byId: (id) => byId.get(id),
    byPath: (path) => byPath.get(path),
    all: () => [...byId.values()],
    forDownload: (id) => {
      if (!id) throw badRequest("file_id not specified");
      const file = byId.get(id);
      if (!file) throw badRequest("invalid file_id");
      if (file.size > maxDownload) throw badRequest("file is too big");
      return file;
    },
  };
}

/**
 * The name under which Telegram keeps an uploaded file: marks that stand alone (decomposed
 * Vietnamese) are lost and the name is cut to 64 characters.
 */
export function cleanName(name: string): string {
  const base = name.replace(/^.*[/\\]/, "").replace(/\p{M}|\p{Cc}/gu, "");
  const extension = /\.[^.\s]{1,16}$/.exec(base)?.[0] ?? "";
  const stem = [...base.slice(0, base.length - extension.length)];
  return (
    stem
      .slice(0, 64 - extension.length)
      .join("")
      .trim() + extension
  );
}

const mimes: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  pdf: "application/pdf",
  ogg: "audio/ogg",
  mp4: "video/mp4",
  ics: "text/calendar",
  txt: "text/plain",
  zip: "application/zip",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const mimeOf = (name: string): string =>
  mimes[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";

/** Width and height from the header of a JPEG, PNG or WebP; undefined for anything else. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length > 24 && data.readUInt32BE(0) === 0x89504e47)
    return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  if (data.length > 30 && data.toString("latin1", 8, 12) === "WEBP")
    return { width: 512, height: 512 };
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < data.length; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    // SOF0 … SOF15 hold the size; C4, C8 and CC are tables that share the range.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
  }
  return undefined;
}
