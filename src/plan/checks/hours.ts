import type { PlanFile } from "../file.ts";
import { error, type Finding, type Path } from "../findings.ts";
import type { TimeOfDay } from "../model.ts";

const LAST_DAY = "it only at the last on-time day (days: 0, count: calendar)";

/** Messages go out in working hours only, so what is planned outside them would never be sent. */
export function checkHours({ single, lists, incomplete }: PlanFile): Finding[] {
  const { weeklyPost, officeLists } = single;
  const hours = lists.workingHours.map(({ value }) => value);
  const outside = (path: Path, what: string, at: TimeOfDay): Finding[] => {
    if (hours.length === 0 || hours.some(({ from, to }) => from <= at && at < to)) return [];
    const expected = hours.map(({ from, to }) => `${from}–${to}`).join(" or ");
    return [error(path, `${what}: ${at} is outside working hours`, expected)];
  };
  const none = hours.length === 0 && !incomplete.has("workingHours");
  return [
    ...(none ? [error(["workingHours"], "there are no working hours", "at least one span")] : []),
    ...lists.workingHours.flatMap(({ path, value: { from, to } }, index) => {
      const earlier = hours[index - 1];
      if (from >= to) {
        return [
          error([...path, "to"], `working hours end at ${to}, before ${from}`, "a later time"),
        ];
      }
      if (!earlier || earlier.to <= from) return [];
      const message = `working hours from ${from} begin before those until ${earlier.to} end`;
      return [error([...path, "from"], message, "spans in order that do not overlap")];
    }),
    ...lists.reminders.flatMap(({ path, value: { code, at, count, days, daysOff } }) => [
      ...outside([...path, "at"], `reminder ${code}`, at),
      ...(daysOff && (days !== 0 || count === "last-working-day")
        ? [error([...path, "daysOff"], `reminder ${code}: daysOff on another day`, LAST_DAY)]
        : []),
      ...(count === "last-working-day" && days !== 0
        ? [
            error(
              [...path, "days"],
              `reminder ${code}: ${days} days from the last working day`,
              "0",
            ),
          ]
        : []),
    ]),
    ...lists.milestones.flatMap(({ path, value }) =>
      (value.notices ?? []).flatMap(({ code, at }, index) =>
        outside([...path, "notices", index, "at"], `notice ${code} of ${value.code}`, at),
      ),
    ),
    ...(weeklyPost?.at ? outside(["weeklyPost", "at"], "weeklyPost", weeklyPost.at) : []),
    ...(["overdue", "milestones"] as const).flatMap((list) => {
      const at = officeLists?.[list];
      return at ? outside(["officeLists", list], `officeLists: ${list}`, at) : [];
    }),
  ];
}
