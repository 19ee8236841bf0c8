/** From meanings to values: parts find their wholes, money its source, shares their number. */
import type { Figure } from "../plan/model.ts";
import { looksLikeMoney, moneyOf, numberOf } from "./amount.ts";
import { figureOfList, wholesOfParts } from "./beside.ts";
import type { FigureProblem } from "./figure-reading.ts";
import type { Ratio } from "./figure-value.ts";
import type { Item } from "./items.ts";
import type { Around, Meaning } from "./meaning.ts";
import { sourceOf } from "./money-source.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One number that is evidence for one figure. */
export interface Take {
  readonly code: string;
  readonly value: number | Ratio | null;
  readonly item: Item;
  /** The noun that it stood with, folded. */
  readonly noun: string | null;
  /** Follows by a rule: all women, so as many people. */
  readonly derived: boolean;
}

export interface Meant {
  readonly item: Item;
  readonly meaning: Meaning;
}

export interface Taken {
  readonly takes: readonly Take[];
  readonly problems: readonly (FigureProblem & { readonly item: Item })[];
  /** "nữ chiếm 60%": a part and its share. */
  readonly shares: readonly {
    readonly item: Item;
    readonly code: string;
    readonly percent: number;
  }[];
  /** Numbers that were looked at and left. */
  readonly left: readonly Item[];
}

/** Takes what each number means. `meant` in the order of the text, without those that count for each. */
export function takeEach(meant: readonly Meant[], around: Around, vocabulary: Vocabulary): Taken {
  const { takers, asked, tokens, inDialogue, sentence } = around;
  const takes: Take[] = [];
  const problems: (FigureProblem & { item: Item })[] = [];
  const shares: { item: Item; code: string; percent: number }[] = [];
  const left: Item[] = [];
  const perhaps: { item: Item; figure: Figure }[] = [];
  /** Parts that name their people by themselves: "19 ông". */
  const alone: { item: Item; whole: string; value: number }[] = [];
  /** The people told last: their figure, or that they are nobody's attendance. */
  let people: string | "nobody" | null = null;
  const wholes = wholesOfParts(meant, tokens);
  const unsaidMoney = meant.filter(
    ({ item, meaning }) =>
      // "được cấp 10 triệu, chi 8 triệu 5": one that cannot be read is one, too.
      (meaning.kind === "money" || (item.spoilt !== null && looksLikeMoney(item.amount))) &&
      sourceOf(item, sentence, vocabulary).kind === "unsaid",
  );

  for (const [i, { item, meaning: own }] of meant.entries()) {
    const meaning = item.corrects && own.kind === "bare" ? (meant[i - 1]?.meaning ?? own) : own;
    const add = (
      code: string,
      value: Take["value"],
      noun: string | null,
      derived = false,
    ): void => {
      takes.push({ code, value, item, noun, derived });
    };
    switch (meaning.kind) {
      case "figure":
        figure(item, meaning.figure, meaning.noun?.key ?? null);
        if (takers.isPeople(takers.classOf(meaning.figure))) people = meaning.figure.code;
        break;
      case "part":
        part(item, meaning, i);
        break;
      case "money":
        money(item);
        break;
      case "bare": {
        const listed = figureOfList(meant, i, tokens, sentence.text);
        if (listed) {
          figure(item, listed, null);
          break;
        }
        const partner = wholes.get(item);
        const code = partner === undefined ? null : wholeCode(partner);
        const size = numberOf(item.amount, "count");
        const partSize = partner === undefined ? null : numberOf(partner.item.amount, "count");
        if (code !== null && size !== null && partSize !== null && partSize <= size) {
          add(code, size, null);
          people = code;
        } else if (item.amount.kind !== "percent") left.push(item);
        break;
      }
      case "none":
        if (meaning.people) people = "nobody";
        if (meaning.mayBe) perhaps.push({ item, figure: meaning.mayBe });
        if (item.amount.kind !== "percent") left.push(item);
    }
  }
  // "gồm 10 thành viên …; câu lạc bộ gồm 30 thành viên": one of two is taken for certain no more.
  for (const { item, figure: rival } of perhaps)
    if (takes.some(({ code, derived }) => code === rival.code && !derived)) {
      left.splice(left.indexOf(item), 1);
      figure(item, rival, null);
    }
  // "19 ông, 4 thanh niên": four are no whole of nineteen, but people beside them.
  for (const { item, whole, value } of alone)
    if (takes.some((take) => take.code === whole && !take.derived && Number(take.value) < value))
      takes.push({ code: whole, value, item, noun: null, derived: false });
  return { takes, problems, shares, left };

  function figure(item: Item, { code: told, kind }: Figure, noun: string | null): void {
    const { amount } = item;
    // "không có hồ sơ nào quá hạn": of the part that was asked for there is none.
    const code = amount.kind === "zero" && asked?.partOf === told ? asked.code : told;
    if (item.spoilt) left.push(item);
    else if (amount.kind === "unknown")
      takes.push({ code, value: null, item, noun, derived: false });
    else if (amount.kind === "ratio") {
      if (kind === "ratio")
        takes.push({
          code,
          value: { part: amount.part, whole: amount.whole },
          item,
          noun,
          derived: false,
        });
      else left.push(item);
    } else {
      const value =
        amount.kind === "percent"
          ? amount.value
          : numberOf(amount, kind === "decimal" ? "decimal" : "count");
      if (value === null || (amount.kind === "number" && amount.currency)) left.push(item);
      else takes.push({ code, value, item, noun, derived: false });
    }
  }

  function part(
    item: Item,
    { codes, wholeToo, role, helped }: Meaning & { kind: "part" },
    i: number,
  ): void {
    const known = people !== null && people !== "nobody" ? people : null;
    // "tư vấn cho 18 người (11 nữ)": the women among those who were helped.
    const isHelped = known !== null && isSupportedFigure(known);
    const isOwn =
      (role === "other" && !isHelped) || (role === "unsaid" && !inDialogue && known === null);
    const whole = known ?? defaultWhole(codes, role);
    const code = codes.find((each) => takers.byCode.get(each)?.partOf === whole);
    const size = numberOf(item.amount, "count");
    // "thăm hỏi, hỗ trợ 5 phụ nữ": so many were helped; offered, for of what help nobody knows.
    if (helped && wholeToo && !item.spoilt && people === null && size !== null) {
      takes.push({ code: helped.code, value: size, item, noun: null, derived: false });
      people = "nobody";
      return;
    }
    if (item.spoilt || isOwn || people === "nobody" || code === undefined || whole === null) {
      if (item.amount.kind !== "percent" || !item.spoilt) left.push(item);
      if (helped && !item.spoilt) perhaps.push({ item, figure: helped });
      return;
    }
    const { amount } = item;
    const push = (to: string, value: Take["value"], derived = false) =>
      takes.push({ code: to, value, item, noun: null, derived });
    if (amount.kind === "percent") shares.push({ item, code, percent: amount.value });
    else if (amount.kind === "ratio") {
      const [a, b] = [amount.part, amount.whole];
      push(code, Math.min(a, b));
      push(whole, Math.max(a, b));
      people = whole;
    } else if (amount.kind === "unknown") push(code, null);
    else {
      const value = numberOf(amount, "count");
      if (value === null || (amount.kind === "number" && amount.currency)) {
        left.push(item);
        return;
      }
      push(code, value);
      if (wholeToo) alone.push({ item, whole, value });
      const toldElsewhere = meant.some(
        (other, at) => at !== i && (wholes.has(other.item) || isFigure(other.meaning, whole)),
      );
      // "không có chị em nào": of the others nothing is said.
      if (wholeToo && value > 0 && !toldElsewhere && !splitElsewhere(codes, i))
        push(whole, value, true);
    }
  }

  function isSupportedFigure(code: string): boolean {
    const figure = takers.byCode.get(code);
    return figure !== undefined && takers.classOf(figure) === "supported";
  }

  /** "12 ông, 25 bà": each is a part, and neither is all. */
  function splitElsewhere(codes: readonly string[], i: number): boolean {
    return meant.some(
      ({ meaning }, at) =>
        at !== i && meaning.kind === "part" && !meaning.codes.some((code) => codes.includes(code)),
    );
  }

  function isFigure(meaning: Meaning, code: string): boolean {
    return meaning.kind === "figure" && meaning.figure.code === code;
  }

  function defaultWhole(codes: readonly string[], role: string): string | null {
    const wholesOf = codes.flatMap((code) => takers.byCode.get(code)?.partOf ?? []);
    const inQuestion = [asked?.code, asked?.partOf].find(
      (code) => code != null && wholesOf.includes(code),
    );
    if (inQuestion) return inQuestion;
    const name = role === "member" ? "members" : "people";
    const open = takers.figures.find(
      (figure) =>
        figure.partOf === null && wholesOf.includes(figure.code) && takers.classOf(figure) === name,
    );
    return open?.code ?? (new Set(wholesOf).size === 1 ? (wholesOf[0] ?? null) : null);
  }

  function wholeCode({ meaning }: Meant): string | null {
    return meaning.kind === "part" && meaning.role !== "other"
      ? defaultWhole(meaning.codes, meaning.role)
      : null;
  }

  function money(item: Item): void {
    const value = moneyOf(item.amount);
    const text = textOf(item);
    const source = sourceOf(item, sentence, vocabulary);
    const figures = takers.figures.filter(({ kind }) => kind === "money");
    // "12,5 triệu (ngân sách 10, vận động 2,5)": the total of what is told beside it.
    const isTotal = source.kind === "unsaid" || item.total;
    if (isTotal && value.kind === "value" && value.value === sourced(item)) return;
    const isAsked = asked?.kind === "money" && source.kind === "unsaid" && unsaidMoney.length === 1;
    const sole =
      figures.length === 1 && figures[0] && isNeutral(figures[0], vocabulary)
        ? figures[0]
        : undefined;
    const to = source.kind === "figure" ? source.figure : isAsked ? asked : sole;
    if (
      item.spoilt ||
      source.kind === "none" ||
      figures.length === 0 ||
      value.kind === "unreadable"
    )
      left.push(item);
    else if (!to) {
      if (value.kind === "value")
        problems.push({ kind: "money-source", text, value: value.value, item });
      else left.push(item);
    } else if (value.kind === "ambiguous")
      problems.push({
        kind: "ambiguous-money",
        code: to.code,
        text,
        readings: value.readings,
        item,
      });
    else takes.push({ code: to.code, value: value.value, item, noun: null, derived: false });
  }

  /** What the amounts with a source come to; null if there are not several. */
  function sourced(total: Item): number | null {
    const others = meant.filter(
      ({ item, meaning }) =>
        item !== total &&
        meaning.kind === "money" &&
        sourceOf(item, sentence, vocabulary).kind === "figure",
    );
    const values = others.map(({ item }) => moneyOf(item.amount));
    return others.length > 1
      ? values.reduce((sum, each) => sum + (each.kind === "value" ? each.value : Number.NaN), 0)
      : null;
  }

  function textOf({ snippet, left: label }: Item): string {
    const start = label[0]?.start ?? snippet.start;
    return sentence.text.slice(start, snippet.end);
  }
}

/** A figure of money that names no source needs none. */
function isNeutral(figure: Figure, { lexicon }: Vocabulary): boolean {
  const neutral = new Set(lexicon.money.neutral);
  return figure.words.every((word) => neutral.has(word));
}
