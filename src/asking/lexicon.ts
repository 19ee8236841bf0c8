import { QUESTIONS } from "../../locales/questions.vi.ts";

const SETS: Readonly<Record<string, string>> = QUESTIONS.sets;

/** All that a line of the lexicon says: "[một|hai] cái" is both, "{who} ơi" whoever is spoken to. */
export function wordingsIn(line: string): string[] {
  return line.split(",").flatMap((one) => expanded(one.trim()));
}

const A_CHOICE = /\[([^[\]]*)\]/;

function expanded(wording: string): string[] {
  const whole = wording.replace(/\[[^\]]*\]/g, (choice) =>
    choice.replace(/\{(\w+)\}/g, (_, name) => SETS[name] ?? ""),
  );
  const flat = whole.replace(/\{(\w+)\}/g, (_, name) => `[${SETS[name] ?? ""}]`);
  const choice = A_CHOICE.exec(flat);
  if (!choice) return [flat.replace(/\s+/g, " ").trim()];
  const before = flat.slice(0, choice.index);
  const after = flat.slice(choice.index + choice[0].length);
  return (choice[1] ?? "").split("|").flatMap((one) => expanded(`${before}${one}${after}`));
}
