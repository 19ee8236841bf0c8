import type { Query } from "../../../asking/query.ts";
import { answerTo } from "../../../asking/store/answer.ts";
import { dutyNumber } from "../../../plan/printed.ts";
import { numbered } from "../../../reports/store/count.ts";
import { asking, behind } from "../../buttons/asking.ts";
import { openButton } from "../../buttons/history.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { reportButton } from "../../buttons/status.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { reportNumber } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";
import { questionWords } from "./question-words.ts";

const PAGE = 8;

/** The reports of which a number is made, each to be opened. */
export async function showBehind(ctx: Ctx, query: Query, at: number): Promise<void> {
  const { t, plan, language, today, database } = ctx;
  const answer = await answerTo(database.read, ctx, query);
  // A periodic report has no number to be opened by.
  const all =
    answer.kind === "total" && !answer.counted[0].occasion ? answer.counted[0].total.from : [];
  if (all.length === 0) return ctx.show(t("behind-gone"));
  const { items, page, pages } = pageOf(all, at, PAGE);
  const reports = await numbered(database.read, plan.id, items);
  ctx.show(
    [
      t("query-as", { question: questionWords({ t, language, plan, today }, query) }),
      "",
      t("behind-head", { count: counted(all.length, language) }),
      ...reports.map(({ number, unit, duty }) => {
        const title = plan.duties.find(({ code }) => code === duty)?.title ?? "";
        return `• ${reportNumber(number)} · ${unitName(plan, unit)} · ${escapeHtml(`${dutyNumber(plan, duty)} ${title}`)}`;
      }),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...reports.map(({ id, number, unit, duty }) => {
          const text = `${reportNumber(number)} · ${dutyNumber(plan, duty)} · ${shortName(ctx, unit)}`;
          return [ctx.who.office ? reportButton.button(text, id) : openButton.button(text, id)];
        }),
        pageRow(t, { page, pages }, (text, to) => {
          const button = behind(text, query, Number(to));
          if (!button) throw new Error("A page's button is longer than the first one's");
          return button;
        }),
        [asking(t("button-ask-back"), query)],
      ),
    },
  );
}

function shortName({ plan }: Ctx, code: string): string {
  return plan.units.findLast((unit) => unit.code === code)?.shortName ?? code;
}
