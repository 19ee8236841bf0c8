import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, readAddress } from "../../../src/sandbox/page/rules/address.ts";
import {
  actorIn,
  type Entry,
  fitsSearch,
  initialsOf,
  sectionsOf,
} from "../../../src/sandbox/page/rules/entries.ts";
import {
  arrivedBetween,
  countUnread,
  markRead,
  totalUnread,
} from "../../../src/sandbox/page/rules/unread.ts";
import { BOT, GROUP, group, HOA, LAN, person, said } from "./messages.ts";

const office = person({ id: 1, name: "Phùng Minh Giang", place: { kind: "office" } });
const commune = person({
  id: 2,
  name: "Hoàng Thị Hoa",
  place: { kind: "unit", unit: "UBND xã Khuất Xá" },
});
const stranger = person({ id: 3, name: "Đỗ Văn Đức" });
const asEntry = (one: typeof office): Entry => ({ kind: "person", chat: one.id, person: one });

describe("the list", () => {
  test("sorts people by what the bot knows them as, groups between", () => {
    const sections = sectionsOf(
      [stranger, commune, office],
      [group({ id: -1 }), group({ id: 2, kind: "private" })],
      () => true,
    );
    expect(sections.map(({ name, entries }) => [name, entries.map(({ chat }) => chat)])).toEqual([
      ["office", [1]],
      ["groups", [-1]],
      ["units", [2]],
      ["strangers", [3]],
    ]);
  });

  test("leaves out sections without anybody, and groups that became another", () => {
    const sections = sectionsOf([stranger], [group({ id: -1, migratedTo: -2 })], () => true);
    expect(sections.map(({ name }) => name)).toEqual(["strangers"]);
  });

  test.each([
    ["hoa", true],
    ["HOANG", true],
    ["khuat xa", true],
    ["Khuất", true],
    ["xa hoa", true],
    ["uat", false],
    ["hoa giang", false],
    ["", true],
  ])("finds by beginnings of words, with or without marks: %j %j", (typed, fits) => {
    expect(fitsSearch(asEntry(commune), typed)).toBe(fits);
  });

  test("đ is found as d", () => {
    expect(fitsSearch(asEntry(stranger), "do van duc")).toBe(true);
  });

  test.each([
    ["Hoàng Thị Hoa", "HH"],
    ["Đức", "Đ"],
    ["Trần Văn (Phó)", "TV"],
    ["", ""],
  ])("a picture's letters: %j %j", (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });

  test("in a group one stays who one is, if one is in it", () => {
    const members = [
      { person: 9, status: "left" as const },
      { person: 1, status: "creator" as const },
      { person: 2, status: "member" as const },
    ];
    expect(actorIn(group({ id: -1, members }), 2)).toBe(2);
    expect(actorIn(group({ id: -1, members }), 9)).toBe(1);
    expect(actorIn(group({ id: -1 }), 2)).toBeUndefined();
  });
});

describe("unread", () => {
  const nobody = { person: undefined, reading: undefined };

  test("what the bot says counts, what the person herself says does not", () => {
    expect([...countUnread(new Map(), said(1), nobody)]).toEqual([[HOA.id, 1]]);
    expect([...countUnread(new Map(), said(1, { from: HOA }), nobody)]).toEqual([]);
  });

  test("in a group the others count too", () => {
    const message = said(1, { chat: GROUP, from: LAN });
    expect(countUnread(new Map(), message, { person: HOA.id, reading: undefined }).size).toBe(1);
    expect(countUnread(new Map(), message, { person: LAN.id, reading: undefined }).size).toBe(0);
  });

  test("the chat that is being read collects nothing, and reading clears it", () => {
    expect(countUnread(new Map(), said(1), { person: HOA.id, reading: HOA.id }).size).toBe(0);
    const counted = countUnread(new Map([[9, 2]]), said(1), nobody);
    expect(totalUnread(counted)).toBe(3);
    expect([...markRead(counted, HOA.id)]).toEqual([[9, 2]]);
    expect(markRead(counted, 404)).toBe(counted);
  });

  test("a journey brings what came on top of what was there", () => {
    const before = new Map([
      [1, 2],
      [2, 1],
    ]);
    const after = new Map([
      [1, 5],
      [3, 1],
    ]);
    expect(arrivedBetween(before, after)).toEqual({ messages: 4, chats: 2 });
  });
});

describe("the address of a tab", () => {
  test("names the person, and the group if it is one", () => {
    expect(addressOf(501)).toBe("#/501");
    expect(addressOf(501, 501)).toBe("#/501");
    expect(addressOf(501, GROUP.id)).toBe("#/501/-4000000001");
  });

  test("is read as it was written", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ max: -1 }), (one, chat) => {
        expect(readAddress(addressOf(one))).toEqual({ person: one, chat: one });
        expect(readAddress(addressOf(one, chat))).toEqual({ person: one, chat });
      }),
    );
  });

  test.each(["", "#", "#/", "#/x", "#/5/6", "#/5/-6/7", "5"])("%j is no address", (hash) => {
    expect(readAddress(hash)).toBeNull();
  });

  test("the bot is nobody one can be", () => {
    expect(sectionsOf([person({ id: BOT.id })], [], ({ chat }) => chat !== BOT.id)).toEqual([]);
  });
});
