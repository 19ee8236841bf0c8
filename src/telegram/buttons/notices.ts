import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const deadline = z.string().min(1).max(40);

/** After how many days one can be reminded again, counted from the day of the press. */
export const SNOOZES = ["1", "3"] as const;

/** Reminds the person of a deadline again. */
export const snoozeButton = buttonKind(
  "nz",
  z.tuple([deadline, z.enum(SNOOZES)]),
  just("reporter"),
);
