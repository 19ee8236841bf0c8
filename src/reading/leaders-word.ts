/** What a leader writes back to a report that waits for their word, in either language. */
import { clean, wordings } from "./text.ts";

export type LeadersWord =
  | { readonly kind: "agree" }
  /** Why, in their words, if they said so. */
  | { readonly kind: "return"; readonly reason: string | null };

const POLITE = wordings("tôi", "mình", "anh", "chị", "em", "dạ", "vâng", "i");
const AGREED = wordings(
  ...["đồng ý gửi", "đồng ý duyệt", "đồng ý", "nhất trí", "duyệt", "phê duyệt", "chấp thuận"],
  ...["thông qua", "agree", "agreed", "approve", "approved"],
);
const ADDED = wordings("gửi", "gửi đi", "báo cáo", "này", "nhé", "ạ", "nha", "rồi", "the report");
const REFUSED = wordings(
  ...["không đồng ý", "chưa đồng ý", "không nhất trí", "chưa nhất trí", "không duyệt"],
  ...["chưa duyệt", "trả lại", "không gửi", "chưa gửi", "disagree", "not agreed", "return it"],
);
const BECAUSE = wordings("vì", "do", "bởi vì", "lý do", "lí do", "because");

const AGREES = new RegExp(`^(?:${POLITE}[\\s,]*)*${AGREED}(?:[\\s,]+${ADDED})*[\\s.!]*$`, "iu");
const RETURNS = new RegExp(
  `^(?:${POLITE}[\\s,]*)*${REFUSED}(?:\\s+${ADDED})*[\\s,.:;–-]*(?:${BECAUSE}[\\s:]*)?(.*)$`,
  "isu",
);

/** Null: it says something else. "Ok" may only say that it was read. */
export function readLeadersWord(typed: string): LeadersWord | null {
  const text = clean(typed);
  if (AGREES.test(text)) return { kind: "agree" };
  const returned = RETURNS.exec(text);
  return returned && { kind: "return", reason: returned[1]?.trim() || null };
}
