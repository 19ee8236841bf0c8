import { fold } from "../reading/text.ts";
import { STATUSES, type Status } from "./answers.ts";

/** What people type where a button is meant, in either language. */

const STATUS_WORDS: Readonly<Record<Status, RegExp>> = {
  completed: /^(da )?(hoan thanh|hoan tat|thuc hien xong|lam xong|xong)( roi)?$|^(completed|done)$/,
  ongoing: /^(dang )(thuc hien|trien khai|lam|tien hanh)$|^chua xong$|^(ongoing|in progress)$/,
  pending:
    /^chua (thuc hien|trien khai|lam|tien hanh|to chuc)( duoc)?$|^(not done|not yet done|not yet)$/,
  nil: /^khong (co )?phat sinh$|^(nothing to report|nil)$/,
};

/** "Đã hoàn thành", "dang lam", "không phát sinh". */
export function statusIn(text: string): Status | null {
  const typed = fold(text);
  return STATUSES.find((status) => STATUS_WORDS[status].test(typed)) ?? null;
}

/** "Đang triển khai …" inside a sentence: it is not done yet. */
export function tellsOngoing(text: string): boolean {
  return /(?:^| )(?:dang (?:thuc hien|trien khai|tien hanh|tiep tuc|xay dung|to chuc)|chua xong)(?: |$)/.test(
    fold(text),
  );
}

/** So many words at the most are said of nothing. */
const NIL_WORDS = 14;

const NIL_DEED = "(?:hoat dong|noi dung|nhiem vu|viec|cong viec|so lieu|ket qua|bao cao)";
const NIL_ANY = "(?: (?:gi|nao|moi|gi moi|nao moi|nao ca|gi ca))?";
const NIL_ENDS = "(?: (?:a|nhe|dau|nha|het))*$";
/** Each with what may stand behind it: nothing but polite words. */
const NIL = [
  `khong (?:co )?(?:gi )?phat sinh(?: (?:gi|${NIL_DEED})${NIL_ANY})?`,
  `(?:khong|chua) (?:co )?(?:gi|${NIL_DEED}${NIL_ANY}) (?:de |can |phai )?bao cao(?: gi)?`,
  `(?:khong|chua) (?:co|to chuc|trien khai|thuc hien|lam)(?: duoc)? (?:${NIL_DEED} (?:gi|nao)|gi)(?: (?:ca|het|moi))?`,
].map((pattern) => new RegExp(`(?:^| )${pattern}${NIL_ENDS}`));
const NIL_ASKED =
  /(?:^| )(?:(?<!nhiem )vu|truong hop|ai|bao nhieu|may)(?: |$)|(?:^| )(?:don vi|xa|thi tran|co quan|thang|quy|nhiem vu|phong|ban) nao(?: |$)/;
/** What nothing is said of but that it is missing. */
const NIL_OTHER = /(?:^| )(?:kho khan|vuong mac|kinh phi|can bo|van ban|y kien|kien nghi)(?: |$)/;

/**
 * "Tháng này xã không phát sinh gì ạ", "đơn vị không có gì để báo cáo", told and not asked; of what did not
 * happen beside deeds it says nothing.
 */
export function tellsNil(text: string): boolean {
  const said = fold(text);
  if (said.split(" ").length > NIL_WORDS || /\?/.test(text)) return false;
  if (NIL_ASKED.test(said) || NIL_OTHER.test(said)) return false;
  return NIL.some((pattern) => pattern.test(said));
}

/** Of what it is said that nothing came up, as it stands before the words that say so. */
export function nilAbout(text: string): string {
  const [, about = ""] =
    /^([\s\S]*?)\s*(?<!\p{L})(?:không|chưa|ko|khong|chua)(?!\p{L})/iu.exec(text.normalize("NFC")) ??
    [];
  return about;
}

/** "… chưa thực hiện do chưa có kinh phí, dự kiến quý IV": of what, why, and when it is planned. */
export function pendingIn(
  text: string,
): { readonly about: string; readonly reason: string; readonly planned: string | null } | null {
  const [, about = "", reason = "", planned = null] =
    /^\s*(.{0,120}?)\s*chưa (?:được )?(?:thực hiện|triển khai|tổ chức|tiến hành|làm)(?: được)?,? (?:do|vì|lý do(?: là)?:?) ([^.;?]{5,300}?)(?:[,.;] (?:dự kiến|sẽ (?:thực hiện|làm|tổ chức))(?: vào| trong)? (.{3,80}?))?\s*[.!]?\s*$/iu.exec(
      text.normalize("NFC"),
    ) ?? [];
  return reason === "" ? null : { about, reason, planned };
}

/** "Không", "không có": an answer to the question for obstacles, not an obstacle. */
export function saysNothing(text: string): boolean {
  return /^(khong|ko|k|khong co|ko co|chua co|no|none|nothing)( gi)?( a)?$/.test(fold(text));
}

/** Nobody knows yet. */
export function saysUnknown(text: string): boolean {
  return /^(chua (xac dinh|biet|ro)|khong (biet|ro)|(chua|khong) co so lieu|not known|unknown)( a)?$/.test(
    fold(text),
  );
}

/** "Đã có rồi ạ", "chưa": whether something is so, where that is asked; null if it is neither. */
export function isSoSaid(text: string): boolean | null {
  const typed = fold(text);
  if (/^(da )?(co|roi|du|lap|thanh lap|thanh lap duoc)( du)?( roi)?( (a|nhe))?$/.test(typed))
    return true;
  if (/^(da )?(chua|van chua)( co| lap| thanh lap)?( (a|dau|nhe))*$|^not yet$/.test(typed))
    return false;
  return yesOrNo(text);
}

/** "Đúng", "có ạ", "không phải"; null if it is neither yes nor no. */
export function yesOrNo(text: string): boolean | null {
  const typed = fold(text);
  if (
    /^(da )?(co|dung|dung vay|dung roi|phai|phai roi|vang|da|ok|oke|yes|y|right)( a)?$/.test(typed)
  )
    return true;
  return saysNothing(text) || /^(khong phai|khong dung|sai)( a)?$/.test(typed) ? false : null;
}

/** No file, or no more of them. */
export function saysEnough(text: string): boolean {
  return saysNothing(text) || /^(bo qua|xong|het|het roi|du roi|skip|done)$/.test(fold(text));
}

export function saysBack(text: string): boolean {
  return /^(quay lai|tro lai|lui lai|back)$/.test(fold(text));
}

export function saysSend(text: string): boolean {
  return /^(gui|gui bao cao|gui di|gui nhe|dong y gui|trinh|trinh lanh dao|send|send the report)$/.test(
    fold(text),
  );
}

/** Whoever says so has looked at what is shown and lets it go: "gửi đi ạ", "đúng rồi ạ, gửi giúp em". */
export function saysAgree(text: string): boolean {
  return saysSend(text) || AGREES.test(fold(text));
}

const AGREES =
  /^(?:(?:da|vang|ok|oke|okie|okay) )*(?:(?:ok|oke|okie|okay|dung|chuan|chinh xac|duoc|dong y|xac nhan|nhat tri|gui|right|correct|fine|yes|send it)(?: (?:roi|vay|het|ca|di|luon|giup|em|a|nhe|nha|anh|chi|bao cao))*(?: |$))+$/;

/** Nothing to add to what is shown. */
export function saysGoOn(text: string): boolean {
  return /^(tiep tuc|tiep|tiep theo|dong y|ok|continue|next)( a)?$/.test(fold(text));
}

/** There is no document yet. */
export function saysNoDocument(text: string): boolean {
  return (
    saysNothing(text) ||
    /^(chua( ky| ban hanh| ra van ban)?|(chua|khong) co (van ban|cong van|bao cao))( a)?$/.test(
      fold(text),
    )
  );
}
