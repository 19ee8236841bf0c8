import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import type { Api, Context } from "grammy";
import type { Message } from "grammy/types";
import type { Dispatcher } from "undici";
import type { QuestionService } from "../asking/endpoint/index.ts";
import type { Clock } from "../clock.ts";
import type { Config, Language } from "../config.ts";
import type { Database, Tx } from "../database/index.ts";
import type { EvidenceFiles } from "../evidence/index.ts";
import type { Jobs } from "../jobs/index.ts";
import type { Log } from "../log.ts";
import type { Outbox } from "../outbox/index.ts";
import type { GuessLimiter } from "../people/guesses.ts";
import type { Directory } from "../people/store/directory.ts";
import type { Who } from "../people/who.ts";
import type { Calendar } from "../plan/calendar.ts";
import type { Day, Plan } from "../plan/model.ts";
import type { Again } from "./again.ts";
import type { Call, Shown } from "./answer.ts";
import type { Aside } from "./aside.ts";
import type { Languages, Say } from "./i18n.ts";
import type { Listening } from "./listening/listening.ts";
import type { Held } from "./listening/store/held.ts";
import type { OpenTurn } from "./turn.ts";

/** What every feature may use. Made once, in src/app.ts. */
export interface Services {
  readonly config: Config;
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly database: Database;
  readonly directory: Directory;
  /** Counts wrong links of each running program: nothing is stored of strangers. */
  readonly guesses: GuessLimiter;
  readonly evidence: EvidenceFiles;
  readonly languages: Languages;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly api: Api;
  /** How Telegram is asked again while it is away. */
  readonly again: Again;
  /** The way to Telegram for downloads: through the proxy, if there is one. */
  readonly network: Dispatcher;
  /** Reads what the rules for questions do not; null if the operator named no service. */
  readonly questions: QuestionService | null;
}

export interface OwnContext extends Services {
  /** Long work beside the chat. */
  readonly jobs: Jobs;
  readonly turn: OpenTurn;
  /** Who wrote. */
  who: Who;
  language: Language;
  /** Says a message of locales/ in the writer's language. */
  t: Say;
  /** Now, once per update. */
  readonly now: Date;
  /** Today in the plan's time zone. */
  readonly today: Day;
  /** Where it was written: in private, in the office's own group, or in another. */
  readonly where: "private" | "office-group" | "other-group";
  /** The office lets its group see which unit is meant; false in every other chat. */
  readonly groupNames: boolean;
  /** What the bot asked this person last, and what waits for their confirmation. */
  readonly listening: Listening;
  /** What a text asks of the bot beside the question that is open; null: nothing. */
  aside(text: string): Aside | null;
  /** A report that a text tells, where something else is asked. */
  told(text: string): Aside | null;
  /** Does what a button does that carries this: its words were typed. */
  press(data: string): Promise<void>;
  /** Takes a text for the answer to a question, in the place of the one that waits. */
  answer(held: Held, text: string): Promise<void>;
  /** Does with a text what its question was asked for: its author has seen it. */
  send(held: Held): Promise<void>;
  /** The messages of an album, which was sent as one; empty if this is none. */
  readonly album: readonly Message[];
  // The turn's words, for short.
  effect<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  say(html: string, shown?: Shown): void;
  show(html: string, shown?: Shown): void;
  toast(text: string, alert?: boolean): void;
  call(call: Call): void;
}

export type Ctx = ConversationFlavor<Context & OwnContext>;

/** The context inside the listening conversation: bare, because it is replayed. Work is done outside, in `external`. */
export type Talk = Conversation<Ctx, Context>;
