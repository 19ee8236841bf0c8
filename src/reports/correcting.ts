import type { Figure } from "../plan/model.ts";
import { derive, withoutDerived } from "../reading/figure-value.ts";
import { fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";

/** What people do to a report that was sent, in their own words. */
export type Correcting = "correct" | "withdraw";

const WITHDRAWS =
  /^(?:(?:em|toi|minh|cho|xin|nho|bot|vui long|de nghi|muon|can|hay|giup) )*(?:thu hoi|xoa|huy|rut)(?: bo| lai| giup| ho)? (?:cai |ban )?(?:bao cao|bc)(?: |$)/;
const CORRECTS = [
  /^(?:(?:em|toi|minh|cho|xin|nho|bot|vui long|de nghi|muon|can|hay|giup|phep|a) )*(?:sua|doi|dinh chinh|chinh sua|dieu chinh|nham|sai|ghi nham|ghi sai|nhap nham|nhap sai)(?: lai)?(?: giup| ho)? (?:ngay|thoi gian)(?: |$)/,
  /^(?:a |nham |xin loi |em |toi )*(?:ngay|thoi gian)(?: (?:to chuc|thuc hien|lam|dien ra))? (?:dung|chinh xac)(?: (?:ra|phai))? la(?: |$)/,
  /\d (?:moi|moi la) dung(?: |$)/,
  /^(?:(?:em|toi|minh|cho|xin|nho|bot|vui long|de nghi|muon|can|hay|giup|phep) )*(?:sua|dinh chinh|chinh sua|dieu chinh)(?: lai)?(?: giup| ho)? ?(?:so lieu |so |cai |ban )?(?:bao cao|bc)(?: |$)/,
  /^(?:(?:em|toi|minh|cho|xin|bot|vui long|de nghi) )*(?:dinh chinh|sua lai|nham)(?: |$)/,
  /(?:^| )chu (?:khong|ko|k|hong) phai(?: |$)/,
  /(?:^| )(?:bao cao|gui|nhap|ghi|go|danh) (?:bi )?(?:nham|sai)(?: |$)/,
  /(?:^| )khong phai \S+(?: \S+)? ma la \d/,
];

/** Whether these words are about a report that was sent: to be put right, or taken back. */
export function saysCorrecting(text: string): Correcting | null {
  const said = fold(text)
    .replace(/[,.;:!]+/g, " ")
    .replace(/ +/g, " ")
    .trim();
  if (/\?\s*$/.test(text)) return null;
  if (WITHDRAWS.test(said)) return "withdraw";
  return CORRECTS.some((pattern) => pattern.test(said)) ? "correct" : null;
}

/** "Báo cáo số 0005": the number that these words name. */
export function numberSaid(text: string): number | null {
  const [, number] =
    /(?:^| )(?:bao cao|bc) so 0*([1-9]\d{0,5})(?:[ ,.:;]|$)/.exec(fold(text)) ?? [];
  return number === undefined ? null : Number(number);
}

/** A head that names a report names it for whoever asks which one is meant (`namesReport`). */
const HEAD =
  /^[\p{L} ]{0,30}?(?:sửa|đính chính|chỉnh sửa|điều chỉnh)(?: lại)?(?: số liệu)? (?:báo cáo|bc)([^:]{0,80}):\s*/iu;
/** What people say before a figure that they put right. */
const SORRY =
  /^(?:(?:à|ừ|xin lỗi|nhầm|em nhầm|tôi nhầm|sửa(?! chữa)(?: lại)?(?: thành| là)?|đính chính(?: là)?|đúng(?: ra)?(?: phải)? là|phải là|chính xác là)(?![\p{L}])[\s,.:;-]*)+/iu;
/** The same before a day, of which the word for it stays. */
const SORRY_DAY =
  /^(?:(?:à|ừ|ạ|em|tôi|cho|xin|xin lỗi|nhờ|giúp)[\s,.:;-]*)*(?:(?:sửa|đổi|đính chính|chỉnh sửa|điều chỉnh|nhầm|sai|ghi nhầm|ghi sai|nhập nhầm|nhập sai)(?: lại)?(?: giúp| hộ)? (?:ngày|thời gian)(?: (?:tổ chức|thực hiện|diễn ra))?(?: rồi| giúp| hộ| em| ạ)*(?: (?:thành|là|sang|về))?|(?:ngày|thời gian)(?: (?:tổ chức|thực hiện|làm|diễn ra))? (?:đúng|chính xác)(?: (?:ra|phải))? là)(?![\p{L}])[\s,.:;-]*(?:(?:đúng|phải)(?: ra)? là\s+)?(?:ngày\s+)?/iu;
/** "5/6 mới đúng ạ" */
const RIGHT_DAY =
  /^(?:ngày )?(\d{1,2}\s?[/.-]\s?\d{1,2}\S*)\s*(?:mới đúng|mới là đúng|mới phải)(?![\p{L}])/iu;
const NOT = /[\s,;(]*chứ (?:không|ko|k) phải[^;]*$/iu;
const RATHER = /không phải (?:là )?[^,;:]{1,40}? mà là /iu;

/** What is right, without the words of correcting and without what it stands in the place of. */
export function rightWords(text: string): string {
  const said = text
    .normalize("NFC")
    .replace(SORRY_DAY, "ngày ")
    .replace(/^ngày (?=từ\s)/iu, "")
    .replace(RIGHT_DAY, "ngày $1");
  const cuts = [HEAD, SORRY, RATHER, NOT];
  return cuts.reduce((words, cut) => words.replace(cut, ""), said).trim();
}

/** Whether a report is named by more than that it was the last: its number, what it was about. */
export function namesReport(text: string): boolean {
  const [, named = ""] = HEAD.exec(text.normalize("NFC")) ?? [];
  return !/^(?: (?:vua|vua gui|vua roi|truoc|tren|nay|o tren|a))*$/.test(
    ` ${fold(named)}`.trimEnd(),
  );
}

/**
 * The answers of a report as a draft that was begun anew corrects them: what the draft says stands in the
 * place of what the report says, what it does not say stays.
 */
export function correctedBy(report: Answers, draft: Answers, asked: readonly Figure[]): Answers {
  const { period, status, about, result, obstacle, unread, beside, queue } = draft;
  // Words of correcting tell of no deed: what was told of it stays.
  const told = result !== undefined && saysCorrecting(result) === null ? { result } : {};
  // What follows from others is worked out anew, from both.
  const figures = withoutDerived(draft.figures ?? {}, draft.derived ?? [], asked);
  const said = Object.keys(figures).filter((code) => figures[code] !== null);
  const without = (codes: readonly string[] = []) => codes.filter((code) => !said.includes(code));
  const stands = withoutDerived(report.figures ?? {}, report.derived ?? [], asked);
  const whole = derive(
    { ...stands, ...Object.fromEntries(said.map((code) => [code, figures[code] ?? null])) },
    asked,
  );
  const byRule = [...without(report.derived), ...(draft.derived ?? [])].filter(
    (code) => code in whole.values && !whole.derived.includes(code),
  );
  return {
    ...report,
    ...{ ...(period && { period }), ...(status && { status }), ...told },
    ...(obstacle ? { obstacle } : {}),
    figures: whole.values,
    derived: [...byRule, ...whole.derived],
    about: [...without(report.about), ...(about ?? [])],
    ...(unread ? { unread } : {}),
    ...(beside ? { beside } : {}),
    ...(queue ? { queue } : {}),
    at: undefined,
  };
}
