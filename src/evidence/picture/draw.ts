import { readFile } from "node:fs/promises";
import type { Fault } from "../types.ts";
import { isTooLarge, readHeader } from "./header.ts";

/**
 * The longest side of a kept picture, in pixels: a page stays legible, Telegram shows it as a photo (the
 * sides may come to 10,000), and a phone's largest JPEG is drawn at a quarter of its size, in little memory.
 */
const EDGE = 3000;

/**
 * Draws a picture anew, upright: what a camera writes beside it (place, time, device) is gone, and what
 * hides behind its end as well. One at a time: each may take all the memory that is meant for pictures.
 */
export async function draw(
  path: string,
  type: "jpg" | "png" | "webp",
  target: string,
): Promise<Fault | null> {
  const header = readHeader(await readFile(path), type);
  if (!header) return "broken";
  if (header.animated) return "animated";
  if (isTooLarge(header)) return "pixels";
  const sharp = await loadSharp();
  const picture = sharp(path, { failOn: "error", sequentialRead: true, limitInputPixels: false })
    .autoOrient()
    .resize(EDGE, EDGE, { fit: "inside", withoutEnlargement: true });
  const drawn =
    type === "png" ? picture.png() : picture.flatten({ background: "white" }).jpeg({ quality: 88 });
  try {
    await drawn.toFile(target);
    return null;
  } catch (error) {
    // The disk's troubles are ours, everything else is the picture's.
    if (/ENOSPC|EACCES|unable to write|No space left/i.test(String(error))) throw error;
    return "broken";
  }
}

/** Loaded when the first picture comes: it is a large library. It reads nothing but what is taken. */
async function loadSharp() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: ["VipsForeignLoadJpegFile", "VipsForeignLoadPngFile", "VipsForeignLoadWebpFile"],
  });
  return sharp;
}
