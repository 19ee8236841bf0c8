import type { InlineKeyboardButton } from "grammy/types";
import { lastDayOf } from "../../../people/invitations.ts";
import type { UnitReach } from "../../../people/reach.ts";
import { countOf, type ReachFacts, toCall } from "../../../schedule/reach.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageLine, pageOf, pageRow } from "../../buttons/pages.ts";
import { reachButton, type Tab } from "../../buttons/reach.ts";
import { homeButton, inviteAllButton } from "../../buttons/units.ts";
import { escapeHtml } from "../../html.ts";
import type { Voice } from "../../notices/due.ts";
import { byKind } from "../../notices/marks.ts";
import type { View } from "../../view.ts";
import { asOf, counted, outOf } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";
import { nameWords } from "../../words/people.ts";

/** Units on one page. */
const PAGE = 12;

/** Whom the bot reaches, in numbers. */
export function overview(facts: ReachFacts, voice: Voice): View {
  const { t, language } = voice;
  const { units, plan, at, lostOffice } = facts;
  const number = (count: number) => counted(count, language);
  const having = (reach: UnitReach["reach"]) => units.filter((one) => one.reach === reach).length;
  const lines = [
    t("reach-head"),
    asOf(voice, at, plan.timeZone),
    "",
    t("reach-reached", { ratio: outOf(having("reachable"), units.length, language) }),
    t("reach-nobody", { count: number(having("nobody")) }),
    t("reach-invited", { count: number(having("invited")) }),
    t("reach-unreachable", { count: number(having("unreachable")) }),
    ...(lostOffice.length > 0
      ? [
          t("reach-office", {
            names: lostOffice.map(({ person }) => escapeHtml(nameWords(t, person))).join("; "),
          }),
        ]
      : []),
    "",
    t("reach-messages"),
    ...(["sent", "planned", "failed", "uncertain", "expired", "withdrawn"] as const).map((state) =>
      t("reach-line", { state: t(`notice-state-${state}`), count: number(countOf(facts, state)) }),
    ),
  ];
  return { html: lines.join("\n"), keyboard: keyboard(...tabRows("all", facts, voice)) };
}

/** The units to call, with the phone of their office where the plan file names one. */
export function callView(facts: ReachFacts, at: number, voice: Voice): View {
  const { t } = voice;
  const { plan } = facts;
  const units = toCall(facts);
  const { items, page, pages } = pageOf(units, at, PAGE);
  const turn = (text: string, to: string) => reachButton.button(text, "units", to);
  const bare = units.some(({ reach }) => reach === "nobody" || reach === "invited");
  return {
    html: [
      t("reach-call-head", { count: counted(units.length, voice.language) }),
      ...pageLine(t, { page, pages }),
      ...(units.length > 0
        ? byKind(voice, plan, { shown: items, all: units }, (one) => callLine(one, facts, voice))
        : [t("reach-call-none")]),
      ...(units.some(({ unit }) => unit.phone === null) ? ["", t("reach-no-phone")] : []),
    ].join("\n"),
    keyboard: keyboard(
      pageRow(t, { page, pages }, turn),
      [bare && inviteAllButton.button(t("button-reach-invite"), "ask")],
      ...tabRows("units", facts, voice),
    ),
  };
}

/** "• UBND xã Tú Đoạn: chưa có đầu mối; điện thoại 0205 …" */
function callLine({ unit, reach, focalPoints }: UnitReach, facts: ReachFacts, { t }: Voice) {
  const { plan, invitations, away } = facts;
  const names = focalPoints.map(({ person }) => escapeHtml(nameWords(t, person))).join(", ");
  const back = away.get(unit.code);
  const until = invitations.find((one) => one.unit === unit.code)?.expiresAt;
  const why = {
    reachable: t("reach-call-away", { names, day: back ? dayWords(back) : "" }),
    unreachable: t("reach-call-unreachable", { names }),
    invited: t("reach-call-invited", {
      day: until ? dayWords(lastDayOf(until, plan.timeZone)) : "",
    }),
    nobody: t("mark-nobody"),
  }[reach];
  const phone = unit.phone ? `; ${t("reach-phone", { phone: escapeHtml(unit.phone) })}` : "";
  return `• ${escapeHtml(unit.shortName)}: ${why}${phone}`;
}

/** The tab that is shown is marked; pressing it again brings it up to date. */
export function tabRows(tab: Tab, facts: ReachFacts, { t, language }: Voice) {
  const counts = {
    all: "",
    units: counted(toCall(facts).length, language),
    failures: counted(facts.failures, language),
    ledger: "",
  };
  const button = (one: Tab): InlineKeyboardButton => {
    const text = t(`button-reach-${one}`, { count: counts[one] });
    return reachButton.button(one === tab ? `• ${text}` : text, one, "0");
  };
  return [
    [button("all"), button("units")],
    [button("failures"), button("ledger")],
    [homeButton.button(t("button-units-home"))],
  ];
}
