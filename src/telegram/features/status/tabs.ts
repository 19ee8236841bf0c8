import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { dayOf } from "../../../plan/day.ts";
import type { Plan } from "../../../plan/model.ts";
import type { Standing, UnitStanding } from "../../../progress/standing.ts";
import type { Tally } from "../../../progress/tally.ts";
import { keyboard, pageOf } from "../../buttons.ts";
import { escapeHtml } from "../../html.ts";
import { dayWords } from "../../words.ts";
import { type Tab, tabButton, unitButton } from "./buttons.ts";
import type { Face } from "./face.ts";
import { asOf, bar, counted, outOf } from "./words.ts";

export interface Overview {
  readonly plan: Plan;
  readonly standing: Standing;
  readonly openObstacles: number;
}

export interface View {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
}

type Row = (InlineKeyboardButton | null | false)[];

/** Units on one page of the list. */
const PAGE = 9;

/** One tab of the status message, with the buttons to the others. */
export function tabView(tab: Tab, page: number, overview: Overview, face: Face): View {
  const { plan, standing } = overview;
  const units = pageOf(standing.units, page, PAGE);
  const body = {
    all: () => whole(overview, face),
    areas: () =>
      standing.areas
        .filter(({ tally }) => tally.expected > 0)
        .flatMap(({ area, tally }) => part(`${area.code} ${area.shortName}`, tally, face)),
    kinds: () =>
      standing.kinds.flatMap(({ kind, tally }) => [
        ...part(kind.label[face.language], tally, face, unitsLine(tally, face)),
      ]),
    units: () => [face.t("standing-units", { page: units.page + 1, pages: units.pages })],
    silent: () => silent(overview, face),
  }[tab];
  const { t } = face;
  return {
    html: [
      t(`standing-head-${tab}`, { year: plan.year }),
      asOf(face, standing.at, plan.timeZone),
      "",
      ...body(),
    ].join("\n"),
    keyboard: keyboard(
      ...(tab === "units" ? unitRows(units, face) : []),
      ...tabRows(tab, units.page, standing, face),
    ),
  };
}

function whole({ standing, openObstacles }: Overview, face: Face): string[] {
  const { t, language } = face;
  const { total } = standing;
  const line = (key: string, count: number) => t(key, { count: counted(count, language) });
  return [
    unitsLine(total, face),
    dutiesLine(total, face),
    bar(total),
    ...(["completed", "ongoing", "nil"] as const).map((status) =>
      t("standing-of-status", {
        status: t(`status-${status}`),
        count: counted(total[status], language),
      }),
    ),
    t("standing-of-status", {
      status: t("status-none"),
      count: counted(total.expected - total.reported, language),
    }),
    "",
    line("standing-reports", total.reports),
    line("standing-obstacles", openObstacles),
  ];
}

function part(name: string, tally: Tally, face: Face, ...more: string[]): string[] {
  return [`<b>${escapeHtml(name)}</b>`, ...more, dutiesLine(tally, face), bar(tally), ""];
}

function unitsLine({ unitsReported, units }: Tally, { t, language }: Face): string {
  return t("standing-units-reported", { ratio: outOf(unitsReported, units, language) });
}

function dutiesLine({ reported, expected }: Tally, { t, language }: Face): string {
  return t("standing-duties-reported", { ratio: outOf(reported, expected, language) });
}

function silent({ standing, plan }: Overview, face: Face): string[] {
  const { t, language, names } = face;
  const count = standing.silent.length;
  if (count === 0) return [t("standing-silent-none")];
  const head = t("standing-silent", {
    count: counted(count, language),
    units: counted(standing.units.length, language),
  });
  if (!names) return [head, t("standing-silent-privately")];
  const groups = plan.unitKinds.flatMap((kind) => {
    const units = standing.silent.filter(({ unit }) => unit.kind === kind.code);
    if (units.length === 0) return [];
    const label = escapeHtml(kind.label[language]);
    return ["", `<b>${label}</b>`, ...units.map((unit) => silentLine(unit, plan, face))];
  });
  return [head, ...groups];
}

/** "• UBND xã Tú Đoạn (đang soạn, 12/6/2024)" */
function silentLine({ unit, heardAt }: UnitStanding, plan: Plan, { t }: Face): string {
  const name = escapeHtml(unit.shortName);
  if (!heardAt) return `• ${name}`;
  return `• ${name} ${t("standing-drafting", { day: dayWords(dayOf(heardAt, plan.timeZone)) })}`;
}

function unitRows(units: ReturnType<typeof pageOf<UnitStanding>>, face: Face): Row[] {
  const { t, language } = face;
  const { items, page, pages } = units;
  return [
    ...items.map(({ unit, tally }): Row => {
      const text = `${unit.shortName} · ${outOf(tally.reported, tally.expected, language)}`;
      return [
        face.privately
          ? unitButton.button(text, unit.code, "0")
          : { text, url: face.link(unit.code) },
      ];
    }),
    [
      page > 0 && tabButton.button(t("button-previous"), "units", String(page - 1)),
      page < pages - 1 && tabButton.button(t("button-next"), "units", String(page + 1)),
    ],
  ];
}

/** The tab that is shown is marked; pressing it again brings it up to date. */
function tabRows(tab: Tab, page: number, standing: Standing, face: Face): Row[] {
  const { t, language } = face;
  const count = counted(standing.silent.length, language);
  const button = (one: Tab) => {
    const text = t(`button-standing-${one}`, { count });
    if (one !== tab) return tabButton.button(text, one, "0");
    return tabButton.button(`• ${text}`, one, String(one === "units" ? page : 0));
  };
  // One by one, units that lag behind would be named.
  const units = face.names
    ? button("units")
    : { text: t("button-standing-units-privately"), url: face.link() };
  return [
    [button("all"), button("areas"), button("kinds")],
    [button("silent"), units],
  ];
}
