import { ownUnits } from "../../../people/acting.ts";
import { readStaffing } from "../../../people/store/staffing.ts";
import type { Unit } from "../../../plan/model.ts";
import { findUnitsOf } from "../../../plan/names.ts";
import { keyboard } from "../../buttons/kind.ts";
import {
  homeButton,
  inviteAllButton,
  inviteButton,
  kindButton,
  OFFICE,
  peopleButton,
  removeButton,
  revokeButton,
  unitIn,
} from "../../buttons/units.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { escapeHtml } from "../../html.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { cardView } from "./card.ts";
import { inviteOne, revokeOne } from "./invite.ts";
import { askInviteAll, inviteAll } from "./invite-all.ts";
import { homeView, kindView } from "./lists.ts";
import { askRemove, remove } from "./remove.ts";

/** /donvi: units, their people, invitations. */
export const units: Feature = {
  commands: [{ command: "donvi", words: ["menu-units"], may: just("member"), run: open }],
  presses: [
    onPress(homeButton, showHome),
    onPress(kindButton, (ctx, code, page) => showKind(ctx, code, Number(page))),
    onPress(peopleButton, (ctx, code) => showPeople(ctx, unitIn(code))),
    onPress(inviteButton, (ctx, role, code) => inviteOne(ctx, { role, unit: unitIn(code) })),
    onPress(revokeButton, revokeOne),
    onPress(removeButton, (ctx, step, id) =>
      step === "ask" ? askRemove(ctx, id) : remove(ctx, id),
    ),
    onPress(inviteAllButton, (ctx, how) =>
      how === "ask" ? askInviteAll(ctx) : inviteAll(ctx, how),
    ),
  ],
};

async function open(ctx: Ctx, query: string): Promise<void> {
  const { who, t, plan, today } = ctx;
  if (!who.office) {
    const own = ownUnits(ctx);
    const [only] = own;
    if (only && own.length === 1) return showPeople(ctx, only.code);
    return choose(ctx, t("units-own"), own);
  }
  const typed = query.trim();
  if (typed === "") return showHome(ctx);
  const found = findUnitsOf(plan, today, typed);
  const values = { typed: escapeHtml(typed) };
  switch (found.kind) {
    case "one":
      return showPeople(ctx, found.unit.code);
    case "several":
      return choose(ctx, t("units-several"), found.units);
    case "near":
      return choose(ctx, t("units-near", values), found.units);
    case "none":
      return ctx.say(t("units-none", values), {
        keyboard: keyboard([homeButton.button(t("button-units-home"))]),
      });
  }
}

/** Buttons of a choice; more than these say that the name was too short to mean one. */
const CHOICES = 10;

function choose(ctx: Ctx, html: string, found: readonly Unit[]): void {
  const rows = found
    .slice(0, CHOICES)
    .map((unit) => [peopleButton.button(unit.shortName, codeToShow(ctx, unit))]);
  ctx.say(html, { keyboard: keyboard(...rows) });
}

function codeToShow({ plan }: Ctx, { code }: Unit): string {
  return code === plan.office.unit ? OFFICE : code;
}

async function showHome(ctx: Ctx): Promise<void> {
  const kinds = await readStaffing(ctx.database.read, ctx);
  const { html, keyboard } = homeView(ctx.t, ctx.language, kinds);
  ctx.show(html, { keyboard });
}

async function showKind(ctx: Ctx, code: string, page: number): Promise<void> {
  const kinds = await readStaffing(ctx.database.read, ctx);
  const kind = kinds.find((one) => one.kind.code === code);
  if (!kind) return showHome(ctx);
  const { html, keyboard } = kindView(ctx, kind, page);
  ctx.show(html, { keyboard });
}

async function showPeople(ctx: Ctx, code: string | null): Promise<void> {
  // The office's own unit has no focal points of its own: its people are the office.
  const unit = code === ctx.plan.office.unit ? null : code;
  const { html, keyboard } = await cardView(ctx, ctx.database.read, unit);
  ctx.show(html, { keyboard });
}
