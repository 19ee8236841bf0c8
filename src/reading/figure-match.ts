/**
 * Which number belongs to which word. Vietnamese puts the word before or after ("nữ 70", "70 nữ"), so
 * "3 cuộc 120 người nữ 70" can only be solved as a whole: the reading that leaves least over wins.
 * Costs are added up from right to left, so the work grows with the length and not with the number
 * of readings.
 */
import type { Figure } from "../plan/model.ts";
import { merged } from "./figure-amount.ts";
import { relations } from "./figure-relations.ts";
import type { Amount, Token } from "./figure-tokens.ts";

/** An amount and the figures that it may belong to, likeliest first. */
export interface Pick {
  readonly amount: Amount;
  readonly candidates: readonly string[];
  /** Answers a question or stands alone, without a word of its own. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Matching {
  readonly picks: readonly Pick[];
  readonly unread: readonly { start: number; end: number }[];
}

interface Plan {
  readonly cost: number;
  readonly next: number;
  readonly pick: Pick | null;
  readonly unread: { start: number; end: number } | null;
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly asked: Figure | undefined;
  readonly related: ReturnType<typeof relations>;
}

const COST = {
  unreadNumber: 10,
  unusedWord: 3,
  groupsJoined: 1,
  termsJoined: 0.5,
  unitWord: 1,
  filler: 0.05,
  wordFirst: 0.01,
  reluctantWordFirst: 2,
  /** "không có số liệu" that belongs to nothing: dearer than any place for it. */
  unusedStatement: 4.5,
  firstBare: 3,
  laterBare: 4,
  wholeOfNext: 5,
  moneyAlone: 1,
  thousandsAlone: 2,
  ratioAlone: 1,
  absurd: 8,
};
/** "70 chị em hội viên nữ": so many words may stand between. */
const LONGEST_GAP = 5;

export function match(
  tokens: readonly Token[],
  figures: readonly Figure[],
  asked: Figure | undefined,
  text: string,
): Matching {
  const related = relations(tokens, figures, text);
  const { fitting, mayStandWith, counts, endsHere } = related;
  const scene = { tokens, figures, asked, related };
  return cheapest(tokens.length, optionsAt);

  function optionsAt(i: number): Plan[] {
    const token = tokens[i];
    if (token?.kind === "word") return [skip(i, COST.unusedWord), ...wordFirst(i, token)];
    if (token?.kind === "amount") return amountOptions(i);
    return [skip(i, 0)];
  }

  function amountOptions(i: number): Plan[] {
    return merged(tokens, i, text).flatMap(({ amount, next, merges }) => {
      const cost = joining(amount, merges);
      const here = { start: tokens[i]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
      const leftOver: Plan =
        amount.kind === "number" || amount.kind === "ratio"
          ? { cost: cost + COST.unreadNumber, next, pick: null, unread: here }
          : { cost: cost + COST.unusedStatement, next, pick: null, unread: null };
      return [
        leftOver,
        ...amountFirst(amount, next, here).map((plan) => ({ ...plan, cost: plan.cost + cost })),
        ...alone(scene, amount, i, next, here).map((plan) => ({ ...plan, cost: plan.cost + cost })),
      ];
    });
  }

  /** "70 nữ", "70 hội viên nữ", "70 người nữ". */
  function amountFirst(amount: Amount, next: number, here: { start: number; end: number }): Plan[] {
    const plans: Plan[] = [];
    let cost = 0;
    const units: Token[] = [];
    for (let k = next; k < tokens.length && k < next + LONGEST_GAP; k += 1) {
      const token = tokens[k];
      if (token?.kind === "filler" && token.trails) {
        cost += COST.filler;
        continue;
      }
      if (token?.kind !== "word") break;
      const candidates = fitting(token.codes, amount).filter((code) =>
        units.every((unit) => mayStandWith(code, unit)),
      );
      if (candidates.length > 0)
        plans.push(
          plan(cost, k + 1, { amount, candidates, bare: false, start: here.start, end: token.end }),
        );
      units.push(token);
      cost += COST.unitWord;
    }
    return plans;
  }

  /** "nữ 70", "nữ: 70", "nữ là 70 người". */
  function wordFirst(i: number, word: Token & { kind: "word" }): Plan[] {
    if (word.announces === "no") return [];
    let cost = word.announces === "yes" ? COST.wordFirst : COST.reluctantWordFirst;
    let k = i + 1;
    for (
      let token = tokens[k];
      token?.kind === "filler" && token.leads && k < i + LONGEST_GAP;
      token = tokens[k]
    ) {
      cost += COST.filler;
      k += 1;
    }
    return merged(tokens, k, text).flatMap(({ amount, next, merges }) => {
      const candidates = fitting(word.codes, amount).filter((code) => !counts(next, code));
      if (candidates.length === 0 || (amount.kind === "zero" && !endsHere(next))) return [];
      const pick: Pick = {
        amount,
        candidates,
        bare: false,
        start: word.start,
        end: tokens[next - 1]?.end ?? word.end,
      };
      const base = cost + joining(amount, merges);
      const unit = tokens[next];
      const withUnit = candidates.filter((code) => unit !== undefined && mayStandWith(code, unit));
      return unit?.kind === "word" && withUnit.length > 0
        ? [
            plan(base, next, pick),
            plan(base + COST.unitWord, next + 1, { ...pick, candidates: withUnit }),
          ]
        : [plan(base, next, pick)];
    });
  }
}

function plan(cost: number, next: number, pick: Pick): Plan {
  return { cost, next, pick, unread: null };
}

/** "1 tỷ 200 triệu" is likelier one sum than two; "1 250" is one number only if that explains more. */
function joining(amount: Amount, merges: number): number {
  const sum = amount.kind === "number" && amount.terms.length > 1;
  return merges * (sum ? COST.termsJoined : COST.groupsJoined);
}

function skip(i: number, cost: number): Plan {
  return { cost, next: i + 1, pick: null, unread: null };
}

/** Without a word: the answer to what was asked, money, a lone ratio, or the whole of what follows. */
function alone(
  { tokens, figures, asked, related: { fitsAlone, exceeded, wholeOfNext } }: Scene,
  amount: Amount,
  i: number,
  next: number,
  here: { start: number; end: number },
): Plan[] {
  const pick = (candidates: readonly string[]): Pick => ({
    amount,
    candidates,
    bare: true,
    ...here,
  });
  const plans: Plan[] = [];
  if (asked !== undefined && fitsAlone(asked, amount)) {
    const first = tokens.slice(0, i).every(({ kind }) => kind !== "amount" && kind !== "word");
    const ratio = amount.kind === "ratio" ? COST.ratioAlone : null;
    const cost = ratio ?? (first ? COST.firstBare : COST.laterBare);
    plans.push(
      plan(cost + (exceeded(asked, amount, next) ? COST.absurd : 0), next, pick([asked.code])),
    );
  }
  if (amount.kind === "number" && (amount.currency || (amount.terms[0]?.scale ?? 1) >= 1000)) {
    const money = figures.filter(({ kind }) => kind === "money").map(({ code }) => code);
    const cost =
      amount.currency || (amount.terms[0]?.scale ?? 1) > 1000
        ? COST.moneyAlone
        : COST.thousandsAlone;
    const order = asked?.kind === "money" ? [asked.code] : money.slice(0, 1);
    if (order.length > 0) plans.push(plan(cost, next, pick(order)));
  }
  const ratios = figures.filter(({ kind }) => kind === "ratio");
  const [onlyRatio] = ratios;
  if (amount.kind === "ratio" && ratios.length === 1 && onlyRatio !== undefined)
    plans.push(plan(COST.ratioAlone + 1, next, pick([onlyRatio.code])));
  const whole = wholeOfNext(amount, next);
  if (whole !== null) plans.push(plan(COST.wholeOfNext, next, pick([whole])));
  return plans;
}

/** The way from the first token to the end that costs least. */
function cheapest(length: number, optionsAt: (i: number) => readonly Plan[]): Matching {
  const best: number[] = new Array(length + 1).fill(0);
  const plans: Plan[] = [];
  for (let i = length - 1; i >= 0; i -= 1) {
    const options = optionsAt(i).map((plan) => ({
      plan,
      total: plan.cost + (best[plan.next] ?? 0),
    }));
    const cheapest = options.reduce((a, b) => (b.total < a.total ? b : a));
    best[i] = cheapest.total;
    plans[i] = cheapest.plan;
  }
  const picks: Pick[] = [];
  const unread: { start: number; end: number }[] = [];
  for (let i = 0; i < length; ) {
    const plan = plans[i];
    if (plan === undefined) break;
    if (plan.pick !== null) picks.push(plan.pick);
    if (plan.unread !== null) unread.push(plan.unread);
    i = plan.next;
  }
  return { picks, unread };
}
