import type { Figure, Plan, Unit } from "../plan/model.ts";
import { planWords } from "./plan-words.ts";
import { MOST_ALSO } from "./query.ts";
import { areaSaid, type Piece } from "./scan.ts";
import { isHowMany, isRole, type Understood } from "./understood.ts";

type Mention = Extract<Piece, { kind: "figure" }>;

export interface FigureAsked {
  readonly figure: string;
  readonly parts: readonly string[] | null;
  /** Figures that are asked for in the same breath: "bao nhiêu cuộc, bao nhiêu người dự". */
  readonly also: readonly Also[];
  /** Mentions of other figures, which would need a question of their own. */
  readonly others: readonly Piece[];
}

interface Also {
  readonly figure: string;
  readonly mention: Piece;
}

interface Around {
  readonly plan: Plan;
  readonly area: string | null;
  readonly duties: readonly string[] | null;
  readonly units: readonly Unit[] | null;
}

/** Which figure is asked for, and of which of its parts the share. Null if none is named. */
export function figureAsked(question: Understood, around: Around): FigureAsked | null {
  const mentions = question.of("figure");
  const isShare = question.has("share");
  const parts = mentions.filter((one) => isShare && isPart(around.plan, one));
  const wholes = mentions.filter((one) => !parts.includes(one));
  const rank = (mention: Mention) => ranked(question, around, mention, mentions);
  const counted = wholes.find((one) => isHowMany(question, one)) ?? wholes[0];
  const main =
    counted && !isShare ? (partNamed(question, around, counted, wholes) ?? counted) : counted;
  const [part] = parts;
  if (!part) {
    const figure = main && rank(main)[0];
    if (!figure) return null;
    const partOf = (one: Mention) => rank(one).find(({ partOf }) => partOf === figure.code);
    const parts = wholes.flatMap((mention): Also[] => {
      const part = mention === main || isHowMany(question, mention) ? undefined : partOf(mention);
      return part ? [{ figure: part.code, mention }] : [];
    });
    const joined = alsoAsked(question, main, wholes, (one) => rank(one)[0]?.code ?? null);
    const further = parts.filter((one) => joined.every(({ mention }) => mention !== one.mention));
    const also = [...joined, ...further].slice(0, MOST_ALSO);
    const isOther = (one: Piece) => !also.some(({ mention }) => mention === one);
    return {
      ...{
        figure: figure.code,
        parts: null,
        also: also.filter((one) => one.figure !== figure.code),
      },
      others: others(question, around, figure, main)
        .filter(isOther)
        .filter((one) => one !== counted),
    };
  }
  const whole = main && rank(main)[0];
  const fitting = rank(part).filter(({ partOf }) => !whole || partOf === whole.code);
  const chosen = fitting[0] ?? rank(part)[0];
  if (!chosen?.partOf) return null;
  const figure = around.plan.figures.find(({ code }) => code === chosen.partOf);
  if (!figure) return null;
  const further = parts.slice(1).flatMap((mention) => {
    const found = rank(mention).find(({ partOf }) => partOf === figure.code);
    return found ? [{ mention, code: found.code }] : [];
  });
  const isAnswered = (one: Piece) =>
    further.some(({ mention }) => mention === one) || (one === main && fitting.length > 0);
  return {
    figure: figure.code,
    parts: [...new Set([chosen.code, ...further.map(({ code }) => code)])],
    also: [],
    others: others(question, around, figure, part).filter((one) => !isAnswered(one)),
  };
}

/**
 * "Bà con dân tộc thiểu số đi dự được bao nhiêu lượt": whoever names one part of what is counted, and asks
 * nothing else of it, counts those alone.
 */
function partNamed(
  question: Understood,
  { plan }: Around,
  counted: Mention,
  mentions: readonly Mention[],
): Mention | null {
  const [only, another] = mentions.filter(
    (one) =>
      one !== counted &&
      !isHowMany(question, one) &&
      !one.codes.some((code) => counted.codes.includes(code)) &&
      plan.figures.some(
        ({ code, partOf }) => one.codes.includes(code) && counted.codes.includes(partOf ?? ""),
      ),
  );
  if (!only || another) return null;
  const [first, last] = only.from < counted.from ? [only, counted] : [counted, only];
  return areJoined(question, first, last) ? null : only;
}

/** What is joined to the figure that is asked for, at most so many; further ones stay unread. */
function alsoAsked(
  question: Understood,
  main: Mention,
  mentions: readonly Mention[],
  codeOf: (mention: Mention) => string | null,
): Also[] {
  const at = mentions.indexOf(main);
  const joins = (one: number, other: number) => {
    const [left, right] = [mentions[one], mentions[other]];
    return left !== undefined && right !== undefined && areJoined(question, left, right);
  };
  let [first, last] = [at, at];
  while (joins(first - 1, first)) first--;
  while (joins(last, last + 1)) last++;
  const found = mentions.slice(first, last + 1).filter((one) => one !== main);
  const codes = found.flatMap((mention): Also[] => {
    const figure = codeOf(mention);
    return figure ? [{ figure, mention }] : [];
  });
  return codes
    .filter((one, i) => codes.findIndex(({ figure }) => figure === one.figure) === i)
    .slice(0, MOST_ALSO);
}

/**
 * "Nữ là người DTTS", "nữ DTTS": parts of one whole by two ways of splitting it. Reports tell each by itself;
 * those who belong to both are counted nowhere.
 */
export function crossedIn(question: Understood, plan: Plan): readonly Figure[] | null {
  const parts = question.of("figure").flatMap((mention) => {
    const figure = plan.figures.find(({ code, partOf }) => partOf && mention.codes.includes(code));
    return figure ? [{ mention, figure }] : [];
  });
  const crossing = parts.flatMap((one, i) => {
    const next = parts[i + 1];
    return next &&
      areCrossed(one.figure, next.figure) &&
      !areJoined(question, one.mention, next.mention)
      ? [one.figure, next.figure]
      : [];
  });
  return crossing.length > 0 ? [...new Set(crossing)] : null;
}

const areCrossed = (one: Figure, other: Figure): boolean =>
  one !== other && one.partOf === other.partOf && (one.split === null || one.split !== other.split);

const JOINING = new Set(["va", "voi", "cung", "lan", "&"]);

/** "số cuộc và lượt người dự", "sổ tay, tờ rơi", "bao nhiêu cuộc bao nhiêu người dự" */
function areJoined(question: Understood, one: Mention, other: Mention): boolean {
  const { text, syllables, pieces } = question;
  const between = pieces.filter(({ from, to }) => one.to <= from && to <= other.from);
  // "Tập huấn cho bao nhiêu người": of the first one nothing is asked.
  if (between.some((piece) => isRole(piece, "many", "amount")))
    return isHowMany(question, one, "share");
  const start = syllables[one.to - 1]?.end ?? 0;
  const gap = text.slice(start, syllables[other.from]?.start);
  const isJoined =
    gap.includes(",") || syllables.slice(one.to, other.from).some(({ key }) => JOINING.has(key));
  return (
    isJoined &&
    between.every((piece) => piece.kind === "time" || isRole(piece, "filler", "deed", "done"))
  );
}

function isPart({ figures }: Plan, { codes }: Mention): boolean {
  return codes.some((code) => figures.some((one) => one.code === code && one.partOf !== null));
}

const LONGEST_LABEL = 10;
/** Words of labels that tell no figure from another. */
const LIGHT = new Set("tong duoc trong cua tren cac nguoi so".split(" "));

/** The figures that the words may mean, likeliest first: such as are asked there, and share words with it. */
function ranked(
  question: Understood,
  { plan, area, duties, units }: Around,
  { codes, to }: Mention,
  mentions: readonly Mention[],
): Figure[] {
  // "Bao nhiêu lượt người, bao nhiêu lớp tập huấn": what is counted by itself further on says nothing of this one.
  const apart = mentions.filter((one) => to <= one.from && isHowMany(question, one));
  const isApart = (at: number) => apart.some((one) => one.from <= at && at < one.to);
  const { called } = planWords(plan);
  const said = new Set(question.syllables.flatMap(({ key }, at) => (isApart(at) ? [] : [key])));
  // "Dự" is short for "tham dự".
  if (said.has("du")) said.add("tham");
  const mine = new Set(units?.map(({ code }) => code));
  const asking = plan.duties.filter(
    (duty) =>
      (area === null || duty.areas[0] === area) &&
      (duties === null || duties.includes(duty.code)) &&
      (units === null || duty.units.some((unit) => mine.has(unit))),
  );
  const isOfDuties = ({ code }: Figure) => asking.some(({ figures }) => figures.includes(code));
  const score = (figure: Figure) => {
    const label = (called.get(figure)?.label ?? "")
      .split(" ")
      .filter((word) => word.length > 2 && !LIGHT.has(word));
    const shared = label.filter((word) => said.has(word)).length / LONGEST_LABEL;
    const times = mentions.filter((one) => one.codes.includes(figure.code)).length;
    return (isOfDuties(figure) ? 4 : 0) + times + shared;
  };
  const named = plan.figures.filter(({ code }) => codes.includes(code));
  // "Lượt người được trợ giúp pháp lý": the duty counts those whom it helped, and nobody who came.
  const instead = plan.figures.filter(
    (one) => isOfDuties(one) && one.partOf === null && named.some(({ unit }) => unit === one.unit),
  );
  const isElsewhere = duties !== null && !named.some(isOfDuties) && instead.length === 1;
  const fitting = isElsewhere ? instead : named;
  // The sort keeps the plan's order among equals, in which the usual figure comes first.
  if (fitting.length < 2) return fitting;
  const scores = new Map(fitting.map((figure) => [figure, score(figure)]));
  const of = (figure: Figure) => scores.get(figure) ?? 0;
  return fitting.toSorted((a, b) => Math.sign(Math.round(10 * (of(b) - of(a)))));
}

/** Before these words a figure tells where: "tỷ lệ nữ tham dự các buổi truyền thông". */
const WHERE = new Set("cac nhung trong tai o qua cua moi tu".split(" "));

/**
 * What is another question: a figure of which how many is asked, and whatever is not the whole of what is asked,
 * nor tells where it took place.
 */
function others(
  question: Understood,
  { plan }: Around,
  figure: Figure,
  main: Mention | undefined,
): Piece[] {
  const asking = plan.duties.filter((duty) => duty.figures.includes(figure.code));
  const near = new Set([figure.code, figure.partOf].filter((code) => code !== null));
  const isNear = ({ codes }: Mention) => codes.some((code) => near.has(code));
  // "Số mô hình đang duy trì là bao nhiêu": the same figure, named twice.
  const isSame = ({ codes }: Mention) => codes.every((code) => code === figure.code);
  // "Học viên được tập huấn": what is counted elsewhere is the subject here; "cho người DTTS" is a condition.
  const isWhere = ({ codes, from }: Mention) =>
    !codes.some((code) => plan.figures.some((one) => one.code === code && one.partOf !== null)) &&
    // "Các trường tổ chức mấy buổi": what is told beside it by some alone would be a condition.
    asking.every((duty) => codes.some((code) => duty.figures.includes(code))) &&
    (WHERE.has(question.syllables[from - 1]?.key ?? "") ||
      areaSaid(plan, question, from).length > 0);
  return question
    .of("figure")
    .filter((one) => one !== main)
    .filter((one) => !isSame(one))
    .filter((one) => isHowMany(question, one) || !(isNear(one) || isWhere(one)));
}
