import type { DeadlineState } from "../../../deadlines/deadline.ts";
import type { CalendarEvent } from "../../../documents/calendar.ts";
import { addDays, instantOf } from "../../../plan/day.ts";
import { lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day, Deadline, Milestone, Plan, Unit } from "../../../plan/model.ts";
import { beginOfWork, ifKnown } from "../../../schedule/working-time.ts";
import { plainText } from "../../html.ts";
import { type DueScene, dueLines } from "../../notices/due.ts";
import { fullDay } from "../../words/days.ts";

export interface EventScene extends DueScene {
  readonly plan: Plan;
  /** Whose calendar it is for; null: the office's, which has all. */
  readonly unit: Unit | null;
}

/** Working days before the last one on which one is told for the first time. */
const EARLY = 5;

/** A deadline on its last on-time day, with alarms on working days before it while it is open. */
export function deadlineEvent(
  scene: EventScene,
  deadline: Deadline,
  state: Pick<DeadlineState, "extension"> | null,
  moves: number,
  isOpen: boolean,
): CalendarEvent {
  const { t, calendar, unit } = scene;
  const last = lastOnTimeDay(deadline, state?.extension ?? null);
  const due =
    ifKnown(() =>
      dueLines({ ...scene, today: null }, deadline, calendar, state?.extension ?? null),
    ) ?? [];
  return {
    uid: uidOf(scene, deadline.code),
    sequence: moves,
    day: last,
    summary: t("event-deadline", { name: deadline.name }),
    description: [...(unit ? [unit.name] : []), ...due.map(plainText), t("event-how")].join("\n"),
    alarms: isOpen ? deadlineAlarms(scene, deadline.name, last) : [],
  };
}

function deadlineAlarms(scene: EventScene, name: string, last: Day): CalendarEvent["alarms"] {
  const { t, calendar, today } = scene;
  return (
    ifKnown(() => {
      const working = calendar.lastWorkingDayNotAfter(last);
      const early = calendar.addWorkingDays(working, -EARLY);
      return (
        [
          { day: early, key: "event-alarm-early" },
          { day: working, key: "event-alarm-last" },
        ] as const
      )
        .filter(({ day }) => day >= today)
        .map(({ day, key }) => ({
          at: beginOn(scene, day),
          text: t(key, { name, day: fullDay(t, last) }),
        }));
    }) ?? []
  );
}

/** A milestone on its day, with an alarm on the working day before. */
export function milestoneEvent(
  scene: EventScene,
  { code, name, day }: Milestone,
  month: string,
  isDone: boolean,
): CalendarEvent {
  const { t, calendar, today, unit } = scene;
  const before = ifKnown(() => calendar.lastWorkingDayNotAfter(addDays(day, -1)));
  return {
    uid: uidOf(scene, code),
    sequence: 0,
    day,
    summary: t("event-milestone", { month, name }),
    description: [...(unit ? [unit.name] : []), t("event-how")].join("\n"),
    alarms:
      !isDone && before !== null && before >= today
        ? [
            {
              at: beginOn(scene, before),
              text: t("event-alarm-milestone", { name, day: fullDay(t, day) }),
            },
          ]
        : [],
  };
}

function beginOn({ plan }: EventScene, day: Day): Date {
  return instantOf(day, beginOfWork(plan), plan.timeZone);
}

/** The same for the same deadline of the same unit, whoever asks and however often. */
function uidOf({ plan, unit }: EventScene, code: string): string {
  return `${plan.id}-${code}-${unit?.code ?? plan.office.unit}@dau-moi`;
}
