import type { Message } from "grammy/types";
import { type Files, imageSize, type StoredFile } from "./files.ts";

/** The part of a message that a file makes. */
export type MediaContent = Pick<Message, "photo" | "document" | "voice" | "sticker">;

const described = ({ id, uniqueId, size }: StoredFile) => ({
  file_id: id,
  file_unique_id: uniqueId,
  file_size: size,
});

/** A photo in the sizes that Telegram offers: a thumbnail, a medium one, the largest last. */
export function photoContent(files: Files, bytes: Uint8Array, size?: number): MediaContent {
  const { width, height } = imageSize(bytes) ?? { width: 800, height: 600 };
  const largest = files.add({
    bytes,
    name: "photo.jpg",
    folder: "photos",
    ...(size !== undefined && { size }),
  });
  return photoOf(largest, width, height);
}

export function photoOf(file: StoredFile, width = 800, height = 600): MediaContent {
  const longest = Math.max(width, height);
  const photo = [90, 320, longest]
    .filter((edge, index) => index === 2 || edge < longest)
    .map((edge) => ({
      ...described(file),
      // One stored picture stands for all sizes, yet each size has its own identity.
      file_unique_id: edge === longest ? file.uniqueId : `${file.uniqueId}-${edge}`,
      width: Math.max(1, Math.round((width * edge) / longest)),
      height: Math.max(1, Math.round((height * edge) / longest)),
    }));
  return { photo };
}

export const documentOf = (file: StoredFile): MediaContent => ({
  document: { ...described(file), file_name: file.name, mime_type: file.mime },
});

export const voiceOf = (file: StoredFile, duration: number): MediaContent => ({
  voice: { ...described(file), duration, mime_type: "audio/ogg" },
});

export const stickerOf = (file: StoredFile, emoji: string): MediaContent => ({
  sticker: {
    ...described(file),
    type: "regular",
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
    emoji,
  },
});
