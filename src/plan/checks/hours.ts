import type { PlanFile } from "../file.ts";
import { error, type Finding, type Path } from "../findings.ts";
import type { TimeOfDay } from "../model.ts";
import { called, type Phrase, told } from "../phrase.ts";

/** Messages go out in working hours only, so what is planned outside them would never be sent. */
export function checkHours({ single, lists, incomplete }: PlanFile): Finding[] {
  const { weeklyPost, officeLists } = single;
  const hours = lists.workingHours.map(({ value }) => value);
  const outside = (path: Path, where: Phrase, at: TimeOfDay): Finding[] => {
    if (hours.length === 0 || hours.some(({ from, to }) => from <= at && at < to)) return [];
    const expected = hours
      .map(({ from, to }): Phrase => `${from}–${to}`)
      .reduce((one, other) => told("plan-or", { one, other }));
    return [error(path, told("plan-outside-hours", { where, time: at }), expected)];
  };
  const none = hours.length === 0 && !incomplete.has("workingHours");
  return [
    ...(none ? [error(["workingHours"], told("plan-no-hours"), told("plan-want-one-span"))] : []),
    ...lists.workingHours.flatMap(({ path, value: { from, to } }, index) => {
      const earlier = hours[index - 1];
      if (from >= to) {
        const message = told("plan-hours-backwards", { from, to });
        return [error([...path, "to"], message, told("plan-want-later"))];
      }
      if (!earlier || earlier.to <= from) return [];
      const message = told("plan-hours-overlap", { from, to: earlier.to });
      return [error([...path, "from"], message, told("plan-want-in-order"))];
    }),
    ...lists.reminders.flatMap(({ path, value: { code, at, count, days, daysOff } }) => {
      const where = called("plan-noun-reminder", code);
      const elsewhere = told("plan-days-off-elsewhere", { where });
      const apart = told("plan-days-from-last", { where, days });
      return [
        ...outside([...path, "at"], where, at),
        ...(daysOff && (days !== 0 || count === "last-working-day")
          ? [error([...path, "daysOff"], elsewhere, told("plan-want-last-day"))]
          : []),
        ...(count === "last-working-day" && days !== 0
          ? [error([...path, "days"], apart, "0")]
          : []),
      ];
    }),
    ...lists.milestones.flatMap(({ path, value }) =>
      (value.notices ?? []).flatMap(({ code, at }, index) =>
        outside(
          [...path, "notices", index, "at"],
          told("plan-notice-of", { notice: code, milestone: value.code }),
          at,
        ),
      ),
    ),
    ...(weeklyPost?.at ? outside(["weeklyPost", "at"], "weeklyPost", weeklyPost.at) : []),
    ...(["overdue", "milestones"] as const).flatMap((list) => {
      const at = officeLists?.[list];
      return at
        ? outside(
            ["officeLists", list],
            told("plan-where-key", { where: "officeLists", key: list }),
            at,
          )
        : [];
    }),
  ];
}
