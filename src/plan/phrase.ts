import type { Messages } from "../../locales/messages.ts";

export type PlanKey = Extract<keyof Messages, `plan-${string}`>;

/**
 * What is to be said of a data file, before anyone knows in which language: a message of
 * plan-file.ftl in locales/ with what it needs, or words that are the same in all languages.
 */
export type Phrase = string | Told;

export interface Told {
  readonly key: PlanKey;
  readonly values: Readonly<Record<string, Value>>;
}

/** Several become a list. */
type Value = Phrase | number | readonly Phrase[];

type Needs<K extends PlanKey> = Readonly<Record<Messages[K], Value>>;

export function told<K extends PlanKey>(
  key: K,
  ...[values]: [Messages[K]] extends [never] ? [] : [Needs<K>]
): Told {
  return { key, values: values ?? {} };
}

/** A phrase as the text that zod takes for an `error`; `phraseOf` reads it back. */
export function wanted<K extends PlanKey>(
  ...phrase: [Messages[K]] extends [never] ? [K] : [K, Needs<K>]
): string {
  const [key, values] = phrase as [K, Needs<K> | undefined];
  return JSON.stringify({ key, values: values ?? {} } satisfies Told);
}

export function phraseOf(message: string): Phrase {
  return message.startsWith('{"key":') ? (JSON.parse(message) as Told) : message;
}

export type Noun = Extract<PlanKey, `plan-noun-${string}`>;

/** "nhiệm vụ IV.12.3" */
export function called(noun: Noun, code: string): Told {
  return told("plan-where", { noun: told(noun), code });
}
