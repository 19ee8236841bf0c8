import type { InlineKeyboardMarkup } from "grammy/types";
import type { Reads, Tx } from "../../database/index.ts";
import type { DraftOf, DraftsOf } from "../../reports/store/draft-rows.ts";
import type { Report } from "../../reports/store/reports.ts";
import type { ButtonKind } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import type { Wordless } from "../i18n.ts";
import type { Question } from "../listening/question.ts";
import type { Received } from "../upload.ts";
import type { AboutRows, AboutText } from "./about-text.ts";

/** What became of words that name a report by its number. */
export type Named =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "none"; readonly why: string };

/** The open question of a draft, as it is shown. */
export interface Asked {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
}

/** What a text or a button says to a form, in no messenger's terms. */
export type TextInput =
  | { readonly kind: "text" | AboutText; readonly text: string }
  /** A message that was told before says something else now; whether nothing was told after it. */
  | { readonly kind: "edited"; readonly text: string; readonly isLatest: boolean };

/** What became of an input. */
export interface Taken<Answers> {
  /** The same object if nothing was taken. */
  readonly answers: Answers;
  readonly refused: {
    readonly words: string;
    /** What its author may say of the refused text itself; the question's own buttons stand below. */
    readonly about: AboutRows;
  } | null;
  /** Said above the next question: what was corrected, what was not used. */
  readonly note?: string;
}

/**
 * One guided form: which questions a draft has, how they are asked, what they take, what sending does.
 * What all forms do alike (go back, keep, correct from the review, a stale button, two holders, files,
 * albums, later, discard, go on) is done once, in the files beside this one.
 *
 * A scene is what a form must know beside the draft: for a periodic report, what is owed.
 */
export interface Form<Answers extends object, Scene, Input> {
  readonly question: Question<[string]>;
  readonly drafts: DraftsOf<Answers>;
  readonly step: ButtonKind<[string, string, string]>;
  readonly resume: ButtonKind<[string]>;
  /** Keys of locales/. */
  readonly words: Readonly<Record<"gone" | "kept" | "dropped", Wordless>>;

  /** Null: the plan does not ask for it any more. */
  scene(ctx: Ctx, draft: DraftOf<Answers>): Scene | null;
  /** Names the draft to people, in HTML; who reads it need not be who writes. */
  title(face: Pick<Ctx, "plan" | "t">, draft: DraftOf<Answers>): string;
  /** The name of the open question, "review" when everything is answered. */
  open(ctx: Ctx, draft: DraftOf<Answers>, scene: Scene): string;
  /** Questions that are answered by a tap, whatever else they understand. */
  readonly menus: readonly string[];
  /** @param page what of a long list is shown */
  ask(ctx: Ctx, read: Reads, draft: DraftOf<Answers>, scene: Scene, page?: string): Promise<Asked>;
  /** The question that a button answers; a button of another question is of the past. */
  belongsTo(verb: string, argument: string): string | null;
  /** What a button means beside what it means in every form; null if it means nothing (any more). */
  inputOf(verb: string, argument: string): Input | null;
  take(
    ctx: Ctx,
    tx: Tx,
    draft: DraftOf<Answers>,
    scene: Scene,
    input: Input | TextInput,
  ): Promise<Taken<Answers>>;
  /** Sends it, once, and says so. Returns the draft that is in hand afterwards, if one is. */
  send(ctx: Ctx, tx: Tx, draft: DraftOf<Answers>, scene: Scene): Promise<string | null>;
  /** Opens what was told to be reported after the draft, where that is given up. Returns its draft, if there is one. */
  next?(ctx: Ctx, tx: Tx, draft: DraftOf<Answers>, scene: Scene): Promise<string | null>;
  /** The question about such a draft, where it is of another form. */
  readonly nextQuestion?: () => Question<[string]>;
  /** A text that the draft holds already: an edit that says the same changes nothing. */
  holds(draft: DraftOf<Answers>, text: string): boolean;
  readonly files: {
    /** There was nothing to report, and so there is nothing to show. */
    isNil(draft: DraftOf<Answers>): boolean;
    /** All that it holds are files that came alone: of them its reporter reads, not of a report. */
    areAll?(draft: DraftOf<Answers>): boolean;
    /** The open question is the one that asks for files. */
    isAsked(ctx: Ctx, draft: DraftOf<Answers>, scene: Scene): boolean;
    /** Whether the open question takes a caption for its answer: always, if it is understood, never. */
    caption(ctx: Ctx, draft: DraftOf<Answers>, scene: Scene): "answer" | "maybe" | "none";
    /** Gives files to a report that was sent, if their caption names one; why not, if they do not go there. */
    named?(
      ctx: Ctx,
      tx: Tx,
      received: Received,
      from: Pick<DraftOf<Answers>, "reportId">,
    ): Promise<Named | null>;
    /** What a document that came says of it, and how it is taken; empty if it says nothing. */
    said?(ctx: Ctx, draft: DraftOf<Answers>, scene: Scene, name: string, words: string): string[];
    /** Key of locales/ for a file that came beside another question. */
    readonly noted: "evidence-noted" | "periodic-file";
  };
  /** Hears of words that they name what the draft is for, and does that. */
  hears?(ctx: Ctx, tx: Tx, draft: DraftOf<Answers>, text: string): Promise<boolean>;
  /** Turns a page, shows a whole text: what a button does without answering anything. */
  look?(
    ctx: Ctx,
    tx: Tx,
    draft: DraftOf<Answers>,
    scene: Scene,
    verb: string,
    argument: string,
  ): Promise<boolean>;
}

/** A form whose types are forgotten, for the list of all. */
export type AnyForm = Form<object, unknown, unknown>;

export function anyForm<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
): AnyForm {
  return form as unknown as AnyForm;
}
