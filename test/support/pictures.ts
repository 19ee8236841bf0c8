import sharp from "sharp";

export { jpeg } from "../../src/sandbox/actors/pictures.ts";

/** Whether a picture still carries EXIF: what must be gone after the bot kept it. */
export async function hasExif(bytes: Uint8Array): Promise<boolean> {
  return (await sharp(bytes).metadata()).exif !== undefined;
}
