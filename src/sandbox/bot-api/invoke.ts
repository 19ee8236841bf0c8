import { setTimeout as wait } from "node:timers/promises";
import type { RequestBody } from "./body.ts";
import type { CallLog } from "./calls.ts";
import type { Fault, Faults } from "./faults.ts";
import { findMethod } from "./methods/index.ts";
import { type Refusal, Refused, tooManyRequests } from "./refused.ts";
import type { Sandbox } from "./sandbox.ts";

export type Outcome =
  | { readonly kind: "answer"; readonly result: unknown }
  | { readonly kind: "refusal"; readonly refusal: Refusal }
  | { readonly kind: "broken" };

export type Invoke = (method: string, body: RequestBody, signal?: AbortSignal) => Promise<Outcome>;

/** Runs one call: the fault that strikes it, the method, the log. */
export function createInvoke(sandbox: Sandbox, log: CallLog, faults: Faults): Invoke {
  const { clock, events } = sandbox;

  function record(
    method: string,
    body: RequestBody,
    from: number,
    outcome: Outcome,
    byFault: boolean,
  ): Outcome {
    const took = performance.now() - from;
    const answer =
      outcome.kind === "answer"
        ? { ok: true as const, result: outcome.result }
        : { ok: false as const, refusal: outcome.kind === "refusal" ? outcome.refusal : broken };
    const parameters = { ...body.parameters, ...described(body) };
    const call = log.add({ method, parameters, at: clock.now(), took, answer, byFault });
    events.emit({ kind: "call", call });
    return outcome;
  }

  return async (name, body, signal) => {
    const from = performance.now();
    const found = findMethod(name);
    const method = found?.name ?? name;
    const fault = faults.strike(method, body.parameters);
    const instead = fault && (await suffer(fault));
    if (instead) return record(method, body, from, instead, true);
    const outcome = await attempt(async () => {
      if (!found) throw new Refused({ code: 404, description: "Not Found: method not found" });
      return found.method.run(body.parameters, { sandbox, uploads: body.uploads, signal });
    });
    if (method === "getUpdates" && (await isNobodyWaiting(outcome, signal))) return outcome;
    if (fault?.kind === "brokenAfter") {
      record(method, body, from, { kind: "broken" }, true);
      return { kind: "broken" };
    }
    return record(method, body, from, outcome, false);
  };
}

const broken: Refusal = { code: 0, description: "The connection was broken" };

async function attempt(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: "answer", result: await run() };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refusal", refusal: error.refusal };
    throw error;
  }
}

async function suffer(fault: Fault): Promise<Outcome | undefined> {
  switch (fault.kind) {
    case "tooManyRequests":
      return { kind: "refusal", refusal: tooManyRequests(fault.retryAfter).refusal };
    case "serverError": {
      const code = fault.code ?? 500;
      const description = code === 500 ? "Internal Server Error" : "Bad Gateway";
      return { kind: "refusal", refusal: { code, description } };
    }
    case "refused":
      return { kind: "refusal", refusal: { code: 400, description: fault.description } };
    case "slow":
      await wait(fault.milliseconds);
      return undefined;
    case "brokenBefore":
      return { kind: "broken" };
    case "brokenAfter":
      return undefined;
  }
}

/**
 * A bot that stops hangs up its poll and polls once more; the old poll then ends in a conflict that
 * nobody reads. That is no mistake of the bot, but the hang-up may be noticed a moment later.
 */
async function isNobodyWaiting(outcome: Outcome, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return true;
  if (outcome.kind === "answer" || outcome.kind === "broken") return false;
  await wait(50);
  return signal?.aborted ?? false;
}

const described = ({ uploads }: RequestBody): Record<string, unknown> =>
  uploads.size === 0
    ? {}
    : {
        uploads: Object.fromEntries(
          [...uploads].map(([part, { name, bytes }]) => [part, `${name} (${bytes.length} bytes)`]),
        ),
      };
