import type { Day } from "../../../plan/model.ts";
import type { DateContext } from "../../../reading/date.ts";
import { findArrival, readDaySaid, readOfficial } from "../../../reading/official.ts";
import { cited } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { waitingFor } from "../../listening/confirm.ts";
import { dayWords } from "../../words/days.ts";
import {
  type Asked,
  citePaper,
  citing,
  dayRefused,
  leaving,
  offerPaper,
  readPaper,
} from "./ask.ts";

/** A paper as its author was shown it, before it is stored. */
export interface Shown {
  readonly number: string;
  readonly signedOn: Day;
  /** Null: its author has said no other day than today. */
  readonly arrivedOn: Day | null;
}

/** The paper that waits for its author's word; null if none of this report's does. */
export async function shownPaper(ctx: Ctx, asked: Asked): Promise<Shown | null> {
  const waiting = await waitingFor(ctx, ctx.database.read, citing);
  const [as, unit, occasion, number = "", signedOn = "", arrivedOn = null] = waiting?.about ?? [];
  const isThis = as === asked.as && unit === asked.unit && occasion === asked.occasion;
  return isThis ? { number, signedOn, arrivedOn } : null;
}

/**
 * Takes what is typed below the paper that is shown: another number, with the change named; a day alone, which at the
 * office is when it came. Whatever else was typed changes nothing.
 */
export async function readBeside(
  ctx: Ctx,
  asked: Asked,
  shown: Shown,
  text: string,
  context: DateContext,
): Promise<void> {
  const { t } = ctx;
  const { number, signedOn } = shown;
  if (readOfficial(text, context).kind !== "none") {
    const read = readPaper(text, number, context);
    const now = typeof read.day === "string" ? { number: read.number, signedOn: read.day } : null;
    return citePaper(ctx, asked, read, now ? changed(ctx, shown, now) : "");
  }
  const arrived = asked.as === "received" ? findArrival(text, context) : null;
  const { day, isAll } = readDaySaid(text, context);
  const said = arrived ?? (isAll ? day : null);
  if (said === null || (typeof said !== "string" && said.kind === "not-understood"))
    return offerPaper(ctx, asked, shown, t("paper-unread"));
  if (typeof said !== "string") return ctx.say(dayRefused(ctx, said, number), leaving(ctx));
  if (asked.as === "received" && said >= signedOn) {
    const note = arrived ? "" : t("paper-day-as-arrival", { day: dayWords(said) });
    return offerPaper(ctx, asked, { number, signedOn, arrivedOn: said }, note);
  }
  if (arrived) {
    const values = { day: dayWords(arrived), signed: dayWords(signedOn) };
    return offerPaper(ctx, asked, shown, t("paper-arrival-outside", values));
  }
  const now = { number, signedOn: said };
  await citePaper(ctx, asked, { number, day: said, arrivedOn: null }, changed(ctx, shown, now));
}

/** "23/BC-UBND ngày 11/6 → 24/BC-UBND ngày 12/6"; empty if nothing changes. */
function changed({ t }: Ctx, before: Shown, now: Pick<Shown, "number" | "signedOn">): string {
  const [old, other] = [cited(t, before), cited(t, now)];
  return old === other ? "" : t("paper-changed", { old, other });
}
