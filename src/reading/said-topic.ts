/** What an activity is said to be about: the words that stand right behind it. */
import type { Told } from "./sentences.ts";
import { hasMarks } from "./text.ts";
import type { Sentence, Token } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

/** Fewer syllables of unknown words are a mistyped one, or a name. */
const FEWEST = 2;
/** With these begins what is told of the activity itself: who came, how, where, when and with whom. */
const BEHIND_TOPIC = new Set(
  (
    "cho tại ở với ngày tới đến do tháng từ lúc hôm sáng chiều tối trưa trong có gồm được cùng vào năm quý dịp nhân theo của gần khoảng hơn trên dưới bằng là thứ nhằm để chủ " +
    "thêm lưu nhóm thành tốt rất đông khá xong rồi cả lần đợt định thường miệng trực nhanh vui sôi đầu giữa cuối mới vừa đã này đó chung riêng xen kết gắn lồng nội đủ đúng ngay hết còn nữa luôn " +
    "và hay thì mà nên vì chỉ toàn tổng ước đạt một hai ba nhiều mỗi các những ghép chắc"
  ).split(" "),
);
const ENDS = ["at", "attend", "commune", "district", "when", "events", "address"];
const NOUNS = ["class:people", "class:places", "class:schools"];
/** "tập huấn kỹ thuật trồng na cho 50 hội viên": more is said of an activity than that it was. */
export function saysTopic({ text, tokens }: Sentence, { done }: Told): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== "phrase" || done.slice(token.start, token.end).trim() === "") return false;
    // Behind "tổ chức" and "mở", which address people as well, stands the activity.
    const { tags } = token.phrase;
    if (!tags.has("events") && !(tags.has("address") && tags.has("activities"))) return false;
    // "PCBLGĐ", "Bản Mới": what short forms and names are about is not said.
    const unknown = topicBehind(at, text, tokens)
      .filter(isNoneOfTheirs)
      .flatMap(({ start, end }) => text.slice(start, end).split(" "))
      .filter((word) => !/\p{Lu}/u.test(word));
    // Without diacritics hardly a word is known for certain.
    return unknown.length >= FEWEST && unknown.some(hasMarks);
  });
}

function isNoneOfTheirs(token: Token): boolean {
  return token.kind === "word" || (token.kind === "phrase" && token.phrase.tags.has("otherFields"));
}

function topicBehind(at: number, text: string, tokens: readonly Token[]): readonly Token[] {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((token, i) => {
    const word = text.slice(token.start, token.end);
    if (token.kind === "word") return BEHIND_TOPIC.has(word.toLowerCase());
    return token.kind !== "phrase" || endsTopic(token.phrase, rest[i + 1], text);
  });
  return end < 0 ? rest : rest.slice(0, end);
}

function endsTopic({ tags, end }: Phrase, next: Token | undefined, text: string): boolean {
  if (ENDS.some((tag) => tags.has(tag))) return true;
  // "phòng chống" is no room with a number.
  if (tags.has("numbered"))
    return next?.kind === "amount" || /^ (?:\p{Lu}|\d)/u.test(text.slice(end));
  return NOUNS.some((tag) => tags.has(tag));
}
