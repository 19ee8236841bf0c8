/** Marks of secrecy (Luật 117/2025/QH15, before it 29/2018/QH14; privacy.md §5). */
import { type Place, places } from "./privacy-place.ts";
import { wordings } from "./text.ts";

const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
/** The stamp, in capitals; "MẬT ĐỘ", "MẬT ONG", "BẢO MẬT" are other words. */
const STAMP = new RegExp(
  `(?<!(?:BẢO|BÍ|THÂN|CHẶT|NỒNG)\\s)${EDGE}(?:TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT)${END}(?!\\s+(?:ĐỘ|ONG|KHẨU|THIẾT|MÃ))`,
  "gu",
);
/** "tai lieu mat" without diacritics is left out: it may be a lost document. */
const WORDED =
  /(?<![\p{L}])(?:(?:tài liệu|văn bản|công văn|báo cáo|kế hoạch|độ|hồ sơ)\s+(?:tối\s+|tuyệt\s+)?mật(?!\s+(?:độ|thiết|khẩu))|tối\s+mật|tuyệt\s+mật)(?!\p{L})/giu;
/** "Không gửi tài liệu mật" reminds of the rule. */
const REMINDER = new RegExp(
  `${wordings("không", "không được", "cấm", "tránh", "nghiêm cấm")}(?:\\s+\\p{L}+){0,4}\\s*$`,
  "iu",
);

/** Letters before a mark among which a reminder is looked for. */
const NEAR = 80;

export function findSecretMarks(text: string): Place[] {
  if (!/mật/iu.test(text)) return [];
  const stamped = places(text, STAMP);
  const worded = places(text, WORDED).filter(
    ({ start }) => !REMINDER.test(text.slice(Math.max(0, start - NEAR), start)),
  );
  return [...worded, ...stamped.filter((mark) => !worded.some((each) => covers(each, mark)))];
}

/** "MAT" in a file name also stands for mất cân bằng, Mặt trận, …: it counts only on its own. */
export function secretFileName(name: string): Place[] {
  const spaced = name.replace(/[_.-]/g, " ");
  const marks = findSecretMarks(spaced);
  if (marks.length > 0) return marks;
  const bare = [
    /(?<!\p{L})(?:TOI|TUYET)\s+MAT(?!\p{L})/gu,
    /(?<!\p{L})(?:do|tai lieu)\s+(?:mat|tuyet mat|toi mat)(?=\s+(?:pdf|docx?|xlsx?|jpe?g|png)$|\s*$)/giu,
    /^MAT(?=\s+(?!TRAN|CAN|BANG|ONG|DO|KHAU|TIEN|HANG|NUOC|TICH|DAT)\S)/gu,
    /[([]\s*MAT\s*[)\]]/gu,
    /(?<=\s)MAT(?=\s+(?:pdf|docx?|xlsx?|jpe?g|png)$|\s*$)/gu,
  ];
  return bare.flatMap((pattern) => places(spaced, pattern)).slice(0, 1);
}

function covers(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
