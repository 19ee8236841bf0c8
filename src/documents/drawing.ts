import { beside } from "../beside.ts";
import type { BriefSheet } from "./brief/page.ts";
import type { InvitationSheet } from "./invitation-sheet.ts";
import type { MatrixPicture } from "./matrix-picture.ts";
import type { ProgressPicture } from "./picture.ts";

/** What is to be drawn. */
export type Order =
  | { readonly kind: "sheet"; readonly sheet: InvitationSheet }
  | { readonly kind: "picture"; readonly picture: ProgressPicture }
  | { readonly kind: "matrix"; readonly matrix: MatrixPicture }
  | { readonly kind: "brief"; readonly brief: BriefSheet };

export type Drawn = { readonly bytes: Uint8Array } | { readonly error: string };

const drawer = beside<Order, Drawn>({
  from: import.meta.url,
  source: "./drawer.ts",
  built: "documents-drawer",
  // A sheet for ten thousand units takes less.
  megabytes: 256,
  // However many cards there are: what takes longer is given up.
  patience: 120_000,
});

/**
 * Draws beside the thread that answers people, one thing at a time.
 *
 * @throws if it could not be drawn
 */
export async function drawn(what: Order): Promise<Uint8Array> {
  const outcome = await drawer.ask(what);
  if (outcome.kind === "ended") {
    throw new Error(`The process that draws ended with code ${outcome.code}`);
  }
  if ("error" in outcome.answer) throw new Error(outcome.answer.error);
  return outcome.answer.bytes;
}
