import { expect, test } from "vitest";
import { whyNotDue } from "../../src/schedule/still-due.ts";
import { at, calendar, due, facts, known, ofKind, plan, TU_DOAN, written } from "./support.ts";

const paper = (claimed: string, state: "claimed" | "confirmed" = "claimed") => ({
  ...{ unit: TU_DOAN, state, signedOn: "2024-06-01", claimedAt: at(claimed) },
  arrivedOn: state === "confirmed" ? claimed : null,
  settledAt: state === "confirmed" ? at(claimed) : null,
});
const having = (...papers: ReturnType<typeof paper>[]) =>
  facts({ deadlines: known("6T-2024", { papers }) });
const lists = (of: ReturnType<typeof having>) =>
  ofKind(due(of, "2024-06-01", "2024-06-30"), "claims-list");
const days = (of: ReturnType<typeof having>) => [
  ...new Set(lists(of).map(({ notBefore }) => written(notBefore))),
];

test("two working days after a claim the office is asked again, and once a week while it waits", () => {
  // Thursday the 6th: Friday and Monday are worked.
  expect(days(having(paper("2024-06-06")))).toEqual([
    "2024-06-10 08:30",
    "2024-06-17 08:30",
    "2024-06-24 08:30",
  ]);
});

test("all claims of a day are in one message, and each of the office gets it once", () => {
  const all = lists(having(paper("2024-06-11"), paper("2024-06-11"), paper("2024-06-11")));
  const first = all.filter(({ day }) => day === "2024-06-13");
  expect(first).toHaveLength(facts().office.length);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});

test("what the office has confirmed is not asked for, and a list of it is not sent", () => {
  expect(days(having(paper("2024-06-06", "confirmed")))).toEqual([]);
  const [list] = lists(having(paper("2024-06-06")));
  if (!list) throw new Error("none");
  const why = (of: ReturnType<typeof having>) =>
    whyNotDue(list, plan, calendar, of, at("2024-06-10", "08:30"));
  expect(why(having(paper("2024-06-06")))).toBeNull();
  expect(why(having(paper("2024-06-06", "confirmed")))).toBe("settled");
  expect(why(having(paper("2024-06-07")))).toBe("settled");
});
