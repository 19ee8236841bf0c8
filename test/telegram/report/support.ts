import { inOrder } from "../../../src/database/id.ts";
import { openDatabase, type Reads } from "../../../src/database/index.ts";
import { loadPlan } from "../../../src/plan/load.ts";
import type { Actor } from "../../support/actors.ts";
import { type AppOptions, type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";

export const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");
export const TU_DOAN = "06562";
export const TAM_GIA = "06559";
export const TINH_BAC = "06574";

export const RESULT = "Tổ chức 03 buổi truyền thông tại các thôn về bình đẳng giới.";

export interface Town {
  readonly app: RunningApp<readonly string[]>;
  /** The focal point of Tú Đoạn, unless another unit is named. */
  readonly hoa: Actor;
}

/** The program, and Hoa, the focal point of a unit. */
export async function withHoa(unit = TU_DOAN, options: AppOptions<[]> = {}): Promise<Town> {
  const app = await startApp(options);
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit }]);
  return { app, hoa };
}

/** The program, and a focal point for each of so many communes. */
export async function withCommunes(count: number): Promise<{ app: Town["app"]; people: Actor[] }> {
  const app = await startApp();
  const communes = PLAN.units.filter(({ kind }) => kind === "xa-thi-tran").slice(0, count);
  const people = communes.map(({ shortName }) => app.world.person(shortName));
  const places = communes.map(({ code }, i) => ({ person: people[i] as Actor, unit: code }));
  await givePlaces(app, PLAN.id, places);
  return { app, people };
}

/** A deputy of the same unit, who may go on with Hoa's drafts. */
export async function withLan(app: Town["app"], unit = TU_DOAN): Promise<Actor> {
  const lan = app.world.person("Lan");
  await givePlaces(app, PLAN.id, [{ person: lan, unit, role: "deputy" }]);
  return lan;
}

/** The questions about "Truyền thông lồng ghép về BĐG trên địa bàn", one answer each. */
const STEPS = {
  status: (hoa: Actor) => hoa.taps("3"),
  period: (hoa: Actor) => hoa.taps("Đã hoàn thành"),
  figures: async (hoa: Actor) => {
    await hoa.taps("Hôm qua");
    // Asked around the Action Month only.
    if (/Tháng hành động, đúng không/.test(hoa.lastMessage().text ?? "")) await hoa.taps("Không");
  },
  result: async (hoa: Actor) => {
    await hoa.says("3 cuộc, 120 người, nữ 70");
    await hoa.taps("Các mục còn lại không có số liệu");
  },
  evidence: (hoa: Actor) => hoa.says(RESULT),
  obstacle: (hoa: Actor) => hoa.taps("Bỏ qua"),
  review: (hoa: Actor) => hoa.says("không có"),
};
export type Step = keyof typeof STEPS;
export const ALL_STEPS = ["duty", ...Object.keys(STEPS)] as ("duty" | Step)[];

/** What the bot asks at each question. */
export const ASKED: Record<"duty" | Step, string> = {
  duty: "Bước 1/7 · Nhiệm vụ",
  status: "Bước 2/7 · Tình trạng",
  period: "Bước 3/7 · Thời gian",
  figures: "Bước 4/7 · Số liệu",
  result: "Bước 5/7 · Kết quả",
  evidence: "Bước 6/7 · Minh chứng",
  obstacle: "Bước 7/7 · Khó khăn, vướng mắc",
  review: "Anh/Chị kiểm tra lại trước khi gửi",
};

/** Answers everything before this question; the bot has just asked it. */
export async function goTo(hoa: Actor, question: "duty" | Step): Promise<void> {
  await hoa.says("/baocao");
  for (const [step, answer] of Object.entries(STEPS)) {
    if (question === "duty") break;
    await answer(hoa);
    if (step === question) break;
  }
  // Around the Action Month there is a step more.
  hoa.sees(ASKED[question].replace(/^Bước \S+ /, ""));
}

/** A whole report, sent. */
export async function report(hoa: Actor): Promise<void> {
  await goTo(hoa, "review");
  await hoa.taps("Gửi báo cáo");
}

/** Looks into the database of a running program. */
export async function look<T>(
  app: RunningApp<readonly string[]>,
  reading: (read: Reads) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(app.config.databaseUrl);
  try {
    return await reading(database.read);
  } finally {
    await database.close();
  }
}

/** The draft that was changed last, or the last one of this person. */
export async function draftOf(app: RunningApp<readonly string[]>, person?: Actor) {
  const draft = await look(app, (read) =>
    read.draft.findFirstOrThrow({
      where: person ? { holder: { telegramId: String(person.id) } } : {},
      orderBy: [{ updatedAt: "desc" }, { createdAt: "desc" }],
      include: { evidence: { where: { removed: false }, orderBy: inOrder("createdAt") } },
    }),
  );
  return { ...draft, answers: draft.answers as Record<string, unknown> };
}
