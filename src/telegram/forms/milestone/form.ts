import type { Tx } from "../../../database/index.ts";
import {
  type Begun,
  type TickAnswers,
  type TickDraft,
  tickDrafts,
  tickOff,
} from "../../../milestones/store/changes.ts";
import { actsFor } from "../../../people/acting.ts";
import type { Milestone } from "../../../plan/model.ts";
import { milestoneOf, milestoneTitle } from "../../../plan/months.ts";
import { currentUnit } from "../../../plan/units.ts";
import { mayStay } from "../../../reading/law.ts";
import { readDaySaid } from "../../../reading/official.ts";
import { clean } from "../../../reading/text.ts";
import { cutText } from "../../../reports/cut.ts";
import { resume, step } from "../../buttons/milestones.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { privateWords } from "../../words/private.ts";
import { lengthWords, refusalWords } from "../../words/refusals.ts";
import { formQuestion } from "../declare.ts";
import type { Form, Taken, TextInput } from "../form.ts";
import { handOf } from "../going-on.ts";
import { reportForm } from "../report/form.ts";
import { filesToNamed } from "../report/named-report.ts";
import { ownLines } from "../report/notes.ts";
import { goOnWithNext } from "../report/receipt.ts";
import { besideMilestone, keptApart } from "./beside.ts";
import { draftCard, tickCard } from "./words.ts";

const TELLING = 5;

/** Characters of a note after NFC. */
const NOTE = { from: 2, to: 500 };

type TickInput =
  | { readonly kind: "day"; readonly day: string }
  /** Asks for the day anew, or leaves the note out. */
  | { readonly kind: "no-day" | "no-note" };

/** A milestone is ticked off: when, and if one likes with a note and files, all on one card. */
export const milestoneForm: Form<TickAnswers, Milestone, TickInput> = {
  question: formQuestion("milestone", () => milestoneForm),
  drafts: tickDrafts,
  step: step as unknown as Form<TickAnswers, Milestone, TickInput>["step"],
  resume,
  words: { gone: "tick-gone", kept: "tick-kept", dropped: "left" },
  scene: (ctx, { unit, subject }) =>
    actsFor(ctx, unit) ? milestoneOf(ctx.plan, subject ?? "") : null,
  title: ({ plan }, { subject }) =>
    escapeHtml(milestoneTitle(plan, subject ?? "") ?? subject ?? ""),
  open: (_, { answers }) => (answers.day === undefined ? "day" : "review"),
  menus: ["review"],
  ask: async (ctx, _read, draft) => draftCard(ctx, draft),
  belongsTo: (verb) => (verb === "send" ? "review" : null),
  inputOf(verb, argument) {
    if (verb === "day") return { kind: "day", day: argument };
    if (verb === "other-day") return { kind: "no-day" };
    return verb === "no-note" ? { kind: "no-note" } : null;
  },
  async take(ctx, _tx, draft, _milestone, input) {
    const taken = take(ctx, draft, input);
    const own = ownLines(ctx, draft.answers, taken.answers);
    return own.length > 0 ? { ...taken, note: own.join("\n") } : taken;
  },
  send,
  next: goOn,
  nextQuestion: () => reportForm.question,
  holds: ({ answers }, text) => answers.note === clean(text),
  files: {
    named: filesToNamed,
    isNil: () => false,
    isAsked: () => true,
    caption: (_, { answers }) =>
      answers.day !== undefined && answers.note === undefined ? "answer" : "none",
    noted: "evidence-noted",
  },
};

/** Opens the report that was told here and waited. */
function goOn(ctx: Ctx, tx: Tx, draft: TickDraft): Promise<string | null> {
  const unit = currentUnit(ctx.plan, draft.unit, ctx.today);
  return unit ? goOnWithNext(ctx, tx, draft, unit) : Promise.resolve(null);
}

function take(ctx: Ctx, draft: TickDraft, input: TickInput | TextInput): Taken<TickAnswers> {
  const { answers } = draft;
  switch (input.kind) {
    case "day":
      return {
        answers: input.day <= ctx.today ? { ...answers, day: input.day } : answers,
        refused: null,
      };
    case "no-day":
      return { answers: { ...answers, day: undefined }, refused: null };
    case "no-note":
      return { answers: { ...answers, note: undefined }, refused: null };
    case "text":
      return besideMilestone(ctx, draft, input.text) ?? takeText(ctx, answers, input.text);
    case "as-this":
    case "edited":
      return takeText(ctx, answers, input.text);
    case "as-own":
      return keptApart(ctx, draft, input.text);
    case "harmless": {
      const noted = { ...answers, note: clean(input.text) };
      return { answers: noted, refused: null, ...replaced(ctx, answers) };
    }
    default:
      return { answers, refused: null };
  }
}

/** A note before it does not vanish in silence. */
function replaced({ t }: Ctx, { note }: TickAnswers): { readonly note?: string } {
  if (note === undefined) return {};
  return { note: t("tick-note-replaced", { text: escapeHtml(note) }) };
}

/**
 * The day first, alone or in a sentence, which is the note as well; a sentence without one is the note, and the day
 * is asked again. Afterwards a text is the note, unless it is nothing but another day.
 */
function takeText(ctx: Ctx, answers: TickAnswers, text: string): Taken<TickAnswers> {
  const { plan, today } = ctx;
  const { day, isAll } = readDaySaid(text, { today, period: plan.period });
  if (isAll || answers.day === undefined) {
    if (typeof day !== "string") {
      if (day.kind === "not-understood" && isTelling(text)) return takeNote(ctx, answers, text);
      const words = refusalWords(ctx, { kind: "date", problem: day }, {});
      return { answers, refused: { words, about: [] } };
    }
    const dated = { ...answers, day };
    return isAll ? { answers: dated, refused: null } : takeNote(ctx, dated, text);
  }
  return takeNote(ctx, answers, text);
}

/** So many words are no day that was written badly: they tell what was done, and are not lost. */
function isTelling(text: string): boolean {
  return clean(text).split(" ").length >= TELLING;
}

function takeNote(ctx: Ctx, answers: TickAnswers, text: string): Taken<TickAnswers> {
  const refuse = (words: string, mayStay = false): Taken<TickAnswers> => ({
    answers,
    refused: {
      words,
      about: mayStay ? [[{ label: ctx.t("button-harmless"), verb: "harmless" }]] : [],
    },
  });
  const note = mayStay(text, NOTE);
  if (note.kind === "length") {
    return refuse(
      lengthWords(ctx, { length: note.length, limits: NOTE, cut: cutText(text, NOTE.to) }),
    );
  }
  if (note.kind === "refused") return refuse(privateWords(ctx, note.findings));
  if (note.doubts.length > 0) return refuse(privateWords(ctx, note.doubts), true);
  return { answers: { ...answers, note: note.text }, refused: null, ...replaced(ctx, answers) };
}

async function send(ctx: Ctx, tx: Tx, draft: TickDraft): Promise<string | null> {
  const { t, plan, who, now } = ctx;
  const personId = who.person?.id ?? draft.holderId;
  const milestone = draft.subject ?? "";
  const sent = await tickOff(tx, draft, {
    ...{ planId: plan.id, unit: draft.unit, milestone, personId, now },
  });
  if (sent.kind === "gone") {
    ctx.show(t("tick-gone"));
    return null;
  }
  const card = tickCard(sent.tick, "unit", ctx);
  const head = t(sent.kind === "ticked" ? "tick-done" : "tick-already");
  ctx.show(`${head}\n\n${card.html}`, { keyboard: card.keyboard });
  // A second press opens nothing twice.
  return draft.state === "submitted" ? null : goOn(ctx, tx, draft);
}

/** Opens a draft and takes what is typed and sent from now on for it. */
export async function beginMilestone(
  ctx: Ctx,
  open: (tx: Tx, begun: Begun) => Promise<TickDraft>,
  unit: string,
  milestone: string,
): Promise<void> {
  const { plan, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  const { heard, now } = handOf(ctx, personId);
  await ctx.effect(async (tx) => {
    const opened = await open(tx, { planId: plan.id, unit, milestone, personId, now, heard });
    const { html, keyboard } = draftCard(ctx, opened);
    ctx.say(html, { keyboard });
    ctx.listening.ask(milestoneForm.question, opened.id);
  });
}
