import { type DeadlineStanding, isMet } from "../../deadlines/deadline.ts";
import { leftOn } from "../../deadlines/left.ts";
import { aboutOf } from "../../deadlines/matter.ts";
import { addDays, dayOf } from "../../plan/day.ts";
import { lastOnTimeDay } from "../../plan/deadlines.ts";
import { monthOf } from "../../plan/months.ts";
import { mergersOf, reportingUnits } from "../../plan/units.ts";
import type { Tally } from "../../progress/tally.ts";
import { cameDue, type FigureSum } from "../../progress/week.ts";
import type { Weekly } from "../../progress/weekly.ts";
import { ifKnown } from "../../schedule/working-time.ts";
import type { Services } from "../context.ts";
import { escapeHtml, plainText } from "../html.ts";
import { dueLines, leftLine, type Voice } from "../notices/due.ts";
import { counted, moreUnits, obstaclesLine, outOf, shareWords } from "../words/counts.ts";
import { dayWords, instantWords } from "../words/days.ts";
import { aboutWords, valueWords } from "../words/figures.ts";
import { targetLines } from "../words/targets.ts";

/** Telegram's limit of a caption after parsing, in UTF-16 units (Bot API, sendPhoto). */
const LIMIT = 1024;
/** Kept free for the line that a later edit adds. */
const RESERVE = 120;
/** More names than these never fit. */
const MOST_NAMES = 60;
/** More are for the office's tables. */
const TARGETS = 3;

type Scene = Voice & Pick<Services, "plan" | "calendar">;

/** The words below the picture: as many sums, targets, names and deadlines as fit. */
export function weeklyCaption(scene: Scene, weekly: Weekly): string {
  const all = Number.POSITIVE_INFINITY;
  const whole: Room = { sums: 4, targets: TARGETS, names: all, deadlines: all };
  const bare: Room = { sums: 0, targets: 0, names: 0, deadlines: all };
  const rooms = [
    ...[4, 3, 2, 1, 0].map((sums) => ({ ...whole, sums })),
    ...[2, 1, 0].map((targets) => ({ ...whole, sums: 0, targets })),
    ...Array.from({ length: MOST_NAMES + 1 }, (_, i) => ({ ...bare, names: MOST_NAMES - i })),
    ...weekly.deadlines.map((_, i) => ({ ...bare, deadlines: weekly.deadlines.length - 1 - i })),
  ];
  const tries = rooms.map((room) => captionOf(scene, weekly, room));
  const fits = (html: string) => plainText(html).length <= LIMIT - RESERVE;
  return tries.find(fits) ?? (tries.at(-1) as string);
}

interface Room {
  readonly sums: number;
  readonly targets: number;
  readonly names: number;
  readonly deadlines: number;
}

function captionOf(scene: Scene, weekly: Weekly, room: Room): string {
  const { t, language, plan } = scene;
  const { week, obstacles, deadlines } = weekly;
  const { now, before } = week;
  const ratio = (part: number, whole: number) => outOf(part, whole, language);
  const share = ({ reported, expected }: Tally) => ratio(reported, expected);
  return [
    t("weekly-head", {
      from: dayWords(dayOf(week.from, plan.timeZone)),
      to: instantWords(t, week.to, plan.timeZone),
    }),
    "",
    t("weekly-duties", {
      ratio: share(now.total),
      percent: shareWords(now.total),
      before: share(before.total),
      percentBefore: shareWords(before.total),
    }),
    ...dueLine(scene, weekly),
    t("weekly-units", {
      ratio: ratio(now.total.unitsReported, now.total.units),
      before: ratio(before.total.unitsReported, before.total.units),
    }),
    t("weekly-completed", {
      count: counted(now.total.completed, language),
      before: counted(before.total.completed, language),
    }),
    ...mergerLines(scene, weekly),
    "",
    ...newLines(scene, weekly, room),
    // As in the sums, what is sensitive is not told to a group.
    ...targetLines(
      scene,
      weekly.targets.filter(({ figure }) => !figure.sensitive),
      room.targets,
    ),
    obstaclesLine(obstacles, scene),
    ...deadlines
      .slice(0, room.deadlines)
      .flatMap((one) => ["", ...deadlineLines(scene, weekly, one, room)]),
    ...moreDeadlines(scene, deadlines.length - room.deadlines),
    ...monthLines(scene, weekly),
  ].join("\n");
}

/** Why a share may have fallen though nothing was lost. */
function dueLine({ t, language, plan }: Scene, { week }: Weekly): string[] {
  const due = cameDue(week);
  if (!due) return [];
  const month = monthOf(plan, due.month)?.shortName ?? "";
  const count = counted(due.count, language);
  return [
    month === ""
      ? t("weekly-due", { count })
      : t("weekly-due-month", { count, month: escapeHtml(month) }),
  ];
}

function moreDeadlines({ t, language }: Scene, more: number): string[] {
  return more > 0 ? ["", t("weekly-more-deadlines", { count: counted(more, language) })] : [];
}

/** More would crowd out what the week brought. */
const MERGERS = 2;

/** Why there are fewer units than a week ago. */
function mergerLines({ t, language, plan }: Scene, { week }: Weekly): string[] {
  const { before, now } = week;
  const since = mergersOf(plan).filter(({ first }) => before.day < first && first <= now.day);
  const days = [...new Set(since.map(({ first }) => first))];
  return days.map((first) => {
    const own = since.filter((merger) => merger.first === first);
    const names = own.flatMap(({ closed, heirs }) =>
      heirs.map((heir) =>
        t("merger-weekly-pair", {
          closed: escapeHtml(closed.shortName),
          heir: escapeHtml(heir.shortName),
        }),
      ),
    );
    return t("merger-weekly", {
      first: dayWords(first),
      pairs:
        names.length <= MERGERS
          ? names.join("; ")
          : t("merger-weekly-many", { count: counted(own.length, language) }),
      before: counted(reportingUnits(plan, addDays(first, -1)).length, language),
      after: counted(reportingUnits(plan, first).length, language),
    });
  });
}

function newLines({ t, language }: Scene, { week }: Weekly, { sums }: Room): string[] {
  if (week.reports + week.periodic === 0) return [t("weekly-nothing")];
  const values = { count: counted(week.reports, language), units: counted(week.units, language) };
  return [
    ...(week.reports > 0 ? [t("weekly-new", values)] : []),
    ...week.sums.slice(0, sums).map((sum) => sumLine(t, sum)),
    ...(week.periodic > 0
      ? [t("weekly-new-periodic", { count: counted(week.periodic, language) })]
      : []),
  ];
}

/** "• Số lượt người tham dự: 1.250 lượt người (Người dự là nữ: 640)" */
function sumLine(t: Scene["t"], { figure, total, about, part }: FigureSum): string {
  const partWords = part && aboutWords(t, counted(part.total, t.language), part.about);
  const parts = part ? ` (${escapeHtml(part.figure.label)}: ${partWords})` : "";
  const words = valueWords(t, figure, total, about) ?? "";
  return `• ${escapeHtml(figure.label)}: ${escapeHtml(words)}${parts}`;
}

function deadlineLines(
  scene: Scene,
  { today, names, reasons }: Weekly,
  standing: DeadlineStanding,
  room: Room,
): string[] {
  const { t, language, calendar } = scene;
  const { deadline, met, expected, states } = standing;
  const name = `<b>${escapeHtml(deadline.name)}</b>`;
  const owing = states.filter((state) => !isMet(state));
  const count = counted(owing.length, language);
  if (owing.length === 0)
    return [name, t("weekly-all-met", { count: counted(expected, language) })];
  const left = ifKnown(() => [
    ...dueLines({ ...scene, today }, deadline, calendar),
    leftLine(scene, leftOn(today, lastOnTimeDay(deadline), calendar)),
  ]);
  const about = aboutOf({ kind: "deadline", code: deadline.code });
  const given = new Set(reasons.flatMap((one) => (one.about === about ? [one.unit] : [])));
  // Why is for the office to read; that they said so may be seen.
  const mark = (code: string) => (given.has(code) ? ` (${t("reason-mark")})` : "");
  const shown = owing
    .slice(0, room.names)
    .map(({ unit }) => `${escapeHtml(unit.shortName)}${mark(unit.code)}`);
  const explained = owing.filter(({ unit }) => given.has(unit.code)).length;
  const more = owing.length - shown.length;
  return [
    name,
    ...(left ?? []),
    t("weekly-met", { ratio: outOf(met, expected, language), count }),
    ...(names && shown.length > 0
      ? [t("weekly-owing", { list: [...shown, ...moreUnits(scene, more)].join("; ") })]
      : []),
    ...(explained > 0 ? [t("weekly-reasons", { count: counted(explained, language) })] : []),
  ];
}

function monthLines({ t, language }: Scene, { months }: Weekly): string[] {
  return months.flatMap(({ month, activities, units }) => {
    const values = {
      month: escapeHtml(month.shortName),
      day: dayWords(month.period.to),
      activities: counted(activities, language),
      units: counted(units, language),
    };
    return ["", t("weekly-month", values)];
  });
}

/** The line for what came after the post. */
export function updateLine(
  { t, language, plan }: Voice & Pick<Services, "plan">,
  at: Date,
  later: number,
  total: Tally,
): string {
  return t("weekly-update", {
    at: instantWords(t, at, plan.timeZone),
    count: counted(later, language),
    ratio: outOf(total.reported, total.expected, language),
    percent: shareWords(total),
  });
}
