import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { StoredFile } from "./bot-api/files.ts";
import { type RestoredWorld, SavedWorld } from "./bot-api/saved.ts";
import type { BotApi } from "./bot-api/server.ts";
import { type Folder, SandboxError } from "./folder.ts";

/** To be raised when a world of the former version cannot be read any more. */
const VERSION = 1;

const WorldFile = z.object({
  version: z.literal(VERSION),
  plan: z.string(),
  /** The simulated time. */
  at: z.iso.datetime(),
  world: SavedWorld,
});

export interface Kept extends RestoredWorld {
  readonly at: Date;
}

const AGAIN = "Start again with --reset, or take another folder with --data.";

/**
 * The world of the last time; null in a fresh folder.
 *
 * @throws SandboxError if it cannot be gone on with
 */
export function loadWorld(folder: Folder, planId: string): Kept | null {
  if (!existsSync(folder.world)) return null;
  const read = WorldFile.safeParse(readJson(folder.world));
  if (!read.success) {
    const why = "is broken, or was saved by another version of the sandbox";
    throw new SandboxError(`${folder.world} ${why}. ${AGAIN}`);
  }
  const { plan, at, world } = read.data;
  if (plan !== planId) {
    throw new SandboxError(`${folder.world} is about the plan ${plan}, not ${planId}. ${AGAIN}`);
  }
  return { at: new Date(at), world, files: world.files.map((file) => withBytes(folder, file)) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function withBytes(folder: Folder, file: SavedWorld["files"][number]): StoredFile {
  const path = join(folder.files, file.path);
  if (!existsSync(path)) throw new SandboxError(`${path} is missing. ${AGAIN}`);
  return { ...file, bytes: readFileSync(path) };
}

export interface Saver {
  /** Within two seconds, whatever happens until then. */
  soon(): void;
  /** At once. */
  save(): void;
  /** At once, and never again. */
  stop(): void;
}

const PAUSE = 2000;

interface SaverOptions {
  readonly folder: Folder;
  readonly planId: string;
  readonly api: BotApi;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps the people's side and the simulated time; the bot's side keeps itself. */
export function createSaver({ folder, planId, api, clock, log }: SaverOptions): Saver {
  const written = new Set<StoredFile>();
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  function save(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    for (const file of api.files.all()) {
      if (written.has(file)) continue;
      const path = join(folder.files, file.path);
      // Files never change: one that was restored is there already.
      if (!existsSync(path)) replace(path, file.bytes);
      written.add(file);
    }
    const file: z.input<typeof WorldFile> = {
      version: VERSION,
      plan: planId,
      at: clock.now().toISOString(),
      world: api.save(),
    };
    replace(folder.world, JSON.stringify(file));
  }

  return {
    save,
    soon() {
      if (stopped) return;
      timer ??= setTimeout(() => {
        try {
          save();
        } catch (error) {
          // A full disk: the next change tries again, and what the bot knows is safe in its database.
          log.error({ err: error }, "the world of the sandbox could not be saved");
        }
      }, PAUSE);
    },
    stop() {
      stopped = true;
      save();
    },
  };
}

/** All of the new content, or all of the old. */
function replace(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
