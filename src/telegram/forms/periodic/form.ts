import { type OccasionOwed, occasionOf } from "../../../plan/occasions.ts";
import { clean } from "../../../reading/text.ts";
import { SOURCES } from "../../../reports/carried.ts";
import { deedsIn, owedFor } from "../../../reports/owed.ts";
import {
  PERIODIC_QUESTIONS,
  type PeriodicAnswers,
  type PeriodicQuestion,
  TEXTS,
} from "../../../reports/periodic-answers.ts";
import { documentStep, isText, openPeriodic } from "../../../reports/periodic-questions.ts";
import { takePeriodic } from "../../../reports/periodic-take.ts";
import type { PeriodicInput } from "../../../reports/periodic-taken.ts";
import { readKnown } from "../../../reports/store/known.ts";
import { periodicDrafts } from "../../../reports/store/periodic-drafts.ts";
import { resume, step, type Verb } from "../../buttons/periodic.ts";
import { nameOf } from "../../periodic/words.ts";
import { aboutRefused } from "../about-text.ts";
import { formQuestion } from "../declare.ts";
import { figuresInput } from "../figures-input.ts";
import type { Form } from "../form.ts";
import { sayPages } from "../pages.ts";
import { reportForm } from "../report/form.ts";
import { filesToNamed } from "../report/named-report.ts";
import { ownLines } from "../report/notes.ts";
import { goOnWithNext } from "../report/receipt.ts";
import { besideCircumstances, unitToday } from "../report/unit-today.ts";
import { answerLines } from "./answers.ts";
import { ask } from "./ask.ts";
import { offeredFor } from "./carried.ts";
import { filledLines } from "./filled.ts";
import { offerOwnPaper } from "./on-paper.ts";
import { sendPeriodic } from "./receipt.ts";
import { refusalWords } from "./refusals.ts";
import { sendLabel } from "./way.ts";

/** The guided periodic report; its scene is what is owed: the unit and the occasion. */
export const periodicForm: Form<PeriodicAnswers, OccasionOwed, PeriodicInput> = {
  question: formQuestion("periodic", () => periodicForm),
  drafts: periodicDrafts,
  step: step as unknown as Form<PeriodicAnswers, OccasionOwed, PeriodicInput>["step"],
  resume,
  words: { gone: "periodic-gone", kept: "periodic-kept", dropped: "draft-discarded" },
  scene: owedFor,
  title({ plan }, { subject }) {
    const occasion = subject === null ? null : occasionOf(plan, subject);
    return nameOf(occasion ?? { name: subject ?? "" });
  },
  open: (_, { answers }, { occasion }) => openPeriodic(occasion, answers),
  menus: ["known", "review"],
  ask: (ctx, read, draft, owed, page) => ask(ctx, read, draft, owed, pageIn(page)),
  belongsTo,
  inputOf,
  async take(ctx, tx, draft, owed, input) {
    const { occasion } = owed;
    const isKnown = openPeriodic(occasion, draft.answers) === "known";
    const known = isKnown ? await readKnown(tx, ctx, owed) : null;
    const reports = known ? deedsIn(known) : 0;
    const spans = known !== null && known.spans.length > 0;
    const question = openPeriodic(occasion, draft.answers);
    const offers = isText(question)
      ? (await offeredFor(ctx, tx, draft, owed, question)).offers
      : [];
    const given = { ...besideCircumstances(ctx, owed.unit), occasion, reports, spans, offers };
    const { answers, refused, filled } = takePeriodic(draft.answers, input, given);
    return {
      answers,
      note: [
        ...(filled ? filledLines(ctx, draft.answers, filled) : []),
        ...ownLines(ctx, draft.answers, answers),
      ].join("\n"),
      refused: refused && {
        words: refusalWords(ctx, refused, occasion, {
          given: draft.answers.figures,
          send: await sendLabel(ctx, tx, draft),
        }),
        about: aboutRefused(ctx, refused),
      },
    };
  },
  send: sendPeriodic,
  next: (ctx, tx, draft, { unit }) => goOnWithNext(ctx, tx, draft, unitToday(ctx, unit)),
  nextQuestion: () => reportForm.question,
  holds: ({ answers }, text) => TEXTS.some((question) => answers[question] === clean(text)),
  files: {
    named: filesToNamed,
    isNil: ({ answers }) => answers.nil === true,
    isAsked: (_, { answers }, { occasion }) =>
      openPeriodic(occasion, answers) === "document" && documentStep(answers) === "files",
    // A signed copy often comes with its number below it.
    caption(_, { answers }, { occasion }) {
      const isNumber = documentStep(answers) === "number";
      return openPeriodic(occasion, answers) === "document" && isNumber ? "answer" : "none";
    },
    noted: "periodic-file",
  },
  async hears(ctx, tx, draft, text) {
    const owed = owedFor(ctx, draft);
    return owed !== null && offerOwnPaper(ctx, tx, draft, owed, text);
  },
  async look(ctx, tx, draft, owed, verb, argument) {
    if (verb !== "known" && verb !== "full") return false;
    if (verb === "full") sayPages(ctx, answerLines(ctx, draft.answers, draft.evidence.length));
    const { html, keyboard } = await ask(ctx, tx, draft, owed, pageIn(argument));
    if (verb === "full") ctx.say(html, { keyboard });
    else ctx.show(html, { keyboard });
    return true;
  },
};

function pageIn(page = "0"): number {
  return Number.parseInt(page, 10) || 0;
}

function belongsTo(verb: string, argument: string): PeriodicQuestion | null {
  switch (verb as Verb) {
    case "known":
    case "seen":
    case "spanning":
    case "nil":
      return "known";
    case "scan":
      return null;
    case "unknown":
    case "answer":
    case "again":
    case "confirm":
    case "offer":
      return "figures";
    case "day":
    case "clear":
      return "document";
    case "carry":
      return argument.split(".", 1)[0] as PeriodicQuestion;
    case "skip":
    case "back":
    case "keep":
    case "harmless":
    case "cut":
    case "as-parts":
    case "as-one":
    case "as-own":
    case "as-this":
      return argument as PeriodicQuestion;
    case "edit":
    case "full":
    case "send":
      return "review";
    case "later":
    case "discard":
    case "drop":
      return null;
  }
}

function inputOf(verb: string, argument: string): PeriodicInput | null {
  switch (verb as Verb) {
    case "seen":
    case "nil":
    case "skip":
    case "back":
    case "keep":
      return { kind: verb as "seen" | "nil" | "skip" | "back" | "keep" };
    case "scan":
      return { kind: "scan", on: argument === "yes" };
    case "spanning":
      return { kind: "spanning", counts: argument === "in" ? "in" : "out" };
    case "day":
      return { kind: "day", day: argument };
    case "unknown":
    case "answer":
    case "again":
    case "confirm":
    case "offer":
      return figuresInput(verb as "unknown" | "answer" | "again" | "confirm" | "offer", argument);
    case "carry": {
      const source = SOURCES.find((one) => argument.endsWith(`.${one}`));
      return source ? { kind: "carry", source } : null;
    }
    case "edit": {
      const question = PERIODIC_QUESTIONS.find((one) => one === argument);
      return question ? { kind: "edit", question } : null;
    }
    default:
      return null;
  }
}
