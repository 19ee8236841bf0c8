import { loadPlan } from "../../src/plan/load.ts";
import { type Request, type Response, respond } from "../../src/reading/line.ts";

/** The plan as it was when the cases were written. */
export const plan = loadPlan("test/reading/plan-2024.yaml");

/** What `npm run read` answers; today is Friday, 14/6/2024 unless said. */
export function read(request: Omit<Request, "today"> & { readonly today?: string }): Response {
  return respond({ today: "2024-06-14", ...request }, plan);
}

/** Everything that was named, asked or offered, as typed. */
export function named({ unread, questions, offers }: Response): string {
  return [...unread, ...questions.map(({ text }) => text), ...offers.map(({ text }) => text)].join(
    " | ",
  );
}

const duties = plan.duties.filter(({ units }) => units.includes("06562"));
const codes = new Set(duties.flatMap((duty) => duty.figures));

/** What a commune of that plan may report, on a day on which all of it is in season. */
export const commune = {
  ...{ today: "2024-11-29", period: plan.period, lexicon: plan.lexicon, all: plan.figures },
  ...{ duties, figures: plan.figures.filter(({ code }) => codes.has(code)) },
};
