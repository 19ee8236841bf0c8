import { actingUnits, readUnits } from "../../../people/acting.ts";
import { codesOf, currentUnit, taskDuties } from "../../../plan/units.ts";
import { takenOverFrom } from "../../../progress/duty-state.ts";
import { tallied } from "../../../progress/tally.ts";
import { namedIn } from "../../../reports/store/joint-answers.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { begin, documentButton, insteadButton, intoButton } from "../../buttons/report.ts";
import { takenOver } from "../../cards/duty.ts";
import { askedView, namedLines } from "../../cards/named.ts";
import { pendingLine, whyPending } from "../../cards/pending.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { formFeature } from "../../forms/declare.ts";
import { sayPages } from "../../forms/pages.ts";
import { correctInto } from "../../forms/report/correct-into.ts";
import { dutyLabel, dutyLine, readDuties } from "../../forms/report/duties.ts";
import { reportForm } from "../../forms/report/form.ts";
import { readDocument } from "../../forms/report/read-document.ts";
import { beginReport, report as startReport } from "../../forms/report/start.ts";
import { escapeHtml } from "../../html.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { outOf } from "../../words/counts.ts";
import { showInstead } from "./instead.ts";

const form = formFeature(reportForm);

/** /baocao, /nhiemvu: a unit reports on its duties. */
export const report: Feature = {
  commands: [
    {
      command: "baocao",
      words: ["menu-report"],
      may: just("reporter"),
      run: startReport,
    },
    { command: "nhiemvu", words: ["menu-duties"], may: just("reader"), run: showDuties },
  ],
  presses: [
    ...form.presses,
    onPress(begin, startFrom),
    onPress(documentButton, readDocument),
    onPress(insteadButton, showInstead),
    onPress(intoButton, correctInto),
  ],
  questions: form.questions,
};

async function startFrom(ctx: Ctx, unitCode: string, dutyCode: string): Promise<void> {
  const { plan, today } = ctx;
  const unit = currentUnit(plan, unitCode, today);
  if (!unit) return;
  const duty = taskDuties(plan, unit, today).find(({ code }) => code === dutyCode);
  await beginReport(ctx, unit, duty ? { duty: duty.code } : {});
}

/** /nhiemvu: the unit's duties with their state; to those who report one tap to report on one. */
async function showDuties(ctx: Ctx): Promise<void> {
  const { plan, today, t, language, database } = ctx;
  const acting = actingUnits(ctx);
  for (const unit of readUnits(ctx)) {
    const acts = acting.includes(unit);
    const duties = taskDuties(plan, unit, today);
    const known = await readDuties(database.read, ctx, unit);
    const { states } = known;
    const { reported, expected } = tallied([...states.values()]);
    const head = t("duties-head", {
      unit: escapeHtml(unit.name),
      ratio: outOf(reported, expected, language),
      acts: acts ? "yes" : "no",
    });
    const why = await whyPending(database.read, plan, codesOf(plan, unit, today), states.values());
    const lines = duties.flatMap((duty, i) => {
      const pending = states.get(duty.code)?.status === "pending" && why.get(duty.code);
      return [dutyLine(ctx, i + 1, duty, known), ...(pending ? [pendingLine(t, pending)] : [])];
    });
    const buttons = duties.map((duty, i) =>
      begin.button(dutyLabel(i + 1, duty), unit.code, duty.code),
    );
    const named = await namedIn(database.read, plan.id, codesOf(plan, unit, today), [
      "asked",
      "confirmed",
    ]);
    const all = [
      head,
      ...takenOver(t, takenOverFrom(states.values())),
      ...lines,
      ...namedLines(ctx, named),
    ];
    sayPages(ctx, all, keyboard(...inRows(acts ? buttons : [], 2)));
    if (!acts) continue;
    // Whoever overlooked the question finds it here.
    const asked = named.filter(({ state }) => state === "asked");
    const view = asked.length > 0 ? askedView(ctx, asked) : null;
    if (view) ctx.say(view.html, { keyboard: view.keyboard });
  }
}
