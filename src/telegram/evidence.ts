import type { EvidenceRow } from "../reports/store/evidence.ts";
import type { Ctx } from "./context.ts";

/** Sends a report's evidence to the private chat that asked for it. */
export function sendEvidence(ctx: Ctx, evidence: readonly EvidenceRow[]): void {
  if (evidence.length === 0) ctx.say(ctx.t("evidence-none"));
  for (const { kind, sha256, fileName, caption } of evidence) {
    const photo = kind === "photo";
    ctx.call({
      method: photo ? "sendPhoto" : "sendDocument",
      payload: { chat_id: ctx.chat?.id, ...(caption === null ? {} : { caption }) },
      upload: {
        field: photo ? "photo" : "document",
        ...{ sha256, name: fileName },
      },
    });
  }
}
