import { describe, expect, test } from "vitest";
import { chatOf, fitsCall, gistOf } from "../../../src/sandbox/page/rules/calls.ts";
import { completionsOf, moved } from "../../../src/sandbox/page/rules/completion.ts";
import { targetOf } from "../../../src/sandbox/page/rules/links.ts";
import { extensionOf, sizeText } from "../../../src/sandbox/page/rules/size.ts";
import { en } from "../../../src/sandbox/page/words/en.ts";
import { briefText, momentText, nearDayText } from "../../../src/sandbox/page/words/time.ts";
import { vi } from "../../../src/sandbox/page/words/vi.ts";
import type { CallView } from "../../../src/sandbox/protocol.ts";

const VIETNAM = "Asia/Ho_Chi_Minh";

describe("the command menu", () => {
  const commands = [
    { command: "baocao", description: "Báo cáo nhiệm vụ" },
    { command: "nhiemvu", description: "Nhiệm vụ của đơn vị" },
    { command: "huy", description: "Dừng việc đang làm" },
  ];
  const names = (typed: string) => completionsOf(typed, commands).map(({ command }) => command);

  test("opens whole at the slash", () => expect(names("/")).toEqual(["baocao", "nhiemvu", "huy"]));
  test("narrows by the command's beginning", () => expect(names("/BA")).toEqual(["baocao"]));
  test("finds what the description says, after what the name says", () => {
    expect(names("/nhiem")).toEqual(["nhiemvu", "baocao"]);
    expect(names("/dung")).toEqual(["huy"]);
  });
  test("is over once the command is written", () => expect(names("/huy ")).toEqual([]));
  test("does not open within a text", () => expect(names("xem /ba")).toEqual([]));

  test("the arrows go round", () => {
    expect(moved(-1, 1, 3)).toBe(0);
    expect(moved(2, 1, 3)).toBe(0);
    expect(moved(-1, -1, 3)).toBe(2);
    expect(moved(0, -1, 3)).toBe(2);
    expect(moved(0, 1, 0)).toBe(-1);
  });
});

describe("links", () => {
  const target = (link: string) => targetOf(link, "dau_moi_sandbox_bot");

  test("an invitation opens the bot with what it carries", () => {
    expect(target("https://t.me/dau_moi_sandbox_bot?start=abc-1")).toEqual({
      kind: "start",
      link: "https://t.me/dau_moi_sandbox_bot?start=abc-1",
      payload: "abc-1",
    });
    expect(target("t.me/Dau_Moi_Sandbox_Bot")).toMatchObject({ kind: "start", payload: "" });
  });

  test("the bot is brought into a group", () => {
    expect(target("https://t.me/dau_moi_sandbox_bot?startgroup=nhom")).toEqual({
      kind: "startGroup",
      payload: "nhom",
    });
  });

  test("a text is forwarded", () => {
    expect(target("https://t.me/share/url?url=https%3A%2F%2Fa.vn&text=M%E1%BB%9Di")).toEqual({
      kind: "share",
      text: "https://a.vn\nMời",
    });
  });

  test.each(["https://example.org/x", "http://127.0.0.1/", "mailto:a@b.vn", "https://t.me/other"])(
    "%s opens outside",
    (link) => expect(target(link).kind).toBe("web"),
  );
  test.each(["javascript:alert(1)", "tg://user?id=1", "https://", "file:///etc/hosts"])(
    "%s opens nowhere",
    (link) => expect(target(link).kind).toBe("nowhere"),
  );
});

describe("what Telegram saw", () => {
  const call = (rest: Partial<CallView>): CallView => ({
    number: 1,
    method: "sendMessage",
    parameters: { chat_id: 501, text: "Chào <b>Anh/Chị</b>" },
    at: "2024-06-07T01:00:00Z",
    took: 3,
    answer: { ok: true, result: true },
    byFault: false,
    ...rest,
  });
  const all = { text: "", chat: null, onlyErrors: false, withPolling: false };
  const refused = call({ answer: { ok: false, code: 429, description: "Too Many Requests" } });
  const polling = call({ method: "getUpdates", parameters: {} });

  test("asking for news is hidden until it is asked for, or fails", () => {
    expect(fitsCall(polling, all)).toBe(false);
    expect(fitsCall(polling, { ...all, withPolling: true })).toBe(true);
    expect(fitsCall({ ...polling, answer: refused.answer }, all)).toBe(true);
  });

  test("is filtered by errors, by chat, by words without marks", () => {
    expect(fitsCall(call({}), { ...all, onlyErrors: true })).toBe(false);
    expect(fitsCall(refused, { ...all, onlyErrors: true })).toBe(true);
    expect(fitsCall(call({}), { ...all, chat: 501 })).toBe(true);
    expect(fitsCall(call({}), { ...all, chat: 502 })).toBe(false);
    expect(fitsCall(call({}), { ...all, text: "sendm chao" })).toBe(true);
    expect(fitsCall(call({}), { ...all, text: "edit" })).toBe(false);
  });

  test("says in one line what was said to whom", () => {
    expect(gistOf(call({}))).toBe("Chào Anh/Chị");
    expect(chatOf(call({ parameters: { chat_id: "-100" } }))).toBe(-100);
    expect(chatOf(polling)).toBeNull();
  });
});

describe("times and sizes", () => {
  const at = new Date("2024-06-07T08:20:00Z");

  test("a moment has its weekday and the plan's time zone", () => {
    expect(momentText(at, VIETNAM, vi)).toBe("thứ Sáu, 07/06/2024 · 15:20");
    expect(momentText(at, VIETNAM, en)).toBe("Friday, 07/06/2024 · 15:20");
    expect(momentText(new Date("2024-06-08T17:00:00Z"), VIETNAM, vi)).toBe(
      "Chủ nhật, 09/06/2024 · 00:00",
    );
  });

  test("days near today are called so", () => {
    expect(nearDayText("2024-06-07", "2024-06-07", vi)).toBe("Hôm nay, 07/06/2024");
    expect(nearDayText("2024-06-06", "2024-06-07", vi)).toBe("Hôm qua, 06/06/2024");
    expect(nearDayText("2024-06-05", "2024-06-07", vi)).toBe("Thứ Tư, 05/06/2024");
  });

  test("the list is brief: today's time, this year's day", () => {
    expect(briefText(at, "2024-06-07", VIETNAM)).toBe("15:20");
    expect(briefText(at, "2024-06-10", VIETNAM)).toBe("07/06");
    expect(briefText(at, "2025-01-02", VIETNAM)).toBe("07/06/2024");
  });

  test.each([
    [820, "820 B"],
    [12_400, "12 KB"],
    [999_600, "1 MB"],
    [3_450_000, "3,5 MB"],
  ])("%d bytes are %s", (bytes, text) => expect(sizeText(bytes, "vi")).toBe(text));

  test.each([
    ["Kế hoạch.pdf", "PDF"],
    ["Biểu.docx", "DOCX"],
    ["ảnh", ""],
    ["a.lạ lùng", ""],
  ])("%j is a %j", (name, extension) => expect(extensionOf(name)).toBe(extension));
});

test("both languages say the same things, none empty", () => {
  const shape = (value: unknown): unknown => {
    if (typeof value === "function") return value.length;
    if (typeof value === "string") return value !== "";
    const entries = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(entries.map(([key, inner]) => [key, shape(inner)]));
  };
  expect(shape(en)).toEqual(shape(vi));
  expect(JSON.stringify(vi)).toBe(JSON.stringify(vi).normalize("NFC"));
});
