import { type DeadlineFacts, NO_FACTS } from "../../src/deadlines/deadline.ts";
import { settingsOf } from "../../src/office/settings.ts";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { dayOf, timeOf } from "../../src/plan/day.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { noticesDue } from "../../src/schedule/due.ts";
import type { Addressee, ScheduleFacts } from "../../src/schedule/facts.ts";
import type { Notice } from "../../src/schedule/notice.ts";

export const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
export const calendar = loadCalendar(plan.calendarFile);

export const TAM_GIA = "06559";
export const TINH_BAC = "06574";
export const TU_DOAN = "06562";

/** A time in Vietnam. */
export const at = (day: string, time = "00:00") => new Date(`${day}T${time}:00+07:00`);

export const person = (
  personId: string,
  role: Addressee["role"] = "principal",
  reachable = true,
): Addressee => ({ personId, role, reachable });

/** Every unit has a principal, the office two members, and nothing has happened yet. */
export function factsOf(of: Plan, changes: Partial<ScheduleFacts> = {}): ScheduleFacts {
  const units = [...new Set(of.units.filter(({ reports }) => reports).map(({ code }) => code))];
  return {
    people: new Map(units.map((code) => [code, [person(`p-${code}`)]])),
    office: [
      { personId: "lan", reachable: true },
      { personId: "hoa", reachable: true },
    ],
    absences: [],
    hasGroup: true,
    hasLostGroup: false,
    deadlines: new Map(),
    ticks: [],
    snoozes: [],
    settings: settingsOf(of, {}),
    lost: [],
    doubts: [],
    joint: [],
    confirmations: [],
    inbox: { oldest: null, latest: null },
    returned: [],
    closed: new Set(),
    oldestObstacle: null,
    ...changes,
  };
}

export const facts = (changes: Partial<ScheduleFacts> = {}) => factsOf(plan, changes);

export const known = (code: string, some: Partial<DeadlineFacts>) =>
  new Map([[code, { ...NO_FACTS, ...some }]]);

export const granted = (unit: string, dueBefore: string) => ({
  unit,
  state: "granted" as const,
  dueBefore,
  settledAt: at("2024-06-01"),
});

/** The notices of the shipped plan from the first day up to the end of the last. */
export function due(some: ScheduleFacts, first: string, last = first): Notice[] {
  return noticesDue(plan, calendar, some, at(first, "00:00"), at(last, "23:59"));
}

/** "2024-06-14 08:00", in Vietnam. */
export const written = (instant: Date) =>
  `${dayOf(instant, plan.timeZone)} ${timeOf(instant, plan.timeZone)}`;

/** What kind, when and until when, each once: "truoc-2: 2024-06-12 08:00 – 2024-06-13 17:00". */
export function timesOf(notices: readonly Notice[]): string[] {
  const lines = notices.map((notice) => {
    const name = "rung" in notice ? notice.rung : notice.kind;
    return `${name}: ${written(notice.notBefore)} – ${written(notice.notAfter)}`;
  });
  return [...new Set(lines)];
}

export const ofKind = <Kind extends Notice["kind"]>(notices: readonly Notice[], kind: Kind) =>
  notices.filter((notice): notice is Notice & { readonly kind: Kind } => notice.kind === kind);
