/**
 * The Vietnamese lunar calendar, from the mean new moons and the sun's longitude at UTC+7 (after Jean
 * Meeus, Astronomical Algorithms). Good for the years in which people report.
 */
import type { Day } from "../plan/model.ts";

const TIME_ZONE = 7;
const SYNODIC = 29.530588853;
const RADIANS = Math.PI / 180;

/** The solar day of a lunar one in the lunar year; null if the month has no such day. Leap months are not meant. */
export function solarDay(date: number, month: number, year: number): Day | null {
  if (date < 1 || date > 30 || month < 1 || month > 12) return null;
  const first = eleventhMonth(month < 11 ? year - 1 : year);
  const next = eleventhMonth(month < 11 ? year : year + 1);
  const index = Math.floor(0.5 + (first - 2415021.076998695) / SYNODIC);
  let offset = month - 11 < 0 ? month + 1 : month - 11;
  if (next - first > 365) {
    const leap = leapOffset(first);
    if (offset >= leap) offset += 1;
  }
  const begin = newMoon(index + offset);
  return date > newMoon(index + offset + 1) - begin ? null : dayOf(begin + date - 1);
}

function dayOf(julian: number): Day {
  return new Date((julian - 2440588) * 86_400_000).toISOString().slice(0, 10);
}

/** Julian day number, at the place, of the k-th new moon after 1/1/1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * RADIANS;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const delta = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + correction - delta + 0.5 + TIME_ZONE / 24);
}

/** In which twelfth of its way the sun stands when this day begins at the place, 0 to 11. */
function sunTwelfth(julian: number): number {
  const t = (julian - 0.5 - TIME_ZONE / 24 - 2451545) / 36525;
  const mean = (357.5291 + 35999.0503 * t - 0.0001559 * t ** 2) * RADIANS;
  const centre =
    (1.9146 - 0.004817 * t) * Math.sin(mean) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * mean) +
    0.00029 * Math.sin(3 * mean);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2 + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The first day of the eleventh month, in which the winter solstice lies. */
function eleventhMonth(year: number): number {
  const lastOfYear = Date.UTC(year, 11, 31) / 86_400_000 + 2440588;
  const k = Math.floor((lastOfYear - 2415021) / SYNODIC);
  const begin = newMoon(k);
  return sunTwelfth(begin) >= 9 ? newMoon(k - 1) : begin;
}

/** Which month after the eleventh is the leap one: the first in which the sun changes no twelfth. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - 2415021.076998695) / SYNODIC + 0.5);
  let last = 0;
  let offset = 1;
  let arc = sunTwelfth(newMoon(k + offset));
  do {
    last = arc;
    offset += 1;
    arc = sunTwelfth(newMoon(k + offset));
  } while (arc !== last && offset < 14);
  return offset - 1;
}
