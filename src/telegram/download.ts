import type { Api } from "grammy";
import { request } from "undici";
import { isNo, untilAnswered } from "./again.ts";
import type { Services } from "./context.ts";
import { Away } from "./outage.ts";

/** Attempts within the time that handling an update may take. */
const ATTEMPTS = 4;
/** The file server is given so long for its first word and for each pause in the file, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The bytes of a file that somebody sent; null if Telegram does not give it away.
 *
 * @throws Away if Telegram cannot be reached at all: the file can be fetched later
 */
export async function download(
  services: Pick<Services, "api" | "again" | "config" | "log" | "network">,
  fileId: string,
): Promise<Buffer | null> {
  const { api, again, config, log, network } = services;
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
  try {
    return await untilAnswered(async () => {
      const { statusCode, body } = await request(
        `${config.apiRoot}/file/bot${config.token}/${path}`,
        { dispatcher: network, headersTimeout: PATIENCE, bodyTimeout: PATIENCE },
      );
      const bytes = Buffer.from(await body.arrayBuffer());
      if (statusCode !== 200) throw new Error(`The file server answered ${statusCode}`);
      return bytes;
    }, limited);
  } catch (error) {
    log.warn({ err: error }, "evidence could not be fetched");
    return null;
  }
}

async function answers(api: Api): Promise<boolean> {
  return api.getMe().then(
    () => true,
    () => false,
  );
}
