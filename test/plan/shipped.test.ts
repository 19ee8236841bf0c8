import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { allMilestones } from "../../src/plan/months.ts";
import { fold } from "../../src/plan/text.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");

/** The plan's text without layout: one space, no `**`, and the page break in "nhà tạm / lánh" joined. */
const source = plain(
  readFileSync("test/fixtures/source/ke-hoach-binh-dang-gioi-loc-binh-2024.md", "utf8"),
);

function plain(text: string): string {
  return text.normalize("NFC").replaceAll("**", "").replace(/\s+/g, " ");
}

describe("quotations", () => {
  const quotes = [
    ...plan.areas.flatMap((area) => [
      [area.code, area.name] as const,
      ...area.activities.map((activity) => [activity.code, activity.quote] as const),
    ]),
    ...plan.duties.map((duty) => [duty.code, duty.quote] as const),
    ...plan.deadlines.map((deadline) => [deadline.code, deadline.wording] as const),
    ["plan.title", plan.title] as const,
    ["plan.numberSuffix", plan.numberSuffix] as const,
    ...plan.months.map(({ code, name }) => [`months ${code} name`, name] as const),
  ];

  test.each(quotes)("%s is found in the plan's text", (_code, quote) => {
    expect(source).toContain(plain(quote));
  });

  test("what the plan says about time is found in its text", () => {
    for (const { when } of plan.duties) if (when) expect(source).toContain(plain(when));
  });
});

describe("the shipped plan", () => {
  test("has 6 areas, 42 duties and 37 units of which 36 report", () => {
    expect(plan.areas.map((area) => area.code)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `II.${number}`),
    );
    expect(plan.areas.flatMap((area) => area.activities)).toHaveLength(21);
    expect(plan.duties).toHaveLength(42);
    expect(plan.units).toHaveLength(37);
    expect(plan.units.filter((unit) => !unit.reports).map((unit) => unit.code)).toEqual([
      plan.office.unit,
    ]);
  });

  test("counts its duties as the plan's parts do", () => {
    const parts = plan.duties.map((duty) => duty.code.replace(/\.\d+$/, ""));
    const counts = [...new Set(parts)].map((part) => parts.filter((p) => p === part).length);
    expect(counts).toEqual([6, 4, 1, 1, 3, 3, 3, 2, 2, 3, 3, 8, 3]);
  });

  test("names 21 communes, each owing the eight duties of IV.12", () => {
    const communes = plan.units.filter((unit) => unit.kind === "xa-thi-tran");
    expect(communes).toHaveLength(21);
    expect(communes.filter((unit) => unit.shortName.includes("thị trấn"))).toHaveLength(2);
    for (const unit of communes) {
      const owed = plan.duties.filter((duty) => duty.units.includes(unit.code));
      expect(owed.filter((duty) => duty.code.startsWith("IV.12."))).toHaveLength(8);
      expect(owed.filter((duty) => duty.code.startsWith("IV.10."))).toHaveLength(0);
    }
    expect(communes.find((unit) => unit.code === "06562")).toMatchObject({
      name: "Ủy ban nhân dân xã Tú Đoạn",
      shortName: "UBND xã Tú Đoạn",
    });
  });

  test("binds by IV.10 the agencies of IV.2 to IV.9 too, and the mass organisations", () => {
    const bound = plan.duties.find((duty) => duty.code === "IV.10.1")?.units ?? [];
    const named = plan.duties
      .filter((duty) => /^IV\.[2-9]\./.test(duty.code))
      .flatMap((duty) => duty.units);
    expect(bound).toEqual(expect.arrayContaining([...new Set(named)]));
    expect(bound).toHaveLength(9 + 5);
    expect(bound).not.toContain(plan.office.unit);
    expect(bound).not.toContain("ub-mttq");
  });

  test("asks the two reports of everyone but the office, and never twice", () => {
    for (const deadline of plan.deadlines) {
      expect(deadline.units).toEqual(
        plan.units.filter((unit) => unit.reports).map((unit) => unit.code),
      );
    }
    const reported = plan.duties
      .filter((duty) => duty.fulfilledBy.kind === "deadline")
      .map((duty) => duty.code);
    expect(reported).toEqual(["IV.10.3", "KT.1", "KT.2"]);
    expect(plan.duties.filter((duty) => duty.fulfilledBy.kind === "obstacle")).toMatchObject([
      { code: "KT.3" },
    ]);
  });

  test("takes composites apart", () => {
    const asked = (code: string) => plan.duties.find((duty) => duty.code === code)?.figures;
    expect(asked("IV.12.3")).toEqual([
      ...["so_cuoc", "nguoi_du", "nguoi_du_nu", "nguoi_du_nam", "nguoi_du_dtts", "tin_bai"],
      ...["to_roi", "so_tay", "bang_ron", "pa_no", "san_pham_khac"],
    ]);
    expect(asked("IV.5.2")).toEqual([
      ...["chuyen_muc", "tin_bai", "luot_phat", "thoi_luong", "bai_mxh"],
    ]);
    expect(asked("KT.1")).toEqual([]);
  });

  test("every area is the main one of some duty, the Ban VSTBPN's too: none is missing in the views", () => {
    const main = new Set(plan.duties.map(({ areas }) => areas[0]));
    expect(plan.areas.map(({ code }) => code).filter((code) => !main.has(code))).toEqual([]);
  });

  test("tells what was allotted from what was spent, and gifts from money", () => {
    const figure = (code: string) => plan.figures.find((one) => one.code === code);
    expect(figure("kinh_phi_ns")).toMatchObject({ aggregate: "sum" });
    // What a unit was allotted is told anew in each report; what it spent is added up.
    expect(figure("kinh_phi_giao")).toMatchObject({ kind: "money", aggregate: "latest" });
    expect(figure("qua_tang")).toMatchObject({ kind: "count", unit: "suất" });
    expect(figure("qua_tang_tien")).toMatchObject({ kind: "money" });
    // What one unit says of the whole district must not be added to what each says of itself.
    const asking = (code: string) =>
      plan.duties.filter(({ figures }) => figures.includes(code)).map((duty) => duty.code);
    expect(asking("kinh_phi_giao")).toEqual(["IV.12.6"]);
    expect(asking("kinh_phi_giao_huyen")).toEqual(["IV.4.1"]);
  });

  test("a stock is asked in one main area only: no unit's stock is counted in two of them", () => {
    const stocks = plan.figures.filter(({ aggregate }) => aggregate === "latest");
    for (const { code } of stocks) {
      const areas = plan.duties
        .filter(({ figures }) => figures.includes(code))
        .map((duty) => duty.areas[0]);
      expect([code, new Set(areas).size]).toEqual([code, 1]);
    }
  });

  test("has no figures of domestic violence unless the office adds them", () => {
    const text = JSON.stringify([plan.figures, plan.duties.map((duty) => duty.figures)]);
    expect(text).not.toContain("blgd");
    expect(plan.figures.filter((figure) => figure.sensitive).map((figure) => figure.code)).toEqual([
      "vi_pham",
      "luot_ho_tro",
      "luot_ho_tro_nu",
      "luot_ho_tro_nam",
      "so_vu",
    ]);
  });

  test("invents neither number nor day", () => {
    expect(plan.number).toBeNull();
    expect(plan.issued).toBeNull();
  });

  test("names no unit so that it could be another, also without diacritics", () => {
    const names = plan.units.flatMap((unit) =>
      [...new Set([unit.name, unit.shortName, ...unit.aliases].map(fold))].map(
        (name) => [name, unit.code] as const,
      ),
    );
    expect(new Set(names.map(([name]) => name)).size).toBe(names.length);
  });

  test("keeps titles short enough for a button and texts composed", () => {
    for (const duty of plan.duties) expect(duty.title.length).toBeLessThanOrEqual(60);
    const text = JSON.stringify(plan);
    expect(text).toBe(text.normalize("NFC"));
  });

  test("comes with a calendar for its year", () => {
    const calendar = loadCalendar(plan.calendarFile);
    expect(calendar.isWorkingDay("2024-06-14")).toBe(true);
    for (const { day } of allMilestones(plan)) calendar.isWorkingDay(day);
  });

  test("reminds twice on the last working day, and says when the office gets its lists", () => {
    const last = plan.reminders.filter(({ count }) => count === "last-working-day");
    expect(last.map(({ at }) => at)).toEqual(["08:00", "14:00"]);
    expect(plan.reminders.every(({ daysOff }) => !daysOff)).toBe(true);
    expect(plan.officeLists).toEqual({ overdue: "08:30", milestones: "08:30" });
  });

  test("counts down to the Action Month, and tells of each milestone on its day", () => {
    const notices = allMilestones(plan).map(({ code, notices }) => [
      code,
      notices.map(({ days }) => days),
    ]);
    expect(notices).toEqual([
      ["THD-KE-HOACH", [-5, 0]],
      ["THD-PHAT-DONG", [-10, -3, 0]],
      ["THD-25-11", [0]],
      ["THD-GIUA-KY", [0]],
      ["THD-KET-THUC", [-7, 0]],
      ["THD-TONG-KET", [-3, 0]],
    ]);
  });

  test("has the milestones of the Action Month, each with someone to tell", () => {
    expect(allMilestones(plan).map(({ day, units }) => [day, units.length])).toEqual([
      ["2024-11-14", 21],
      ["2024-11-15", 36],
      ["2024-11-25", 36],
      ["2024-11-30", 22],
      ["2024-12-15", 36],
      ["2024-12-20", 22],
    ]);
  });
});

test("another office, year and level need another file and nothing else", () => {
  const other = loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml");
  expect(other.months).toEqual([]);
  expect(other.officeLists).toEqual({ overdue: "07:00", milestones: "13:30" });
  expect(other.duties.map((duty) => [duty.code, duty.figures])).toEqual([
    ["1.a", ["ho_gia_dinh", "chi_phi"]],
    ["1.b", ["tre_em", "tre_em_gai"]],
    ["1.c", []],
    ["2", []],
  ]);
});
