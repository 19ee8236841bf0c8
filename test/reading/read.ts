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
