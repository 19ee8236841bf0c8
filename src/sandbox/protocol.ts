/**
 * What the chat page and the sandbox's server say to each other, as JSON:
 *
 *     GET  /sandbox/state                      → Snapshot
 *     GET  /sandbox/messages?chat=&before=     → ChatMessage[], oldest first, at most PAGE of them
 *     GET  /sandbox/commands?person=&chat=     → BotCommand[], as Telegram shows them to that person
 *     GET  /sandbox/events                     → PageEvent, as server-sent events
 *     GET  /sandbox/files/<file_id>            → the file's bytes, with its name
 *     POST /sandbox/act                        Action → Outcome
 *     POST /sandbox/upload                     multipart: person, chat, thread?, caption?, as, files… → Outcome
 *
 * An Outcome that says no is an answer like another (200); one comes with 400 and above too. Events are
 * not kept: whoever connects to them, again or for the first time, asks for the state after that, so as
 * to miss nothing. A reader that falls too far behind is let go, and may connect again.
 */
import type { BotCommand, ForceReply, ReplyKeyboardMarkup } from "grammy/types";
import type { BotPlace } from "./bot-api/membership.ts";
import type { ChatMessage, MemberStatus } from "./bot-api/telegram.ts";

export type { BotCommand, ChatMessage };

/** Messages a request for older ones brings. */
export const PAGE = 50;

export interface Snapshot {
  readonly bot: { readonly name: string; readonly username: string };
  readonly plan: { readonly title: string; readonly period: { from: string; to: string } };
  readonly clock: ClockView;
  readonly people: readonly PersonView[];
  readonly chats: readonly ChatView[];
  /** The newest message of each chat that has one, for the list. */
  readonly latest: readonly ChatMessage[];
  /** The newest calls, oldest first. */
  readonly calls: readonly CallView[];
  readonly faults: readonly FaultName[];
}

export interface PersonView {
  readonly id: number;
  readonly name: string;
  readonly language: string;
  /** What the bot knows this person as: official names of units, in the order of the plan. */
  readonly place:
    | { readonly kind: "office" | "onlooker" }
    | { readonly kind: "unit"; readonly unit: string }
    | null;
  readonly started: boolean;
  readonly blocked: boolean;
  /** The account was deleted. */
  readonly gone: boolean;
}

export interface ChatView {
  /** A private chat has its person's id. */
  readonly id: number;
  readonly kind: "private" | "group" | "supergroup";
  readonly title: string;
  /** A supergroup with topics. */
  readonly isForum: boolean;
  readonly members: readonly { readonly person: number; readonly status: MemberStatus }[];
  readonly bot: MemberStatus;
  readonly pinned: readonly number[];
  readonly keyboard: ReplyKeyboardMarkup | ForceReply | null;
  readonly topics: readonly {
    readonly id: number;
    readonly name: string;
    readonly closed: boolean;
  }[];
  /** The supergroup that this group became. */
  readonly migratedTo: number | null;
}

export interface ClockView {
  /** ISO instant; the page shows it in the plan's time zone and lets it run on. */
  readonly now: string;
  readonly timeZone: string;
  /** Between two moves the clock runs on; it stands still while it travels. */
  readonly travellingTo: string | null;
  /** What the schedule will do next, soonest first. */
  readonly next: readonly UpcomingView[];
}

interface UpcomingView {
  readonly at: string;
  /** In Vietnamese: "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024". */
  readonly what: string;
}

export interface CallView {
  readonly number: number;
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly at: string;
  /** Wall-clock milliseconds. */
  readonly took: number;
  readonly answer:
    | { readonly ok: true; readonly result: unknown }
    | {
        readonly ok: false;
        readonly code: number;
        readonly description: string;
      };
  readonly byFault: boolean;
}

/** Troubles to switch on; `down` ends by itself after a minute, the others stay until switched off. */
export const FAULTS = ["tooManyRequests", "serverError", "slow", "down", "brokenAfter"] as const;
export type FaultName = (typeof FAULTS)[number];

export type PageEvent =
  | { readonly kind: "person"; readonly person: PersonView }
  | { readonly kind: "chat"; readonly chat: ChatView }
  | { readonly kind: "message"; readonly message: ChatMessage }
  | { readonly kind: "edited"; readonly message: ChatMessage }
  | { readonly kind: "deleted"; readonly chat: number; readonly messageId: number }
  | { readonly kind: "typing"; readonly chat: number }
  | {
      readonly kind: "answer";
      readonly person: number;
      readonly chat: number;
      readonly messageId: number;
      readonly text: string | null;
      readonly alert: boolean;
    }
  | { readonly kind: "commands" }
  | { readonly kind: "call"; readonly call: CallView }
  | { readonly kind: "clock"; readonly clock: ClockView }
  | { readonly kind: "faults"; readonly faults: readonly FaultName[] };

interface In {
  readonly person: number;
  readonly chat: number;
}

/** What a person does, and what the one who runs the sandbox does. */
export type Action =
  | (In & {
      readonly do: "say";
      readonly text: string;
      readonly replyTo?: number;
      readonly thread?: number;
      /** As an administrator of the group who stays unnamed. */
      readonly unnamed?: boolean;
    })
  /** Pasted with lists and tables: lines with a mark are items, those with tabs or bars rows. */
  | (In & { readonly do: "rich"; readonly text: string })
  /** Sends a message of another chat on into this one. */
  | (In & { readonly do: "forward"; readonly from: number; readonly message: number })
  /** For everybody; the bot is not told. */
  | (In & { readonly do: "delete"; readonly message: number })
  | (In & { readonly do: "edit"; readonly message: number; readonly text: string })
  /** The inline button at this place of the message as the page shows it. */
  | (In & { readonly do: "press"; readonly message: number; readonly data: string })
  | (In & { readonly do: "sticker" | "voice" | "location" | "video" | "poll" | "contact" })
  | { readonly do: "start"; readonly person: number; readonly payload?: string }
  /** Opens https://t.me/<bot>?start=…  */
  | { readonly do: "open"; readonly person: number; readonly link: string }
  | { readonly do: "block" | "unblock" | "deleteAccount"; readonly person: number }
  | { readonly do: "addPerson"; readonly name: string; readonly language: "vi" | "en" }
  | {
      readonly do: "addGroup";
      readonly title: string;
      readonly members: readonly number[];
      /** A supergroup with topics. */
      readonly forum?: boolean;
    }
  | (In & { readonly do: "join" | "leave" | "addBot" | "kickBot" | "upgrade" | "deleteGroup" })
  | (In & { readonly do: "rename"; readonly title: string })
  | (In & { readonly do: "addTopic"; readonly name: string })
  | (In & {
      readonly do: "closeTopic" | "reopenTopic" | "deleteTopic";
      readonly thread: number;
    })
  /** Makes it an administrator, a plain member, or one that may not write. */
  | (In & { readonly do: "placeBot"; readonly as: BotPlace })
  | {
      readonly do: "moveClock";
      readonly to:
        | { readonly hours: number }
        | { readonly days: number }
        | { readonly at: string }
        | "next";
    }
  | { readonly do: "fault"; readonly fault: FaultName; readonly on: boolean };

export type ActionOf<Does extends Action["do"]> = Extract<Action, { do: Does }>;

/** What came of it, where something did. */
export interface Done {
  readonly message?: number;
  readonly person?: number;
  readonly chat?: number;
}

export type Outcome =
  | (Done & { readonly ok: true })
  /** In words for the one at the page. */
  | { readonly ok: false; readonly error: string };
