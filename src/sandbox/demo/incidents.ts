import { addDays } from "../../plan/day.ts";
import type { Duty, Unit } from "../../plan/model.ts";
import type { Answers } from "../../reports/answers.ts";
import type { Member } from "./cast.ts";
import { type Chance, chance } from "./chance.ts";
import { type Course, someTimeOn, workingDay, workingMinute } from "./course.ts";
import type { Happening, InventedObstacle } from "./history.ts";
import type { Joined } from "./joined.ts";
import type { Texts } from "./texts.ts";

/** Days from the launch to the obstacle that was answered, and from it to the answer. */
const RAISED_AFTER = 30;
const ANSWERED_AFTER = 3;

/** One report was begun on the working day before and waits for its figures. */
export function drafts(course: Course, joined: readonly Joined[], seed: number): Happening[] {
  const luck = chance(seed, "draft");
  const day = workingDay(course, addDays(course.today, -1));
  const at = day && workingMinute(course, day, luck);
  const by = at && diligent(joined, at, luck);
  const duty = by && dutyWithFigures(course, by.unit);
  if (!day || !at || !by || !duty) return [];
  const answers: Answers = {
    duty: duty.code,
    status: "ongoing",
    period: { from: day, to: day },
  };
  return [{ kind: "begins", at, by, answers }];
}

function dutyWithFigures({ plan }: Course, { code }: Unit): Duty | undefined {
  const own = plan.duties.filter(
    ({ units, fulfilledBy }) => units.includes(code) && fulfilledBy.kind === "task",
  );
  return own.find(({ figures, month }) => figures.length > 0 && month === null);
}

/** One obstacle was answered long ago, one was raised two days ago and waits. */
export function obstacles(
  course: Course,
  joined: readonly Joined[],
  texts: Texts,
  seed: number,
): Happening[] {
  const luck = chance(seed, "obstacles");
  const [answered, open] = luck.shuffled(texts.obstacles);
  const raise = (obstacle: InventedObstacle | undefined, at: Date | null): Happening[] => {
    const by = at && diligent(joined, at, luck);
    return by && obstacle ? [{ kind: "raises", at, by, obstacle }] : [];
  };
  const day = addDays(course.launch, RAISED_AFTER);
  const raised = raise(answered, someTimeOn(course, day, luck));
  const answer = someTimeOn(course, addDays(day, ANSWERED_AFTER), luck);
  const answers: Happening[] =
    raised.length > 0 && answered && answer
      ? [{ kind: "answers", at: answer, obstacle: answered }]
      : [];
  const twoDaysAgo = someTimeOn(course, addDays(course.today, -2), luck);
  return [...raised, ...answers, ...raise(open, twoDaysAgo)];
}

/** Someone who was there by then, and uses the bot. */
function diligent(joined: readonly Joined[], by: Date, luck: Chance): Member | null {
  const people = joined.filter(
    ({ cast, at }) => at < by && (cast.habit === "early" || cast.habit === "steady"),
  );
  return people.length > 0 ? luck.pick(people).principal : null;
}
