/**
 * Somebody tells the bot of violence. The plan's own subject is violence, so the words alone do not
 * count: "hỗ trợ trẻ em bị xâm hại" is work that was done, "con tôi bị xâm hại" is a cry for help.
 */
import { listed, wordings } from "./text.ts";

const SELF = wordings(
  ...listed(`tôi, em, mình, con tôi, con gái tôi, con em, cháu tôi, vợ tôi, mẹ tôi, mẹ em, chị tôi,
chị em tôi, em gái tôi, cháu bé, một cháu, bé gái, hàng xóm, nhà bên, bạn tôi, bạn em,
có người, có cháu, có chị, ai đó`),
);
const HURT =
  "(?:" +
  wordings(
    ...listed(`đánh, đánh đập, bạo hành, bạo lực, xâm hại, hiếp, hiếp dâm, cưỡng hiếp, hãm hiếp,
lạm dụng, đe dọa, dọa giết, chém, bóp cổ, nhốt, bắt cóc, sàm sỡ, quấy rối, ép cưới,
bán sang Trung Quốc, lừa bán, hành hạ`),
  ) +
  ")";
const BY = `(?:\\s+${wordings(...listed(`chồng, bố, cha, dượng, bố dượng, vợ, con trai, hàng xóm, người yêu, ông ấy, nó, họ`))})`;
const SUFFERS = `${wordings("bị")}${BY}?(?:\\s+${wordings("nó", "tôi", "em", "hay", "đang", "vừa")})?\\s+${HURT}`;

/** Clear by themselves. */
const CLEAR: readonly RegExp[] = [
  // "Chồng đánh", "chồng tôi lại đánh tôi", "bố em hay đánh mẹ em".
  new RegExp(
    `${wordings("chồng", "bố", "cha", "dượng", "bố dượng")}(?:\\s+${wordings(
      ...listed(`tôi, em, cháu, mình, nó, chị ấy, cô ấy, hay, lại, đang, vừa, cứ, thường xuyên,
suốt ngày, đã`),
    )}){0,3}\\s+${wordings("đánh", "đánh đập", "bạo hành", "dọa giết", "bóp cổ", "chém", "hành hạ")}`,
    "giu",
  ),
  new RegExp(
    `${wordings("đang", "vừa", "lại", "hay")}\\s+${wordings("đánh vợ", "đánh con", "đánh mẹ", "bạo hành vợ")}`,
    "giu",
  ),
  new RegExp(`${wordings("cứu tôi", "cứu em", "cứu cháu", "cứu mẹ", "cứu với", "cứu con")}`, "giu"),
  new RegExp(`${wordings("bị")}${BY}\\s+${HURT}`, "giu"),
  new RegExp(`${SELF}(?:\\s+\\p{L}+){0,3}\\s+${SUFFERS}`, "giu"),
];
/** Clear unless the sentence is about work. */
const DOUBTFUL: readonly RegExp[] = [new RegExp(SUFFERS, "giu")];
const WORK = new RegExp(
  wordings(
    ...listed(`tuyên truyền, truyền thông, phòng ngừa, phòng chống, phòng, ứng phó, ngăn chặn, hỗ trợ,
trợ giúp, tư vấn, nạn nhân, người bị, tập huấn, kỹ năng, nguy cơ, mô hình,
địa chỉ tin cậy, vụ, số vụ, số, trường hợp, tổ chức, pháp luật, luật, bảo vệ, quyền,
chăm sóc, can thiệp, giảm thiểu, tình trạng, thống kê, tổng hợp, tiếp nhận, chuyên đề,
tọa đàm, hội nghị, tặng, thăm, nhà tạm lánh, dịch vụ, phụ nữ bị, trẻ em bị,
trẻ em gái bị`),
  ),
  "iu",
);
/** What a case is asked about, even where words of work stand beside it. */
const URGENT = new RegExp(
  wordings(
    "báo ở đâu",
    "báo cho ai",
    "phải làm sao",
    "làm thế nào",
    "giúp tôi",
    "giúp em",
    "giúp với",
    "xin giúp",
  ),
  "iu",
);

export function findCases(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { sentence, at } of sentences(text)) {
    const about = WORK.test(sentence) && !URGENT.test(sentence);
    const clear = CLEAR.flatMap((pattern) => [...sentence.matchAll(pattern)]);
    // "Kỹ năng khi con em bị xâm hại" is training; "chồng đánh" is not.
    const certain = about
      ? clear.filter(({ 0: words }) => SPOKEN.test(words))
      : [...clear, ...DOUBTFUL.flatMap((pattern) => [...sentence.matchAll(pattern)])];
    const [first] = certain.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
    if (first !== undefined)
      found.push({ start: at + first.index, end: at + first.index + first[0].length });
  }
  return found;
}

const SPOKEN = new RegExp(
  wordings("tôi", "chồng tôi", "chồng em", "cứu tôi", "cứu em", "cứu với", "mẹ em", "mẹ tôi"),
  "iu",
);

function sentences(text: string): { sentence: string; at: number }[] {
  return [...text.matchAll(/[^.!?\n;]+[.!?\n;]*/g)].map(({ index, 0: sentence }) => ({
    sentence,
    at: index,
  }));
}
