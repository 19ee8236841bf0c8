import { mkdir } from "node:fs/promises";
import { lanes } from "../lanes.ts";
import type { Log } from "../log.ts";
import type { Place } from "../storage.ts";
import { type DailyLimits, mayCome, type Sender, type Tallies } from "./allowance.ts";
import { StoreAway } from "./bucket.ts";
import { createCleaning } from "./cleaning.ts";
import { type Incoming, TooLarge } from "./folder.ts";
import { openPlace } from "./place.ts";
import { type FreeSpace, freeSpace, KEPT_FREE } from "./space.ts";
import {
  type Fault,
  type FileType,
  KEPT_AS,
  LARGEST_FILE,
  type NamedType,
  typeByMime,
  typeByName,
} from "./types.ts";

export { FILE_TYPES, keptName, MOST_FILES } from "./types.ts";
export { StoreAway };

/** A file as it is sent. */
interface Upload {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** In bytes, as whoever sends it says. */
  readonly size?: number | undefined;
  /** Whose daily limits it counts towards; left out for what the program makes itself. */
  readonly sender?: Sender;
  /** Whether a document that says this may be kept. */
  permits?(words: string): boolean;
}

export interface KeptFile {
  readonly sha256: string;
  readonly size: number;
  readonly mimeType: string;
  readonly picture: boolean;
}

/** A file that was taken, and as what. */
interface Kept {
  readonly kind: "kept";
  readonly file: KeptFile;
  readonly type: FileType;
  /** Who made the file still stands in it, which its sender is to be told. */
  readonly namesRemain: boolean;
}

type Keeping = Kept | { readonly kind: "refused"; readonly reason: Reason };

export type Reason =
  | Fault
  /** What the document says may not be kept. */
  | "words"
  /** The name's ending is none of those that are taken. */
  | "type"
  | "size"
  /** The sender's files of today are used up. */
  | "day"
  /** The disk is nearly full. */
  | "space"
  /** The store cannot be reached. */
  | "away";

export interface EvidenceOptions extends Place {
  readonly limits: DailyLimits;
  /** Left out where nobody sends anything. */
  readonly tallies?: Tallies;
  readonly log: Pick<Log, "warn" | "error">;
  readonly freeSpace?: FreeSpace | undefined;
}

export interface EvidenceFiles {
  /**
   * Keeps a file under its hash, without what tells who made it, where and when. Twice is once.
   *
   * @throws what the source or the file system says; nothing is kept then
   */
  keep(upload: Upload): Promise<Keeping>;
  /** Why a file would not be kept, as far as can be said before it is fetched; null if nothing is against it. */
  hindrance(upload: Omit<Upload, "content">): Promise<Reason | null>;
  /**
   * A file on this machine with this content; null if there is none anywhere.
   *
   * @throws StoreAway
   */
  at(sha256: string): Promise<string | null>;
  /** What a kept document says; empty for a scan, and for what is no document. */
  words(sha256: string, mimeType: string): Promise<string>;
  sweep(
    among: (hashes: readonly string[]) => Promise<ReadonlySet<string>>,
    age: number,
  ): Promise<number>;
  /** To be called once, before the first file. */
  secure(): Promise<void>;
}

/** Documents whose words are read. */
const READ: readonly FileType[] = ["docx", "pdf"];

/** Whether a kept file is a document whose words are read. */
export function isDocument(mimeType: string): boolean {
  const type = typeByMime(mimeType);
  return type !== undefined && READ.includes(type);
}

/** Files that are fetched side by side; each passes through a small buffer to the disk. */
const TRANSFERS = 4;

export function createEvidence(options: EvidenceOptions): EvidenceFiles {
  const { log } = options;
  const place = openPlace(options);
  const free = options.freeSpace ?? freeSpace;
  const cleaning = createCleaning(log);
  const transfers = lanes(TRANSFERS);

  async function hasSpace(): Promise<boolean> {
    await mkdir(options.folder, { recursive: true, mode: 0o700 });
    const bytes = await free(options.folder);
    if (bytes >= KEPT_FREE) return true;
    log.error({ free: bytes, needed: KEPT_FREE }, "files are refused: the disk is nearly full");
    return false;
  }

  async function hindrance(upload: Omit<Upload, "content">): Promise<Reason | null> {
    const type = typeByName(upload.name);
    if (!type) return "type";
    if ((upload.size ?? 0) > LARGEST_FILE) return "size";
    const tally = upload.sender && (await options.tallies?.of(upload.sender));
    if (tally && !mayCome(tally, options.limits)) return "day";
    return (await hasSpace()) ? null : "space";
  }

  async function receive({ content, sender }: Upload): Promise<Incoming | null> {
    const counted = tally(content);
    try {
      return await place.receive(counted.content, LARGEST_FILE);
    } catch (error) {
      if (error instanceof TooLarge) return null;
      throw error;
    } finally {
      if (sender) await options.tallies?.add(sender, counted.bytes);
    }
  }

  async function stored(kept: Incoming): Promise<boolean> {
    try {
      await place.store(kept);
      return true;
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      log.error({ err: error }, "a file could not be stored; its sender is asked to send it again");
      return false;
    }
  }

  async function words(path: string | null, type: FileType | undefined): Promise<string> {
    return path && type && READ.includes(type) ? cleaning.words({ path, type }) : "";
  }

  async function judge(
    incoming: Incoming,
    named: NamedType,
    permits: Upload["permits"],
  ): Promise<Keeping> {
    const target = place.newPath();
    try {
      const verdict = await cleaning.clean({ path: incoming.path, type: named, target });
      if (verdict.kind === "refused") return refused(verdict.fault);
      const kept = verdict.rewritten ? await place.measured(target) : incoming;
      if (permits && !permits(await words(kept.path, verdict.type))) return refused("words");
      if (!(await stored(kept))) return refused("away");
      const { type, namesRemain } = verdict;
      const { mime, picture } = KEPT_AS[type];
      const file = { sha256: kept.sha256, size: kept.size, mimeType: mime, picture };
      return { kind: "kept", file, type, namesRemain };
    } finally {
      await place.discard(target);
      await place.discard(incoming.path);
    }
  }

  return {
    at: place.at,
    words: async (sha256, mimeType) => words(await place.at(sha256), typeByMime(mimeType)),
    sweep: place.sweep,
    secure: place.secure,
    hindrance,
    async keep(upload) {
      const reason = await hindrance(upload);
      const type = typeByName(upload.name);
      if (reason || !type) return refused(reason ?? "type");
      const incoming = await transfers.run(() => receive(upload));
      return incoming ? judge(incoming, type, upload.permits) : refused("size");
    },
  };
}

const refused = (reason: Reason): Keeping => ({ kind: "refused", reason });

/** Counts what passes. */
function tally(content: AsyncIterable<Uint8Array>) {
  const tallied = { bytes: 0, content: pass() };
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      tallied.bytes += piece.length;
      yield piece;
    }
  }
  return tallied;
}
