import { beside } from "../../beside.ts";
import type { Composed } from "./composed.ts";
import type { TemplateWords } from "./default-words.ts";
import type { TemplateFault } from "./faults.ts";
import type { DraftData } from "./tags.ts";

/** The bot's own template, or one of the office's. */
export type Template =
  | { readonly kind: "default"; readonly words: TemplateWords }
  | { readonly kind: "own"; readonly bytes: Uint8Array };

export type Order =
  /** The template itself, its tags unfilled. */
  | { readonly kind: "template"; readonly template: Template }
  /** The same, after it was tried; freed of its author's name. */
  | { readonly kind: "check"; readonly template: Template }
  | {
      readonly kind: "draft";
      readonly template: Template;
      readonly data: DraftData;
      /** What stands where the record has nothing. */
      readonly nothing: string;
    };

export type Written =
  | { readonly kind: "filled"; readonly bytes: Uint8Array }
  | { readonly kind: "faulty"; readonly faults: readonly TemplateFault[] };

/** A document that no template changes. */
export interface Compose {
  readonly kind: "compose";
  readonly document: Composed;
}

const writer = beside<Order | Compose, Written | { readonly error: string }>({
  from: import.meta.url,
  source: "./writer.ts",
  built: "documents-writer",
  // A report of three thousand units takes 200; a template that wants more gets none.
  megabytes: 512,
  // However large the report or ill-meant the template: what takes longer is given up.
  patience: 60_000,
});

/** Starts the process that fills templates, while what is to be filled in is still looked for. */
export const wakeWriter = writer.wake;

/**
 * Fills a template beside the thread that answers people, one at a time. A template of the office's that
 * wants more memory or time than a report takes is faulty.
 *
 * @throws if the bot's own could not be filled
 */
export async function written(order: Order): Promise<Written> {
  const outcome = await writer.ask(order);
  if (outcome.kind === "answered") {
    if ("error" in outcome.answer) throw new Error(outcome.answer.error);
    return outcome.answer;
  }
  if (order.template.kind === "own") return { kind: "faulty", faults: [{ kind: "large" }] };
  throw new Error(`The process that fills templates ended with code ${outcome.code}`);
}

/**
 * Makes a document that no template changes, in the same process.
 *
 * @throws if it could not be made
 */
export async function composedBeside(document: Composed): Promise<Uint8Array> {
  const outcome = await writer.ask({ kind: "compose", document });
  if (outcome.kind !== "answered")
    throw new Error(`The process that writes documents ended with code ${outcome.code}`);
  const { answer } = outcome;
  if ("error" in answer) throw new Error(answer.error);
  if (answer.kind === "faulty") throw new Error("A document without a template is never faulty");
  return answer.bytes;
}
