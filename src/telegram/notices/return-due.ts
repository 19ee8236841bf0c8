import { findAny } from "../../reports/store/any.ts";
import { stepsOf } from "../../reports/store/steps.ts";
import { correctFor } from "../buttons/correct.ts";
import { keyboard } from "../buttons/kind.ts";
import { lastDay } from "../cards/life.ts";
import { whatWords } from "../cards/report-name.ts";
import { raised } from "../html.ts";
import { quoted, unitName } from "../words/quote.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** A unit is reminded of a report that was returned, with the office's reason. */
export async function returnDue(
  { t, services }: Scene,
  { about, report: id, lapsesAt, rung }: NoticeOf<"return-due">,
): Promise<Words | null> {
  const { plan, database } = services;
  const found = await findAny(database.read, { kind: about, id });
  if (found?.report.stage !== "returned") return null;
  const steps = await stepsOf(database.read, { kind: about, id });
  const word = steps.findLast(({ deed }) => deed === "returned")?.word;
  const values = {
    what: whatWords(t, plan, found),
    unit: unitName(plan, found.report.unit),
    due: lastDay(t, lapsesAt, plan.timeZone),
  };
  return {
    html: [raised(t(`return-due-${rung}`, values)), ...(word ? [quoted(word)] : [])].join("\n"),
    keyboard: keyboard([correctFor(about).button(t("button-returned-correct"), id, "correct")]),
  };
}
