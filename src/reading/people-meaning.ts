/** What a number of people means, by the role in which they are counted. */
import type { Figure } from "../plan/model.ts";
import { has, isSign } from "./breath.ts";
import type { Takers } from "./figure-class.ts";
import { type Item, partCodes } from "./items.ts";
import type { Around, Meaning } from "./meaning.ts";
import type { Role } from "./role.ts";
import type { Phrase } from "./vocabulary.ts";

/** What people mean whose noun is no part: those who came, who belong to something, who were helped. */
export function peopleMeaning(
  item: Item,
  head: Phrase,
  words: readonly Phrase[],
  role: Role,
  around: Around,
): Meaning {
  const { takers, asked } = around;
  const own = words
    .flatMap(({ codes }) => codes)
    .flatMap((code) => takers.byCode.get(code) ?? [])
    .filter(({ kind, partOf }) => kind === "count" && partOf === null);
  // "35 người được tư vấn": its own word says it, whatever else.
  const exact = own.filter(
    (figure) =>
      !takers.openTo("people").includes(figure) && takers.isPeople(takers.classOf(figure)),
  );
  const attendance = takers.openTo("people");
  const none: Meaning = { kind: "none", people: true };
  const takes = (figure: Figure | undefined): Meaning =>
    figure ? { kind: "figure", figure, noun: head } : none;
  const members = takers.figures.filter(
    (figure) => takers.classOf(figure) === "members" && figure.partOf === null,
  );
  const isMembers =
    [head, ...item.left].some(({ tags }) => tags.has("generic:members")) ||
    areMembers(item, around);
  // "khám sức khỏe cho 120 trẻ": who was helped, in the plan's own word or in everybody's.
  const helped = [...exact, ...takers.figures].find(
    (figure) =>
      figure.partOf === null &&
      (takers.classOf(figure) === "supported" ||
        (exact.includes(figure) && takers.classOf(figure) === "people")),
  );
  if (role === "other" && helped && isSupported(item, around)) return takes(helped);
  if (role === "other") return isMembers && members[0] ? { ...none, mayBe: members[0] } : none;
  // "phát thanh 12 lượt": of what, only the words around can say.
  if (
    head.key === "luot" &&
    words.length === 1 &&
    !(asked && takers.isPeople(takers.classOf(asked))) &&
    !countsVisits(item, around)
  )
    return { kind: "bare" };
  // "46 thành viên" belong to something; they attend it or not.
  if (role === "member" || (isMembers && !(role === "attends" && comes(item, around))))
    return takes(members[0]);
  const named = exact.filter((figure) => !members.includes(figure) || isMembers);
  if (named.length > 0 && !attendance.some((figure) => own.includes(figure)))
    return takes(named.find(({ code }) => code === asked?.code) ?? named[0]);
  return attendanceMeaning(item, head, own, exact, role, around);
}

/** "tổng số thành viên tham gia là 420 người": what they are called stands before what they do. */
function areMembers({ at }: Item, { tokens }: Around): boolean {
  const lead = tokens.slice(0, at).findLast((token) => !has(token, "link", "total", "joins"));
  return has(lead, "generic:members");
}

/** Those who came; if nothing says that they did, what they may be. */
function attendanceMeaning(
  item: Item,
  head: Phrase,
  own: readonly Figure[],
  exact: readonly Figure[],
  role: Role,
  { takers, asked, inDialogue }: Around,
): Meaning {
  const none: Meaning = { kind: "none", people: true };
  const attendance = takers.openTo("people");
  // "27 lượt, nữ 18", asked how many were helped: nothing says that they came to something.
  const isAsked = asked?.partOf === null && asked.kind === "count" && role !== "attends";
  if (isAsked && takers.isPeople(takers.classOf(asked)) && head.tags.has("generic:people"))
    return { kind: "figure", figure: asked, noun: head };
  const mayBeUnsaid =
    inDialogue &&
    item.right.length > 0 &&
    asked !== undefined &&
    takers.isPeople(takers.classOf(asked));
  const trainees = takers.openTo("trainees");
  const eligible = [...attendance, ...trainees];
  const chosen =
    eligible.find(({ code }) => code === asked?.code) ??
    eligible.find((figure) => own.includes(figure)) ??
    eligible[0] ??
    (exact.length > 0 ? exact[0] : undefined);
  const isUnsaid = role === "unsaid" && !mayBeUnsaid && !head.tags.has("guests");
  if (isUnsaid) return chosen ? { ...none, mayBe: chosen } : none;
  return chosen ? { kind: "figure", figure: chosen, noun: head } : none;
}

/** "2 cuộc, 84 lượt": of those who came, if nothing tells of a broadcast. */
function countsVisits(item: Item, around: Around): boolean {
  const { at } = item;
  const { tokens } = around;
  const [comma, noun, number] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  const follows = isSign(comma, /,/) && has(noun, "class:sessions") && number?.kind === "amount";
  return (
    (follows || isSplitBehind(item, around)) &&
    !tokens.some((token) => has(token, "media", "class:broadcasts"))
  );
}

/** "120 lượt; nữ: 70": what has parts of people are people. */
function isSplitBehind({ next }: Item, { tokens, takers }: Around): boolean {
  const [sign, first, second] = tokens.slice(next, next + 3);
  const part = has(first, "of") ? second : first;
  return (
    isSign(sign, /[,;:(]/) && part?.kind === "phrase" && partCodes(part.phrase, takers).length > 0
  );
}

export function helpedFigure({ figures, classOf }: Takers): Figure | undefined {
  return figures.find((figure) => figure.partOf === null && classOf(figure) === "supported");
}

/** "tư vấn cho 18 người", "thăm hỏi, hỗ trợ: 03 người"; not "tặng quà cho 18 người". */
export function isSupported(item: Item, { tokens }: Around): boolean {
  // "15 lượt người được trợ giúp"
  if (item.right.some(({ tags }) => tags.has("support") && tags.has("otherwise"))) return true;
  for (const token of tokens.slice(0, item.at).toReversed()) {
    if (token.kind === "amount" || (token.kind === "sign" && token.sign !== ":")) return false;
    if (token.kind !== "phrase") continue;
    const { tags } = token.phrase;
    if (tags.has("class:sessions")) return false;
    if (tags.has("support")) return true;
    if (tags.has("receive")) return false;
  }
  return false;
}

/** "25 thành viên dự"; "40 thành viên tham gia" belong to it. Beside no club "thành viên" are anybody. */
function comes({ at, next }: Item, { tokens }: Around): boolean {
  const tagged = (from: number, to: number, tag: string) =>
    tokens.slice(Math.max(0, from), to).some((token) => has(token, tag));
  const joins = tagged(next, next + 1, "joins") || tagged(at - 4, at, "joins");
  return !joins || !(tagged(0, at, "memberships") || tagged(0, at, "bodies"));
}
