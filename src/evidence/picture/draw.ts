import { readFile, writeFile } from "node:fs/promises";
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
  const drawn = await render(path, type).catch(() => null);
  if (!drawn) return "broken";
  await writeFile(target, drawn);
  return null;
}

/** @throws what the decoder finds wrong with the picture */
async function render(path: string, type: "jpg" | "png" | "webp"): Promise<Buffer> {
  const sharp = await loadSharp();
  const picture = sharp(path, { failOn: "error", sequentialRead: true, limitInputPixels: false })
    .autoOrient()
    .resize(EDGE, EDGE, { fit: "inside", withoutEnlargement: true });
  if (type === "png") return picture.png().toBuffer();
  return picture.flatten({ background: "white" }).jpeg({ quality: 88 }).toBuffer();
}

/** Loaded when the first picture comes: it is a large library. It reads nothing but what is taken. */
async function loadSharp() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"],
  });
  return sharp;
}
