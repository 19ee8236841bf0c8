import * as z from "zod";
import type { Feature } from "../feature.ts";
import { anyQuestion, type Question, question } from "../listening/question.ts";
import { onPress } from "../pressing.ts";
import { of } from "../rights/demand.ts";
import type { Form } from "./form.ts";
import { asksForWords, goOn } from "./going-on.ts";
import { hearMessage } from "./hearing.ts";
import { pressStep } from "./stepping.ts";

/** The question that a form asks about a draft: whatever the draft says is open. */
export function formQuestion<Answers extends object, Scene, Input>(
  id: string,
  form: () => Form<Answers, Scene, Input>,
): Question<[string]> {
  return question({
    id,
    about: z.tuple([z.string()]),
    may: (draft) => of("amend", "draft", draft),
    hear: (ctx, heard, draft) => hearMessage(form(), ctx, heard, draft),
    lasts: (ctx, draft) => asksForWords(form(), ctx, draft),
  });
}

/** How people come to a form: by its buttons and its question. */
export function formFeature<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
): Required<Pick<Feature, "presses" | "questions">> {
  return {
    presses: [
      onPress(form.step, (ctx, id, verb, argument) => pressStep(form, ctx, id, verb, argument)),
      onPress(form.resume, (ctx, id) => goOn(form, ctx, id)),
    ],
    questions: [anyQuestion(form.question)],
  };
}
