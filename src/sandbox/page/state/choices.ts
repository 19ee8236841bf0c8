import { signal } from "@preact/signals";
import type { ChatMessage } from "../../protocol.ts";
import type { Address } from "../rules/address.ts";
import { stored } from "./stored.ts";

/** What the one at the page has opened, folded or filtered. */
export const search = signal("");
export const onlyUnread = signal(false);

/** Chats whose keyboard is folded, by hand or because it was used. */
export const folded = signal<ReadonlySet<number>>(new Set());
export function fold(chat: number, isFolded: boolean): void {
  const next = new Set(folded.value);
  if (isFolded) next.add(chat);
  else next.delete(chat);
  folded.value = next;
}

const isBoolean = (value: unknown) => typeof value === "boolean";
export const isPanelOpen = stored("panel", false, isBoolean);
export const wasWelcomed = stored("welcomed", false, isBoolean);

/** The one dialog that is open above the page. */
export type OpenDialog =
  | { readonly kind: "welcome" }
  | { readonly kind: "addPerson" }
  | { readonly kind: "addGroup" }
  | { readonly kind: "openAs"; readonly link: string }
  | { readonly kind: "share"; readonly text: string }
  /** Sends a message on. */
  | { readonly kind: "forward"; readonly message: ChatMessage }
  /** Pastes lists and tables. */
  | { readonly kind: "rich" }
  /** Asks for a name: of a group, of a topic. */
  | { readonly kind: "name"; readonly of: "rename" | "addTopic"; readonly at: Address }
  | { readonly kind: "intoGroup"; readonly payload: string }
  | { readonly kind: "photo"; readonly url: string; readonly caption: string }
  | { readonly kind: "upload"; readonly files: readonly File[] };
export const dialog = signal<OpenDialog | null>(null);
