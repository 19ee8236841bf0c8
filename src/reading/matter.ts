/**
 * Whether what a message is about bears out what was read in it. A number may have the noun of one figure
 * and be told of something else: members of a board beside its founding, classes beside a talk at school. Then
 * the rest of the message speaks of another duty than those that ask for it, and it is offered.
 */
import type { Duty } from "../plan/model.ts";
import type { Ranked } from "./duty-rank.ts";
import type { Takers } from "./figure-class.ts";
import type { FiguresReading, Offer } from "./figure-reading.ts";

/**
 * By its class: among so many of the duties that the rest speaks of, the likeliest first, one must ask for it.
 * Clubs and their members are told of for their own sake, people beside something. What has a word that nothing
 * else has, a meeting, a fire, a visit, says by itself what it is.
 */
const REACH: Readonly<Record<string, number>> = {
  models: 1,
  members: 1,
  people: 2,
};

/** @param rank of the duties, by the codes of the figures that are told */
export function borneOut(
  read: FiguresReading,
  { duties }: { readonly duties: readonly Duty[] },
  { byCode, classOf }: Takers,
  rank: (figures: readonly string[]) => Ranked,
): FiguresReading {
  const { values, offers, wording = {}, about } = read;
  const told = [...new Set([...Object.keys(values), ...offers.map(({ code }) => code)])];
  const { codes, leads } = rank(told);
  const [likeliest] = leads ? codes : [];
  const wholeOf = (code: string) => byCode.get(code)?.partOf ?? code;
  const asks = (duty: string, code: string) =>
    duties.some((one) => one.code === duty && one.figures.includes(code));
  const isStrange = (code: string): boolean => {
    const figure = byCode.get(code);
    const name = figure ? classOf(figure) : null;
    // Whatever is done is paid for from somewhere.
    if (figure?.kind === "money" && figure.source !== null) return false;
    // Who came is told with every kind of event.
    if (name === "people" && wording[code]?.came) return false;
    if (likeliest !== undefined && !asks(likeliest, code)) return true;
    const reach = REACH[name ?? ""];
    if (reach === undefined) return false;
    const others = rank(told.filter((other) => wholeOf(other) !== wholeOf(code))).codes;
    return others.length > 0 && !others.slice(0, reach).some((duty) => asks(duty, code));
  };
  const isNumber = (code: string) => typeof values[code] === "number";
  const strange = new Set(
    Object.keys(wording)
      .filter((code) => isNumber(code) && isStrange(code))
      .map(wholeOf),
  );
  if (strange.size === 0) return read;
  // What follows from a whole falls with it.
  const stays = (code: string) => !isNumber(code) || !strange.has(wholeOf(code));
  const offered = Object.entries(values).flatMap(([code, value]): Offer[] => {
    const text = wording[code]?.text;
    if (stays(code) || typeof value !== "number" || text === undefined) return [];
    return [{ code, value, text, ...(about.includes(code) ? { about: true } : {}) }];
  });
  return {
    ...read,
    values: Object.fromEntries(Object.entries(values).filter(([code]) => stays(code))),
    derived: read.derived.filter(stays),
    about: about.filter(stays),
    offers: [...offers, ...offered],
  };
}
