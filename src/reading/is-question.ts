/** Whether a message asks: what asks tells of nothing. */
import type { Sentence, Token } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

/** Above that a question inside does not make a question of it. */
const SHORT_MESSAGE = 3;

export function isQuestion({ text, plain, phrases, tokens }: Sentence): boolean {
  // "chưa đếm được bao nhiêu nữ" tells that nobody knows.
  const isUnknown = ({ start, key }: Phrase) =>
    /^(?:bao nhieu|may )/.test(key) &&
    /(?:^|[^\p{L}])(?:chua|khong|ko)(?: \p{L}+){1,3} $/u.test(plain.slice(0, start));
  const asks =
    /\?/.test(text) ||
    phrases.some((phrase) => phrase.tags.has("questions") && !isUnknown(phrase)) ||
    endsAsking(tokens);
  return (
    asks &&
    text.split(/[.!?\n](?=\s|$)/).filter((part) => part.trim() !== "").length <= SHORT_MESSAGE
  );
}

/** "… được cấp chưa chị": only polite words behind it. "Khó khăn: không" answers and asks nothing. */
function endsAsking(tokens: readonly Token[]): boolean {
  const spoken = tokens.filter(({ kind }) => kind === "word" || kind === "phrase");
  const last = spoken.findLast(
    (token) => !(token.kind === "phrase" && token.phrase.tags.has("polite")),
  );
  const before = last && tokens[tokens.indexOf(last) - 1];
  if (endsWithNot(tokens)) return true;
  return last?.kind === "phrase" && last.phrase.tags.has("closing") && before?.kind !== "sign";
}

/** "có 30 tờ rơi không": "có … không" asks; "tờ rơi: không" answers. */
function endsWithNot(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ kind }) => kind !== "sign");
  if (last?.kind !== "amount" || last.amount.kind !== "zero") return false;
  const at = tokens.indexOf(last);
  const isHave = (token: Token) => token.kind === "phrase" && token.phrase.key === "co";
  return tokens[at - 1]?.kind !== "sign" && tokens.slice(0, at).some(isHave);
}
