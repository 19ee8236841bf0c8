import { describe, expect, test } from "vitest";
import { whyNotDue } from "../../src/schedule/still-due.ts";
import { at, calendar, due, facts, ofKind, plan, TU_DOAN, timesOf } from "./support.ts";

describe("what waits for the office", () => {
  const lists = (oldest: Date | null, latest: Date | null, from: string, to: string) =>
    timesOf(ofKind(due(facts({ inbox: { oldest, latest } }), from, to), "inbox-list"));

  test("is told on the next working morning, and no more until something new comes or a week begins", () => {
    // Thursday noon; Friday is worked, and then it is weekend.
    const came = at("2024-06-13", "12:00");
    const all = lists(came, came, "2024-06-13", "2024-06-17");
    expect(all).toEqual([
      "inbox-list: 2024-06-14 07:30 – 2024-06-14 17:00",
      // A new week begins, and it still waits.
      "inbox-list: 2024-06-17 07:30 – 2024-06-17 17:00",
    ]);
  });

  test("of Friday evening and the weekend on Monday morning, of what was looked at once a week", () => {
    const came = at("2024-06-15", "20:00");
    const monday = "inbox-list: 2024-06-17 07:30 – 2024-06-17 17:00";
    expect(lists(came, came, "2024-06-14", "2024-06-20")).toEqual([monday]);
    expect(lists(at("2024-06-11"), null, "2024-06-12", "2024-06-20")).toEqual([monday]);
  });

  test("is not told where nothing waits, or not yet", () => {
    expect(lists(null, null, "2024-06-10", "2024-06-30")).toEqual([]);
    const later = at("2024-06-18", "10:00");
    expect(lists(later, later, "2024-06-16", "2024-06-18")).toEqual([]);
  });

  test("an obstacle is told of on the first morning of each week once it has waited for long", () => {
    const known = facts({ oldestObstacle: at("2024-06-03", "09:00") });
    const days = timesOf(ofKind(due(known, "2024-06-03", "2024-06-28"), "inbox-list"));
    // On Monday, 10/6, five working days are over and not more.
    expect(days.map((one) => one.slice(12, 22))).toEqual(["2024-06-17", "2024-06-24"]);
  });

  test("is not told any more once somebody has looked, unless a week begins", () => {
    const came = at("2024-06-13", "12:00");
    const [notice] = ofKind(
      due(facts({ inbox: { oldest: came, latest: came } }), "2024-06-13", "2024-06-14"),
      "inbox-list",
    );
    if (!notice) throw new Error("It is told on Friday");
    const why = (oldest: Date | null, latest: Date | null) =>
      whyNotDue(notice, plan, calendar, facts({ inbox: { oldest, latest } }), notice.notBefore);
    expect(why(came, came)).toBeNull();
    expect(why(came, null)).toBe("settled");
    expect(why(null, null)).toBe("settled");
  });
});

describe("a report that was returned", () => {
  const returned = (lapsesAt: Date) => [
    { about: "task" as const, report: "r", unit: TU_DOAN, occasion: null, lapsesAt },
  ];

  test("is asked for on the last working day, and once when it does not count any more", () => {
    // Until the end of Saturday, 15/6.
    const known = facts({ returned: returned(at("2024-06-16")) });
    expect(timesOf(ofKind(due(known, "2024-06-10", "2024-06-30"), "return-due"))).toEqual([
      "last: 2024-06-14 08:00 – 2024-06-16 00:00",
      "over: 2024-06-17 08:00 – 2024-06-18 17:00",
    ]);
  });

  test("is not asked for once it was corrected, or has more time", () => {
    const known = facts({ returned: returned(at("2024-06-16")) });
    const [notice] = ofKind(due(known, "2024-06-10", "2024-06-14"), "return-due");
    if (!notice) throw new Error("It is asked for on Friday");
    const why = (now: typeof known) => whyNotDue(notice, plan, calendar, now, notice.notBefore);
    expect(why(known)).toBeNull();
    expect(why(facts())).toBe("settled");
    expect(why(facts({ returned: returned(at("2024-06-20")) }))).toBe("settled");
  });
});
