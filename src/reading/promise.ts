/** What is said of a report that is still to come: that it is in hand, or when it will be sent. */
import { bare, clean, fold } from "./text.ts";

/** Who speaks, and how politely: nothing of what is promised. */
const POLITE =
  "(?:da(?= (?:vang|ok|a|em|toi|minh|xa|don vi|ben|de|cho|chieu|sang|trua|mai|se|dang|ngay|tuan|chi|anh))|vang|ok|oke|a|nhe|nha|i|em|toi|minh|anh|chi|sep|ben|chung|don|vi|xa|thi|tran|phong|hoi|van|uy|ban|nhan|dan|ubnd|de|cho|xin|se|thi|luon|voi|ngay day|day)";
const NAMED_DAY =
  "(?:(?:den|truoc|vao|tam|khoang|chac|het)? ?(?:ngay |hom )?(?:mung |mong )?\\d{1,2}(?: (?:thang )?\\d{1,2}(?: \\d{4})?)?)";
const WEEKDAY =
  "(?:(?:den|truoc|vao|het|sang|chieu|hom)? ?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?: tuan (?:nay|sau|toi))?)";
const SOON =
  "(?:(?:sang|trua|chieu|toi) nay|(?:dau|cuoi) (?:gio |buoi )?(?:sang|chieu|ngay)(?: nay)?|chieu|toi nay|trua|hom nay|trong (?:ngay|hom nay|sang nay|chieu nay|tuan|tuan nay)|(?:dau|giua|cuoi) tuan(?: nay| sau| toi)?|(?:mot )?(?:ti|lat|chut|xiu)(?: nua| xiu| xiu nua)?|som|dung han|kip han|truoc han|ngay bay gio|ngay lap tuc|ngay|bay gio|trong thang|tuan (?:sau|toi))";
const WHEN = `(?:${NAMED_DAY}|${WEEKDAY}|${SOON})`;
const MORE =
  "(?: (?:bao cao|so lieu|bieu|luon|ngay|som|xong|len|ve|bu|nhanh|huyen|cho|dung han|file|ban giay|van ban))*";
const VERB = `(?:gui|nop|bao cao|lam|nhap|hoan thanh|hoan thien|bo sung|viet|soan|chuyen|tong hop|co|xong)${MORE}`;
const IN_HAND = `(?:(?:van )?dang (?:lam|viet|soan|soan thao|tong hop|hoan thien|chuan bi|nhap|ra soat|du thao|xay dung|lay so lieu|thu thap|do)${MORE}(?: do)?|(?:van |con )?(?:dang )?(?:cho|trinh) (?:lanh dao|chu tich|pho chu tich|bi thu|sep|truong phong|thu truong)(?: (?:ky|duyet|xem|ve|ky duyet))*(?: da)?|(?:sap|gan) (?:xong|hoan thanh)(?: roi)?|(?:van )?chua (?:xong|lam xong|viet xong|kip|gui duoc|nop duoc|hoan thanh)(?: (?:lam|gui|nop|viet|xong|kip))*)`;
/** Without one of these it is an order to the bot: "nộp báo cáo ngay". */
const SPEAKER = "(?:^| )(?:em|toi|minh|xa|vi|se|hoi|phong|tran|ban)";
const CLAUSE = `(?:${IN_HAND}|(?:${POLITE} )*${WHEN} (?:${POLITE} )*${VERB}|(?<=${SPEAKER} )${VERB} (?:vao )?${WHEN}|(?<=(?:^| )se (?:\\S+ )?)${VERB})`;
const PROMISE = new RegExp(
  `^(?:${POLITE} )*${CLAUSE}(?:(?: ${POLITE})* ${CLAUSE})*(?: ${POLITE})*$`,
  "s",
);
/** A longer text tells of something, and would take long to be tried. */
const LONGEST = 60;
const HAPPENED = /(?<![\p{L}\p{M}])(?:đã|rồi)(?![\p{L}\p{M}])/u;
const BEGUN = /(?<![a-z])(?:sap|gan) (?:xong|hoan thanh) roi/;

/** "Vâng ạ, chiều em gửi", "đang làm ạ", "ngày 20/6 xã nộp": so far nothing was done. */
export function saysComing(typed: string): boolean {
  const text = clean(typed).toLowerCase();
  if (text.length > LONGEST) return false;
  if (HAPPENED.test(text) && !BEGUN.test(bare(text))) return false;
  // Without its mark it is the speaker.
  return PROMISE.test(fold(text.replace(/(?<!\p{L})tối(?!\p{L}| nay)/gu, "tối nay")));
}
