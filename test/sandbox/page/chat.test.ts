import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { added, type History, joined, removed } from "../../../src/sandbox/page/rules/history.ts";
import { eventText, previewOf } from "../../../src/sandbox/page/rules/preview.ts";
import { daysOf, groupAlbums, rowsOf } from "../../../src/sandbox/page/rules/rows.ts";
import { en } from "../../../src/sandbox/page/words/en.ts";
import { vi } from "../../../src/sandbox/page/words/vi.ts";
import { BOT, FRIDAY, GROUP, HOA, LAN, said } from "./messages.ts";

const VIETNAM = "Asia/Ho_Chi_Minh";
const ids = (history: History) => history.messages.map(({ message_id }) => message_id);
const whole = (...messages: number[]): History => ({
  messages: messages.map((id) => said(id)),
  complete: true,
});

describe("rows of a chat", () => {
  test("messages of one album stand together, others alone", () => {
    const album = { media_group_id: "7" };
    const groups = groupAlbums([said(1), said(2, album), said(3, album), said(4), said(5, album)]);
    expect(groups.map((group) => group.map(({ message_id }) => message_id))).toEqual([
      [1],
      [2, 3],
      [4],
      [5],
    ]);
  });

  test("two albums that follow each other stay two", () => {
    const groups = groupAlbums([
      said(1, { media_group_id: "7" }),
      said(2, { media_group_id: "8" }),
    ]);
    expect(groups).toHaveLength(2);
  });

  test("a day begins at midnight in the plan's time zone", () => {
    const lastMinute = Date.parse("2024-06-07T16:59:00Z") / 1000;
    const rows = rowsOf(
      [said(1, { date: lastMinute }), said(2, { date: lastMinute + 60 })],
      VIETNAM,
    );
    expect(rows.map((row) => (row.kind === "day" ? row.day : row.key))).toEqual([
      "2024-06-07",
      "1",
      "2024-06-08",
      "2",
    ]);
  });

  test("each day has its rows, the first one perhaps without its beginning", () => {
    const rows = rowsOf([said(1), said(2), said(3, { date: FRIDAY + 86_400 })], VIETNAM);
    const keys = (from: number) =>
      daysOf(rows.slice(from)).map((day) => day.rows.map(({ key }) => key));
    expect(keys(0)).toEqual([
      ["2024-06-07", "1", "2"],
      ["2024-06-08", "3"],
    ]);
    expect(keys(2)).toEqual([["2"], ["2024-06-08", "3"]]);
  });

  test("what one says in one breath hangs together", () => {
    const rows = rowsOf(
      [said(1), said(2), said(3, { from: HOA }), said(4, { date: FRIDAY + 3600 })],
      VIETNAM,
    );
    const edges = rows.flatMap((row) => (row.kind === "bubble" ? [[row.begins, row.ends]] : []));
    expect(edges).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  test("what happens to a group is said by nobody", () => {
    const joining = said(1, { chat: GROUP, from: HOA, new_chat_members: [LAN], text: undefined });
    expect(rowsOf([joining], VIETNAM).map(({ kind }) => kind)).toEqual(["day", "event"]);
    expect(eventText(joining, vi)).toBe("Hoàng Thị Hoa đã thêm Lương Thị Lan");
    expect(eventText(joining, en)).toBe("Hoàng Thị Hoa added Lương Thị Lan");
  });
});

describe("one line about a message", () => {
  test.each([
    [{ text: "Dòng một\nDòng hai" }, "Dòng một Dòng hai"],
    [{ text: undefined, photo: [], caption: "Mít tinh" }, "Ảnh: Mít tinh"],
    [{ text: undefined, photo: [] }, "Ảnh"],
    [
      {
        text: undefined,
        document: { file_id: "f", file_unique_id: "f", file_name: "Kế hoạch.pdf" },
      },
      "Kế hoạch.pdf",
    ],
    [{ text: undefined, location: { latitude: 21.7, longitude: 106.9 } }, "Vị trí"],
    [{ text: undefined }, "Tin nhắn"],
  ])("%j", (content, line) => {
    expect(previewOf(said(1, content), vi)).toBe(line);
  });
});

describe("what is known of a chat", () => {
  test("a new message is added, a changed one takes its place", () => {
    expect(ids(added(whole(1, 2), said(3)))).toEqual([1, 2, 3]);
    const edited = added(whole(1, 2), said(1, { text: "Đã sửa" }));
    expect(edited.messages.map(({ text }) => text)).toEqual(["Đã sửa", "Tin 2"]);
  });

  test("the change of a message that is not loaded yet does not open a gap", () => {
    const partly = { ...whole(5, 6), complete: false };
    expect(ids(added(partly, said(2)))).toEqual([5, 6]);
  });

  test("a deleted message is gone", () => {
    expect(ids(removed(whole(1, 2, 3), 2))).toEqual([1, 3]);
  });

  test("after a gap the newest page joins what was known, or replaces it", () => {
    expect(ids(joined(whole(1, 2, 3), { ...whole(3, 4), complete: false }))).toEqual([1, 2, 3, 4]);
    const apart = joined(whole(1, 2), { ...whole(7, 8), complete: false });
    expect(ids(apart)).toEqual([7, 8]);
    expect(apart.complete).toBe(false);
  });

  test("in whatever order things are heard, each message is there once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (heard) => {
        const history = heard.reduce((now, id) => added(now, said(id)), whole());
        expect(new Set(ids(history)).size).toBe(history.messages.length);
        expect(new Set(ids(history))).toEqual(new Set(heard));
      }),
    );
  });

  test("the bot's name is its own", () => {
    expect(eventText(said(1, { from: BOT, pinned_message: said(2) as never }), vi)).toBe(
      "Đầu Mối đã ghim một tin nhắn",
    );
  });
});
