import { Composer } from "grammy";
import { occasionsNear } from "../../../deadlines/closing.ts";
import { closedOccasions } from "../../../deadlines/store/closings.ts";
import { countWaitingPapers } from "../../../deadlines/store/papers.ts";
import { countObstacles } from "../../../obstacles/store/obstacles.ts";
import { findUnitsOf } from "../../../plan/names.ts";
import { clean } from "../../../plan/text.ts";
import { readStanding } from "../../../progress/store/standing.ts";
import { readTargets } from "../../../progress/store/targets.ts";
import {
  matrixButton,
  readLink,
  reportButton,
  type Tab,
  tabButton,
  unitButton,
} from "../../buttons/status.ts";
import type { Ctx } from "../../context.ts";
import { faceOf } from "../../face.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { isAllowed } from "../../rights/allowed.ts";
import { just } from "../../rights/demand.ts";
import type { Overview } from "./bodies.ts";
import { answerSearch } from "./find.ts";
import { sendMatrix } from "./matrix.ts";
import { tabView } from "./tabs.ts";
import { openReport, showUnit } from "./unit.ts";

/** "Tình hình Tú Đoạn": plain words, which answer no question. */
const words = new Composer<Ctx>();
words.chatType("private").on("message:text", async (ctx, next) => {
  const name = /^(?:t[iì]nh h[iì]nh|status)\s+(.{2,60})$/iu.exec(clean(ctx.msg.text))?.[1];
  if (!name || !(await isAllowed(ctx, { right: "standing" }))) return next();
  // "Tình hình xã Tam Gia thế nào" is more than a name.
  if (findUnitsOf(ctx.plan, ctx.today, name).kind === "none") return next();
  await ask(ctx, name);
});

/** /tinhhinh: how far the plan is, and how far each unit. */
export const status: Feature = {
  commands: [
    {
      command: "tinhhinh",
      words: ["menu-status"],
      may: just("standing"),
      run: ask,
    },
  ],
  links: [
    {
      may: just("office"),
      read(payload) {
        const unit = readLink(payload);
        if (unit === null) return null;
        return (ctx) => (unit ? showUnit(ctx, unit, 0) : showTab(ctx, "all", 0));
      },
    },
  ],
  presses: [
    onPress(tabButton, (ctx, tab, page) => showTab(ctx, tab, Number(page))),
    onPress(matrixButton, sendMatrix),
    onPress(unitButton, (ctx, code, page) => showUnit(ctx, code, Number(page))),
    onPress(reportButton, openReport),
  ],
  otherwise: words,
};

async function ask(ctx: Ctx, name: string): Promise<void> {
  if (name.trim() === "") return showTab(ctx, "all", 0);
  await answerSearch(ctx, name, faceOf(ctx));
}

async function showTab(ctx: Ctx, tab: Tab, page: number): Promise<void> {
  const { html, keyboard } = tabView(tab, page, await overviewOf(ctx), faceOf(ctx));
  ctx.show(html, { keyboard });
}

async function overviewOf(ctx: Ctx): Promise<Overview> {
  const { plan, now, today, database } = ctx;
  const [standing, obstacles, waitingPapers, closed, targets] = await Promise.all([
    readStanding(database.read, plan, now),
    countObstacles(database.read, plan.id),
    countWaitingPapers(database.read, plan.id),
    closedOccasions(database.read, plan.id),
    readTargets(database.read, plan, now),
  ]);
  const occasion = occasionsNear(plan, today).find(({ code }) => !closed.has(code)) ?? null;
  return { plan, standing, obstacles, targets, waitingPapers, occasion };
}
