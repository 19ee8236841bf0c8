import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Largest file that a bot can download (Bot API, getFile). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Pieces of evidence of one report. */
export const MOST_FILES = 10;

const TYPES: Record<string, { readonly mime: string; readonly picture: boolean }> = {
  jpg: { mime: "image/jpeg", picture: true },
  jpeg: { mime: "image/jpeg", picture: true },
  png: { mime: "image/png", picture: true },
  pdf: { mime: "application/pdf", picture: false },
  docx: {
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    picture: false,
  },
  xlsx: {
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    picture: false,
  },
};

export const FILE_TYPES = "JPG, PNG, PDF, DOCX, XLSX";

/** A file as it was sent. */
interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface KeptFile {
  readonly sha256: string;
  readonly size: number;
  readonly mimeType: string;
  readonly picture: boolean;
}

type Keeping =
  | { readonly kind: "kept"; readonly file: KeptFile }
  /** The name's ending is none of those allowed. */
  | { readonly kind: "wrong-type" }
  /** The name says one type, the content is another or broken. */
  | { readonly kind: "broken" };

export interface EvidenceFiles {
  /** Keeps a file under its hash, pictures without EXIF and GPS. Keeping twice keeps one. */
  keep(upload: Upload): Promise<Keeping>;
  path(sha256: string): string;
  /**
   * Deletes what was kept before that instant and belongs to nothing: files of drafts that were thrown
   * away, or that came when their report was full. Returns how many.
   */
  sweep(belongs: (sha256: string) => Promise<boolean>, before: Date): Promise<number>;
}

/** The folder in which evidence is kept, each file under the SHA-256 of its content. */
export function evidenceFiles(folder: string): EvidenceFiles {
  const path = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    path,
    async keep({ name, bytes }) {
      const type = typeOf(name);
      if (!type) return { kind: "wrong-type" };
      const content = type.picture ? await withoutMetadata(bytes, type.mime) : bytes;
      if (!content || !looksLike(content, type.mime)) return { kind: "broken" };
      const sha256 = createHash("sha256").update(content).digest("hex");
      await store(path(sha256), content);
      return {
        kind: "kept",
        file: { sha256, size: content.length, mimeType: type.mime, picture: type.picture },
      };
    },
    async sweep(belongs, before) {
      let count = 0;
      const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      for (const entry of names) {
        if (!entry.isFile()) continue;
        const file = join(entry.parentPath, entry.name);
        if ((await stat(file)).mtime >= before || (await belongs(entry.name))) continue;
        await rm(file);
        count++;
      }
      return count;
    },
  };
}

export function typeOf(name: string): { mime: string; picture: boolean } | null {
  return TYPES[name.toLowerCase().split(".").at(-1) ?? ""] ?? null;
}

/** The picture drawn anew, upright: what a camera writes beside it (place, time, device) is gone. */
async function withoutMetadata(bytes: Buffer, mime: string): Promise<Buffer | null> {
  try {
    // Loaded when the first picture comes: it is a large library, and most steps are without one.
    const { default: sharp } = await import("sharp");
    const picture = sharp(bytes, { failOn: "error" }).rotate();
    return await (mime === "image/png" ? picture.png() : picture.jpeg({ quality: 88 })).toBuffer();
  } catch {
    return null;
  }
}

/** First bytes of the types that are taken as they are. */
function looksLike(content: Buffer, mime: string): boolean {
  if (mime === "application/pdf") return content.subarray(0, 5).toString("latin1") === "%PDF-";
  if (mime.startsWith("application/vnd.openxmlformats")) {
    return content.subarray(0, 2).toString("latin1") === "PK";
  }
  return true;
}

/** Whole or not at all: a crash leaves no half of a file under a hash. */
async function store(path: string, content: Buffer): Promise<void> {
  if (await stat(path).catch(() => null)) {
    // Kept again, and so not to be swept before it is known to belong to something.
    const now = new Date();
    await utimes(path, now, now);
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${randomUUID()}`;
  await writeFile(half, content, { flush: true });
  await rename(half, path);
}
