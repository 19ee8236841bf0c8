import { expect, test } from "vitest";
import { about, play } from "./support.ts";

/** What is wrong at the mark, found before anything is played. */
const WRONG: readonly (readonly [told: string, says: string])[] = [
  ["»Mai: { says: /start }", 'nobody is called "Mai" (expected one of Lan, Hoa, Bình, note, clock'],
  ["Hoa: { »see: Chào }", 'unknown verb "see" (expected one of in, says, edits, taps,'],
  ["Hoa: { says: »3 }", "says: the entry is 3 (expected a text; digits alone need quotes"],
  ["Hoa: { taps: [Gửi, »4] }", "taps: the entry is 4 (expected a text;"],
  ["Hoa: { sees: »/a(/ }", 'sees: the entry is "/a(/" (expected a regular expression)'],
  ["Hoa: { in: »Hội }", 'nothing is called "Hội" (expected one of Nhóm)'],
  ["Hoa: { opens link: »Mai }", 'nothing is called "Mai" (expected one of Lan, Hoa, Bình)'],
  ["Hoa: { blocks: »Lan }", 'blocks: the entry is "Lan" (expected bot)'],
  ["»Hoa", 'step: the entry is "Hoa" (expected a mapping)'],
  ["»{ Hoa: { says: a }, Lan: { says: b } }", "the step has 2 keys (expected one: who)"],
  ["clock: { to: »mai }", 'clock: to is "mai" (expected a time written 2024-06-07T07:55)'],
  ["clock: { plus: »2 weeks }", 'clock: plus is "2 weeks" (expected 2 days or 30 minutes)'],
  ["bot: »stops", 'bot: the entry is "stops" (expected restarts)'],
  ["fault: »{ on: rain }", "fault: the entry is a mapping (expected { on: … } or { off: … }, with"],
];

test.for(WRONG)("%s: %s", async ([told, says]) => {
  const { code, complaint, transcript } = await play(about(told));
  expect(complaint).toContain(`story.yaml:6:${told.indexOf("»") + 5}: ${says}`);
  expect(code).toBe(1);
  expect(transcript).toBe("");
});

test("every problem above the steps is named, each with its line and column", async () => {
  const { complaint, code } = await play({
    text: [
      "title: Sai",
      "at: 2024-06-31T08:00",
      "filled: demo",
      "people:",
      "  Lan: office",
      "steps: []",
    ].join("\n"),
  });
  expect(complaint.split("\n")).toEqual([
    expect.stringMatching(/^story\.yaml:2:5: story: at is "2024-06-31T08:00" \(expected a time/),
    expect.stringMatching(
      /^story\.yaml:3:1: story: unknown key "filled" \(expected fill, perhaps\)$/,
    ),
    expect.stringMatching(/^story\.yaml:6:8: story: steps is an empty list \(expected at least/),
  ]);
  expect(code).toBe(1);
});

test("people and groups that cannot be there are named", async () => {
  const { complaint } = await play({
    text: [
      "title: Sai",
      "at: 2024-06-03T08:00",
      "people:",
      "  Hoa: Ủy ban nhân dân xã Tú Đoàn",
      "  Mai: Phòng Tư pháp",
      "  clock: stranger",
      "groups:",
      "  Nhóm: [Mai, Ai]",
      "  Hội: office",
      "steps:",
      "  - Mai: { says: /start }",
    ].join("\n"),
  });
  expect(complaint.split("\n").map((line) => line.slice("story.yaml:".length))).toEqual([
    "4:3: nobody has invited the units' people (expected someone of the office)",
    expect.stringMatching(/^4:8: no unit of the plan .*Tú Đoàn.* \(expected .*xã Tú Đoạn\)/),
    '6:3: nobody can be called "clock"',
    expect.stringMatching(/^8:15: nobody is called "Ai" \(expected one of /),
    "9:8: only the demo has a group (expected a list of people)",
  ]);
});

test("a file that is no YAML, and one that is not there", async () => {
  const broken = await play({ text: "title: [a\n" });
  expect(broken.complaint).toMatch(/^story\.yaml:2:1: /);
  const missing = await play("docs/stories/there-is-none.yaml");
  expect(missing).toEqual({
    code: 1,
    transcript: "",
    complaint: "story.yaml:1:1: there is no such file",
  });
});
