import { lastDayOf } from "../../people/invitations.ts";
import { isMember, isOnlooker, type Person, type Place } from "../../people/who.ts";
import { dayOf } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { unitNamed } from "../../plan/units.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { dayWords } from "./days.ts";

/** "cán bộ đầu mối của <b>Ủy ban nhân dân xã Tú Đoạn</b>", in HTML. */
export function placeWords(t: Say, plan: Plan, { unit, role }: Place, today: Day): string {
  const above = isOnlooker(role) ? plan.issuer : plan.office.name;
  const name = unit === null ? above : (unitNamed(plan, unit, today)?.name ?? unit);
  return t("place", { role, unit: escapeHtml(name) });
}

/** As the person wrote it; until then the account, so that two can be told apart. Not escaped. */
export function nameWords(
  t: Say,
  { name, telegramId }: Pick<Person, "name" | "telegramId">,
): string {
  return name ?? t("nameless", { account: telegramId });
}

export function officeName({ office }: Plan): string {
  return escapeHtml(office.name);
}

export function sinceWords(from: Date, plan: Plan): string {
  return dayWords(dayOf(from, plan.timeZone));
}

/** The last day of an invitation. */
export function untilWords(expiresAt: Date, plan: Plan): string {
  return dayWords(lastDayOf(expiresAt, plan.timeZone));
}

/** What was asked is left. Whoever has no place yet was registering. */
export function leftWords({ t, who }: Pick<Ctx, "t" | "who">): string {
  return t(isMember(who) ? "left" : "left-registration");
}
