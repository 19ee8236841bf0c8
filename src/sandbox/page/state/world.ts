import { computed, signal } from "@preact/signals";
import type {
  CallView,
  ChatMessage,
  ChatView,
  FaultName,
  PersonView,
  Snapshot,
} from "../../protocol.ts";
import type { Unread } from "../rules/unread.ts";

/** What the server has told, as it is now. Only connection.ts and apply.ts change it. */
export const bot = signal<Snapshot["bot"]>({ name: "Đầu Mối", username: "" });
export const plan = signal<Snapshot["plan"] | null>(null);
export const people = signal<ReadonlyMap<number, PersonView>>(new Map());
export const chats = signal<ReadonlyMap<number, ChatView>>(new Map());
/** The newest message of each chat. */
export const latest = signal<ReadonlyMap<number, ChatMessage>>(new Map());
export const unread = signal<Unread>(new Map());
/** Chats in which the bot shows that it is busy. */
export const typing = signal<ReadonlySet<number>>(new Set());
export const calls = signal<readonly CallView[]>([]);
export const faults = signal<readonly FaultName[]>([]);
export const link = signal<"connecting" | "up" | "lost">("connecting");
/** Grows whenever somebody's command menu may have changed. */
export const commandsVersion = signal(0);

export const hasFocalPoints = computed(() =>
  [...people.value.values()].some(({ place }) => place?.kind === "unit"),
);

/** How many calls the panel remembers. */
export const CALLS = 500;
