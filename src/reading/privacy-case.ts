/**
 * Somebody tells the bot of violence. The plan's own subject is violence, so the words alone do not
 * count: "hỗ trợ trẻ em bị xâm hại" is work that was done, "con tôi bị xâm hại" is a cry for help.
 */
import type { Place } from "./privacy-place.ts";
import { joined, phrases, type Word } from "./privacy-tokens.ts";
import * as lexicon from "./privacy-words.ts";

const self = phrases(lexicon.SELF);
const firstPerson = phrases(lexicon.I);
const suffers = phrases(lexicon.SUFFERS);
const abuser = phrases(lexicon.ABUSERS);
const filler = phrases(lexicon.SUFFER_FILLERS);
const harm = phrases(lexicon.HARMS);
const hitter = phrases(lexicon.HITTERS);
const hitterFiller = phrases(lexicon.HITTER_FILLERS);
const hits = phrases(lexicon.HITS);
const noHits = phrases(lexicon.NO_HITS);
const now = phrases(lexicon.NOW);
const hitsKin = phrases(lexicon.HITS_KIN);
const rescue = phrases(lexicon.RESCUE);
const work = phrases(lexicon.WORK);
const urgent = phrases(lexicon.URGENT);
const touches = phrases(lexicon.TOUCHES);
const own = phrases(lexicon.OWN);
const despair = phrases(lexicon.DESPAIR);

/** From a word to the word behind the last of what was found. */
type Found = readonly [from: number, to: number];

export function findCases(text: readonly Word[]): Place[] {
  const found: Place[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && !text[at]?.opens) continue;
    const one = caseIn(text, from, at);
    if (one) found.push({ start: text[one[0]]?.start ?? 0, end: text[one[1] - 1]?.end ?? 0 });
    from = at;
  }
  return found;
}

/** The first place of a sentence that tells of a case. */
function caseIn(text: readonly Word[], from: number, to: number): Found | null {
  let isWork = false;
  let isUrgent = false;
  let loose: Found | null = null;
  const clear: Found[] = [];
  const doubtful: Found[] = [];
  for (let at = from; at < to; at += 1) {
    isWork ||= work(text, at) > 0;
    isUrgent ||= urgent(text, at) > 0;
    const told =
      hitting(text, at) ??
      hittingNow(text, at) ??
      rescued(text, at) ??
      selfSuffers(text, at) ??
      despairing(text, at) ??
      touched(text, at, from);
    if (told) clear.push(told);
    else loose ??= toldLoosely(text, at, to);
    const suffered = suffering(text, at);
    if (suffered) (suffered.by ? clear : doubtful).push([at, suffered.to]);
  }
  // "Kỹ năng khi con em bị xâm hại" is training; "chồng tôi đánh" is not.
  const certain =
    isWork && !isUrgent
      ? clear.filter((one) => speaks(text, one))
      : [...clear, ...doubtful].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return certain[0] ?? (isWork && !isUrgent ? null : loose);
}

/** "Chồng đánh", "chồng tôi lại đánh tôi", "bố em hay đánh mẹ em". */
function hitting(text: readonly Word[], at: number): Found | null {
  const length = hitter(text, at);
  if (length === 0) return null;
  const end = skip(text, at + length, hitterFiller, 4);
  const blow = joined(text[end]) ? blowAt(text, end) : 0;
  return blow > 0 ? [at, end + blow] : null;
}

/** "Chồng em say là lôi em ra đánh": whoever hits, the blow and somebody of one's own, in a loose order. */
function toldLoosely(text: readonly Word[], at: number, to: number): Found | null {
  const length = hitter(text, at);
  if (length === 0) return null;
  const reach = 9;
  for (let next = at + length; next < Math.min(to, at + reach); next += 1) {
    const blow = blowAt(text, next);
    if (blow === 0) continue;
    for (let near = Math.max(at - 2, 0); near < Math.min(to, next + 4); near += 1) {
      if (firstPerson(text, near) > 0 || own(text, near) > 0) return [at, next + blow];
    }
  }
  return null;
}

function blowAt(text: readonly Word[], at: number): number {
  return noHits(text, at) > 0 ? 0 : hits(text, at);
}

function hittingNow(text: readonly Word[], at: number): Found | null {
  const length = now(text, at);
  if (length === 0 || !joined(text[at + length])) return null;
  const blow = hitsKin(text, at + length);
  return blow > 0 ? [at, at + length + blow] : null;
}

function rescued(text: readonly Word[], at: number): Found | null {
  const length = rescue(text, at);
  return length > 0 ? [at, at + length] : null;
}

/** "tôi không muốn sống nữa", "em rạch tay mấy lần rồi". */
function despairing(text: readonly Word[], at: number): Found | null {
  const length = self(text, at);
  if (length === 0) return null;
  for (let next = at + length; next <= at + length + 3; next += 1) {
    if (!joined(text[next])) return null;
    const said = despair(text, next);
    if (said > 0) return [at, next + said];
  }
  return null;
}

/** "hàng xóm cứ rủ con tôi vào nhà sờ mó": one's own child is told of before it. */
function touched(text: readonly Word[], at: number, from: number): Found | null {
  const done = touches(text, at);
  if (done === 0) return null;
  for (let before = at - 1; before >= Math.max(from, at - 8); before -= 1)
    if (own(text, before) > 0) return [before, at + done];
  return null;
}

/** "con gái tôi bị xâm hại", "em vừa bị chồng đuổi đánh". */
function selfSuffers(text: readonly Word[], at: number): Found | null {
  const length = self(text, at);
  if (length === 0) return null;
  for (let next = at + length; next <= at + length + 3; next += 1) {
    if (!joined(text[next])) return null;
    const suffered = suffering(text, next);
    if (suffered) return [at, suffered.to];
    if (suffers(text, next) > 0) return sufferingByAnyone(text, at, next + 1);
  }
  return null;
}

/** "em bị chồng cũ đe dọa": of oneself it does not matter by whom. */
function sufferingByAnyone(text: readonly Word[], from: number, at: number): Found | null {
  for (let next = at; next < at + 4; next += 1) {
    if (!joined(text[next])) return null;
    const done = harm(text, next);
    if (done > 0) return [from, next + done];
  }
  return null;
}

/** "bị [chồng] [hay] đánh", and whether it says by whom. */
function suffering(text: readonly Word[], at: number): { to: number; by: boolean } | null {
  const length = suffers(text, at);
  if (length === 0) return null;
  const who = joined(text[at + length]) ? abuser(text, at + length) : 0;
  const end = skip(text, at + length + who, filler, 2);
  const done = joined(text[end]) ? harm(text, end) : 0;
  return done > 0 ? { to: end + done, by: who > 0 } : null;
}

function skip(text: readonly Word[], from: number, find: typeof filler, most: number): number {
  let at = from;
  for (let steps = 0; steps < most; steps += 1) {
    const length = joined(text[at]) ? find(text, at) : 0;
    if (length === 0) break;
    at += length;
  }
  return at;
}

function speaks(text: readonly Word[], [from, to]: Found): boolean {
  for (let at = from; at < to; at += 1) {
    if (firstPerson(text, at) > 0 || rescue(text, at) > 0 || own(text, at) > 0) return true;
  }
  return false;
}
