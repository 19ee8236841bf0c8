import type { ApiClientOptions } from "grammy";
import { Agent, type Dispatcher, ProxyAgent, request } from "undici";
import { createOutage, type Outage } from "./outage.ts";

/**
 * Seconds that Telegram holds a request for updates open while there is nothing new: so few that a network
 * that has begun to swallow everything is noticed soon.
 */
export const HOLD = 6;

/** One attempt may take this long, in milliseconds. */
const PATIENCE = {
  // Beyond a few seconds the button does not spin any more.
  answerCallbackQuery: 5000,
  /** A file that is sent along. */
  upload: 60_000,
  other: 15_000,
};

/** Whoever is not answered for so long, in milliseconds, may wait on a connection that is dead. */
const SILENCE = 4000;

/** A call that was given up because others are answered again; it may have arrived. */
class Silent extends Error {
  constructor() {
    super("the connection fell silent");
  }
}

export function isSilent(error: unknown): boolean {
  return error instanceof Silent;
}

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
  /** Is told of every failure and success. */
  readonly outage?: Outage;
  /** Told of every answer: 200, or the code of a refusal. */
  called?(code: number): void;
  /** Connections that are shared with others. */
  readonly through?: Dispatcher;
  /** Seconds that a request for updates may be held open; by default `HOLD`. */
  readonly hold?: number;
}

/**
 * How grammY reaches Telegram: one attempt at each call, because whoever calls knows best whether, when
 * and how often to try again, and what to do meanwhile.
 */
export function clientOptions(options: ClientOptions): ApiClientOptions & {
  dispatcher: Dispatcher;
} {
  const { apiRoot, outage = createOutage(), hold = HOLD } = options;
  const dispatcher = options.through ?? connections(options.proxy);
  /** What Telegram has not answered for a while, by how it is given up. */
  const silent = new Set<AbortController>();
  outage.onOver((isLong) => {
    // A single slow answer among others is waited for.
    for (const one of isLong ? silent : []) one.abort(new Silent());
  });

  /** Notices that it takes long, before its patience ends. @returns what ends the watch */
  function watch(giveUp: AbortController, isUpload: boolean): () => void {
    const timer = setTimeout(() => {
      outage.began();
      if (!isUpload) silent.add(giveUp);
    }, SILENCE).unref();
    return () => {
      clearTimeout(timer);
      silent.delete(giveUp);
    };
  }

  async function call(url: string, init: RequestInit & { body?: unknown }): Promise<Response> {
    const givenUp = init.signal as AbortSignal;
    const patience = isPoll(url) ? (hold + 3) * 1000 : patienceFor(url, init.body);
    const giveUp = new AbortController();
    // grammY's signal is not Node's: AbortSignal.any() takes it, and never hears it.
    const onGivenUp = () => giveUp.abort();
    givenUp.addEventListener("abort", onGivenUp);
    if (givenUp.aborted) onGivenUp();
    // A request for updates takes as long as nothing happens.
    const end = isPoll(url) ? () => {} : watch(giveUp, patience === PATIENCE.upload);
    try {
      const { statusCode, body } = await request(url, {
        dispatcher,
        method: "POST",
        headers: init.headers as Record<string, string>,
        body: init.body as string | null,
        signal: giveUp.signal,
        headersTimeout: patience,
        bodyTimeout: patience,
      });
      const answer = read(await body.text(), statusCode);
      options.called?.(answer.error_code ?? 200);
      if ((answer.error_code ?? 0) >= 500) outage.began();
      else outage.over();
      return { json: async () => answer } as Response;
    } catch (error) {
      if (isSilent(giveUp.signal.reason)) throw giveUp.signal.reason;
      if (!givenUp.aborted) outage.began();
      throw error;
    } finally {
      end();
      givenUp.removeEventListener("abort", onGivenUp);
    }
  }

  return {
    apiRoot,
    dispatcher,
    // Above the longest patience, which says better what happened.
    timeoutSeconds: 120,
    fetch: call as unknown as NonNullable<ApiClientOptions["fetch"]>,
  };
}

const isPoll = (url: string) => url.endsWith("/getUpdates");

function patienceFor(url: string, body: unknown): number {
  const method = url.slice(url.lastIndexOf("/") + 1);
  if (method === "answerCallbackQuery") return PATIENCE.answerCallbackQuery;
  return typeof body === "string" || body == null ? PATIENCE.other : PATIENCE.upload;
}

/** @param most at once; null: as many as there are calls */
export function connections(proxy: string | null, most: number | null = 128): Dispatcher {
  return proxy
    ? new ProxyAgent({ uri: proxy, ...(most ? { connections: most } : {}) })
    : new Agent({ connections: most, keepAliveTimeout: 30_000 });
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
}
