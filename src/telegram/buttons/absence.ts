import * as z from "zod";
import { isDay } from "../../plan/day.ts";
import { of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const code = z.string().min(1).max(40);
const id = z.string().length(12);
const day = z.string().refine(isDay);

/** Nobody stands in. */
export const NOBODY = "-";

/** Someone of the unit will be away: asks when. */
export const awayButton = buttonKind("vb", z.tuple([code]), (unit) => ofUnit("read", unit));

/** Away from a day to a day; by whom they are stood in for. */
export const standInButton = buttonKind(
  "vt",
  z.tuple([code, day, day, z.union([id, z.literal(NOBODY)])]),
  (unit) => ofUnit("read", unit),
);

/** Whoever is away takes it back, whoever stands in declines. */
export const backButton = buttonKind("vx", z.tuple([id]), (id) => of("read", "absence", id));
