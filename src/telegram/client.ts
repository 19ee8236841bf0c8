import { setTimeout as sleep } from "node:timers/promises";
import { Api, type ApiClientOptions } from "grammy";
import { Agent, type Dispatcher, ProxyAgent, request } from "undici";
import type { Log } from "../log.ts";

/** A call that Telegram asked to repeat later waits this long at the most, in seconds. */
const LONGEST_WAIT = 60;
/** Waits between attempts when the server is away or broken, in milliseconds. */
const PAUSES = [200, 1000, 3000];

/** Refused before anything was sent: trying again cannot do it twice. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

export interface ClientOptions {
  readonly apiRoot: string;
  readonly proxy: string | null;
  readonly log: Log;
}

/**
 * How grammY reaches Telegram. 429 and broken servers are handled here, below grammY, because a
 * transformer on `bot.api` does not reach the contexts inside conversations.
 */
export function clientOptions({ apiRoot, proxy, log }: ClientOptions): ApiClientOptions & {
  dispatcher: Dispatcher;
} {
  const dispatcher = proxy
    ? new ProxyAgent({ uri: proxy, connections: 128 })
    : new Agent({ connections: 128, keepAliveTimeout: 30_000 });

  async function call(url: string, init: RequestInit & { body?: unknown }): Promise<Response> {
    const method = url.slice(url.lastIndexOf("/") + 1);
    for (let attempt = 0; ; attempt++) {
      const pause = PAUSES[attempt];
      try {
        const { statusCode, body } = await request(url, {
          dispatcher,
          method: "POST",
          headers: init.headers as Record<string, string>,
          body: init.body as string | null,
          signal: init.signal as AbortSignal,
          headersTimeout: 0,
          bodyTimeout: 0,
        });
        const answer = read(await body.text(), statusCode);
        const wait = statusCode === 429 ? (answer.parameters?.retry_after ?? 1) * 1000 : pause;
        const again = statusCode === 429 || statusCode >= 500;
        const repeatable = typeof init.body === "string" || init.body == null;
        if (
          again &&
          repeatable &&
          pause !== undefined &&
          wait !== undefined &&
          wait <= LONGEST_WAIT * 1000
        ) {
          log.warn({ method, statusCode, wait }, "Telegram asks to try again");
          await sleep(wait, undefined, { signal: init.signal as AbortSignal });
          continue;
        }
        return { json: async () => answer } as Response;
      } catch (error) {
        const code = (error as { code?: string }).code ?? "";
        if (!NOT_SENT.has(code) || pause === undefined || init.signal?.aborted) throw error;
        log.warn({ method, code, wait: pause }, "Telegram is out of reach");
        await sleep(pause);
      }
    }
  }

  return {
    apiRoot,
    dispatcher,
    timeoutSeconds: 60,
    fetch: call as unknown as NonNullable<ApiClientOptions["fetch"]>,
  };
}

/** A proxy in between may answer with a page of its own. */
function read(text: string, statusCode: number): Answer {
  try {
    return JSON.parse(text);
  } catch {
    return {
      ok: false,
      error_code: statusCode,
      description: `Not an answer: ${text.slice(0, 80)}`,
    };
  }
}

interface Answer {
  ok: boolean;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

export function createApi(token: string, options: ApiClientOptions): Api {
  return new Api(token, options);
}
