import { addDays } from "../../src/plan/day.ts";
import type { Figure, Period, Unit } from "../../src/plan/model.ts";
import { taskDuties, unitNamed } from "../../src/plan/units.ts";
import type { FigureValue } from "../../src/reading/figure-value.ts";
import type { Answers, JointAnswers } from "../../src/reports/answers.ts";
import { namedIn } from "../../src/reports/store/joint-answers.ts";
import { recently, type World } from "./world.ts";

const STATUSES = [
  ...["completed", "completed", "completed", "completed", "ongoing", "ongoing", "ongoing"],
  ...["pending", "nil"],
] as Answers["status"][];

/** What somebody of a unit tells of one of its duties; null if it has none. */
export async function told(world: World, unit: Unit, duty?: string): Promise<Answers | null> {
  const { luck, plan, today } = world;
  const day = unit.validTo !== null && unit.validTo < today ? unit.validTo : today;
  const duties = taskDuties(plan, unit, day);
  if (duties.length === 0) return null;
  // Few, so that several reports tell of one.
  const chosen = duties.find(({ code }) => code === duty) ?? luck.pick(duties);
  const status = luck.pick(STATUSES);
  if (status === "nil" || status === "pending") return { duty: chosen.code, status };
  const near = await namedIn(world.database.read, plan.id, [unit.code], ["asked", "confirmed"]);
  const claim = near.length > 0 && luck.is(0.6) ? luck.pick(near) : null;
  const period = claim?.period && luck.is(0.8) ? claim.period : someDays(world);
  const figures: Record<string, FigureValue | null> = {};
  const about: string[] = [];
  for (const code of chosen.figures) {
    const figure = plan.figures.find((one) => one.code === code);
    if (!figure || !luck.is(0.75)) continue;
    figures[code] = luck.is(0.08) ? null : someValue(world, figure);
    if (figures[code] !== null && figure.kind !== "document" && luck.is(0.15)) about.push(code);
  }
  const joint = someJoint(world, unit, { duty: chosen.code, claim });
  return {
    ...{ duty: chosen.code, status, period, figures },
    ...(about.length > 0 ? { about } : {}),
    ...someMonths(world),
    ...(joint ? { joint } : {}),
  };
}

/** Marked for one special month, for several or for none, whatever their days. */
function someMonths({ plan, luck, today }: World): Pick<Answers, "months"> {
  const marked = plan.months
    .filter(({ countsFrom }) => luck.is(today >= countsFrom ? 0.4 : 0.05))
    .map(({ code }) => [code, true] as const);
  return marked.length > 0 ? { months: Object.fromEntries(marked) } : {};
}

function someDays(world: World): Period {
  const { luck } = world;
  const to = recently(world, luck.is(0.7) ? 8 : 90);
  return { from: addDays(to, -(luck.is(0.1) ? luck.between(5, 30) : luck.between(0, 2))), to };
}

export function someValue({ luck, today }: World, { kind }: Figure): FigureValue {
  switch (kind) {
    case "money":
      return luck.between(1, 90) * 500_000;
    case "decimal":
      return luck.between(1000, 1180) / 10;
    case "ratio": {
      const whole = luck.between(5, 30);
      return { part: luck.between(0, whole), whole };
    }
    case "yes-no":
      return luck.is(0.6);
    case "text":
      return { texts: [`Nội dung số ${luck.between(1, 9)}`] };
    case "document": {
      const one = () => ({
        number: `${luck.between(1, 6)}/KH-UBND`,
        day: luck.is(0.2) ? null : addDays(today, -luck.between(0, 3)),
      });
      return luck.is(0.3) ? [one(), one()] : [one()];
    }
    case "count":
      return luck.is(0.1) ? 0 : luck.between(1, 200);
  }
}

interface Event {
  readonly duty: string;
  /** Another unit's report that names this one. */
  readonly claim: Awaited<ReturnType<typeof namedIn>>[number] | null;
}

/** What else the event belongs to: further duties, partners, a host; the same event as another's report. */
function someJoint(world: World, unit: Unit, { duty, claim }: Event): JointAnswers | null {
  const { luck, plan, units, today } = world;
  const others = units.filter(({ code }) => code !== unit.code).map(({ code }) => code);
  const further = taskDuties(plan, unit, today).filter(({ code }) => code !== duty);
  const joint: JointAnswers = {};
  if (further.length > 0 && luck.is(0.18)) joint.also = [luck.pick(further).code];
  if (claim) {
    const teller = unitNamed(plan, claim.unit, today)?.code ?? claim.unit;
    if (luck.is(0.4)) joint.same = [claim.id];
    else if (luck.is(0.2)) joint.apart = [claim.id];
    // The report that names it as partner is the host's; who names it as host is a partner.
    if (claim.part === "partner" && luck.is(0.7)) joint.host = teller;
    if (claim.part === "host" && luck.is(0.8)) joint.partners = [teller];
  } else if (luck.is(0.3)) {
    joint.partners = luck.shuffled(others).slice(0, luck.between(1, 3));
  } else if (luck.is(0.15)) {
    joint.host = luck.pick(others);
  }
  if (joint.host !== undefined && luck.is(0.1)) {
    joint.partners = others.filter((one) => one !== joint.host).slice(0, 1);
  }
  return Object.keys(joint).length > 0 ? joint : null;
}
