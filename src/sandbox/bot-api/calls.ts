import type { Refusal } from "./refused.ts";

/** One call of the bot and what the server answered. */
export interface Call {
  readonly number: number;
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** By the sandbox's clock. */
  readonly at: Date;
  /** Milliseconds of real time. */
  readonly took: number;
  readonly answer:
    | { readonly ok: true; readonly result: unknown }
    | { readonly ok: false; readonly refusal: Refusal };
  /** True when a switched-on fault made the answer, not a rule of Telegram. */
  readonly byFault: boolean;
}

export interface CallLog {
  /** Oldest first; bounded. */
  readonly calls: readonly Call[];
  /** Calls that a real Telegram would have refused and that no test announced. */
  readonly refusals: readonly Call[];
  add(call: Omit<Call, "number">): Call;
  /**
   * Announces refused calls whose method or description fits: those already made and those to come
   * are no longer counted among the refusals.
   */
  expectRefusal(pattern: RegExp | string): void;
  clear(): void;
}

/** `limit` 0 keeps no calls (benchmarks), yet still collects refusals. */
export function createCallLog(limit: number): CallLog {
  const calls: Call[] = [];
  const refusals: Call[] = [];
  const expected: (RegExp | string)[] = [];
  let number = 0;
  const isExpected = (call: Call) => expected.some((pattern) => fits(call, pattern));
  return {
    calls,
    refusals,
    add: (record) => {
      number += 1;
      const call = { ...record, number };
      if (limit > 0) calls.push(call);
      // Trimmed in bulk: dropping the first of a long array at every call would be slow.
      if (calls.length > limit * 2) calls.splice(0, calls.length - limit);
      if (countsAsRefused(call) && !isExpected(call)) refusals.push(call);
      return call;
    },
    expectRefusal: (pattern) => {
      expected.push(pattern);
      const unexpected = refusals.filter((call) => !isExpected(call));
      refusals.splice(0, refusals.length, ...unexpected);
    },
    clear: () => {
      calls.length = 0;
      refusals.length = 0;
    },
  };
}

// 429 and 403 are the world's doing (pace, people who block), not a mistake in the call.
function countsAsRefused({ answer, byFault }: Call): boolean {
  if (answer.ok || byFault) return false;
  const { code } = answer.refusal;
  return code >= 400 && code < 500 && code !== 429 && code !== 403;
}

function fits(call: Call, pattern: RegExp | string): boolean {
  if (call.answer.ok) return false;
  const text = `${call.method}: ${call.answer.refusal.description}`;
  return typeof pattern === "string" ? text.includes(pattern) : pattern.test(text);
}

/** "sendMessage → 400 Bad Request: … {parameters}", for error messages and the panel. */
export function describeCall({ method, parameters, answer }: Call): string {
  const outcome = answer.ok ? "ok" : `${answer.refusal.code} ${answer.refusal.description}`;
  return `${method} → ${outcome} ${shorten(JSON.stringify(parameters))}`;
}

const shorten = (text: string): string => (text.length > 500 ? `${text.slice(0, 500)}…` : text);
