import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/config.ts";
import { type Key, languageOf, loadLanguages, type Values } from "../../src/telegram/i18n.ts";

const languages = loadLanguages();

test("a person of whom only Telegram's language is known is spoken to in it, if the bot can", () => {
  expect(languageOf("vi", "en")).toBe("vi");
  expect(languageOf("en-GB", "vi")).toBe("en");
  expect(languageOf("EN", "vi")).toBe("en");
  expect(languageOf("fr", "vi")).toBe("vi");
  expect(languageOf(undefined, "en")).toBe("en");
});

test("each language says its own", () => {
  const [vi, en] = LANGUAGES.map((language) => languages.in(language)("not-understood"));
  expect(vi).not.toBe(en);
});

test("no sign is put around values: Telegram would show it", () => {
  const text = languages.in("vi")("busy");
  expect(text).not.toMatch(/[\u2066-\u2069]/);
});

test("an unknown message and a missing value are mistakes, not empty words", () => {
  const say = languages.in("vi");
  // The types refuse them both; what gets past the types must not be silent either.
  expect(() => say("no-such-message" as "busy")).toThrow("no-such-message");
  expect(() => say("help-stranger" as "busy")).toThrow();
});

test("what is said is checked against the texts before it runs: the key, and the values it needs", () => {
  // These lines are the test: with a wider type they do not compile.
  const known: "no-such-message" extends Key ? "known" : "unknown" = "unknown";
  const lacking: object extends Values<"help-stranger"> ? "enough" : "lacking" = "lacking";
  expect([known, lacking]).toEqual(["unknown", "lacking"]);
});
