/** Longer ones are no words of a language. */
const LONGEST = 24;
/** People use few words; so many are kept of each rule. */
const MOST = 10_000;

/**
 * A rule about a text that is asked again and again: of a word on every page, of a message from several
 * sides, one right after the other. What it says of words is kept, and of the last text that is no word.
 *
 * @param make says the same whenever it is asked, and nobody changes what it returns
 */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const words = new Map<string, Result>();
  let last: { readonly text: string; readonly result: Result } | null = null;
  return (text) => {
    if (text.length > LONGEST || text.includes(" ")) {
      if (last?.text !== text) last = { text, result: make(text) };
      return last.result;
    }
    const known = words.get(text);
    if (known !== undefined) return known;
    if (words.size >= MOST) words.clear();
    const result = make(text);
    words.set(text, result);
    return result;
  };
}

/** What follows from something that nobody changes, such as a plan or rows that are kept: worked out once. */
export function rememberedBy<Known extends object, Result>(
  rule: (known: Known) => Result,
): (known: Known) => Result {
  const found = new WeakMap<Known, { readonly result: Result }>();
  return (known) => {
    const before = found.get(known) ?? { result: rule(known) };
    found.set(known, before);
    return before.result;
  };
}

/** The same of two: of rows and of what they are judged by, such as the plan. */
export function rememberedOf<By extends object, Known extends object, Result>(
  rule: (by: By, known: Known) => Result,
): (by: By, known: Known) => Result {
  const ruleBy = rememberedBy((by: By) => rememberedBy((known: Known) => rule(by, known)));
  return (by, known) => ruleBy(by)(known);
}
