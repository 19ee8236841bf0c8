import type { Answers, Question } from "../../compiling/store/asked.ts";
import { answerTo } from "../../compiling/store/asked.ts";
import { makingBeside, type Told } from "../../making.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { reportsSoFar } from "../../reports/store/count.ts";
import type { Services } from "../context.ts";
import type { MadeDraft, OccasionOrder, OrderOf } from "./occasion-order.ts";

const PROGRAM = {
  from: import.meta.url,
  source: "./occasion-maker.ts",
  built: "occasion-maker",
  // A hundred thousand reports of three thousand units take half of it.
  megabytes: 320,
  patience: 5 * 60_000,
};

const making = makingBeside<OccasionOrder, unknown>(PROGRAM);
/** A process of its own: whoever asks does not wait until a draft is written. */
const answering = makingBeside<OccasionOrder, unknown>(PROGRAM);

/** Makes a draft of the office's report beside the thread that answers people. */
export async function draftedBeside(
  order: OrderOf<"draft">,
  told: Told,
  stopping: AbortSignal,
): Promise<MadeDraft> {
  return (await making(order, told, stopping)) as MadeDraft;
}

/** The same of the page for a leader. */
export async function briefedBeside(
  order: OrderOf<"brief">,
  told: Told,
  stopping: AbortSignal,
): Promise<void> {
  await making(order, told, stopping);
}

/** To so many reports an answer takes less time than the process would to start. */
const LITTLE = 2000;
/** Nothing is kept of an answer that nobody waits for: the process ends with the bot. */
const NEVER = new AbortController().signal;

type Asking = Pick<Services, "database" | "plan" | "config"> & { readonly now: Date };

/** Answers what is asked of all reports of an occasion: beside the thread that answers people, if they are many. */
export async function askedOf<Kind extends Question["kind"]>(
  { database: { read }, plan, config, now: at }: Asking,
  occasion: Occasion,
  question: Extract<Question, { kind: Kind }>,
): Promise<Answers[Kind]> {
  const isLittle = (await reportsSoFar(read, plan.id)) <= LITTLE;
  const answer = isLittle
    ? await answerTo(read, { plan, occasion, at }, question)
    : await answering(
        {
          ...question,
          ...{ databaseUrl: config.databaseUrl, planFile: config.planFile },
          ...{ occasion: occasion.code, at },
        },
        () => {},
        NEVER,
      );
  return answer as Answers[Kind];
}
