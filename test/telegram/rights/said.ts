import type { Sample } from "./samples.ts";
import { TU_DOAN, YEAR } from "./town.ts";

/** What each question is about, by its id. */
export const QUESTIONS: Readonly<Record<string, readonly Sample[]>> = {
  reason: [["Why is it not done?", () => [TU_DOAN, `deadline/${YEAR}`]]],
  "reason-planned": [["By when will it be done?", () => [TU_DOAN, `deadline/${YEAR}`]]],
  consent: [["Do you agree?", () => ["consent"]]],
  name: [["What are you called?", () => ["name", "-"]]],
  place: [["Is this your unit?", ({ inviteDeputy }) => [inviteDeputy, "-"]]],
  report: [["a report's open question", ({ draft }) => [draft]]],
  periodic: [["a periodic report's open question", ({ periodicDraft }) => [periodicDraft]]],
  milestone: [["a milestone's open question", ({ milestoneDraft }) => [milestoneDraft]]],
  withdraw: [["Why is the report withdrawn?", ({ report }) => [report]]],
  "withdraw-periodic": [["Why is the periodic report withdrawn?", ({ periodic }) => [periodic]]],
  "confirm-answer": [["The leader's word, in a reply", ({ confirmation }) => [confirmation]]],
  "confirm-return": [["Why is it given back?", ({ confirmation }) => [confirmation]]],
  "inbox-return-day": [["Until when is it due?", ({ report }) => ["t", report, "9"]]],
  "inbox-return": [["Why is the report returned?", ({ report }) => ["t", report, "9"]]],
  "inbox-ask": [["What does the office want to know?", ({ report }) => ["t", report]]],
  "inbox-answer": [["What does the unit answer?", ({ report }) => ["t", report]]],
  obstacle: [["What hinders the unit?", () => [TU_DOAN]]],
  "obstacle-answer": [["What does the office answer?", ({ obstacle }) => [obstacle]]],
  paper: [
    ["Which number and day has the unit's paper?", () => ["claim", TU_DOAN, YEAR, ""]],
    ["Which has the one received?", () => ["received", TU_DOAN, YEAR, ""]],
  ],
  "paper-number": [
    ["Which number has the paper of that day?", () => [TU_DOAN, YEAR, "2024-11-15"]],
  ],
  "paper-arrival": [["When did the claimed paper arrive?", ({ claimed }) => [claimed]]],
  "paper-received": [
    [
      "When did the paper arrive that nobody claimed?",
      () => [TU_DOAN, YEAR, "45/BC-UBND", "2024-11-15"],
    ],
  ],
  "paper-figures": [["What does the paper say in numbers?", ({ claimed }) => [claimed]]],
  "paper-refusal": [["Why is the paper refused?", ({ claimed }) => [claimed]]],
  "extension-until": [["Until when?", () => [TU_DOAN, YEAR]]],
  "extension-why": [["Why more time?", () => [TU_DOAN, YEAR, "2024-12-20"]]],
  absence: [["From when until when is one away?", () => [TU_DOAN]]],
  "extension-day": [["Until when is it given?", () => [YEAR, TU_DOAN]]],
  "extension-refusal": [["Why is it refused?", ({ requested }) => [requested]]],
  "report-template": [["Which template does the office send?", () => ["period"]]],
  "nudge-urgent": [["Why are they urged again?", ({ nudge }) => [nudge]]],
  "nudge-word": [["What does the office add?", ({ nudge }) => [nudge]]],
};

/** Links into the chat: what `t.me/<bot>?start=` carries, in the order of their declaration. */
export const LINKS: readonly (readonly [does: string, payload: string])[] = [
  ["a unit's card", `tinhhinh-${TU_DOAN}`],
  ["asks the record", `hoi-${Buffer.from("4||||so_cuoc").toString("base64url")}`],
  ["makes a group the office's", "nhom"],
];
