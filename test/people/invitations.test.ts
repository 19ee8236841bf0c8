import { describe, expect, test } from "vitest";
import {
  expiryOf,
  type Invitation,
  judge,
  lastDayOf,
  looksLikeSecret,
} from "../../src/people/invitations.ts";
import { hashOf, newSecret } from "../../src/people/store/secret.ts";
import type { Who } from "../../src/people/who.ts";

const ZONE = "Asia/Ho_Chi_Minh";
const now = new Date("2024-05-06T08:00:00+07:00");
const lives = () => true;

function invitation(changes: Partial<Invitation> = {}): Invitation {
  return {
    ...{ id: "i1", unit: "06562", role: "principal", madeById: "lan" },
    expiresAt: expiryOf("2024-05-06", ZONE),
    ...{ usedAt: null, usedById: null, revokedAt: null },
    ...changes,
  };
}

function someone(places: Who["places"] = [], office = false): Who {
  const person = { id: "hoa", telegramId: "7", name: "Hoa", language: "vi" as const };
  return {
    telegramId: "7",
    person: { ...person, unreachable: false },
    office,
    officeUnit: null,
    places,
  };
}

describe("an invitation's secret", () => {
  test("is random, fits into a link and is not what is stored", () => {
    const secrets = new Set(Array.from({ length: 1000 }, newSecret));
    expect(secrets.size).toBe(1000);
    for (const secret of secrets) expect(looksLikeSecret(secret)).toBe(true);
    expect(hashOf("a")).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(["", "short", "a".repeat(65), "có dấu".repeat(5), "a b".repeat(10)])(
    "does not look like %j",
    (text) => expect(looksLikeSecret(text)).toBe(false),
  );
});

test("an invitation lasts to the end of the fourteenth day", () => {
  const expiresAt = expiryOf("2024-05-06", ZONE);
  expect(expiresAt.toISOString()).toBe("2024-05-19T17:00:00.000Z");
  expect(lastDayOf(expiresAt, ZONE)).toBe("2024-05-19");
});

describe("what a link is worth", () => {
  const deputy = [{ unit: "06562", role: "deputy" as const }];
  const principal = [{ unit: "06562", role: "principal" as const }];
  const cases: [string, Invitation | null, Who, string][] = [
    ["open", invitation(), someone(), "open"],
    ["not known", null, someone(), "unknown"],
    ["used by another", invitation({ usedAt: now, usedById: "mai" }), someone(), "used"],
    ["used by the same", invitation({ usedAt: now, usedById: "hoa" }), someone(), "used-by-you"],
    ["revoked", invitation({ revokedAt: now }), someone(), "revoked"],
    ["expired this instant", invitation({ expiresAt: now }), someone(), "expired"],
    ["for the same place", invitation(), someone(principal), "already"],
    ["for a higher place", invitation(), someone(deputy), "open"],
    ["for a lower place", invitation({ role: "deputy" }), someone(principal), "already"],
    ["for a leader", invitation({ role: "leader" }), someone(principal), "open"],
    ["for another unit", invitation({ unit: "06526" }), someone(principal), "open"],
    ["to the office", invitation({ unit: null, role: "office" }), someone([], true), "already"],
  ];
  test.each(cases)("%s", (_, found, who, kind) => {
    expect(judge(found, who, now, lives).kind).toBe(kind);
  });

  test("nothing once its unit is closed", () => {
    expect(judge(invitation(), someone(), now, () => false).kind).toBe("expired");
  });

  test("a stranger has used nothing, not even what nobody known used", () => {
    const stranger: Who = {
      telegramId: "8",
      person: null,
      office: false,
      officeUnit: null,
      places: [],
    };
    const used = invitation({ usedAt: now, usedById: null });
    expect(judge(used, stranger, now, lives).kind).toBe("used");
  });
});
