import { openDatabase } from "../../../src/database/index.ts";
import type { FigureValue } from "../../../src/reading/figure-value.ts";
import type { Answers } from "../../../src/reports/answers.ts";
import { startDraft } from "../../../src/reports/store/drafts.ts";
import { submitDraft } from "../../../src/reports/store/reports.ts";
import type { Actor } from "../../support/actors.ts";
import { PLAN, type Town, TU_DOAN, withHoa } from "../report/support.ts";

export const STRENGTHS = "Các thôn đều tổ chức truyền thông, phụ nữ tham gia đông.";
export const WEAKNESSES = "Nam giới tham gia còn ít.";
export const CAUSES = "Nhiều người đi làm xa trong mùa vụ.";
export const DIRECTIONS = "Tổ chức truyền thông vào buổi tối, mời cả vợ và chồng.";
export const PROPOSALS = "Đề nghị hỗ trợ tờ rơi bằng tiếng Tày, Nùng.";

/** The questions, one answer each; the bot asks the next one. */
const STEPS = {
  strengths: (hoa: Actor) => hoa.taps("Tiếp tục"),
  weaknesses: (hoa: Actor) => hoa.says(STRENGTHS),
  causes: (hoa: Actor) => hoa.says(WEAKNESSES),
  directions: (hoa: Actor) => hoa.says(CAUSES),
  proposals: (hoa: Actor) => hoa.says(DIRECTIONS),
  document: (hoa: Actor) => hoa.says(PROPOSALS),
  review: (hoa: Actor) => hoa.taps("Chưa có văn bản"),
};
export type Step = "known" | keyof typeof STEPS;
export const ALL_STEPS = ["known", ...Object.keys(STEPS)] as Step[];

/** What the bot asks at each question. */
export const ASKED: Record<Step, string> = {
  known: "Bước 1/7 · Kết quả trong kỳ",
  strengths: "Bước 2/7 · Ưu điểm",
  weaknesses: "Bước 3/7 · Tồn tại, hạn chế",
  causes: "Bước 4/7 · Nguyên nhân",
  directions: "Bước 5/7 · Phương hướng, nhiệm vụ",
  proposals: "Bước 6/7 · Kiến nghị, đề xuất",
  document: "Bước 7/7 · Văn bản chính thức",
  review: "Anh/Chị kiểm tra lại trước khi gửi",
};

/** Answers everything before this question of the first report in the list; the bot has just asked it. */
export async function goTo(hoa: Actor, question: Step, entry = "1"): Promise<void> {
  await hoa.says("/nopbaocao");
  await hoa.taps(entry);
  for (const [step, answer] of Object.entries(STEPS)) {
    if (question === "known") break;
    await answer(hoa);
    if (step === question) break;
  }
  hoa.sees(ASKED[question]);
}

/** The whole report, sent. */
export async function submit(hoa: Actor, entry = "1"): Promise<void> {
  await goTo(hoa, "review", entry);
  await hoa.taps("Gửi báo cáo");
}

/** Hoa, in the week before 15/6. */
export async function inJune(unit?: string): Promise<Town> {
  const town = await withHoa(unit);
  town.app.clock.set("2024-06-12T08:00:00+07:00");
  return town;
}

/** Task reports of Tú Đoạn about every duty, with all their figures. */
export async function reportAll(app: Town["app"]): Promise<void> {
  const own = PLAN.duties.filter(
    ({ fulfilledBy, units }) => fulfilledBy.kind === "task" && units.includes(TU_DOAN),
  );
  await sendTasks(
    app,
    own.map(({ code, figures }) => ({
      ...{ duty: code, status: "completed", period: { from: "2024-06-01", to: "2024-06-01" } },
      figures: Object.fromEntries(figures.map((figure) => [figure, longest(figure)])),
    })),
  );
}

/** Task reports of Tú Đoạn that were sent without a dialogue. */
export async function sendTasks(app: Town["app"], all: readonly Answers[]): Promise<void> {
  const database = await openDatabase(app.config.databaseUrl);
  const now = app.clock.now();
  const { id: holderId } = await database.read.person.findFirstOrThrow();
  for (const answers of all) {
    await database.write(async (tx) => {
      const made = { planId: PLAN.id, unit: TU_DOAN, holderId, answers };
      const draft = await startDraft(tx, made, now);
      await submitDraft(tx, draft, PLAN.id, { id: holderId, name: null }, now);
    });
  }
  await database.close();
}

/** As long as a figure may be. */
function longest(code: string): FigureValue {
  const kind = PLAN.figures.find((figure) => figure.code === code)?.kind;
  if (kind === "ratio") return { part: 1000, whole: 2000 };
  if (kind !== "document") return 1_234_567;
  return Array.from({ length: 20 }, (_, i) => ({ number: `${i}/KH-UBND-BĐG`, day: "2024-05-20" }));
}
