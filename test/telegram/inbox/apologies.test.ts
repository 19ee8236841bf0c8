import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { createApologies } from "../../../src/telegram/apologies.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";

const languages = loadLanguages();
const { apology } = createApologies({
  ...{ languages, language: "vi" },
  directory: { whoIs: async () => ({ person: null }) as never },
});

const from = { id: 7, is_bot: false, first_name: "Ba", language_code: "vi" };
const written = (type: "private" | "group") => ({
  ...{ message_id: 1, date: 0, edit_date: 1, from, text: "Đã tổ chức 3 buổi" },
  chat: { id: type === "private" ? 7 : -7, type, first_name: "Ba", title: "Phòng" },
});

/** All that somebody does and the bot may not come to an end with. */
const done: readonly [string, (type: "private" | "group") => object][] = [
  ["a message", (type) => ({ message: written(type) })],
  ["an edit", (type) => ({ edited_message: written(type) })],
  ["a press", (type) => ({ callback_query: { id: "1", from, message: written(type) } })],
];

test.each(done)("who sent %s that comes to nothing is told so, in private", (_, of) => {
  for (const trouble of ["busy", "fault", "many"] as const) {
    const told = apology({ update_id: 1, ...of("private") } as Update, trouble);
    expect(told?.payload).toEqual({ chat_id: 7, text: languages.in("vi")(trouble) });
    expect(apology({ update_id: 1, ...of("group") } as Update, trouble)).toBeNull();
  }
});
