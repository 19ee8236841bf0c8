import type { Action, BotCommand, ChatMessage, Outcome, Snapshot } from "../../protocol.ts";
import { words } from "../words/index.ts";
import { notify } from "./notices.ts";

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}

export const fetchState = (): Promise<Snapshot> => get("/sandbox/state");

/** The newest messages of a chat, or those before one of them; oldest first. */
export const fetchMessages = (chat: number, before?: number): Promise<ChatMessage[]> =>
  get(`/sandbox/messages?chat=${chat}${before === undefined ? "" : `&before=${before}`}`);

export const fetchCommands = (person: number, chat: number): Promise<BotCommand[]> =>
  get(`/sandbox/commands?person=${person}&chat=${chat}`);

export const fileUrl = (id: string): string => `/sandbox/files/${encodeURIComponent(id)}`;

/** Does it, or says in a toast why it was not possible. */
export function act(action: Action): Promise<Outcome> {
  return send("/sandbox/act", {
    headers: { "content-type": "application/json" },
    body: JSON.stringify(action),
  });
}

export interface Upload {
  readonly person: number;
  readonly chat: number;
  readonly thread: number | null;
  readonly caption: string;
  readonly as: "photo" | "document";
  readonly files: readonly File[];
}

export function upload({ person, chat, thread, caption, as, files }: Upload): Promise<Outcome> {
  const body = new FormData();
  body.set("person", String(person));
  body.set("chat", String(chat));
  if (thread !== null) body.set("thread", String(thread));
  if (caption) body.set("caption", caption);
  body.set("as", as);
  for (const file of files) body.append("files", file, file.name);
  return send("/sandbox/upload", { body });
}

async function send(path: string, init: RequestInit): Promise<Outcome> {
  const outcome = await post(path, init);
  if (!outcome.ok) notify(outcome.error);
  return outcome;
}

async function post(path: string, init: RequestInit): Promise<Outcome> {
  try {
    const response = await fetch(path, { method: "POST", ...init });
    // Refusals of the route itself (too large, wrong origin) are no JSON.
    if (!response.headers.get("content-type")?.includes("json"))
      return { ok: false, error: words.value.failed };
    return (await response.json()) as Outcome;
  } catch {
    return { ok: false, error: words.value.failed };
  }
}
