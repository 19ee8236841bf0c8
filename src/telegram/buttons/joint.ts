import * as z from "zod";
import { of } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** What a unit says of its part in another's event; the argument depends on the verb. */
const VERBS = [
  "yes",
  "no",
  "same", // id of its own report of that event; "-": none is
  "duty", // code of its own duty that the event serves; "-": none
] as const;

export const jointButton = buttonKind(
  "jn",
  z.tuple([z.string().length(12), z.enum(VERBS), z.string().max(16)]),
  (id) => of("report", "joint", id),
);
