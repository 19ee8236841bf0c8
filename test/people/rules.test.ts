import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { CONSENT_VERSION } from "../../src/people/consent.ts";
import { guessLimiter } from "../../src/people/guesses.ts";
import { staffing, uninvited } from "../../src/people/overview.ts";
import { readName } from "../../src/people/person-name.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";

describe("a name", () => {
  test.each([
    ["Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
    ["  Nguyễn \n Thị   Hoa ", "Nguyễn Thị Hoa"],
    ["Nguyễn Thị Hoà".normalize("NFD"), "Nguyễn Thị Hoà"],
    ["H'Hen Niê", "H'Hen Niê"],
    ["Y Ôn", "Y Ôn"],
    ["HOÀNG THỊ MỚI", "Hoàng Thị Mới"],
    ["nguyễn thị mới", "Nguyễn Thị Mới"],
    ["h'hen niê", "H'Hen Niê"],
    ["Hoàng thị Mới", "Hoàng thị Mới"],
  ])("%j is read", (typed, name) => {
    expect(readName(typed)).toEqual({ kind: "name", name });
  });

  test.each([
    ["", "length"],
    ["H", "length"],
    ["a".repeat(61), "length"],
    ["0912345678", "signs"],
    ["Nguyễn Thị Hoa, PCT", "signs"],
    ["<b>Hoa</b>", "signs"],
    ["-- Hoa", "signs"],
  ])("%j is refused", (typed, kind) => {
    expect(readName(typed).kind).toBe(kind);
  });
});

describe("guessing", () => {
  const at = (minute: number) => new Date(Date.UTC(2024, 4, 6, 1, minute));

  test("five wrong links in an hour, then a pause until the first is an hour old", () => {
    const limiter = guessLimiter();
    for (let minute = 0; minute < 5; minute++) {
      expect(limiter.blockedUntil("7", at(minute))).toBeNull();
      limiter.miss("7", at(minute));
    }
    expect(limiter.blockedUntil("7", at(5))).toEqual(at(60));
    expect(limiter.blockedUntil("8", at(5))).toBeNull();
    expect(limiter.blockedUntil("7", at(60))).toBeNull();
    limiter.miss("7", at(60));
    expect(limiter.blockedUntil("7", at(60))).toEqual(at(61));
  });
});

describe("staffing", () => {
  const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
  const person = { id: "p", telegramId: "7", name: "Hoa", language: "vi", unreachable: false };
  const member = (unit: string) => ({
    ...{ membershipId: unit, unit, role: "principal" as const, from: new Date() },
    person: person as Parameters<typeof staffing>[2][number]["person"],
  });

  test("the 36 reporting units by kind, and who is missing", () => {
    const open = { id: "i", unit: "06526", role: "principal" as const, expiresAt: new Date() };
    const kinds = staffing(plan, "2024-05-06", [member("06562")], [open]);
    expect(kinds.map(({ units }) => units.length)).toEqual([9, 6, 21]);
    expect(uninvited(kinds, false)).toHaveLength(34);
    expect(uninvited(kinds, true)).toHaveLength(35);
  });

  test("a closed unit stays as long as someone is there, and nobody is invited to it", () => {
    const communes = (members: Parameters<typeof staffing>[2]) =>
      staffing(plan, "2024-12-02", members, []).at(-1)?.units ?? [];
    expect(communes([])).toHaveLength(20);
    const withPeople = communes([member("06574")]);
    expect(withPeople).toHaveLength(21);
    expect(withPeople.find(({ unit }) => unit.code === "06574")?.state).toBe("closed");
    const kinds = staffing(plan, "2024-12-02", [member("06574")], []);
    expect(uninvited(kinds, true)).toHaveLength(35);
  });
});

test("the consent text has the version that is stored with each consent", () => {
  // If this fails the text was changed: raise CONSENT_VERSION and put its digest here.
  const { in: language } = loadLanguages();
  const text = language("vi")("consent-notice", { plan: "", controller: "" });
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
  expect({ version: CONSENT_VERSION, digest }).toMatchInlineSnapshot(`
    {
      "digest": "0d1d650aadd6",
      "version": "1",
    }
  `);
});
