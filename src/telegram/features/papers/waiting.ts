import {
  countWaitingDocuments,
  type OfficialDocument,
  waitingDocuments,
} from "../../../deadlines/store/papers.ts";
import { keyboard } from "../../buttons/kind.ts";
import { openButton, waitingButton } from "../../buttons/papers.ts";
import { cited, occasionName } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";
import { unitName } from "../../words/quote.ts";

const PAGE = 8;

/** Documents that units say they sent, also with their reports, until the office says whether they came. */
export async function showWaiting(ctx: Ctx, page: number): Promise<void> {
  const { t, plan, language, database } = ctx;
  const [total, documents] = await Promise.all([
    countWaitingDocuments(database.read, plan.id),
    waitingDocuments(database.read, plan.id, { take: PAGE, skip: page * PAGE }),
  ]);
  const number = (i: number) => page * PAGE + i + 1;
  const head = total === 0 ? "document-none-wait" : "document-waiting";
  ctx.show(
    [
      t(head, { count: counted(total, language) }),
      ...documents.map((document, i) => lineOf(ctx, document, number(i))),
    ].join("\n"),
    {
      keyboard: keyboard(
        documents.slice(0, 4).map(({ id }, i) => openButton.button(String(number(i)), id)),
        documents.slice(4).map(({ id }, i) => openButton.button(String(number(i + 4)), id)),
        [
          page > 0 && waitingButton.button(t("button-previous"), String(page - 1)),
          (page + 1) * PAGE < total && waitingButton.button(t("button-next"), String(page + 1)),
        ],
      ),
    },
  );
}

function lineOf(ctx: Ctx, document: OfficialDocument, number: number): string {
  const { t, plan } = ctx;
  return t("document-waiting-line", {
    number,
    unit: unitName(plan, document.unit),
    cited: cited(t, document),
    occasion: occasionName(ctx, document.occasion),
  });
}
