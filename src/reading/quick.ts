/**
 * A report told in one sentence instead of a dialogue: "Ngày 20/11 xã tổ chức mít tinh, 150 người dự,
 * nữ 90, 5 triệu". Everything read is shown and confirmed before it counts, so the question here is
 * only whether the sentence is a report at all; when in doubt it is not.
 */
import { formatDay } from "../plan/day.ts";
import type { Day, Duty, Figure, Period } from "../plan/model.ts";
import type { DateContext, DateProblem } from "./date.ts";
import { type FoundDate, findPeriod } from "./date-find.ts";
import { readDocument } from "./document.ts";
import { rankDuties } from "./duty-rank.ts";
import { type FiguresReading, readFigures } from "./figures.ts";
import { anyOf, bare, clean, fold, listed, wordings } from "./text.ts";

export interface QuickContext extends DateContext {
  /** The duties that this unit may report on. */
  readonly duties: readonly Duty[];
  readonly figures: readonly Figure[];
  /** From the day that activities count (`countsFrom`) to the last day; its duties then rank higher. */
  readonly actionMonth?: Period;
}

export type QuickReading =
  | {
      kind: "report";
      /** Both days included; null if no day was said or the day cannot be (see `dateProblem`). */
      date: { from: Day; to: Day } | null;
      dateProblem: DateProblem | null;
      figures: FiguresReading;
      /** The sentence as typed, cleaned; "hôm qua" became a date, since it is read on other days too. */
      result: string;
      /** Codes, likeliest first. */
      duties: readonly string[];
    }
  | { kind: "none" };

/** What an activity is called (plan II.1, II.3; reporting.md hinh_thuc). */
const ACTIVITY = new RegExp(
  wordings(
    ...listed(`mít tinh, lễ phát động, hội nghị, tọa đàm, tập huấn, truyền thông, tuyên truyền,
nói chuyện chuyên đề, hội thi, cuộc thi, giao lưu, đối thoại, diễn đàn, sinh hoạt,
câu lạc bộ, CLB, kiểm tra, giám sát, thăm hỏi, tặng quà, suất quà, phát thanh,
băng rôn, khẩu hiệu, pa nô, tờ rơi, tin bài, văn nghệ, hội thảo, ra mắt, mô hình,
kế hoạch, ra quân, phóng sự, Tháng hành động, phổ biến pháp luật, lồng ghép, tư vấn,
khám sức khỏe`),
  ),
  "giu",
);
const VERB = new RegExp(
  wordings(
    ...listed(`tổ chức, triển khai, phối hợp, thực hiện, treo, phát, cấp phát, ra mắt, thành lập,
tặng, trao, ban hành, đăng, mở, tham gia, tham dự, duy trì, hoàn thành, tiến hành,
xây dựng, lồng ghép, hỗ trợ, tuyên truyền, tập huấn, kiểm tra, giám sát, thăm hỏi`),
  ),
  "giu",
);
const QUESTION = new RegExp(
  `\\?|${wordings(
    ...listed(`bao giờ, khi nào, thế nào, như thế nào, ở đâu, bao nhiêu, được không, đúng không,
phải không, có phải, hay chưa, chưa ạ, không ạ, mấy giờ, làm sao, tại sao, vì sao,
cho hỏi, xin hỏi`),
  )}`,
  "iu",
);
/**
 * Requests, plans, things that did not take place, and talk about the reporting itself. No single
 * word whose bare form is another one: "hoãn" would stop "liên hoan", "hủy" would stop "huy động".
 */
const NOT_DONE = anyOf(
  ...listed(`đề nghị, nhờ, vui lòng, xin phép, yêu cầu, mời các, kính mời, trân trọng mời, giúp em,
giúp tôi, giúp mình, sẽ, dự kiến, sắp, sắp tới, chuẩn bị, ngày mai, sáng mai,
chiều mai, tối mai, mai tổ chức, mai họp, tuần sau, tuần tới, tháng sau, tháng tới,
chưa tổ chức, chưa triển khai, chưa thực hiện, chưa có, không tổ chức,
không triển khai, không thực hiện, tạm hoãn, bị hoãn, hoãn hội nghị, hoãn sang,
hoãn đến, bị hủy, hủy hội nghị, hủy buổi, bị lỗi, không phát sinh, gửi sau,
báo cáo sau, nhắc hạn, nhắc lại, em quên, quên báo cáo, hạn báo cáo, kiểm tra lại,
xem lại, sửa lại, tomorrow, please`),
);
const SHORTEST = 4;

/**
 * Reads a sentence as a report, or says that it is none. It needs a day or an activity, and a figure
 * or something that was done. A question, a request, a plan for later, greetings and bare numbers
 * are none, nor is a day that still lies ahead.
 */
export function readQuickReport(text: string, context: QuickContext): QuickReading {
  const typed = clean(text);
  if (fold(typed).split(" ").length < SHORTEST || /^\//.test(typed)) return { kind: "none" };
  if (QUESTION.test(typed) || NOT_DONE.test(typed)) return { kind: "none" };

  const found = findDate(typed, context);
  const problem = found?.reading.kind === "problem" ? found.reading.problem : null;
  if (problem?.kind === "in-future") return { kind: "none" };
  const date = found?.reading.kind === "period" ? found.reading : null;

  const rest = found === null ? typed : `${typed.slice(0, found.start)}, ${typed.slice(found.end)}`;
  const figures = readFigures(rest, context.figures, undefined, context);
  const told = Object.keys(figures.values);
  const activities = places(typed, ACTIVITY);
  // "Tuyên truyền" is an activity and a deed, but one word is not two pieces of evidence.
  const deeds = places(typed, VERB).filter((at) => !activities.some((each) => each === at));
  const when = date !== null || problem !== null;
  const what = activities.length > 0;
  if (!(when || what) || (told.length === 0 && deeds.length === 0)) return { kind: "none" };
  // Only a day and a verb ("hôm qua em tham gia họp") or only numbers with a day: too little.
  if (!what && (told.length === 0 || deeds.length === 0)) return { kind: "none" };
  if (!when && told.length === 0 && activities.length + deeds.length < 3) return { kind: "none" };

  return {
    kind: "report",
    date: date === null ? null : { from: date.from, to: date.to },
    dateProblem: problem,
    figures,
    result: found && date ? dated(typed, found, date.from) : typed,
    duties: rankDuties(
      { text: typed, figures: told, from: date?.from ?? null },
      context.duties,
      context.actionMonth,
    ),
  };
}

/** The day of the activity: not the day of a document, nor the "8/11" of "nữ 8/11". */
function findDate(typed: string, context: DateContext): FoundDate | null {
  let masked = typed;
  for (const { index } of typed.matchAll(/(?<![\p{L}\d/])\d/gu)) {
    const document = readDocument(typed, index, context);
    if (document !== null)
      masked = `${masked.slice(0, index)}${"#".repeat(document.end - index)}${masked.slice(document.end)}`;
  }
  return findPeriod(masked, context);
}

/** "Hôm qua" as "Ngày 19/11/2024", "sáng nay" as "sáng ngày 20/11/2024". */
function dated(typed: string, { start, end }: FoundDate, day: Day): string {
  const said = typed.slice(start, end);
  const relative = /^(?:hom|(sang|chieu|toi)) (?:nay|qua|kia)$/.exec(bare(said));
  if (!relative) return typed;
  const time = relative[1] === undefined ? "" : said.slice(0, relative[1].length + 1);
  const word = time === "" && said.startsWith("H") ? "Ngày" : "ngày";
  return `${typed.slice(0, start)}${time}${word} ${formatDay(day)}${typed.slice(end)}`;
}

function places(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
