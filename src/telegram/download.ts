import { createReadStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { sep } from "node:path";
import type { Api } from "grammy";
import { request } from "undici";
import type { Config } from "../config.ts";
import { isNo, untilAnswered } from "./again.ts";
import type { Services } from "./context.ts";
import { Away } from "./outage.ts";

/** Attempts within the time that handling an update may take. */
const ATTEMPTS = 4;
/** The file server is given so long for its first word and for each pause in the file, in milliseconds. */
const PATIENCE = 10_000;

/** The file server broke off, or said something else than the file. */
class Broken extends Error {}

type Fetching = Pick<Services, "api" | "again" | "config" | "log" | "network">;

/**
 * Has the bytes of a file that somebody sent taken, piece by piece, so that never the whole of it is in
 * memory; from the beginning again when the file server breaks off. Null if Telegram does not give it away.
 *
 * @throws Away if Telegram cannot be reached at all: the file can be fetched later
 */
export async function download<T>(
  services: Fetching,
  fileId: string,
  take: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T | null> {
  const { api, again, log } = services;
  const limited = { ...again, attempts: ATTEMPTS };
  let path: string | undefined;
  try {
    ({ file_path: path } = await untilAnswered(() => api.getFile(fileId), limited));
  } catch (error) {
    // Whether it is Telegram that is away, or only this file: the sender is to hear of that.
    if (!isNo(error) && !(await answers(api))) throw new Away("a file", { cause: error });
    log.warn({ err: error }, "evidence could not be fetched");
    return null;
  }
  const outcome = await untilAnswered(() => taken(services, path, take), limited).catch(
    (error: unknown) => ({ broken: error }),
  );
  if ("broken" in outcome) {
    log.warn({ err: outcome.broken }, "evidence could not be fetched");
    return null;
  }
  if ("fault" in outcome) throw outcome.fault;
  return outcome.taken;
}

/** Only what the network did is tried again; a fault of whoever takes the pieces is not. */
async function taken<T>(
  services: Fetching,
  path: string | undefined,
  take: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<{ readonly taken: T } | { readonly fault: unknown }> {
  try {
    return { taken: await take(pieces(services, path)) };
  } catch (error) {
    if (error instanceof Broken) throw error;
    return { fault: error };
  }
}

async function* pieces(
  { config, network }: Fetching,
  path: string | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    if (path?.startsWith("/")) return yield* createReadStream(await localFile(config, path));
    const { statusCode, body } = await request(
      `${config.apiRoot}/file/bot${config.token}/${path}`,
      { dispatcher: network, headersTimeout: PATIENCE, bodyTimeout: PATIENCE },
    );
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`The file server answered ${statusCode}`);
    }
    yield* body;
  } catch (cause) {
    throw new Broken("The file server did not hand out a file", { cause });
  }
}

/**
 * A Bot API server of one's own names the file on its disk. Only what lies below the folder that the
 * settings name is read, wherever the path and its links lead.
 *
 * @throws if it does not
 */
async function localFile({ apiRoot, filesRoot }: Config, path: string): Promise<string> {
  if (!filesRoot || new URL(apiRoot).hostname === "api.telegram.org") {
    throw new Error(
      "The Bot API server names a file on its disk: set TELEGRAM_FILES to its folder",
    );
  }
  const [root, file] = await Promise.all([realpath(filesRoot), realpath(path)]);
  if (!file.startsWith(`${root}${sep}`)) throw new Error("The file lies outside of TELEGRAM_FILES");
  return file;
}

async function answers(api: Api): Promise<boolean> {
  return api.getMe().then(
    () => true,
    () => false,
  );
}
