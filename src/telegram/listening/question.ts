import type { Message } from "grammy/types";
import type { z } from "zod";
import type { Limits } from "../../reading/law.ts";
import type { Finding } from "../../reading/privacy.ts";
import type { Ctx } from "../context.ts";
import type { Demand } from "../rights/demand.ts";

/** A text of someone's own that the law lets stay. */
export interface Kept {
  readonly text: string;
  /** What may be personal data; its author has to look at it again. */
  readonly doubts: readonly Finding[];
}

/** A message as a question hears it: sent, or edited while the question was still open. */
export interface Heard {
  readonly message: Message;
  readonly isEdited: boolean;
}

/** What stands above a text before it leaves: to whom, about what. */
export interface Look {
  readonly head: string;
  /** What sends it says; left out: that it is sent. */
  readonly button?: string;
}

/** What a question takes for an answer. */
type Takes<About extends readonly string[]> =
  /** A text of one's own, which the law has let pass; anything else is refused by the listener. Its author sees it once more before it leaves. */
  | {
      readonly kept: Limits;
      /** Null: it is over, and that was said. */
      look(ctx: Ctx, ...about: About): Promise<Look | null>;
      send(ctx: Ctx, text: string, ...about: About): unknown;
    }
  /** The same, where what takes it shows it in a way of its own. */
  | { readonly kept: Limits; take(ctx: Ctx, kept: Kept, ...about: About): unknown }
  /** A text that is read and not kept as it is: a name, a day, a number. */
  | {
      read(ctx: Ctx, text: string, ...about: About): unknown;
      /**
       * Asks it again, in full, where something else came in between: what is typed then is not taken unseen. Null: it
       * takes nothing but what its own buttons say, or answers what was replied to.
       */
      readonly again: ((ctx: Ctx, ...about: About) => unknown) | null;
      /** What it takes is shown before anything is kept: nothing that comes in between closes it. */
      isShown?(...about: About): boolean;
      /** A report in a sentence is what it asks for. */
      readonly takesReports?: true;
    }
  /** Any message: texts, files, captions. The law stands in what takes them. */
  | { hear(ctx: Ctx, heard: Heard, ...about: About): unknown };

/**
 * One question of the bot's, wherever it is asked: who may answer it, what it is about, what it takes. It
 * stays open until what takes the answer asks another one or ends the listening.
 */
export type Question<About extends readonly string[]> = Takes<About> & {
  /** Its name in a stored position. */
  readonly id: string;
  /** Codes and ids: which unit, which draft, which day. */
  readonly about: z.ZodType<About>;
  /** Who may answer it, when the answer comes. */
  may(...about: About): Demand;
  /**
   * It still listens when it was asked long ago, because what it asks for is kept elsewhere and nobody else gets
   * the answer: a draft's own words, a name. Of any other one nobody remembers what the next text would answer.
   */
  lasts?(ctx: Ctx, ...about: About): boolean | Promise<boolean>;
};

/** A question whose type is forgotten, for the list of all. */
export type AnyQuestion = Question<readonly string[]>;

export function question<About extends readonly string[]>(
  declared: Question<About>,
): Question<About> {
  return declared;
}

/** Whether what comes in between closes it to what is typed next. A form's answers reach nobody but its own draft. */
export function mayBeLeft(one: AnyQuestion): boolean {
  return "kept" in one || ("read" in one && one.again !== null);
}

export function anyQuestion<About extends readonly string[]>(one: Question<About>): AnyQuestion {
  return one as unknown as AnyQuestion;
}
