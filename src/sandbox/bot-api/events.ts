import type { Update } from "grammy/types";
import type { Call } from "./calls.ts";
import type { ChatMessage, ChatState, Person } from "./telegram.ts";

/** Everything that happens in the sandbox, in order, for whoever watches: actors, the chat page. */
export type SandboxEvent =
  | { readonly kind: "person"; readonly person: Person }
  | { readonly kind: "chat"; readonly chat: ChatState }
  | { readonly kind: "message"; readonly chat: ChatState; readonly message: ChatMessage }
  | { readonly kind: "edited"; readonly chat: ChatState; readonly message: ChatMessage }
  | { readonly kind: "deleted"; readonly chat: ChatState; readonly messageId: number }
  | { readonly kind: "pinned"; readonly chat: ChatState }
  | { readonly kind: "typing"; readonly chat: ChatState; readonly action: string }
  /** A button press was answered: the toast or alert that the person sees, often without text. */
  | { readonly kind: "answer"; readonly answer: ButtonAnswer }
  | { readonly kind: "commands" }
  | { readonly kind: "update"; readonly update: Update }
  /** The bot asks for updates. */
  | { readonly kind: "polled" }
  /** The bot has taken these updates for good. */
  | { readonly kind: "confirmed"; readonly upTo: number }
  /** Thrown away without the bot having seen them. */
  | { readonly kind: "dropped"; readonly updates: readonly Update[] }
  | { readonly kind: "call"; readonly call: Call };

interface ButtonAnswer {
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly text?: string;
  readonly alert: boolean;
  readonly url?: string;
}

export interface Events {
  emit(event: SandboxEvent): void;
  /** Returns the function that ends the subscription. */
  on(listener: (event: SandboxEvent) => void): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<(event: SandboxEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
