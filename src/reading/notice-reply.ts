/** What focal points write back to a reminder of a deadline, in either language. */
import { saysComing } from "./promise.ts";
import { bare, clean, fold } from "./text.ts";

export type NoticeReply =
  /** It went out, on paper as it seems: the text may hold its number and a day. */
  | { readonly kind: "paper"; readonly text: string }
  /** More time: until the day, if one was written; why, if it was said. */
  | { readonly kind: "extension"; readonly day: string | null; readonly reason: string | null }
  /** Tomorrow, or in some days: the text may name the day. */
  | { readonly kind: "later"; readonly text: string; readonly days: 1 | 3 }
  /** It is in hand, or will be sent: nothing was done yet. The text may name the day. */
  | { readonly kind: "promise"; readonly text: string }
  /** It is ready, and so can be sent. */
  | { readonly kind: "done" }
  /** It was read, and nothing more. */
  | { readonly kind: "thanks" };

/** Longer texts tell of something. */
const LONGEST = 200;

/** Who speaks, and how politely: nothing of what is said. */
const SPEAKER =
  "(?:(?:da|vang|ok|ben em|chung toi|chung em|don vi|xa|huyen|phong|hoi|em|toi|minh|anh|chi|van phong|ubnd|uy ban nhan dan|uy ban|thi tran|tt|phuong|se|de|cho|xin|i|we|will)[, ]+)*";

const BEGINNING = new RegExp(`^(${SPEAKER})(.*)$`, "s");

const THANKS =
  /^(da |vang |ok |a |em |toi |minh |xa )*(ok|oke|okie|okay|vang|da|u|uh|um|duoc|duoc roi|da nhan|nhan duoc|da nhan duoc|em nhan duoc|toi nhan duoc|da ro|ro|ro roi|da biet|biet roi|ghi nhan|nho roi|cam on|cam on nhieu|thanks|thank you|noted|got it|yes)( (a|nhe|nha|roi|anh|chi|em|ban|bot|nhieu))*$/;
const ONLY_PICTURES = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\s)+$/u;
const DONE =
  /^(da |vang |em |toi )*(xong|lam xong|hoan thanh|hoan tat|viet xong|soan xong|co bao cao|done|finished|ready)( (roi|ca|het|a|nhe))*$/;
const PAPER = new RegExp(
  `^${SPEAKER}(?:(?:bao cao|van ban|cong van|bc|ban giay|ban cung) )?(?:(?:da|vua|moi|have|has) )*(?:bao cao|nop|gui|chuyen|ban hanh|trinh|submitted|sent)(?![a-z]) ?(.*)$`,
  "s",
);
/** Without one of these it is a wish, not a deed. */
const PAST = /(?:^|\s)(?:da|vua|moi|roi|have|has|submitted|sent)(?![a-z])/;
/** Only of paper is that said; a letter of invitation goes out on it, too, and is no report. */
const ON_PAPER =
  /(?:^|\s)(?:(?:bc|bao cao|van ban|ban|bang) (?:giay|cung)|(?:qua|bang) (?:buu dien|van thu|duong cong van)|bang van ban|(?:nop|gui|chuyen) (?:.* )?\d+ ?\/ ?bc|on paper|by post)(?![a-z])/;
/** Whether more time was given, and until when: it asks for none. */
const ASKS_GIVEN =
  /^(?!.*(?:^|\s)xin\s).*gia han (?:\S+ ){0,6}?(?:ngay (?:nao|may)|hom nao|khi nao|bao gio|bao lau)(?![a-z])|^(?!.*(?:^|\s)xin\s).*(?:duoc|da) (?:\S+ )?gia han (?:.*\s)?(?:chua|khong)(?: (?:a|nhi|em|vay))*\W*$|gia han .*(?:duyet|tra loi|dong y|chap nhan) chua(?: (?:a|nhi|em|vay))*\W*$/;
const EXTENSION =
  /gia han|xin (?:phep )?(?:them|lui|hoan|nop (?:cham|muon|tre|sau))|lui (?:han|ngay|thoi han)|them (?:thoi gian|may ngay|vai ngay)|extension|more time/;
const LATER = new RegExp(
  `^${SPEAKER}(?:(?:sang|chieu|trua|toi|ngay) )?(mai(?=[ .,!]*$|,? (?:a|nhe|nha|em|toi|minh|xa|don vi|chung|se|moi|gui|nop|bao cao|lam|xong)(?![a-z]))|hom sau|hom khac|vai (?:hom|ngay)|may (?:hom|ngay)|[23] ngay|(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?: tuan (?:nay|sau|toi))?|tuan (?:sau|toi)|tomorrow|later|next week)(?![a-z])|^${SPEAKER}(?:gui|nop|lam|nhac(?: lai)?) (?:sau|(?:vao )?(?:(?:sang|chieu|ngay) )?mai|tuan sau)(?![a-z])`,
);
/** "Mai xã tổ chức hội nghị" puts nothing off. */
const TELLS =
  /(?:^|\s)(?:to chuc|khai mac|dien ra|tien hanh|phat dong|ra quan|hop|tap huan|truyen thong|tuyen truyen)(?![a-z])/;
const TOMORROW = /(?:^|\s)(?:mai|tomorrow)(?![a-z])/;
const DAY = /(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?/iu;
const REASON = /(?:^|[\s,.;(])(?:vì|do|bởi|because)\s+(.+)$/isu;

/**
 * Null: it says something else, and is no answer to a reminder.
 *
 * @param own names of the units for which its author speaks: "Thị trấn Na Dương đã nộp" says it of one's own
 */
export function readNoticeReply(typed: string, own: readonly string[] = []): NoticeReply | null {
  const text = clean(typed);
  if (text === "" || text.length > LONGEST) return null;
  if (ONLY_PICTURES.test(text)) return { kind: "thanks" };
  const folded = fold(text);
  if (THANKS.test(folded)) return { kind: "thanks" };
  if (DONE.test(folded)) return { kind: "done" };
  const plain = withoutOwn(bare(text), own);
  if (ASKS_GIVEN.test(plain) && EXTENSION.test(plain)) return null;
  if (EXTENSION.test(plain)) {
    const reason = REASON.exec(text)?.[1]?.trim() ?? null;
    return { kind: "extension", day: DAY.exec(text)?.[0] ?? null, reason };
  }
  if (isSent(plain)) return { kind: "paper", text };
  if (LATER.test(plain) && !TELLS.test(plain))
    return { kind: "later", text, days: TOMORROW.test(plain) ? 1 : 3 };
  if (saysComing(text)) return { kind: "promise", text };
  return null;
}

/** Who speaks is named by the kind of the unit, by its own name, or by both; another's name stays. */
function withoutOwn(plain: string, own: readonly string[]): string {
  const [, speaker = "", said = plain] = BEGINNING.exec(plain) ?? [];
  const proper = own.map((name) => BEGINNING.exec(bare(name))?.[2] ?? "");
  const named = proper.find((name) => name !== "" && said.startsWith(`${name} `));
  return named === undefined ? plain : speaker + said.slice(named.length).trimStart();
}

function isSent(plain: string): boolean {
  return PAPER.test(plain) && PAST.test(plain);
}

/** "Đã nộp bc giấy hôm qua rồi", in answer to nothing. */
export function saysPaperSent(typed: string, own: readonly string[] = []): boolean {
  const plain = withoutOwn(bare(clean(typed)), own);
  return plain.length <= LONGEST && isSent(plain) && ON_PAPER.test(plain);
}
