import { describe, expect, test } from "vitest";
import { type Asker, type Concern, may, RIGHTS, type Right } from "../../src/people/rights.ts";
import { isOnlooker, type Role, type Who } from "../../src/people/who.ts";
import { loadPlan } from "../../src/plan/load.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");
const TU_DOAN = "06562";
const NA_DUONG = "06526";
const TINH_BAC = "06574";
const TAM_GIA = "06559";

function as(places: readonly [string | null, Role][], where: Asker["where"] = "private"): Asker {
  const person = { id: "p", telegramId: "7", name: "Hoa", language: "vi", unreachable: false };
  const ofUnits = places.flatMap(([unit, role]) => (unit === null ? [] : [{ unit, role }]));
  const watches = places.flatMap(([, role]) => (isOnlooker(role) ? [role] : []));
  const office = places.some(([, role]) => role === "office");
  const officeUnit = office ? PLAN.office.unit : null;
  const who = { telegramId: "7", person, office, officeUnit, places: ofUnits, watches } as Who;
  return { plan: PLAN, who, today: "2024-06-03", where, groupNames: false };
}

const STRANGER: Asker = {
  ...as([]),
  who: { telegramId: "7", person: null, office: false, officeUnit: null, places: [] },
};
const WHO = {
  stranger: STRANGER,
  dismissed: as([]),
  principal: as([[TU_DOAN, "principal"]]),
  deputy: as([[TU_DOAN, "deputy"]]),
  leader: as([[TU_DOAN, "leader"]]),
  another: as([[NA_DUONG, "principal"]]),
  office: as([[null, "office"]]),
  chair: as([[null, "chair"]]),
  superior: as([[null, "superior"]]),
} as const;
type Name = keyof typeof WHO;
const ALL = Object.keys(WHO) as Name[];

const OWN: Concern = { unit: TU_DOAN };
const DEPUTY: Concern = { unit: TU_DOAN, role: "deputy" };
const PRINCIPAL: Concern = { unit: TU_DOAN, role: "principal" };
const LEADER: Concern = { unit: TU_DOAN, role: "leader" };
const OFFICE: Concern = { unit: null, role: "office" };

/** Said a second time, in the words of the plan's people: who may, in private, and about what. */
const WHO_MAY: readonly [Right, Concern | undefined, readonly Name[]][] = [
  ["anyone", undefined, ALL],
  ["known", undefined, ALL.filter((name) => name !== "stranger")],
  ["member", undefined, ["principal", "deputy", "leader", "another", "office"]],
  ["reporter", undefined, ["principal", "deputy", "another", "office"]],
  ["reader", undefined, ["principal", "deputy", "leader", "another", "office"]],
  ["office", undefined, ["office"]],
  ["overview", undefined, ["office", "chair", "superior"]],
  ["overview-names", undefined, ["office", "chair"]],
  ["reporter-or-office", undefined, ["principal", "deputy", "another", "office"]],
  ["see-deadlines", OWN, ["principal", "deputy", "leader", "office"]],
  ["see-deadlines", { unit: null }, ["office"]],
  ["report", OWN, ["principal", "deputy"]],
  ["report", { unit: PLAN.office.unit }, ["office"]],
  ["enter", OWN, ["principal", "deputy", "office"]],
  ["enter", { unit: null }, []],
  ["amend", OWN, ["principal", "deputy"]],
  ["amend", { ...OWN, byOffice: true }, ["principal", "deputy", "office"]],
  ["read", OWN, ["principal", "deputy", "leader", "office"]],
  ["confirm", OWN, ["leader"]],
  ["confirm", { unit: null }, []],
  ["ask", OWN, ["principal", "deputy", "leader", "office"]],
  ["ask", { unit: null }, ["office"]],
  ["see-people", OWN, ["principal", "deputy", "leader", "office"]],
  ["see-people", { unit: null }, ["office"]],
  ["invite", DEPUTY, ["principal", "office"]],
  ["invite", PRINCIPAL, ["principal", "office"]],
  ["invite", LEADER, ["office"]],
  ["invite", OFFICE, ["office"]],
  ["invite", { unit: null, role: "chair" }, ["office"]],
  ["invite", { unit: null, role: "superior" }, ["office"]],
  ["invite", { unit: TU_DOAN, role: "chair" }, []],
  ["invite", { unit: TU_DOAN, role: "office" }, []],
  ["invite", { unit: null, role: "principal" }, []],
  ["remove", DEPUTY, ["principal", "office"]],
  ["remove", PRINCIPAL, ["office"]],
  ["remove", OFFICE, ["office"]],
  ["standing", undefined, ["office"]],
  ["standing-names", undefined, ["office"]],
  ["bind-group", undefined, ["office"]],
];

test.each(WHO_MAY)("%s of %j: who may in private", (right, concern, names) => {
  expect(ALL.filter((name) => may(WHO[name], right, concern))).toEqual(
    ALL.filter((name) => names.includes(name)),
  );
});

test("every right is in the table", () => {
  expect([...new Set(WHO_MAY.map(([right]) => right))].toSorted()).toEqual([...RIGHTS].toSorted());
});

describe("in a group", () => {
  const inside = (where: Asker["where"], name: Name, groupNames = false) => ({
    ...WHO[name],
    ...{ where, groupNames },
  });
  const allowed = (asker: Asker) => RIGHTS.filter((right) => may(asker, right, OWN)).toSorted();

  test("the office's own group sees numbers, whoever asks, and names if the office chose so", () => {
    expect(allowed(inside("office-group", "stranger"))).toEqual(["standing"]);
    expect(allowed(inside("office-group", "principal"))).toEqual(["standing"]);
    expect(allowed(inside("office-group", "stranger", true))).toEqual([
      "ask",
      "standing",
      "standing-names",
    ]);
    expect(allowed(inside("office-group", "office"))).toEqual(["bind-group", "standing"]);
    expect(may(inside("office-group", "stranger"), "ask", { unit: null })).toBe(true);
  });

  test("in any other group the office makes it its own, and that is all", () => {
    for (const name of ALL) {
      const expected = name === "office" ? ["bind-group"] : [];
      expect(allowed(inside("other-group", name, true)), name).toEqual(expected);
    }
  });
});

test("after a merger the successor's people speak for both, and the closed unit's people for it", () => {
  const later = (unit: string) => ({ ...as([[unit, "principal"]]), today: "2024-12-02" });
  for (const unit of [TINH_BAC, TAM_GIA]) {
    expect(may(later(TAM_GIA), "report", { unit })).toBe(true);
    expect(may(later(TINH_BAC), "report", { unit })).toBe(true);
    expect(may(later(NA_DUONG), "report", { unit })).toBe(false);
  }
  const before = { ...as([[TAM_GIA, "principal"]]), today: "2024-11-30" };
  expect(may(before, "report", { unit: TINH_BAC })).toBe(false);
});
