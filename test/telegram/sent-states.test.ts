import { expect, test } from "vitest";
import { listedOf } from "../../src/asking/answer.ts";
import { Query } from "../../src/asking/query.ts";
import type { Compiled, SentState } from "../../src/compiling/compiled.ts";
import type { DeadlineState } from "../../src/deadlines/deadline.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { sendingRows } from "../../src/telegram/compiled/annex.ts";
import { missingWords } from "../../src/telegram/compiled/missing.ts";
import { tablesIn } from "../../src/telegram/features/asking/table.ts";
import { unitsLines } from "../../src/telegram/features/asking/units-view.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { owingLine } from "../../src/telegram/notices/marks.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const t = loadLanguages().in("vi");
const TODAY = "2024-06-20";
const unit = plan.units.find(({ code }) => code === "06562");
if (!unit) throw new Error("The plan has Tú Đoạn");

const OPEN: DeadlineState = {
  ...{ unit, kind: "open", last: "2024-06-25", metAt: null, reported: false, nil: false },
  ...{ paper: "none", extension: null, handedAt: null, hasLapsed: false, isAsking: false },
  lacking: [],
};
const OVERDUE: DeadlineState = { ...OPEN, kind: "overdue", last: "2024-06-14" };

/** What is not there, and by which words every face tells it from the others. */
const STATES = {
  open: { state: OPEN, says: null },
  overdue: { state: OVERDUE, says: /quá hạn(?! gửi lại)/i },
  handed: {
    state: { ...OVERDUE, handedAt: new Date("2024-06-13T09:00:00+07:00") },
    says: /lãnh đạo/i,
  },
  lapsed: { state: { ...OVERDUE, hasLapsed: true }, says: /bị trả lại, quá hạn gửi lại/i },
} as const;

const query = Query.parse({ what: "missing", units: null });
const named = Query.parse({ what: "missing", units: [unit.code] });
const face = {
  ...{ t, language: "vi" as const, names: true, privately: true },
  link: () => "",
};

/** Every face that tells of a unit whose report is not there. */
const FACES: Record<string, (state: DeadlineState) => string> = {
  "a list in an answer": (state) => unitsLines(answerOf(state), query, plan, face).join("\n"),
  "an answer about one unit": (state) => unitsLines(answerOf(state), named, plan, face).join("\n"),
  "the table of an answer": (state) =>
    JSON.stringify(tablesIn({ t, plan, today: TODAY, language: "vi" }, query, answerOf(state))),
  "the office's list": (state) =>
    owingLine(
      { t, language: "vi" },
      { ...{ state, unit, reason: null }, reach: "reachable", focalPoints: [] },
      plan,
      TODAY,
    ),
  "the brief and the draft": (state) => missingWords(t, sentOf(state)),
  "the draft's annex": (state) =>
    JSON.stringify(sendingRows(t, { sent: [sentOf(state)] } as unknown as Compiled)),
};

test.each(Object.keys(FACES))(
  "%s tells what is open, overdue, waiting and returned apart",
  (name) => {
    const words = Object.entries(STATES).map(([kind, { state, says }]) => {
      const text = FACES[name]?.(state) ?? "";
      if (says) expect([kind, text]).toEqual([kind, expect.stringMatching(says)]);
      return text;
    });
    expect(new Set(words).size).toBe(words.length);
  },
);

function answerOf(state: DeadlineState) {
  const listed = [listedOf(state, TODAY, plan)];
  return { kind: "units" as const, occasion: null, listed, rest: [], notDue: 0 };
}

function sentOf({ kind, handedAt, hasLapsed }: DeadlineState): SentState {
  if (!unit) throw new Error("The plan has Tú Đoạn");
  return {
    ...{
      unit,
      others: [],
      on: null,
      isHanded: handedAt !== null,
      hasLapsed,
      reported: false,
      nil: false,
    },
    ...{ isTimed: true, late: 0, overdue: kind === "overdue" ? 6 : 0, document: null },
  };
}
