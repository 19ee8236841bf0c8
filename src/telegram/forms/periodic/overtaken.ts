import type { Overtaken } from "../../../reports/overtaken.ts";
import type { Ctx } from "../../context.ts";
import { sumChangeLines } from "./changes.ts";

/** On a periodic report's card: that newer facts have overtaken it, and what they change. */
export function overtakenLines(ctx: Ctx, overtaken: Overtaken | null): string[] {
  if (!overtaken) return [];
  const { before, now } = overtaken;
  return ["", `<b>${ctx.t("overtaken-card")}</b>`, ...sumChangeLines(before, now, ctx), ""];
}
