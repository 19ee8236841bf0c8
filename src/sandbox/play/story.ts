import * as z from "zod";
import type { UnitRole } from "../../people/who.ts";
import { UnitRole as Role } from "../../people/who.ts";
import type { Path } from "../../plan/findings.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { entry, listOf, text } from "../../plan/shapes.ts";
import { readTime } from "../opening-time.ts";
import { FAULTS } from "../protocol.ts";
import type { Deed } from "./verbs.ts";

/** The shape of a story file. The text of each `error` says what was expected. */

const unitRole = entry({
  unit: text,
  role: z.enum(Role.options, `one of ${Role.options.join(", ")}`),
});
const time = z
  .string("a time written 2024-06-07T07:55")
  .refine((typed) => readTime(typed, "UTC") !== null, "a time written 2024-06-07T07:55");
const fault = z.enum(FAULTS, `one of ${FAULTS.join(", ")}`);

export const Heading = entry({
  title: text,
  at: time,
  plan: text.optional(),
  fill: z
    .union([z.literal("empty"), entry({ demo: z.int() })], "empty, or { demo: 1 }")
    .default("empty"),
  people: z.record(
    text,
    z.union([text, unitRole], "office, stranger, a unit, or { unit: …, role: deputy }"),
    "names and who they are",
  ),
  groups: z
    .record(text, z.union([z.literal("office"), listOf(text)], "office, or a list of people"))
    .default({}),
  steps: listOf(z.unknown()).min(1, "at least one step"),
});

/** Steps that are nobody's. */
export const EVENTS = {
  note: text,
  clock: z.union(
    [
      z.literal("next"),
      entry({ to: time }),
      entry({
        plus: z.string("2 days").regex(/^\d+ (minute|hour|day)s?$/, "2 days or 30 minutes"),
      }),
    ],
    "next, { to: 2024-06-14T08:00 } or { plus: 2 days }",
  ),
  bot: z.literal("restarts", "restarts"),
  fault: z.union(
    [entry({ on: fault }), entry({ off: fault })],
    `{ on: … } or { off: … }, with one of ${FAULTS.join(", ")}`,
  ),
} as const;
export type EventName = keyof typeof EVENTS;

export type Event = {
  readonly [E in EventName]: {
    readonly event: E;
    readonly value: z.output<(typeof EVENTS)[E]>;
    readonly path: Path;
  };
}[EventName];

export type Step = Event | { readonly name: string; readonly deeds: readonly Deed[] };

export type Part =
  | { readonly kind: "office" | "stranger" }
  | { readonly kind: "unit"; readonly unit: Unit; readonly role: UnitRole };

/** A story that can be played: whoever and whatever it names is there. */
export interface Story {
  readonly title: string;
  readonly at: Date;
  readonly plan: Plan;
  readonly planFile: string;
  /** Null: nobody but those of the story. */
  readonly demoSeed: number | null;
  readonly people: readonly { readonly name: string; readonly part: Part }[];
  /** Null: the group that the demo's office has. */
  readonly groups: readonly {
    readonly title: string;
    readonly members: readonly string[] | null;
  }[];
  readonly steps: readonly Step[];
  /** "docs/stories/x.yaml:41:13" */
  where(path: Path): string;
}
