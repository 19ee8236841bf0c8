/** What a picture says of itself before any of its pixels is drawn. */
export interface PictureHeader {
  readonly width: number;
  readonly height: number;
  /** Bytes of memory that a decoder holds for the whole picture at once; 0 if it goes row by row. */
  readonly whole: number;
  /** Bytes that pass through a decoder. */
  readonly drawn: number;
  readonly animated: boolean;
}

/**
 * What is drawn at the most: phones make up to 108 megapixels, scanners 35 (A4 at 600 dpi). Within it a
 * picture takes under 200 MB and two seconds of a core (`npm run bench` measures both).
 */
const MOST_PIXELS = 120e6;
const MOST_DRAWN = 360e6;
const MOST_WHOLE = 80e6;

export function isTooLarge({ width, height, whole, drawn }: PictureHeader): boolean {
  return width * height > MOST_PIXELS || drawn > MOST_DRAWN || whole > MOST_WHOLE;
}

/** @returns null if it is no such picture, or not a whole one */
export function readHeader(bytes: Buffer, type: "jpg" | "png" | "webp"): PictureHeader | null {
  try {
    const header = { jpg: jpegHeader, png: pngHeader, webp: webpHeader }[type](bytes);
    return header && header.width > 0 && header.height > 0 ? header : null;
  } catch (error) {
    // Read beyond the end: the file is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function jpegHeader(bytes: Buffer): PictureHeader | null {
  let frame: { width: number; height: number; components: number; blocks: number } | null = null;
  let progressive = false;
  for (let at = 2; ; ) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9) return null;
    const data = at + 4;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const components = bytes.readUInt8(data + 5);
      frame = {
        height: bytes.readUInt16BE(data + 1),
        width: bytes.readUInt16BE(data + 3),
        components,
        blocks: samplesPerPixel(bytes.subarray(data + 6, data + 6 + 3 * components)),
      };
      progressive = (marker & 3) === 2;
    }
    if (marker === 0xda) {
      if (!frame) return null;
      const pixels = frame.width * frame.height;
      // Drawn in several passes, all coefficients (16 bits each) are held until the last.
      const inPasses = progressive || bytes.readUInt8(data) < frame.components;
      const whole = inPasses ? pixels * frame.blocks * 2 : 0;
      return { ...frame, whole, drawn: pixels * frame.components, animated: false };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
}

/** 3 without subsampling of colours, 1.5 as phones do it. */
function samplesPerPixel(components: Buffer): number {
  const factors: number[] = [];
  for (let at = 1; at < components.length; at += 3) {
    const both = components.readUInt8(at);
    factors.push((both >> 4) * (both & 15));
  }
  return factors.reduce((sum, factor) => sum + factor, 0) / Math.max(1, ...factors);
}

/** By colour type: grey, -, RGB, palette, grey with alpha, -, RGBA. */
const CHANNELS = [1, 0, 3, 1, 2, 0, 4];

function pngHeader(bytes: Buffer): PictureHeader | null {
  if (bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, colour] = [bytes.readUInt8(24), bytes.readUInt8(25)];
  // A palette's colours and bits of less than a byte are unfolded when they are drawn.
  const channels = colour === 3 ? 4 : (CHANNELS[colour] ?? 0);
  const drawn = width * height * channels * (depth === 16 ? 2 : 1);
  const interlaced = bytes.readUInt8(28) === 1;
  let animated = false;
  for (let at = 33; ; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.toString("latin1", at + 4, at + 8);
    if (chunk === "acTL") animated = true;
    if (chunk === "IDAT") break;
  }
  return { width, height, whole: interlaced ? drawn : 0, drawn, animated };
}

function webpHeader(bytes: Buffer): PictureHeader | null {
  for (let at = 12; ; ) {
    const chunk = bytes.toString("latin1", at, at + 4);
    const data = at + 8;
    if (chunk === "VP8X" && (bytes.readUInt8(data) & 2) !== 0) {
      const [width, height] = [
        bytes.readUIntLE(data + 4, 3) + 1,
        bytes.readUIntLE(data + 7, 3) + 1,
      ];
      return { width, height, whole: 0, drawn: 0, animated: true };
    }
    if (chunk === "VP8 ") {
      const [width, height] = [
        bytes.readUInt16LE(data + 6) & 0x3fff,
        bytes.readUInt16LE(data + 8) & 0x3fff,
      ];
      return webp(width, height, 4);
    }
    if (chunk === "VP8L") {
      const bits = bytes.readUInt32LE(data + 1);
      // Without loss both the packed and the drawn pixels are held.
      return webp((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1, 8);
    }
    const length = bytes.readUInt32LE(at + 4);
    at = data + length + (length % 2);
  }
}

function webp(width: number, height: number, bytesPerPixel: number): PictureHeader {
  const whole = width * height * bytesPerPixel;
  return { width, height, whole, drawn: whole, animated: false };
}
