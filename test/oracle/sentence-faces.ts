import type { Figure as PlanFigure } from "../../src/plan/model.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { tellsOfDeeds } from "./events.ts";
import { unitsOn } from "./faces.ts";
import { daysLate, sendingOf } from "./lateness.ts";
import { inOrder, numbersIn, printedOf } from "./printed.ts";
import { deadlineOn } from "./standing.ts";
import { isElsewhere, placeOf, saidOf, type Total } from "./sums.ts";
import type { Paper } from "./word-face.ts";

const t = loadLanguages().in("vi");

/** What the office's report says in sentences and lists, number by number. */
export function compareSentences(paper: Paper): void {
  compareReports(paper);
  compareDocuments(paper);
  compareMoney(paper);
  compareAreas(paper);
  compareSending(paper);
  compareViews(paper);
}

/** The first number behind some words; null: they stand nowhere. */
function counted({ paragraphs }: Paper, words: RegExp): number | null {
  const [, found] = paragraphs.map((one) => words.exec(one)).find(Boolean) ?? [];
  return found === undefined ? null : (numbersIn(found)[0] ?? null);
}

/** How many reports it is made of, and how many of them tell of a deed in words, each in a row of the last annex. */
function compareReports(paper: Paper): void {
  const { file, held, occasion, asked, differences, tables } = paper;
  const time = { period: occasion.period, month: occasion.month };
  const within = held.reports.filter(
    (one) => one.isInForce && tellsOfDeeds(one) && placeOf(file, one, time) === "within",
  );
  const by = `${occasion.code} Word`;
  const said = counted(paper, /theo ([\d.]+) báo cáo nhiệm vụ/);
  differences.same(`${by} reports`, said, within.length);
  const told = within.filter((one) => one.isTold && !isElsewhere(held, one));
  const last = tables.find(([head]) => head?.includes(t("draft-column-result")));
  if (asked.units.length <= 100)
    // A row without a number says that there are none.
    differences.same(`${by} told`, numbered(last).length, told.length);
}

function numbered(table: readonly (readonly string[])[] = []): (readonly string[])[] {
  return table.slice(1).filter(([order]) => order !== "");
}

const NAMED = 60;
const dayWords = (day: string): string => {
  const [year, month = "", date] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

interface Document {
  readonly number: string;
  readonly day: string | null;
}

function compareDocuments(paper: Paper): void {
  const { plan, held, say, occasion, asked, paragraphs, differences } = paper;
  const figures = plan.figures.filter(({ kind, sensitive }) => kind === "document" && !sensitive);
  const [figure, ...others] = figures;
  if (!figure || others.length > 0) return;
  const { each, value, from: numbers } = say(figure);
  const all = (value ?? []) as readonly unknown[];
  const by = `${occasion.code} Word documents`;
  const said = counted(paper, /đã ban hành ([\d.]+) văn bản/) ?? 0;
  differences.same(by, said, all.length);
  const names = new Map(
    unitsOn(paper, asked.day)[0].map(({ code, shortName }) => [code, shortName]),
  );
  if (each.size > NAMED) return;
  const from = paragraphs.indexOf(t("draft-head-documents"));
  const to = paragraphs.indexOf(t("draft-head-people"));
  const lines = all.length === 0 ? [] : paragraphs.slice(from + 2, to);
  // Whoever issued it, whoever answers for that unit now.
  const issued = new Map<string, string[]>();
  for (const report of held.reports.filter(({ number }) => numbers.includes(number))) {
    const documents = (saidOf(report, figure) ?? []) as readonly Document[];
    const issuer = plan.units.find(({ code }) => code === report.unit)?.shortName ?? "";
    const list = documents.map(({ number, day }) =>
      day === null ? number : `${number} ngày ${dayWords(day)}`,
    );
    const name = names.get(report.unit) ?? issuer;
    if (list.length > 0) issued.set(name, [...(issued.get(name) ?? []), ...list]);
  }
  const own = [...issued].map(
    ([name, list]) => `- ${name}: ${[...new Set(list)].toSorted().join("; ")}`,
  );
  const printed = lines.map((line) => {
    const [head = "", list = ""] = line.replace(/[.;]$/, "").split(/(?<=^- [^:]*): /);
    return `${head}: ${list.split("; ").toSorted().join("; ")}`;
  });
  differences.same(`${by} lines`, printed.toSorted(), own.toSorted());
}

/** The numbers with which a figure is told: its total, its parts, of how many they are; those of its name. */
function numbersOf(figure: PlanFigure, total: Total, paper: Pick<Paper, "plan">, names: Names) {
  const { value, parts, each } = total;
  const bare = numbersIn(figure.label.replace(/\s*\([^)]*\)$/, ""));
  if (value === null)
    return [
      ...bare,
      ...[...each].flatMap(([code, one]) => [
        ...numbersIn(names.get(code) ?? ""),
        ...printedOf(one.value),
        ...numbersIn(figure.unit ?? ""),
      ]),
    ];
  const wholes = new Map(parts.map(([, , whole]) => [JSON.stringify(whole), whole]));
  const others = [...wholes.values()].filter(
    (whole) => typeof whole === "number" && whole !== value,
  );
  const said = parts.flatMap(([code, part]) => [
    ...numbersIn(paper.plan.figures.find((one) => one.code === code)?.label ?? ""),
    ...printedOf(part),
  ]);
  const unit = typeof value === "number" ? numbersIn(figure.unit ?? "") : [];
  return [...bare, ...printedOf(value), ...unit, ...said, ...others.flatMap(printedOf)];
}

type Names = ReadonlyMap<string, string>;
const namesIn = (paper: Paper): Names =>
  new Map(unitsOn(paper, paper.asked.day)[0].map(({ code, shortName }) => [code, shortName]));

/** What stands behind the first colon. */
const listOf = (line: string): string => line.slice(line.indexOf(": ") + 2);

function compareMoney(paper: Paper): void {
  const { plan, say, occasion, paragraphs, differences } = paper;
  const figures = plan.figures.filter(
    ({ code, kind, partOf }) =>
      kind === "money" && partOf === null && !occasion.asking.figures.some((o) => o.code === code),
  );
  if (figures.some(({ sensitive }) => sensitive)) return;
  const line = paragraphs[paragraphs.indexOf(t("draft-head-money")) + 1] ?? "";
  const names = namesIn(paper);
  const own = figures.flatMap((one) => numbersOf(one, say(one), paper, names));
  differences.same(`${occasion.code} Word money`, inOrder(numbersIn(listOf(line))), inOrder(own));
}

function compareAreas(paper: Paper): void {
  const { plan, say, occasion, paragraphs, differences } = paper;
  const names = namesIn(paper);
  const headed = paragraphs.flatMap((one, place) => {
    const [, order, name] = /^(\d+)\. (.+)$/.exec(one) ?? [];
    return plan.areas.some((area) => area.name === name) ? [{ name, order, place }] : [];
  });
  const orders = headed.map(({ order }) => Number(order));
  differences.same(
    `${occasion.code} Word areas`,
    orders,
    [...headed.keys()].map((i) => i + 1),
  );
  if (occasion.month === null)
    differences.same(`${occasion.code} Word all areas`, headed.length, plan.areas.length);
  for (const area of plan.areas) {
    const asking = plan.duties.filter(({ areas }) => areas[0] === area.code);
    const figures = plan.figures.filter(
      ({ code, partOf, aggregate, kind }) =>
        partOf === null &&
        aggregate !== "list" &&
        kind !== "money" &&
        asking.some((duty) => duty.figures.includes(code)),
    );
    const totals = figures.map((figure) => [figure, say(figure, { area: area.code })] as const);
    // Small counts of what is sensitive are not told, and what they would follow from neither.
    if (totals.some(([{ sensitive }, { each }]) => sensitive && each.size > 0)) continue;
    const told = totals.filter(([, { each }]) => each.size > 0);
    const giving = new Set(told.flatMap(([, { each }]) => [...each.keys()]));
    // A special month's report says nothing of an area that has no part in it.
    const place = headed.find(({ name }) => name === area.name)?.place;
    const line = place === undefined ? "" : (paragraphs[place + 1] ?? "");
    const [, count] = /^Theo báo cáo của ([\d.]+) đơn vị/.exec(line) ?? [];
    const by = `${occasion.code} Word ${area.code}`;
    differences.same(`${by} units`, numbersIn(count ?? "0"), [giving.size]);
    const own = told.flatMap(([figure, total]) => numbersOf(figure, total, paper, names));
    const said = count === undefined ? [] : numbersIn(listOf(line));
    differences.same(`${by} numbers`, inOrder(said), inOrder(own));
  }
}

/** Who sent, in time and not; who did not: in sentences, and in the annex with each unit's day. */
function compareSending(paper: Paper): void {
  const { file, held, now, occasion, differences, paragraphs, tables } = paper;
  const inFile = file.occasions.find(({ code }) => code === occasion.code);
  if (!inFile?.isDeadline) return;
  const own = deadlineOn(file, held, inFile, now).map((standing) => {
    const sending = sendingOf({ plan: file, held, now }, inFile, standing.unit);
    return { ...standing, ...sending, days: daysLate(sending, now) };
  });
  const by = `${occasion.code} Word sending`;
  const [sent, missing] = [
    own.filter(({ on }) => on !== null),
    own.filter(({ on }) => on === null),
  ];
  const late = sent.filter(({ days }) => days > 0);
  differences.same(`${by} all`, counted(paper, /^Có ([\d.]+) đơn vị phải gửi/), own.length);
  differences.same(`${by} sent`, counted(paper, /^Đã gửi: ([\d.]+) đơn vị/) ?? 0, sent.length);
  differences.same(`${by} late`, counted(paper, /, ([\d.]+) đơn vị sau hạn/) ?? 0, late.length);
  differences.same(
    `${by} none`,
    counted(paper, /^Chưa gửi(?:, quá hạn [\d.]+ ngày)?: ([\d.]+) đơn vị/) ?? 0,
    missing.length,
  );
  const daysIn = (start: RegExp) =>
    paragraphs
      .filter((one) => start.test(one))
      .flatMap((one) => [...one.matchAll(/hạn (\d+) ngày/g)].map(([, days]) => Number(days)));
  // Of all alike it is said once.
  const alike = counted(paper, /^Chưa gửi, quá hạn ([\d.]+) ngày/);
  const owing = alike === null ? daysIn(/^Chưa gửi/) : missing.map(() => alike);
  const owed = missing
    .filter(({ days, waits, isLapsed }) => days > 0 && !waits && !isLapsed)
    .map(({ days }) => days);
  if (late.length <= NAMED)
    differences.same(
      `${by} days late`,
      daysIn(/^Đã gửi/),
      late.map(({ days }) => days),
    );
  if (missing.length <= NAMED) differences.same(`${by} days owed`, owing, owed);
  const table = tables.find(([head]) => head?.includes(t("draft-column-state")));
  differences.same(
    `${by} annex`,
    (table ?? []).slice(1).map((cells) => [cells[2], numbersIn(cells[3] ?? "")]),
    own.map(({ on, days, waits, isLapsed }) => [
      on === null ? "" : dayWords(on),
      days > 0 && !(on === null && (waits || isLapsed)) ? [days] : [],
    ]),
  );
}

/** "(12 đơn vị: A, B, C, D và 08 đơn vị khác)": so many are named, and so many more. */
function compareViews({ paragraphs, occasion, differences, plan }: Paper): void {
  // A name may hold a comma.
  const names = plan.units
    .map(({ shortName }) => shortName)
    .toSorted((a, b) => b.length - a.length);
  for (const line of paragraphs) {
    const [, count, list = "", more = "0"] =
      /\(([\d.]+) đơn vị: (.*?)(?: và ([\d.]+) đơn vị khác)?\)[.;]$/.exec(line) ?? [];
    if (count === undefined) continue;
    let rest = list;
    let named = 0;
    for (const name of names) {
      if (!rest.includes(name)) continue;
      rest = rest.replace(name, "");
      named += 1;
    }
    const [all, others] = [numbersIn(count)[0], numbersIn(more)[0] ?? 0];
    differences.same(`${occasion.code} Word said by`, all, named + others);
  }
}
