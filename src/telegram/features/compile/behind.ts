import type { Unit } from "../../../plan/model.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { numbered } from "../../../reports/store/count.ts";
import { behindButton, readyButton } from "../../buttons/compile.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { reportButton, unitButton } from "../../buttons/status.ts";
import { askedOf } from "../../compiled/beside.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { reportNumber } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";
import { showHalves } from "./halves.ts";
import { showWaiting, type WaitingOf } from "./waiting.ts";

const PAGE = 10;

type Which = "stale" | "without" | "halves" | Beside | keyof WaitingOf;
type Beside = "spans" | "outside";

/** The units, or the reports, that a line of the readiness counts; each opens what is to be looked at. */
export async function showBehind(ctx: Ctx, code: string, which: Which, at: number): Promise<void> {
  const { t, plan } = ctx;
  if (which === "warned" || which === "papers") return showWaiting(ctx, code, which, at);
  const occasion = occasionOf(plan, code);
  if (!occasion) return ctx.toast(t("button-old"), true);
  const ready = await askedOf(ctx, occasion, { kind: "readiness" });
  if (which === "spans" || which === "outside") {
    return showBeside(ctx, occasion, which, ready[which], at);
  }
  if (which === "halves") return showHalves(ctx, occasion, ready.halves, at);
  return showUnits(ctx, occasion, which, ready[which], at);
}

function showUnits(
  ctx: Ctx,
  occasion: Occasion,
  which: "stale" | "without",
  units: readonly Unit[],
  at: number,
): void {
  const { t } = ctx;
  const page = pageOf(units, at, PAGE);
  const { code } = occasion;
  ctx.show(
    [
      t(`compile-behind-${which}`, { name: nameOf(occasion) }),
      "",
      ...page.items.map(({ shortName }) => `• ${escapeHtml(shortName)}`),
      ...(units.length === 0 ? [t("compile-behind-none")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...inRows(
          page.items.map((unit) => unitButton.button(unit.shortName, unit.code, "0")),
          2,
        ),
        pageRow(t, page, (text, to) => behindButton.button(text, code, which, to)),
        [readyButton.button(t("button-compile-back"), code)],
      ),
    },
  );
}

/** The reports whose activity lies beside the period, or partly so. */
async function showBeside(
  ctx: Ctx,
  occasion: Occasion,
  which: Beside,
  numbers: readonly number[],
  at: number,
): Promise<void> {
  const { t, plan, database } = ctx;
  const page = pageOf(numbers, at, PAGE);
  const reports = await numbered(database.read, plan.id, page.items);
  const { code } = occasion;
  ctx.show(
    [
      t(`compile-behind-${which}`, { name: nameOf(occasion) }),
      "",
      ...reports.map(({ number, unit, duty }) => {
        const title = plan.duties.find((one) => one.code === duty)?.title ?? "";
        return `• ${reportNumber(number)} · ${unitName(plan, unit)} · ${escapeHtml(title)}`;
      }),
      ...(numbers.length === 0 ? [t("compile-behind-none")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...inRows(
          reports.map(({ id, number }) => reportButton.button(reportNumber(number), id)),
          4,
        ),
        pageRow(t, page, (text, to) => behindButton.button(text, code, which, to)),
        [readyButton.button(t("button-compile-back"), code)],
      ),
    },
  );
}
