import type { Middleware } from "grammy";
import type { AsideIn } from "./aside.ts";
import type { Deed, Link } from "./commanding.ts";
import type { Ctx } from "./context.ts";
import type { LongWork } from "./jobs/long-work.ts";
import type { RepliedTo } from "./listening/listen.ts";
import type { AnyQuestion } from "./listening/question.ts";
import type { Press } from "./pressing.ts";
import type { NoticeAnswer } from "./replying.ts";

/** One thing that people can do with the bot: how they come to it, and what it asks them. */
export interface Feature {
  readonly commands?: readonly Deed[];
  readonly links?: readonly Link[];
  readonly presses?: readonly Press[];
  readonly questions?: readonly AnyQuestion[];
  /** Questions that a message of the bot's asks of whoever replies to it. */
  readonly replies?: readonly RepliedTo[];
  /** What is done with words in answer to a reminder. */
  readonly noticeAnswers?: readonly NoticeAnswer[];
  /** What it has done beside the chat (src/jobs/job.ts). */
  readonly works?: readonly LongWork[];
  /** What Telegram tells of chats: a group that moved, a bot that was taken out. */
  readonly events?: Middleware<Ctx>;
  /** What may be asked of the bot while it waits for an answer itself. */
  readonly aside?: AsideIn;
  /** What may be told it while it waits for a day, a number or a name: it is offered, and what is open stays so. */
  readonly told?: AsideIn;
  /** Messages that answer no question. */
  readonly otherwise?: Middleware<Ctx>;
}
