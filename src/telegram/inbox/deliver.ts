import { readFile } from "node:fs/promises";
import { type Api, GrammyError, HttpError, InputFile } from "grammy";
import { type EvidenceFiles, StoreAway } from "../../evidence/index.ts";
import type { Log } from "../../log.ts";
import type { Call } from "../answer.ts";
import { isSilent, isUnsent } from "../client.ts";
import { gravityOf, isOutOfReach, type OutOfReach, type Trouble, troubleIn } from "./refusals.ts";

/** What became of one call. */
export type Delivery =
  | { readonly kind: "sent"; readonly result: unknown }
  /** Nothing more can be said there: the person blocked the bot, the group is gone. */
  | { readonly kind: "unreachable"; readonly reason: string; readonly trouble: OutOfReach }
  /** The group became a supergroup, which has another id. */
  | { readonly kind: "moved"; readonly to: string }
  /** Telegram will never take this call. */
  | { readonly kind: "refused"; readonly reason: string; readonly trouble: Trouble }
  /** It did not happen, and may be tried again after so many milliseconds. */
  | { readonly kind: "not-sent"; readonly reason: string; readonly wait: number }
  /** No answer from Telegram; it may or may not have happened. */
  | {
      readonly kind: "failed";
      readonly reason: string;
      /** It was given up because Telegram answers others again. */
      readonly silent: boolean;
    };

/**
 * Makes one call to the Bot API. Never throws.
 *
 * @param evidence left out where no evidence is sent
 */
export async function deliver(
  api: Api,
  call: Call,
  log: Log,
  evidence: Pick<EvidenceFiles, "at"> = { at: async () => null },
): Promise<Delivery> {
  try {
    const payload: Record<string, unknown> = { ...call.payload };
    const { upload } = call;
    if (upload)
      payload[upload.field] = new InputFile(await contentOf(upload, evidence), upload.name);
    const raw = api.raw as unknown as Record<string, (payload: unknown) => Promise<unknown>>;
    return { kind: "sent", result: await raw[call.method]?.(payload) };
  } catch (error) {
    if (error instanceof GrammyError) return refusal(error, call, log);
    const reason = describe(error);
    if (error instanceof StoreAway) {
      log.warn({ method: call.method, reason }, "a file could not be fetched; it is tried again");
      return { kind: "not-sent", reason, wait: 0 };
    }
    if (!(error instanceof HttpError)) {
      // The file to upload is gone, or the call cannot be written down: it would fail again.
      log.error({ method: call.method, reason }, "an answer could not be sent");
      return { kind: "refused", reason, trouble: "malformed" };
    }
    log.warn({ method: call.method, reason }, "Telegram did not answer");
    return isUnsent(error.error)
      ? { kind: "not-sent", reason, wait: 0 }
      : { kind: "failed", reason, silent: isSilent(error.error) };
  }
}

async function contentOf(
  upload: NonNullable<Call["upload"]>,
  evidence: Pick<EvidenceFiles, "at">,
): Promise<Uint8Array> {
  if ("bytes" in upload) return upload.bytes;
  if ("draw" in upload) return upload.draw();
  if ("path" in upload) return readFile(upload.path);
  const path = await evidence.at(upload.sha256);
  if (path === null) throw new Error(`there is no file ${upload.sha256}`);
  return readFile(path);
}

function refusal(error: GrammyError, call: Call, log: Log): Delivery {
  const reason = error.description;
  const { migrate_to_chat_id: to } = error.parameters;
  if (to) return { kind: "moved", to: String(to) };
  if (error.error_code === 429 || error.error_code >= 500) {
    return { kind: "not-sent", reason, wait: (error.parameters.retry_after ?? 0) * 1000 };
  }
  const trouble = troubleIn(reason);
  log[gravityOf(trouble)]({ method: call.method, reason, trouble }, "Telegram refused a call");
  return isOutOfReach(trouble)
    ? { kind: "unreachable", reason, trouble }
    : { kind: "refused", reason, trouble };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = (error as { error?: unknown }).error;
  return inner instanceof Error ? `${error.message} ${inner.message}` : error.message;
}
