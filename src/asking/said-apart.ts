import type { Figure, Plan } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { withPeopleCounted } from "./people-counted.ts";
import { type PlanWords, planWords } from "./plan-words.ts";
import type { Piece } from "./scan.ts";
import {
  besideTimes,
  hasComma,
  isHowMany,
  isRole,
  isUnits,
  type Understood,
  understand,
} from "./understood.ts";

type Mention = Extract<Piece, { kind: "figure" }>;

/** The figures of a question as they are meant, however their words stand. */
export function withFiguresMeant(plan: Plan, question: Understood): Understood {
  const people = withPeopleCounted(plan, question);
  const together = withSplit(plan, withDeedsCounted(plan, withWordsTogether(plan, people)));
  return withPartsMeant(plan, withMeasures(plan, together));
}

/**
 * "Thành lập mới mấy mô hình", "kiểm tra mấy cuộc, mấy đơn vị": what was done stands before, and by what it is
 * counted behind the word that asks how many.
 */
function withDeedsCounted(plan: Plan, question: Understood): Understood {
  const deeds = new Set<Piece>();
  const pieces = question.pieces.map((counted): Piece => {
    const many = question.before(counted);
    if (!isRole(many, "many") || !isThing(counted)) return counted;
    const deed = deedBefore(question, counted);
    if (!deed) return counted;
    const unit = fold(question.quote(counted).split(",")[0] ?? "");
    const done = fold(question.quote(deed));
    const { called } = planWords(plan);
    const all = plan.figures.filter((one) => isCountedSo(called.get(one), unit, done));
    // Of whole and parts that are called so the whole is counted.
    const codes = all
      .filter(({ partOf }) => !all.some(({ code }) => code === partOf))
      .map(({ code }) => code);
    if (codes.length === 0) return counted;
    deeds.add(deed);
    const { from, to } = counted;
    return { from, to, kind: "figure", codes };
  });
  if (deeds.size === 0) return question;
  return understand({
    ...question,
    pieces: pieces.map((one): Piece => {
      const { from, to } = one;
      return deeds.has(one) ? { from, to, kind: "role", role: "filler" } : one;
    }),
  });
}

/** "Hỗ trợ … bao nhiêu người": by its unit and its label, or by one of its own wordings. */
function isCountedSo(
  called: ReturnType<PlanWords["called"]["get"]>,
  counted: string,
  done: string,
): boolean {
  const has = (text: string, part: string) => text.includes(` ${part} `);
  if (!called) return false;
  // "Kiểm tra bao nhiêu xã": a word of the figure's own for what it counts.
  const isOwn = called.unit === counted || called.words.includes(` ${counted} `);
  if (isOwn && has(called.label, done)) return true;
  if (called.unit === counted) return false;
  return called.words.some((word) => has(word, counted) && has(word, done));
}

/** What was done, with nothing behind it but what is counted of it. */
function deedBefore({ pieces, before }: Understood, counted: Piece): Piece | null {
  const isCounted = (one: Piece) => isRole(before(one), "many");
  const deed = pieces
    .slice(0, pieces.indexOf(counted))
    .findLast((one) => !isRole(one, "many", "done", "filler") && !(isThing(one) && isCounted(one)));
  return deed && (deed.kind === "figure" || isRole(deed, "deed")) ? deed : null;
}

const isThing = (one: Piece): boolean => one.kind === "figure" || isUnits(one);

/** "Chưa tách nam nữ": both sides of a split are one number told apart. */
function withSplit({ figures }: Plan, question: Understood): Understood {
  if (!question.has("split")) return question;
  const sides = ({ codes }: Mention) =>
    figures.filter((one) => one.split !== null && codes.includes(one.code));
  const [one, other] = question.of("figure");
  if (!one || !other || question.after(one) !== other) return question;
  const [left, right] = [sides(one), sides(other)];
  const isSplit = left.some(({ partOf, split }) =>
    right.some((side) => side.partOf === partOf && side.split === split),
  );
  if (!isSplit) return question;
  const first = figures.find((side) => left.includes(side) || right.includes(side));
  const codes = (first && right.includes(first) ? right : left).map(({ code }) => code);
  const pieces = question.pieces
    .filter((piece) => piece !== other)
    .map((piece): Piece => (piece === one ? { ...one, to: other.to, codes } : piece));
  return understand({ ...question, pieces });
}

/**
 * "Phát thanh được bao nhiêu lượt", "bài viết trên Zalo", "nữ là lãnh đạo UBND": a figure whose words do not
 * stand together. What completes the word that is counted belongs to it from then on.
 */
function withWordsTogether(plan: Plan, question: Understood): Understood {
  return question.of("figure").reduce((so, mention) => completed(plan, so, mention), question);
}

function completed(plan: Plan, question: Understood, mention: Mention): Understood {
  const { syllables } = question;
  // "Facebook" says more of a post than "đăng" does.
  const known = (place: { readonly from: number; readonly to: number }) =>
    question.pieces.filter((one) => one.from < place.to && place.from < one.to).length;
  const head = syllables.slice(mention.from, mention.to).map(({ key }) => key);
  const [best] = planWords(plan)
    .wordingsAfter(head.join(" "))
    .filter(({ rest: [first = ""] }) => syllables.some(({ key }) => key === first))
    .flatMap(({ rest, codes }) => {
      const from = placeOf(question, mention, rest);
      return from === null ? [] : [{ from, to: from + rest.length, codes }];
    })
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || known(a) - known(b));
  if (!best) return question;
  const { from, to, codes } = best;
  const pieces = question.pieces
    .filter((one) => one.to <= from || to <= one.from)
    .map((one): Piece => (one === mention ? { ...mention, codes } : one))
    .concat([{ from, to, kind: "role", role: "filler" }])
    .toSorted((a, b) => a.from - b.from);
  return understand({ ...question, pieces });
}

/** Where the other words of it stand, if they are no name, and no figure of which so much is asked. */
function placeOf(
  { syllables, pieces, before, after }: Understood,
  mention: Mention,
  rest: readonly string[],
): number | null {
  const isFree = (piece: Piece, from: number, to: number) => {
    if (piece.from < from || to < piece.to) return false;
    if (piece.kind === "figure")
      return piece !== mention && !isRole(before(piece), "many") && !isRole(after(piece), "many");
    return piece.kind === "area" || isRole(piece, "deed", "filler");
  };
  // "Cả ngân sách lẫn xã hội hóa … bao nhiêu tiền": a figure beyond another one is none of its words.
  const isNearest = (within: readonly Piece[]) =>
    within.every((one) => one.kind !== "figure" || !isFigureBetween(pieces, one, mention));
  for (let from = 0; from + rest.length <= syllables.length; from++) {
    const to = from + rest.length;
    if (from < mention.to && mention.from < to) continue;
    if (!rest.every((key, i) => syllables[from + i]?.key === key)) continue;
    const within = pieces.filter((one) => one.from < to && from < one.to);
    // "Mới" of "mô hình mới" is said by the way as well.
    const known = within.reduce((sum, one) => sum + one.to - one.from, 0);
    const isByTheWay = known === rest.length && within.every((one) => isRole(one, "filler"));
    if (!isByTheWay && within.every((one) => isFree(one, from, to)) && isNearest(within))
      return from;
  }
  return null;
}

function isFigureBetween(pieces: readonly Piece[], one: Piece, other: Piece): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  return pieces.some(
    ({ kind, from, to }) => kind === "figure" && first.to <= from && to <= last.from,
  );
}

/** What may stand between those who are counted and what they are: "lượt người dự là nữ". */
const ARE = /^(?:la|gioi|phai|nguoi|la nguoi|toan|deu la)?$/;

/** "Lượt người dự nữ": a part that is named right behind its whole is what is counted. */
function withPartsMeant({ figures }: Plan, question: Understood): Understood {
  const { syllables } = question;
  const wholes = new Set<Piece>();
  const pieces = question.pieces.map((part): Piece => {
    const whole = question.before(part);
    if (part.kind !== "figure" || whole?.kind !== "figure") return part;
    const codes = part.codes.filter((code) =>
      figures.some((one) => one.code === code && whole.codes.includes(one.partOf ?? "")),
    );
    const between = syllables.slice(whole.to, part.from).map(({ key }) => key);
    const isSeparate = hasComma(question, whole, part) || isHowMany(question, part);
    if (codes.length === 0 || isSeparate || !ARE.test(between.join(" "))) return part;
    wholes.add(whole);
    return { ...part, from: whole.from, codes };
  });
  if (wholes.size === 0) return question;
  return understand({ ...question, pieces: pieces.filter((one) => !isIn(one, pieces)) });
}

const isIn = (one: Piece, pieces: readonly Piece[]): boolean =>
  pieces.some((other) => other !== one && other.from <= one.from && one.to <= other.to);

/**
 * "Trị giá bao nhiêu tiền", "nữ bao nhiêu người": right behind the word that asks how many of it stands what
 * it is measured in, and no other figure.
 */
function withMeasures({ figures }: Plan, question: Understood): Understood {
  const { before } = question;
  const meant = new Map<Piece, readonly string[]>();
  for (const measure of question.of("figure")) {
    const many = before(measure);
    const counted = many && isRole(many, "many") ? besideTimes(before, many) : null;
    if (counted?.kind !== "figure" || isRole(before(counted), "many")) continue;
    if (hasComma(question, counted, measure)) continue;
    const codes = measuredBy(figures, measure, counted);
    if (codes.length === 0) continue;
    meant.set(measure, []);
    meant.set(counted, codes);
  }
  if (meant.size === 0) return question;
  const pieces = question.pieces.map((one): Piece => {
    const { from, to } = one;
    const codes = meant.get(one);
    if (!codes) return one;
    return codes.length > 0
      ? { from, to, kind: "figure", codes }
      : { from, to, kind: "role", role: "filler" };
  });
  return understand({ ...question, pieces });
}

/** Those of what is counted that it is the measure of: "nữ bao nhiêu học viên" are no other women. */
function measuredBy(
  figures: readonly Figure[],
  measure: Mention,
  counted: Mention,
): readonly string[] {
  const of = ({ codes }: Mention) => figures.filter(({ code }) => codes.includes(code));
  const [ones, others] = [of(measure), of(counted)];
  if (others.every(({ kind }) => kind === "money"))
    return ones.every(({ kind }) => kind === "money") ? counted.codes : [];
  return others
    .filter(({ code, partOf }) => ones.some((one) => one.code === code || one.code === partOf))
    .map(({ code }) => code);
}
