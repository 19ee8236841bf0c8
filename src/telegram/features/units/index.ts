import { Composer } from "grammy";
import { maySee } from "../../../people/rights.ts";
import type { Unit } from "../../../plan/model.ts";
import { findUnits } from "../../../plan/names.ts";
import { unitsOn } from "../../../plan/units.ts";
import { keyboard } from "../../buttons.ts";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { escapeHtml } from "../../html.ts";
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
} from "./buttons.ts";
import { cardView } from "./card.ts";
import { inviteOne, revokeOne } from "./invite.ts";
import { askInviteAll, inviteAll } from "./invite-all.ts";
import { homeView, kindView, staffingNow } from "./lists.ts";
import { askRemove, remove } from "./remove.ts";
import { unitOf } from "./words.ts";

/** /donvi: units, their people, invitations. Ahead of the dialogues; in private only. */
export const units = new Composer<Ctx>();
const privately = units.chatType("private");

privately.command(named("donvi"), (ctx) => open(ctx, ctx.match));
privately.filter(heard("menu-units"), (ctx) => open(ctx, ""));

units.chatType(["group", "supergroup"]).command(named("donvi"), (ctx, next) => {
  if (!ctx.officeGroup) return next();
  ctx.say(ctx.languages.in(ctx.config.language)("units-privately", { bot: ctx.me.username }));
});

privately.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const people = peopleButton.read(data);
  const invited = inviteButton.read(data);
  const revoked = revokeButton.read(data);
  const removed = removeButton.read(data);
  if (people) return showPeople(ctx, unitIn(people[0]));
  if (invited) return inviteOne(ctx, { role: invited[0], unit: unitIn(invited[1]) });
  if (revoked) return revokeOne(ctx, revoked[0]);
  if (removed) return removed[0] === "ask" ? askRemove(ctx, removed[1]) : remove(ctx, removed[1]);

  const home = homeButton.read(data);
  const kind = kindButton.read(data);
  const all = inviteAllButton.read(data);
  if (!home && !kind && !all) return next();
  if (!ctx.who.office) return ctx.toast(ctx.t("not-allowed"), true);
  if (home) return showHome(ctx);
  if (kind) return showKind(ctx, kind[0], Number(kind[1]));
  if (all) return all[0] === "ask" ? askInviteAll(ctx) : inviteAll(ctx, all[0]);
});

async function open(ctx: Ctx, query: string): Promise<void> {
  const { who, t, plan, today } = ctx;
  if (!who.office) {
    const own = [...new Set(who.places.map(({ unit }) => unit))];
    const [only] = own;
    if (only === undefined) return ctx.say(t("not-allowed"));
    if (own.length === 1) return showPeople(ctx, only);
    return choose(
      ctx,
      t("units-own"),
      own.flatMap((code) => unitOf(plan, code, today) ?? []),
    );
  }
  const typed = query.trim();
  if (typed === "") return showHome(ctx);
  const found = findUnits(unitsOn(plan, today), typed);
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
  const kinds = await staffingNow(ctx, ctx.database.read);
  const { html, keyboard } = homeView(ctx.t, ctx.language, kinds);
  ctx.show(html, { keyboard });
}

async function showKind(ctx: Ctx, code: string, page: number): Promise<void> {
  const kinds = await staffingNow(ctx, ctx.database.read);
  const kind = kinds.find((one) => one.kind.code === code);
  if (!kind) return showHome(ctx);
  const { html, keyboard } = kindView(ctx, kind, page);
  ctx.show(html, { keyboard });
}

async function showPeople(ctx: Ctx, code: string | null): Promise<void> {
  const { plan, today, who, t } = ctx;
  // The office's own unit has no focal points of its own: its people are the office.
  const unit = code === plan.office.unit ? null : code;
  const known = unit === null || unitOf(plan, unit, today) !== null;
  if (!known || !maySee(who, unit)) {
    if (ctx.callbackQuery) ctx.toast(t("not-allowed"), true);
    else ctx.say(t("not-allowed"));
    return;
  }
  const { html, keyboard } = await cardView(ctx, ctx.database.read, unit);
  ctx.show(html, { keyboard });
}
