import type { InlineKeyboardButton } from "grammy/types";
import { addDays, dayOf, daysBetween, timeOf, weekAround } from "../../../plan/day.ts";
import type { Day, Period, Plan } from "../../../plan/model.ts";
import type { Group, Rehearsal } from "../../../schedule/rehearsal.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageLine, pageOf, pageRow } from "../../buttons/pages.ts";
import { groupButton, spanButton } from "../../buttons/rehearsal.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { describeNotice } from "../../notices/describe.ts";
import type { Voice } from "../../notices/due.ts";
import type { View } from "../../view.ts";
import { asOf, counted } from "../../words/counts.ts";
import { dayWords, fullDay, timeWords } from "../../words/days.ts";
import { groupMark } from "./marks.ts";
import { pastLines } from "./past.ts";

/** Groups on one page: each has a line and a button. */
const PAGE = 8;
const LABEL = 50;

export interface Hall {
  readonly plan: Plan;
  readonly today: Day;
  readonly now: Date;
}

/** What will be said within the span: time, what it is about, to how many. */
export function spanView(rehearsal: Rehearsal, at: number, hall: Hall, voice: Voice): View {
  const { t } = voice;
  const { plan, now } = hall;
  const { span, groups, past } = rehearsal;
  const { items, page, pages } = pageOf(groups, at, PAGE);
  const turn = (text: string, to: string) => spanButton.button(text, span.from, span.to, to);
  return {
    html: [
      t("rehearsal-head", { days: spanWords(span, voice) }),
      asOf(voice, now, plan.timeZone),
      ...pageLine(t, { page, pages }),
      ...(page === 0 ? pastLines(past, plan, voice) : []),
      ...(groups.length === 0
        ? ["", t("rehearsal-nothing", { past: past.length > 0 ? "yes" : "no" })]
        : []),
      ...groupLines(items, span, hall, voice),
    ].join("\n"),
    keyboard: keyboard(
      ...items.map((group) => [
        groupButton.button(
          label(group, span, hall, voice),
          dayIn(group, hall),
          groupMark(group),
          "0",
        ),
      ]),
      pageRow(t, { page, pages }, turn),
      ...journeys(span, hall, voice),
    ),
  };
}

function spanWords({ from, to }: Period, { t }: Voice): string {
  return from === to
    ? fullDay(t, from)
    : t("period-span", { from: dayWords(from), to: dayWords(to) });
}

function dayIn({ at }: Group, { plan }: Hall): Day {
  return dayOf(at, plan.timeZone);
}

/** Below a heading for each day, if there are several. */
function groupLines(groups: readonly Group[], span: Period, hall: Hall, voice: Voice): string[] {
  let day = span.from === span.to ? span.from : null;
  return groups.flatMap((group, index) => {
    const own = dayIn(group, hall);
    const head = own === day ? [] : ["", `<b>${fullDay(voice.t, own)}</b>`];
    const gap = index === 0 && head.length === 0 ? [""] : [];
    day = own;
    return [...gap, ...head, groupLine(group, hall, voice)];
  });
}

/** "08 giờ 00 · Nhắc hạn: … · 12 đơn vị, 15 người" */
function groupLine(group: Group, { plan }: Hall, { t, language }: Voice): string {
  const sent = group.items.filter(({ isCancelled }) => !isCancelled);
  const units = new Set(sent.flatMap(({ notice }) => ("unit" in notice ? [notice.unit] : [])));
  const people = new Set(
    sent.flatMap(({ notice: { to } }) => (to.kind === "person" ? [to.personId] : [])),
  );
  const number = (count: number) => counted(count, language);
  const cancelled = group.items.length - sent.length;
  return [
    timeWords(t, timeOf(group.at, plan.timeZone)),
    escapeHtml(describeNotice(t, plan, group.first)),
    ...(units.size > 0 ? [t("rehearsal-units", { count: number(units.size) })] : []),
    group.first.to.kind === "group"
      ? t("rehearsal-group")
      : t("rehearsal-people", { count: number(people.size) }),
    ...(cancelled > 0 ? [t("rehearsal-cancelled-some", { count: number(cancelled) })] : []),
  ].join(" · ");
}

function label(group: Group, span: Period, hall: Hall, { t, language }: Voice): string {
  const { plan } = hall;
  const time = timeWords(t, timeOf(group.at, plan.timeZone));
  const when =
    span.from === span.to ? time : `${dayWords(dayIn(group, hall)).slice(0, -5)} ${time}`;
  const what = shorten(describeNotice(t, plan, group.first), LABEL);
  return `${when} · ${what} (${counted(group.items.length, language)})`;
}

/** To the days before and after, and between a day and its week. */
function journeys({ from, to }: Period, { today }: Hall, { t }: Voice): InlineKeyboardButton[][] {
  const days = daysBetween(from, to) + 1;
  const step = (by: number) => {
    const [first, last] = [addDays(from, by * days), addDays(to, by * days)];
    const words = dayWords(first).slice(0, -5);
    const text = by < 0 ? `‹ ${words}` : `${words} ›`;
    return spanButton.button(text, first, last, "0");
  };
  const week = weekAround(from);
  return [
    [step(-1), spanButton.button(t("button-rehearsal-today"), today, today, "0"), step(1)],
    days > 1 ? [] : [spanButton.button(t("button-rehearsal-week"), week.from, week.to, "0")],
  ];
}
