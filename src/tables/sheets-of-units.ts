import type { DeadlineStanding, DeadlineState } from "../deadlines/deadline.ts";
import { daysLate } from "../deadlines/deadline.ts";
import { documentOf } from "../deadlines/document.ts";
import { arrivalOf } from "../deadlines/facts.ts";
import type { Row, Sheet, Value } from "../documents/xlsx.ts";
import { dayOf, instantOf } from "../plan/day.ts";
import { lastOnTimeDay } from "../plan/deadlines.ts";
import { groupedBy } from "../plan/grouped.ts";
import type { Day } from "../plan/model.ts";
import { occasionOf } from "../plan/occasions.ts";
import { printedDuty } from "../plan/printed.ts";
import { codesOf } from "../plan/units.ts";
import { takenOverFrom } from "../progress/duty-state.ts";
import { allIn } from "../progress/standing.ts";
import { percent } from "../progress/tally.ts";
import type { ReturnedReport } from "../reports/store/returned.ts";
import { count, day, instant, text, unitColumns, words } from "./columns.ts";
import { nameOf, type Scene } from "./scene.ts";
import type { Rest } from "./store/rest.ts";
import { unitWith } from "./unit-with.ts";

/** Where each unit stands with each of its duties, and which reports of it wait for their correction. */
export function dutiesSheet(scene: Scene, { standing, returned }: DutyRest): Sheet {
  const { t, plan, day } = scene;
  const duties = plan.duties.filter(({ fulfilledBy }) => fulfilledBy.kind === "task");
  return {
    name: t("tables-sheet-duties"),
    frozen: 2,
    columns: [
      ...unitColumns(t),
      count(t("tables-expected"), 10),
      count(t("tables-reported"), 10),
      count(t("tables-percent"), 9),
      ...duties.map((duty) => words(printedDuty(duty), 20)),
    ],
    rows: allIn(standing).map(({ unit, tally, duties: states }): Row => {
      const others = takenOverFrom(states).map(({ shortName }) => shortName);
      const by = new Map(states.map(({ duty, status }) => [duty.code, status]));
      const codes = codesOf(plan, unit, day);
      const cells = duties.map(({ code }): Value => {
        const status = by.get(code);
        const back = codes.flatMap((one) => returned.get(one)?.get(code) ?? []);
        if (status === undefined && back.length === 0) return null;
        const said = status === undefined ? [] : [t(`status-${status}`)];
        return [...said, ...returnedWords(t, back)].join("; ");
      });
      const { expected, reported } = tally;
      const name = unitWith(t, unit.shortName, others);
      return [unit.code, name, expected, reported, percent(tally), ...cells];
    }),
  };
}

type DutyRest = Pick<Rest, "standing" | "returned">;

/** "báo cáo số 0003 bị trả lại" */
function returnedWords(t: Scene["t"], returned: readonly ReturnedReport[]): string[] {
  return [...groupedBy(returned, ({ stage }) => stage)].map(([stage, reports]) => {
    const numbers = [...new Set(reports.map(({ number }) => String(number).padStart(4, "0")))];
    return t("tables-duty-returned", { numbers: numbers.join(", "), mark: t(`mark-${stage}`) });
  });
}

/** The periodic reports, of the occasion or of all; last those that came on paper alone. */
export function periodicSheet(scene: Scene, { periodic, papers }: Rest): Sheet {
  const { t, occasion } = scene;
  const isShown = (one: About) => occasion === null || one.occasion === occasion.code;
  const received = new Map(papers.filter(isShown).map((one) => [keyOf(one), one]));
  const reported = new Set(periodic.map(keyOf));
  return {
    name: t("tables-sheet-periodic"),
    frozen: 2,
    columns: [
      ...unitColumns(t),
      words(t("tables-occasion"), 30),
      instant(t("tables-sent")),
      text(t("tables-entered"), 18),
      text(t("tables-stage"), 14),
      text(t("tables-lapsed"), 12),
      text(t("tables-nil"), 12),
      text(t("tables-paper-number"), 18),
      day(t("tables-signed")),
      words(t("tables-strengths"), 44),
      words(t("tables-weaknesses"), 44),
      words(t("tables-causes"), 36),
      words(t("tables-directions"), 44),
      words(t("tables-proposals"), 44),
    ],
    rows: [
      ...periodic.filter(isShown).map((one) => reportRow(scene, one, received.get(keyOf(one)))),
      ...[...received.values()]
        .filter((paper) => !reported.has(keyOf(paper)))
        .map((paper) => paperRow(scene, paper)),
    ],
  };
}

interface About {
  readonly unit: string;
  readonly occasion: string;
}

const keyOf = ({ unit, occasion }: About) => `${unit} ${occasion}`;

function headCells(scene: Scene, { unit, occasion }: About): Value[] {
  return [unit, nameOf(scene, unit), occasionOf(scene.plan, occasion)?.name ?? occasion];
}

function reportRow(
  scene: Scene,
  { answers, ...one }: Rest["periodic"][number],
  paper: Rest["papers"][number] | undefined,
): Row {
  const { t } = scene;
  const { strengths, weaknesses, causes, directions, proposals } = answers;
  const document = documentOf(paper, answers.document);
  return [
    ...headCells(scene, one),
    ...[one.submittedAt, one.byOffice ? t("tables-entered-office") : null],
    t(`tables-stage-${one.stage}`),
    ...[one.state === "lapsed" ? t("tables-yes") : null, one.nil ? t("tables-yes") : null],
    ...[document?.number ?? null, document?.signedOn ?? null],
    ...[strengths, weaknesses, causes, directions, proposals].map((said) => said ?? null),
  ];
}

function paperRow(scene: Scene, paper: Rest["papers"][number]): Row {
  const { t } = scene;
  const arrived = arrivalOf(paper);
  return [
    ...headCells(scene, paper),
    ...[arrived, null, t("tables-stage-paper"), null, null, paper.number, paper.signedOn],
  ];
}

/** Who met which deadline, and when. */
export function deadlinesSheet(scene: Scene, { deadlines }: Rest): Sheet {
  const { t, occasion } = scene;
  const shown = deadlines.filter(
    ({ deadline }) => occasion === null || deadline.code === occasion.code,
  );
  return {
    name: t("tables-sheet-deadlines"),
    frozen: 3,
    columns: [
      words(t("tables-occasion"), 30),
      ...unitColumns(t),
      day(t("tables-last-in-time")),
      day(t("tables-extended")),
      instant(t("tables-met")),
      text(t("tables-in-time"), 16),
      count(t("tables-days-late"), 10),
      text(t("tables-nil"), 12),
      text(t("tables-paper"), 20),
    ],
    rows: shown.flatMap((one) => deadlineRows(scene, one)),
  };
}

function deadlineRows({ t, plan, day }: Scene, { deadline, states }: DeadlineStanding): Row[] {
  return states.map((state): Row => {
    const { unit, extension, nil, paper } = state;
    return [
      ...[deadline.name, unit.code, unit.shortName, lastOnTimeDay(deadline)],
      ...[extension ? state.last : null, metIn(plan, state), timeWords(t, state)],
      ...[daysLate(state, day, plan), nil ? t("tables-yes") : null, t(`tables-paper-${paper}`)],
    ];
  });
}

/** Of a paper's arrival the day alone is known. */
function metIn({ timeZone }: Scene["plan"], { metAt, paper }: DeadlineState): Date | Day | null {
  if (metAt === null || paper !== "confirmed") return metAt;
  const day = dayOf(metAt, timeZone);
  return metAt.getTime() === instantOf(day, "00:00", timeZone).getTime() ? day : metAt;
}

/** What became of a report that does not meet it says more than that the time is over. */
function timeWords(t: Scene["t"], { kind, handedAt, hasLapsed }: DeadlineState): string {
  const words = t(`tables-in-time-${kind}`);
  const fate = handedAt ? t("mark-handed") : hasLapsed ? t("mark-lapsed") : null;
  return fate === null ? words : `${words}; ${fate}`;
}

export function obstaclesSheet(scene: Scene, { obstacles }: Rest): Sheet {
  const { t } = scene;
  return {
    name: t("tables-sheet-obstacles"),
    frozen: 3,
    columns: [
      count(t("tables-obstacle-number"), 8),
      ...unitColumns(t),
      instant(t("tables-raised")),
      words(t("tables-obstacle"), 60),
      text(t("tables-status"), 16),
      words(t("tables-answer"), 60),
      instant(t("tables-answered")),
    ],
    rows: obstacles.map(
      (one): Row => [
        ...[one.number, one.unit, nameOf(scene, one.unit), one.raisedAt, one.text],
        ...[t(`tables-obstacle-${one.state}`), one.answer, one.answeredAt],
      ],
    ),
  };
}
