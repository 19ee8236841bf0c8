import { entersFor } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import { clean } from "../../../reading/text.ts";
import {
  type Answers,
  JOINT_QUESTIONS,
  QUESTIONS,
  type Question,
  reported,
  STATUSES,
} from "../../../reports/answers.ts";
import { openQuestion } from "../../../reports/questions.ts";
import { taskDrafts } from "../../../reports/store/drafts.ts";
import { type Input, take } from "../../../reports/take.ts";
import { OF_MONTH, resume, step, type Verb } from "../../buttons/report.ts";
import { answerLines } from "../../cards/report.ts";
import { refusalWords } from "../../words/refusals.ts";
import { aboutRefused } from "../about-text.ts";
import { formQuestion } from "../declare.ts";
import { figuresInput } from "../figures-input.ts";
import type { Form } from "../form.ts";
import { sayPages } from "../pages.ts";
import { ask } from "./ask.ts";
import { filesForNamed } from "./correct-into.ts";
import { documentLines } from "./document.ts";
import { circumstances, NEAR } from "./duties.ts";
import { isLoose } from "./loose.ts";
import { filesToNamed } from "./named-report.ts";
import { noteOn, takenBeside } from "./notes.ts";
import { goOnWithNext, sendReport } from "./receipt.ts";
import { dutyTitle } from "./titles.ts";

/** Questions that are answered in the person's own words. */
const TEXTS = ["result", "reason", "planned", "obstacle"] as const;

/** The guided report on one duty; its scene is the unit that answers for it today. */
export const reportForm: Form<Answers, Unit, Input> = {
  question: formQuestion("report", () => reportForm),
  drafts: taskDrafts,
  step: step as unknown as Form<Answers, Unit, Input>["step"],
  resume,
  words: { gone: "draft-gone", kept: "draft-kept", dropped: "draft-discarded" },
  scene: (ctx, draft) =>
    entersFor(ctx, draft.unit, draft) ? currentUnit(ctx.plan, draft.unit, ctx.today) : null,
  title: (face, { answers }) => dutyTitle(face, answers),
  open: ({ plan }, { answers }) => openQuestion(plan, answers),
  menus: ["duty", "status", "month", ...JOINT_QUESTIONS, "review"] satisfies Question[],
  ask: (ctx, read, draft, _unit, page) => ask(ctx, read, draft, pageIn(page)),
  belongsTo,
  inputOf,
  async take(ctx, _tx, draft, unit, input) {
    const taken = take(draft.answers, input, circumstances(ctx, unit));
    const { refused } = taken;
    return {
      answers: taken.answers,
      refused: refused && {
        words: refusalWords(ctx, refused, draft.answers),
        about: aboutRefused(ctx, refused),
      },
      note: [
        noteOn(ctx, draft.answers, taken),
        takenBeside(ctx, draft.answers, taken.answers, circumstances(ctx, unit)),
      ]
        .filter(Boolean)
        .join("\n\n"),
    };
  },
  send: sendReport,
  next: goOnWithNext,
  holds: ({ answers }, text) => TEXTS.some((question) => answers[question] === clean(text)),
  files: {
    named: filesToNamed,
    isNil: ({ answers }) => answers.status === "nil",
    areAll: isLoose,
    isAsked: ({ plan }, { answers }) => openQuestion(plan, answers) === "evidence",
    caption: ({ plan }, { answers }) => CAPTION[openQuestion(plan, answers)],
    said: (ctx, { answers }, unit, name, words) =>
      documentLines(ctx, answers, circumstances(ctx, unit), name, words),
    noted: "evidence-noted",
  },
  hears: filesForNamed,
  async look(ctx, tx, draft, _unit, verb, argument) {
    if (verb === "full") {
      sayPages(ctx, answerLines(reported(draft.answers), draft.evidence.length, ctx, true));
      const review = await ask(ctx, tx, draft);
      ctx.say(review.html, { keyboard: review.keyboard });
      return true;
    }
    if (verb !== "duties") return false;
    const { html, keyboard } = await ask(ctx, tx, draft, pageIn(argument));
    ctx.show(html, { keyboard });
    return true;
  },
};

/** What stands below a picture when everything is said says what the picture shows. */
const CAPTION: Record<Question, "answer" | "maybe" | "none"> = {
  duty: "maybe",
  status: "maybe",
  reason: "answer",
  planned: "answer",
  period: "maybe",
  month: "none",
  figures: "maybe",
  result: "answer",
  evidence: "none",
  obstacle: "answer",
  joint: "none",
  also: "none",
  partners: "none",
  host: "none",
  review: "none",
};

/** "2q": the third page, with quotations; "n0" of the choice alone, which is asked first. */
function pageIn(said = NEAR) {
  const [near, page] = said.startsWith(NEAR) ? [true, said.slice(NEAR.length)] : [false, said];
  return { near, page: Number.parseInt(page, 10) || 0, quotes: page.endsWith("q") };
}

/** What is pressed at the review itself. */
const OF_REVIEW = [
  ...(["edit", "undo", "beside", "join", "send", "same", "apart", "named"] as const),
] as const;

function isOfReview(verb: Verb): verb is (typeof OF_REVIEW)[number] {
  return OF_REVIEW.some((one) => one === verb);
}

function belongsTo(pressed: string, argument: string): Question | null {
  const verb = pressed as Verb;
  if (isOfReview(verb)) return "review";
  switch (verb) {
    case "duties":
    case "duty":
      return "duty";
    case "status":
      return "status";
    case "day":
      return "period";
    case "month":
      return "month";
    case "unknown":
    case "answer":
    case "again":
    case "confirm":
      return "figures";
    case "offer":
      return argument.split(".")[0] as Question;
    case "events":
    case "span":
      return "period";
    case "head":
      return "result";
    case "clear":
      return "evidence";
    case "skip":
    case "back":
    case "keep":
    case "harmless":
    case "cut":
    case "as-result":
    case "as-obstacle":
    case "add-result":
    case "add-obstacle":
    case "as-own":
    case "as-this":
    case "full":
      return argument as Question;
    case "choose":
      return "joint";
    case "also":
      return "also";
    case "partner":
      return "partners";
    case "host":
      return argument === "-" ? "joint" : "host";
    case "page":
      return argument.split(".")[0] as Question;
    case "later":
    case "discard":
    case "drop":
      return null;
  }
}

function inputOf(verb: string, argument: string): Input | null {
  switch (verb as Verb) {
    case "duty":
      return { kind: "duty", code: argument };
    case "status": {
      const status = STATUSES.find((one) => one === argument);
      return status ? { kind: "status", status } : null;
    }
    case "day":
      return { kind: "day", day: argument };
    case "unknown":
    case "answer":
    case "again":
    case "confirm":
    case "offer":
      return figuresInput(verb as "unknown" | "answer" | "again" | "confirm" | "offer", argument);
    case "events":
      return {
        kind: "events",
        which: argument === "all" || argument === "each" ? argument : Number(argument),
      };
    case "span": {
      const [from = "", to = ""] = argument.split("_");
      return { kind: "span", from, to };
    }
    case "month":
      if (argument === "yes") return { kind: "months", counted: "all" };
      return {
        kind: "months",
        counted: argument.startsWith(OF_MONTH) ? [argument.slice(OF_MONTH.length)] : [],
      };
    case "also":
    case "partner":
      return { kind: verb as "also" | "partner", code: argument };
    case "named":
      return { kind: "partner", code: argument };
    case "host":
      return { kind: "host", code: argument === "-" ? null : argument };
    case "same":
    case "apart":
      return { kind: verb as "same" | "apart", id: argument };
    case "page":
      return { kind: "page", page: Number(argument.split(".")[1]) || 0 };
    case "choose":
    case "edit": {
      const question = QUESTIONS.find((one) => one === argument);
      return question ? { kind: "edit", question } : null;
    }
    case "head":
    case "undo":
    case "beside":
    case "join":
    case "skip":
    case "back":
    case "keep":
      return { kind: verb as "head" | "undo" | "beside" | "join" | "skip" | "back" | "keep" };
    default:
      return null;
  }
}
