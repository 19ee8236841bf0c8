import { addDays, isDay, yearOf } from "../day.ts";
import type { PlanFile } from "../file.ts";
import { type Finding, type Path, warning } from "../findings.ts";
import type { Day } from "../model.ts";
import { called, type Phrase, told } from "../phrase.ts";
import { writtenAs } from "./months.ts";

/** A text that people read, and where it stands. */
interface Text {
  readonly path: Path;
  readonly where: Phrase;
  readonly text: string;
}

/**
 * Texts that speak of another time than the days beside them: the file of the year before was copied, and
 * a part of it forgotten. Warnings, because a text may well speak of another year.
 */
export function checkTexts(file: PlanFile): Finding[] {
  const { year, period, id } = file.single.plan ?? {};
  if (!year || !period) return [];
  const years = new Set([yearOf(period.from), yearOf(period.to), year]);
  return [
    ...idOfAnotherYear(id ?? "", year),
    ...texts(file).flatMap((one) => ofAnotherYear(one, years, year)),
    ...file.lists.deadlines.flatMap(({ path, value: { code, wording, dueBefore } }) =>
      ofAnotherDay(
        { path: [...path, "wording"], where: called("plan-noun-deadline", code), text: wording },
        dueBefore,
      ),
    ),
    ...file.lists.duties.flatMap(({ path, value: { code, due } }) =>
      due === null
        ? []
        : ofAnotherDay(
            {
              path: [...path, "due", "wording"],
              ...{ where: called("plan-noun-duty", code), text: due.wording },
            },
            due.dueBefore,
          ),
    ),
  ];
}

function texts({ single, lists }: PlanFile): Text[] {
  const { plan } = single;
  const of = (path: Path, where: Phrase, text: string | null | undefined): Text[] =>
    text ? [{ path, where, text }] : [];
  return [
    ...of(["plan", "title"], "plan", plan?.title),
    ...of(["plan", "name"], "plan", plan?.name),
    ...lists.months.flatMap(({ path, value: { code, name } }) =>
      of([...path, "name"], writtenAs(path, code), name),
    ),
    ...lists.areas.flatMap(({ path, value: { code, name } }) =>
      of([...path, "name"], called("plan-noun-area", code), name),
    ),
    ...lists.duties.flatMap(({ path, value: { code, when, due } }) => {
      const where = called("plan-noun-duty", code);
      return [
        ...of([...path, "when"], where, when),
        ...of([...path, "due", "wording"], where, due?.wording),
      ];
    }),
    ...lists.deadlines.flatMap(({ path, value: { code, name, wording } }) => {
      const where = called("plan-noun-deadline", code);
      return [...of([...path, "name"], where, name), ...of([...path, "wording"], where, wording)];
    }),
    ...lists.milestones.flatMap(({ path, value: { code, name } }) =>
      of([...path, "name"], called("plan-noun-milestone", code), name),
    ),
  ];
}

/** "giai đoạn 2021-2025" beside the plan's own year is no slip; only other years are. */
function ofAnotherYear(
  { path, where, text }: Text,
  years: ReadonlySet<number>,
  year: number,
): Finding[] {
  const named = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([digits]) => Number(digits));
  if (named.length === 0 || named.some((one) => years.has(one))) return [];
  const message = told("plan-text-year", { where, text, years: named.map(String), year });
  return [warning(path, message, told("plan-want-same-year"))];
}

/** "trước ngày 15/6/2024" is the first late day, "chậm nhất ngày 14/6/2024" the one before it. */
function ofAnotherDay({ path, where, text }: Text, dueBefore: Day): Finding[] {
  const days = [...text.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/g)]
    .map(
      ([, day = "", month = "", year]) =>
        `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    )
    .filter(isDay);
  if (days.length === 0) return [];
  if (days.some((day) => day === dueBefore || day === addDays(dueBefore, -1))) return [];
  const message = told("plan-text-due", { where, text, day: dueBefore });
  return [warning(path, message, told("plan-want-same-day"))];
}

/** Two years' plans live in one database, told apart by their ids. */
function idOfAnotherYear(id: string, year: number): Finding[] {
  const named = [...id.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([digits]) => Number(digits));
  if (named.length === 0 || named.includes(year)) return [];
  return [warning(["plan", "id"], told("plan-id-year", { id, year }), told("plan-want-new-id"))];
}
