import type { ApiClientOptions } from "grammy";
import { Agent, type Dispatcher, ProxyAgent, request } from "undici";
import type { Log } from "../log.ts";
import { pause } from "./pause.ts";

/** A call that Telegram asked to repeat later waits this long here at the most, in seconds. */
const LONGEST_WAIT = 60;
/** Waits between attempts when the server is away or broken, in milliseconds. */
const PAUSES = [200, 1000, 3000];
/** One attempt may take this long, in milliseconds; a long poll takes half of it. */
const PATIENCE = 60_000;

/** Refused before anything was sent: trying again cannot do it twice. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether a call failed before Telegram heard of it. */
export function isUnsent(error: unknown): boolean {
  const { code = "", message = "" } = (error ?? {}) as { code?: string; message?: string };
  return NOT_SENT.has(code) || /^Proxy response/.test(message);
}

export interface ClientOptions {
  readonly apiRoot: string;
  readonly proxy: string | null;
  readonly log: Log;
  /** Ends the waits between attempts, not the attempts. */
  readonly stopping: AbortSignal;
  /** Makes one attempt only: whoever calls knows better what to do meanwhile. */
  readonly once?: boolean;
  /** Connections to share. */
  readonly dispatcher?: Dispatcher;
}

/**
 * How grammY reaches Telegram. 429 and broken servers are handled here, below grammY, because a
 * transformer on `bot.api` does not reach the contexts inside conversations.
 */
export function clientOptions(options: ClientOptions): ApiClientOptions & {
  dispatcher: Dispatcher;
} {
  const { apiRoot, log, stopping } = options;
  const dispatcher = options.dispatcher ?? connections(options.proxy);
  const pauses = options.once ? [] : PAUSES;

  /** False if nobody waits for the call any more. */
  async function waited(milliseconds: number, givenUp: AbortSignal): Promise<boolean> {
    const over = AbortSignal.any([native(givenUp), stopping]);
    await pause(milliseconds, over);
    return !over.aborted;
  }

  async function call(url: string, init: RequestInit & { body?: unknown }): Promise<Response> {
    const method = url.slice(url.lastIndexOf("/") + 1);
    const givenUp = init.signal as AbortSignal;
    for (let attempt = 0; ; attempt++) {
      const wait = givenUp.aborted || stopping.aborted ? undefined : pauses[attempt];
      try {
        const { statusCode, body } = await request(url, {
          dispatcher,
          method: "POST",
          headers: init.headers as Record<string, string>,
          body: init.body as string | null,
          signal: givenUp,
          headersTimeout: PATIENCE,
          bodyTimeout: PATIENCE,
        });
        const answer = read(await body.text(), statusCode);
        const again = answer.error_code === 429 || (answer.error_code ?? 0) >= 500;
        const seconds = answer.parameters?.retry_after ?? 0;
        const repeatable = typeof init.body === "string" || init.body == null;
        if (!again || !repeatable || wait === undefined || seconds > LONGEST_WAIT) {
          return { json: async () => answer } as Response;
        }
        const asked = seconds > 0 ? seconds * 1000 : wait;
        log.warn({ method, code: answer.error_code, wait: asked }, "Telegram asks to try again");
        if (!(await waited(asked, givenUp))) return { json: async () => answer } as Response;
      } catch (error) {
        if (wait === undefined || !isUnsent(error)) throw error;
        const { code } = error as { code?: string };
        log.warn({ method, code, wait }, "Telegram is out of reach");
        if (!(await waited(wait, givenUp))) throw error;
      }
    }
  }

  return {
    apiRoot,
    dispatcher,
    // Of all attempts and waits together; grammY's default.
    timeoutSeconds: 500,
    fetch: call as unknown as NonNullable<ApiClientOptions["fetch"]>,
  };
}

function connections(proxy: string | null): Dispatcher {
  return proxy
    ? new ProxyAgent({ uri: proxy, connections: 128 })
    : new Agent({ connections: 128, keepAliveTimeout: 30_000 });
}

/** grammY's signals are of a package that Node's `AbortSignal.any` does not hear. */
function native(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  else signal.addEventListener("abort", () => controller.abort(), { once: true });
  return controller.signal;
}

/** Who answers with anything but JSON is not Telegram: a proxy, a page that says "blocked". */
function read(text: string, statusCode: number): Answer {
  try {
    return JSON.parse(text);
  } catch {
    const description = `Not an answer of the Bot API (${statusCode}): ${text.slice(0, 80)}`;
    return { ok: false, error_code: 502, description };
  }
}

interface Answer {
  ok: boolean;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}
