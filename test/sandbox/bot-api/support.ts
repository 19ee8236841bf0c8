import { Api, GrammyError } from "grammy";
import { expect } from "vitest";
import { type ManualClock, manualClock } from "../../../src/clock.ts";
import {
  type BotApi,
  type BotApiOptions,
  startBotApi,
} from "../../../src/sandbox/bot-api/server.ts";
import type { Person } from "../../../src/sandbox/bot-api/telegram.ts";

export interface Bench extends AsyncDisposable {
  readonly server: BotApi;
  readonly api: Api;
  readonly clock: ManualClock;
  /** Has pressed start. */
  readonly hoa: Person;
}

/** A server, grammY's client for it, a clock and one person who has started the bot. */
export async function bench(options: Omit<BotApiOptions, "clock"> = {}): Promise<Bench> {
  const clock = manualClock("2024-06-03T08:00:00+07:00");
  const server = await startBotApi({ ...options, clock });
  const api = new Api(server.token, { apiRoot: server.root });
  const hoa = server.people.createPerson({ firstName: "Hoa", language: "vi" });
  server.people.start(hoa);
  return { server, api, clock, hoa, [Symbol.asyncDispose]: () => server.stop() };
}

/** The call is refused with exactly this code and text. */
export async function refused(
  call: Promise<unknown>,
  code: number,
  description: string,
): Promise<GrammyError> {
  const error = await call.then(
    () => expect.unreachable(`The call was accepted, not refused with ${description}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof GrammyError)) throw error;
  expect({ code: error.error_code, description: error.description }).toEqual({ code, description });
  return error;
}

/** A call without grammY, for what its types do not allow. */
export async function raw(
  server: BotApi,
  method: string,
  body: FormData | URLSearchParams | Record<string, unknown>,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const isForm = body instanceof FormData || body instanceof URLSearchParams;
  const response = await fetch(`${server.root}/bot${server.token}/${method}`, {
    method: "POST",
    ...(!isForm && { headers: { "content-type": "application/json" } }),
    body: isForm ? body : JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}
