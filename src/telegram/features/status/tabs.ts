import type { InlineKeyboardButton } from "grammy/types";
import { monthsNear } from "../../../milestones/near.ts";
import { allIn, type Standing, type UnitStanding } from "../../../progress/standing.ts";
import { keyboard } from "../../buttons/kind.ts";
import { monthButton } from "../../buttons/milestones.ts";
import { occasionCardButton } from "../../buttons/occasions.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { waitingButton } from "../../buttons/papers.ts";
import { matrixButton, type Tab, tabButton, unitButton } from "../../buttons/status.ts";
import { unitsLine, whole } from "../../cards/standing.ts";
import type { Face } from "../../face.ts";
import type { View } from "../../view.ts";
import { asOf, counted, outOf } from "../../words/counts.ts";
import { areas, type Overview, part, silent } from "./bodies.ts";

type Row = (InlineKeyboardButton | null | false)[];

/** Units on one page of the list. */
const PAGE = 9;

/** One tab of the status message, with the buttons to the others. */
export function tabView(tab: Tab, page: number, overview: Overview, face: Face): View {
  const { plan, standing } = overview;
  const units = pageOf(allIn(standing), page, PAGE);
  const body = {
    all: () => whole(overview, face),
    areas: () => areas(overview, face),
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
      t(`standing-head-${tab}`, { year: String(plan.year) }),
      asOf(face, standing.at, plan.timeZone),
      "",
      ...body(),
    ].join("\n"),
    keyboard: keyboard(
      ...(tab === "units" ? unitRows(units, face) : []),
      ...tabRows(tab, units.page, standing, face),
      [waitingButtonFor(overview, face)],
      [occasionButtonFor(overview, face)],
      ...(face.privately ? monthsNear(plan, standing.day) : []).map((month) => [
        monthButton.button(month.shortName, month.code),
      ]),
    ),
  };
}

/** Only the office has to do with it, and only while something waits. */
function waitingButtonFor({ waitingPapers: waiting }: Overview, face: Face) {
  if (!face.privately || waiting === 0) return null;
  const count = counted(waiting, face.language);
  return waitingButton.button(face.t("button-paper-waiting", { count }), "0");
}

function occasionButtonFor({ occasion }: Overview, { t, privately }: Face) {
  if (!privately || occasion === null) return null;
  return occasionCardButton.button(
    t("button-deadlines-occasion", { name: occasion.name }),
    occasion.code,
  );
}

function unitRows(units: ReturnType<typeof pageOf<UnitStanding>>, face: Face): Row[] {
  const { t, language } = face;
  return [
    ...units.items.map(({ unit, tally }): Row => {
      const text = `${unit.shortName} · ${outOf(tally.reported, tally.expected, language)}`;
      return [
        face.privately
          ? unitButton.button(text, unit.code, "0")
          : { text, url: face.link(unit.code) },
      ];
    }),
    pageRow(t, units, (text, to) => tabButton.button(text, "units", to)),
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
    [face.privately && matrixButton.button(t("button-standing-matrix"))],
  ];
}
