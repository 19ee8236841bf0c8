import type { InboxItem } from "../../office/inbox.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { lateness } from "../words/lateness.ts";
import { unitName } from "../words/quote.ts";
import { warningWords } from "../words/warnings.ts";
import { whatWords } from "./report-name.ts";

/** A report that waits for the office, in a list: what it is, what is new about it, what is to be looked at. */
export function itemLines(
  { t, plan }: Pick<Ctx, "t" | "plan">,
  item: InboxItem,
  number: number,
): string[] {
  const warnings = item.warnings.map((one) => escapeHtml(warningWords(t, plan, one)));
  return [
    t("inbox-line", {
      number,
      unit: unitName(plan, item.unit),
      what: whatWords(t, plan, item),
      news: t("inbox-news", { news: item.news, late: lateness(item) }),
    }),
    ...(warnings.length > 0 ? [t("inbox-warnings", { list: warnings.join("; ") })] : []),
  ];
}
