import type { InlineKeyboardButton } from "grammy/types";
import { type Answer, matterListed } from "../../../asking/answer.ts";
import { type Bound, isOrdered, type Query } from "../../../asking/query.ts";
import { readUnits } from "../../../people/acting.ts";
import type { SpecialMonth } from "../../../plan/model.ts";
import { asking, askLink, behind } from "../../buttons/asking.ts";
import { deadlinesButton } from "../../buttons/deadlines.ts";
import { listButton as extensionsButton } from "../../buttons/extensions.ts";
import { listButton as inboxButton } from "../../buttons/inbox.ts";
import { monthButton } from "../../buttons/milestones.ts";
import { ALL, missingButton } from "../../buttons/missing.ts";
import { matterButton, namedUnits } from "../../buttons/nudge.ts";
import { listButton as obstaclesButton } from "../../buttons/obstacles.ts";
import { wired } from "../../buttons/reasons.ts";
import { tabButton, unitButton } from "../../buttons/status.ts";
import { homeButton } from "../../buttons/units.ts";
import type { Ctx } from "../../context.ts";
import type { Face } from "../../face.ts";
import { counted } from "../../words/counts.ts";

type Row = (InlineKeyboardButton | null | false)[];

/** What is asked next, most likely: other units, another time, the list behind it. */
export function neighbours(ctx: Ctx, query: Query, answer: Answer, face: Face): Row[] {
  if (!face.privately) return [[privately(ctx, query, face)]];
  const { office } = ctx.who;
  switch (answer.kind) {
    case "units":
      return ofUnits(query, answer, face, office);
    case "total":
      return ofTotal(ctx, query, answer, face);
    case "lacking":
      return [
        [
          asking(face.t("button-ask-by-unit"), {
            ...query,
            ...{ what: "total", by: "unit" },
          }),
        ],
        [query.period !== null && asking(face.t("button-ask-whole"), { ...query, period: null })],
      ];
    case "reaching":
      return ofReaching(query, answer.bound, face, office);
    case "held":
      return ofHeld(query, answer, face, office);
    case "unmanned":
      return [[office && homeButton.button(face.t("button-ask-people"))]];
    case "extended":
      return [
        [
          office
            ? extensionsButton.button(face.t("button-ask-extensions"))
            : deadlinesRow(query, face, office),
        ],
      ];
    case "standing":
      return ofStanding(ctx, query, answer, face);
    case "unreported":
      return [
        [asking(face.t("button-ask-by-duty"), { ...query, ...{ what: "standing", by: "duty" } })],
      ];
    case "done":
      return [
        [asking(face.t("button-ask-whole"), { ...query, period: null })],
        [
          office &&
            query.units !== null &&
            asking(face.t("button-ask-all-units"), { ...query, units: null }),
        ],
      ];
    case "deadlines":
      return [[deadlinesRow(query, face, office)]];
    case "count":
      return [
        [
          answer.of === "obstacles" &&
            obstaclesButton.button(face.t("button-ask-obstacles"), office ? "open" : "mine", "0"),
        ],
      ];
    case "gone":
      return [];
  }
}

function ofStanding(
  ctx: Ctx,
  query: Query,
  { unit }: Extract<Answer, { kind: "standing" }>,
  face: Face,
): Row[] {
  const { office } = ctx.who;
  const apart = (by: "unit" | "area" | "duty") =>
    query.by !== by && asking(face.t(`button-ask-by-${by}`), { ...query, by, top: null });
  return [
    office && !unit ? [apart("unit"), query.area === null && apart("area"), apart("duty")] : [],
    [
      office && unit
        ? unitButton.button(face.t("button-ask-card"), unit.unit.code, "0")
        : office && tabButton.button(face.t("button-ask-status"), "all", "0"),
      !office && unit && deadlinesRow(query, face, office),
    ],
    ...(office ? monthsAsked(ctx, query) : []).map(
      ({ code, shortName }): Row => [monthButton.button(shortName, code)],
    ),
  ];
}

function ofReaching(query: Query, bound: Bound, { t }: Face, office: boolean): Row[] {
  const apart = { ...query, what: "total", by: "unit", bound: null } as const;
  const other = otherSide(bound);
  return [
    [
      other && asking(t("button-ask-other-side"), { ...query, bound: other }),
      office && asking(t("button-ask-by-unit"), apart),
    ],
    [query.period !== null && asking(t("button-ask-whole"), { ...query, period: null })],
  ];
}

/** What is done with it: the office urges for corrections, and takes what waits. */
function ofHeld(
  query: Query,
  { of, held }: Extract<Answer, { kind: "held" }>,
  { t }: Face,
  office: boolean,
): Row[] {
  if (!office || held.length === 0) return [];
  return [
    [
      of === "waiting"
        ? inboxButton.button(t("button-ask-inbox"), "0")
        : matterButton.button(t("button-ask-nudge"), wired({ kind: "returned" }), nudged(query)),
    ],
  ];
}

/** Those whose amount lies on the other side; null: they lie on two. */
function otherSide({ is, of }: Bound): Bound | null {
  if (is === "between") return null;
  const others = { over: "upto", from: "under", under: "from", upto: "over" } as const;
  return { is: others[is], of };
}

/** The special months that are asked about by the duties that belong to them: they have milestones as well. */
function monthsAsked({ plan }: Ctx, { duties }: Query): SpecialMonth[] {
  const asked = plan.duties.filter(({ code }) => duties?.includes(code));
  return plan.months.filter(({ code }) => asked.some(({ month }) => month === code));
}

/** In the group numbers alone are shown; the rest is in private. */
function privately(ctx: Ctx, query: Query, face: Face): InlineKeyboardButton {
  const url = askLink(ctx.me.username, query) ?? face.link();
  return { text: face.t("button-ask-privately"), url };
}

function ofUnits(
  query: Query,
  { occasion, listed }: Extract<Answer, { kind: "units" }>,
  { t }: Face,
  office: boolean,
): Row[] {
  const other = otherOf(query);
  const deadline = occasion && "dueBefore" in occasion ? occasion : null;
  const matter = matterListed(query, { occasion });
  const whom = nudged(query);
  return [
    [
      other &&
        asking(t(other === "sent" ? "button-ask-sent" : "button-ask-missing"), {
          ...query,
          ...{ what: other, timely: false },
        }),
      office &&
        query.units !== null &&
        asking(t("button-ask-all-units"), { ...query, units: null }),
    ],
    [
      office && deadline && missingButton.button(t("button-ask-list"), deadline.code, ALL, "0"),
      office &&
        matter &&
        query.what !== "sent" &&
        listed.length > 0 &&
        matterButton.button(t("button-ask-nudge"), wired(matter), whom),
    ],
  ];
}

/** Those who have not, where it is asked who has. Of days alone nothing is owed: those of whom nothing came. */
function otherOf(query: Query): "sent" | "missing" | "silent" | null {
  const isOfDays = query.period !== null && "from" in query.period;
  if (query.what === "silent") return isOfDays ? "sent" : null;
  if (isOrdered(query)) return null;
  if (query.what === "sent") return isOfDays ? "silent" : "missing";
  return "sent";
}

/** Whom a reminder is prepared for: a kind, those that are named, or all. */
function nudged({ units }: Query): string {
  if (!Array.isArray(units)) return units ?? "all";
  return namedUnits(units) ?? "some";
}

function ofTotal(
  ctx: Ctx,
  query: Query,
  { counted: [{ total, occasion }, ...also] }: Extract<Answer, { kind: "total" }>,
  { t, language }: Face,
): Row[] {
  const { office } = ctx.who;
  const reads = office || readUnits(ctx).length > 0;
  const by = (one: NonNullable<Query["by"]>) =>
    query.by !== one &&
    asking(t(`button-ask-by-${one === "kind" ? "unit" : one}`), { ...query, by: one });
  const count = counted(total.from.length, language);
  if (also.length > 0)
    return [total, ...also.map((one) => one.total)].map(({ figure }) => [
      // What is asked next is asked of one of them.
      asking(figure.label, { ...query, figure: figure.code, also: null }),
    ]);
  return [
    // What belongs to no duty is in no task report, and in no area.
    [
      reads &&
        !occasion &&
        total.from.length > 0 &&
        behind(t("button-ask-behind", { count }), query, 0),
    ],
    occasion
      ? [office && by("unit")]
      : [office && by("unit"), query.area === null && by("area"), by("duty")],
    [
      query.period !== null && asking(t("button-ask-whole"), { ...query, period: null }),
      office &&
        query.units !== null &&
        asking(t("button-ask-all-units"), { ...query, units: null }),
    ],
  ];
}

function deadlinesRow({ units }: Query, { t }: Face, office: boolean) {
  const [unit] = Array.isArray(units) ? units : [];
  if (!unit && !office) return null;
  return deadlinesButton.button(t("button-ask-deadlines"), unit ?? "*");
}
