import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../../src/log.ts";
import { fillEmpty } from "../../src/sandbox/empty.ts";
import type {
  Action,
  ChatMessage,
  Outcome,
  PageEvent,
  PersonView,
  Snapshot,
} from "../../src/sandbox/protocol.ts";
import { type RunningSandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/start.ts";

/** A folder of its own, which ends with the test. */
export function newFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "dau-moi-sandbox-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The page, as its program uses the server. */
export interface Page {
  state(): Promise<Snapshot>;
  act(action: Action): Promise<Outcome>;
  /** Fails if the sandbox is unwilling. */
  does(action: Action): Promise<Outcome & { ok: true }>;
  upload(fields: Record<string, string>, files: readonly File[]): Promise<Outcome>;
  messages(chat: number, before?: number): Promise<ChatMessage[]>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Everything that is told from now on, until it is closed. */
  listen(): Promise<Listener>;
}

interface Listener extends AsyncDisposable {
  readonly heard: readonly PageEvent[];
  /** Resolves with the first event that fits, heard already or still to come. */
  next<Kind extends PageEvent["kind"]>(
    kind: Kind,
    fits?: (event: Extract<PageEvent, { kind: Kind }>) => boolean,
  ): Promise<Extract<PageEvent, { kind: Kind }>>;
}

export function openPage(url: string): Page {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { headers });
  const json = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;
  const page: Page = {
    get,
    state: () => json("/sandbox/state"),
    messages: (chat, before) =>
      json(`/sandbox/messages?chat=${chat}${before === undefined ? "" : `&before=${before}`}`),
    async act(action) {
      const response = await fetch(`${url}/sandbox/act`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: url },
        body: JSON.stringify(action),
      });
      return (await response.json()) as Outcome;
    },
    async does(action) {
      const outcome = await page.act(action);
      if (!outcome.ok) throw new Error(outcome.error);
      return outcome;
    },
    async upload(fields, files) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      for (const file of files) body.append("files", file);
      const response = await fetch(`${url}/sandbox/upload`, { method: "POST", body });
      return (await response.json()) as Outcome;
    },
    listen: () => listen(url),
  };
  return page;
}

async function listen(url: string): Promise<Listener> {
  const over = new AbortController();
  const response = await fetch(`${url}/sandbox/events`, { signal: over.signal });
  const heard: PageEvent[] = [];
  const waiters = new Set<() => void>();
  const reading = (async () => {
    let rest = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line.startsWith("data: ")) heard.push(JSON.parse(line.slice("data: ".length)));
      }
      for (const look of waiters) look();
    }
  })().catch(() => {});
  return {
    heard,
    next: (kind, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          for (const event of heard) {
            if (event.kind !== kind || !fits(event as never)) continue;
            waiters.delete(look);
            resolve(event as never);
            return;
          }
        };
        waiters.add(look);
        look();
      }),
    async [Symbol.asyncDispose]() {
      over.abort();
      await reading;
    },
  };
}

export interface Here extends AsyncDisposable {
  readonly sandbox: RunningSandbox;
  readonly page: Page;
  /** Lines of the operator's log at error level. */
  readonly errors: readonly string[];
  /** Somebody in it, by name. */
  person(name: string): Promise<PersonView>;
  /** Writes to the bot in private, and waits for its answer. */
  says(person: number, text: string): Promise<void>;
  /** Presses the newest inline button with these words in the private chat, and waits. */
  taps(person: number, label: string): Promise<void>;
  /** The newest text in the private chat that fits. */
  sees(person: number, pattern: RegExp): Promise<string>;
}

export const OFFICE = "Hoàng Thị Mẫu";
export const STRANGER = "Người lạ";

/** A sandbox with one member of the office and a stranger, unless it is filled otherwise. */
export async function startHere(
  folder: string,
  options: Partial<SandboxOptions> = {},
): Promise<Here> {
  const errors: string[] = [];
  const log = createLog("error", [], { write: (line) => errors.push(line) });
  const sandbox = await startSandbox({ folder, fill: fillEmpty, log, ...options });
  const page = openPage(sandbox.url);
  return {
    sandbox,
    page,
    errors,
    async person(name) {
      const found = (await page.state()).people.find((person) => person.name === name);
      if (!found) throw new Error(`Nobody is called ${name}`);
      return found;
    },
    async says(person, text) {
      await page.does({ do: "say", person, chat: person, text });
      await sandbox.settled();
    },
    async taps(person, label) {
      const messages = await page.messages(person);
      for (const message of messages.toReversed()) {
        const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
        const button = buttons.find(({ text }) => text.includes(label));
        if (!button || !("callback_data" in button)) continue;
        const { message_id, chat } = message;
        const data = button.callback_data;
        await page.does({ do: "press", person, chat: chat.id, message: message_id, data });
        return sandbox.settled();
      }
      throw new Error(`No button "${label}" among ${messages.length} messages`);
    },
    async sees(person, pattern) {
      const texts = (await page.messages(person)).map(({ text = "" }) => text);
      const found = texts.findLast((text) => pattern.test(text));
      if (found === undefined) throw new Error(`${pattern} is not in: ${texts.at(-1)}`);
      return found;
    },
    async [Symbol.asyncDispose]() {
      await sandbox.stop();
      if (errors.length > 0) throw new Error(`Errors were logged:\n${errors.join("")}`);
    },
  };
}
