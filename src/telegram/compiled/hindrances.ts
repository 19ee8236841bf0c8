import {
  type HindranceAnswer,
  type HindranceSaid,
  type Hindrances,
  onOneLine,
} from "../../compiling/obstacles.ts";
import type { Piece } from "../../documents/draft/composed.ts";
import type { Filling } from "../../documents/draft/tags.ts";
import { formatDay } from "../../plan/day.ts";
import { withoutEnd } from "../../plan/text.ts";
import { shorten } from "../html.ts";
import type { Say } from "../i18n.ts";
import { ended, saidBy } from "./sentences.ts";

/** Of an answer so much is told: the whole one stands in the bot. */
const LONGEST = 300;

/** The office's list: what is open first, each with whether and how it was answered. */
export function hindranceFilling(t: Say, { open, answered }: Hindrances): Filling[] {
  if (open.length + answered.length === 0)
    return [{ y: `${t("draft-no-obstacles")}.`, don_vi: "" }];
  const texts = [...open, ...answered].map(({ text }) => text);
  const by = ended([
    ...open.map(({ units }) => t("draft-obstacle-open", { by: saidBy(t, units) })),
    ...answered.map(({ units, answer }) => `${saidBy(t, units)}. ${answerWords(t, answer)}`),
  ]);
  return texts.map((y, i) => ({ y, don_vi: by[i] ?? "" }));
}

/** A unit's own, one paragraph each. */
export function hindranceLines(t: Say, all: readonly HindranceSaid[]): Piece[] {
  return all.map(({ text, answer }) => {
    const said = `- ${withoutEnd(onOneLine(text))}.`;
    return { kind: "text", text: answer ? `${said} ${answerWords(t, answer)}` : said };
  });
}

function answerWords(t: Say, { text, on }: HindranceAnswer): string {
  const answer = shorten(withoutEnd(onOneLine(text)), LONGEST);
  return t("draft-obstacle-answered", { day: formatDay(on), answer: endedWith(answer) });
}

/** Of what was cut the ellipsis is the end. */
function endedWith(answer: string): string {
  return /[.…!?]$/.test(answer) ? answer : `${answer}.`;
}
