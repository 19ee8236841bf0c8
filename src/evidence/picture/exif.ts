/**
 * A JPEG without what a camera or a program wrote beside it; its pixels stay as they are. For pictures
 * inside of documents, where drawing anew would cost too much and change too much. What is no JPEG, or
 * is cut off, comes back as it is.
 */
export function withoutExif(bytes: Buffer): Buffer {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return bytes;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes.readUInt16BE(at);
    if (marker < 0xffc0) return bytes;
    // From the first scan on there is nothing but the picture.
    if (marker === 0xffda) return Buffer.concat([...kept, bytes.subarray(at)]);
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (next > bytes.length) return bytes;
    if (!tells(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return bytes;
}

/** EXIF, XMP and comments; not JFIF (APP0), colour profiles (APP2) and Adobe's colour mark (APP14). */
function tells(marker: number): boolean {
  const isApp = marker >= 0xffe1 && marker <= 0xffef;
  return (isApp && marker !== 0xffe2 && marker !== 0xffee) || marker === 0xfffe;
}
