import * as z from "zod";
import type { Day, Plan } from "../../plan/model.ts";
import { Query } from "../query.ts";
import { type Names, toldFor } from "./names.ts";

/** What the service is to make of a question; what it makes is tried as any other query is. */
const ORDER = `You turn a question, asked in Vietnamese about the record of a yearly plan, into one query.
Answer with one JSON object that fits the schema, and nothing else. Use only codes that are listed.
Leave out what the question does not say. If it is no question about this record, or you are not sure
what it asks, answer {"what": null}.
what: missing = who has not sent an occasion's report or not reported a duty; sent = who has, or of days who
sent anything in them; late = who sent it late or is overdue; silent = who has sent nothing at all, or nothing
in a period; total = a figure; lacking = whose reports give none of a figure; reaching = who has more or less of a figure
than bound says; returned = reports given back and not corrected; waiting = reports not accepted yet;
unmanned = units without a focal point; extended = who was given more time and until when; requested = who asks for more time
and has no answer; standing = how far the plan, an
area or a unit is, or what was done in a period; reports = how many task reports came; obstacles; deadline = until when; nudge = remind those who have not sent an occasion's report;
nudge-duties = remind those who owe the report of a duty; missing with by "duty" = which duties no unit has reported;
standing with by = how far each unit, kind, area or duty is.
units: a code of unitKinds, a list of codes of units, or null for all. period: {"occasion": code} or
{"from": day, "to": day}, both days included, or null for all of the plan.`;

const SCHEMA = JSON.stringify(z.toJSONSchema(Query, { io: "input" }));

interface Told {
  readonly plan: Plan;
  readonly today: Day;
  readonly names: Names;
}

/** All that leaves this machine: the order, the names of the plan's own things, and the question. No data. */
export function letterOf(question: string, { plan, today, names }: Told) {
  const told = toldFor(names, question);
  const lists = Object.entries(told).map(([kind, map]) => [
    kind,
    Object.fromEntries(map as ReadonlyMap<string, string>),
  ]);
  const about = { today, plan: plan.period, ...Object.fromEntries(lists) };
  return {
    messages: [
      { role: "system", content: `${ORDER}\nSchema: ${SCHEMA}\n${JSON.stringify(about)}` },
      { role: "user", content: question },
    ],
    temperature: 0,
    response_format: { type: "json_object" },
  };
}

const Reply = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
});
const Unsure = z.object({ what: z.null() });

/** @returns "unsure" if it says so; null for what is no query of this form */
export function queryIn(body: string): Query | "unsure" | null {
  const content = Reply.safeParse(parsed(body)).data?.choices[0].message.content;
  const said = parsed(content ?? "");
  if (Unsure.safeParse(said).success) return "unsure";
  return Query.safeParse(said).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
