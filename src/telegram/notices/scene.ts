import type { InlineKeyboardMarkup } from "grammy/types";
import type { Person, Who } from "../../people/who.ts";
import type { Notice } from "../../schedule/notice.ts";
import type { Services } from "../context.ts";
import type { Voice } from "./due.ts";

/** What the words of a notice are made from. */
export type Sources = Pick<Services, "plan" | "calendar" | "database" | "languages" | "clock">;

/** A notice to one person, as seen by the file that finds its words. */
export interface Scene extends Voice {
  readonly services: Sources;
  readonly reader: Who & { readonly person: Person };
  /** When it is said: now, or at its own time if that is yet to come. */
  readonly at: Date;
  /** What the same message tells of as well. */
  readonly beside: readonly Notice["kind"][];
}

export interface Words {
  readonly html: string;
  readonly keyboard?: InlineKeyboardMarkup;
}

/** A notice of one kind. */
export type NoticeOf<Kind extends Notice["kind"]> = Extract<Notice, { readonly kind: Kind }>;
