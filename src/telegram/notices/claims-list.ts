import { readOwing } from "../../deadlines/store/owing.ts";
import { countWaitingPapers, waitingPapers } from "../../deadlines/store/papers.ts";
import { dayOf } from "../../plan/day.ts";
import { keyboard } from "../buttons/kind.ts";
import { waitingButton } from "../buttons/papers.ts";
import { cited, occasionName } from "../cards/paper.ts";
import { counted, moreUnits } from "../words/counts.ts";
import { dayWords } from "../words/days.ts";
import { unitName } from "../words/quote.ts";
import type { Scene, Words } from "./scene.ts";

/** More would not be read; the list has them all. */
const NAMED = 10;

/** To the office: the papers that wait for its word, the longest waiting first. */
export async function claimsList(scene: Scene): Promise<Words | null> {
  const { t, language, reader, at, services } = scene;
  const { plan, database } = services;
  if (!reader.office) return null;
  const [total, papers, deadlines] = await Promise.all([
    countWaitingPapers(database.read, plan.id),
    waitingPapers(database.read, plan.id, { take: NAMED, skip: 0 }),
    readOwing(database.read, plan, at),
  ]);
  if (total === 0) return null;
  const count = counted(total, language);
  const late = deadlines
    .flatMap(({ owing, isClosed }) => (isClosed ? [] : owing))
    .filter(({ state }) => state.kind === "overdue" && state.paper === "claimed").length;
  return {
    html: [
      t("claims-list", { count, late: late > 0 ? counted(late, language) : "none" }),
      ...papers.map((paper) =>
        t("claims-line", {
          unit: unitName(plan, paper.unit),
          cited: cited(t, paper),
          occasion: occasionName({ plan }, paper.occasion),
          day: dayWords(dayOf(paper.claimedAt, plan.timeZone)),
        }),
      ),
      ...moreUnits(scene, total - papers.length),
    ].join("\n"),
    keyboard: keyboard([waitingButton.button(t("button-paper-waiting", { count }), "0")]),
  };
}
