import * as z from "zod";
import { badRequest } from "../refused.ts";
import type { Sandbox } from "../sandbox.ts";

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a running method may need besides its parameters. */
export interface Situation {
  readonly sandbox: Sandbox;
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Aborted when the caller hung up. */
  readonly signal?: AbortSignal | undefined;
}

export interface Method {
  run(raw: Readonly<Record<string, unknown>>, situation: Situation): unknown;
}

/** A method of the Bot API: its parameters, checked once here, and what it does. */
export function method<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (parameters: z.output<z.ZodObject<Shape>>, situation: Situation) => unknown,
): Method {
  const schema = z.object(shape);
  return {
    run: (raw, situation) => {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) throw badRequest(explain(parsed.error));
      return run(parsed.data, situation);
    },
  };
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.join(".") ?? "";
  return `can't parse parameter "${path}": ${issue?.message ?? "invalid"}`;
}

// Bot API parameters may come as JSON, in a form or in the address: numbers and objects as text.
const parsed = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

export const json = <S extends z.ZodType>(schema: S) => z.preprocess(parsed, schema);
export const integer = z.preprocess(
  (value) => (typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value),
  z.number().int(),
);
export const flag = z.preprocess(
  (value) => (typeof value === "string" ? /^(true|yes|1)$/i.test(value) : value),
  z.boolean(),
);
export const text = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z.string(),
);
export const chatId = z.union([z.number().int(), z.string()]).optional();
export const personId = integer;
