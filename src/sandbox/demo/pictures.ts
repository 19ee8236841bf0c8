import sharp from "sharp";
import { chance } from "./chance.ts";

const WIDTH = 640;
const HEIGHT = 420;
const PEOPLE = 24;

/** A drawing of a meeting under some hills: no camera took it, and nobody is to be recognised. */
export function drawMeeting(seed: number, number: number): Promise<Buffer> {
  const luck = chance(seed, "picture", number);
  const hue = luck.between(90, 220);
  const hill = (top: number, colour: string) =>
    `<path fill="${colour}" d="M0 ${top + luck.between(-30, 30)} Q ${luck.between(120, 260)} ${top - 90} 320 ${top} T ${WIDTH} ${top + luck.between(-40, 20)} V ${HEIGHT} H 0 Z"/>`;
  const head = (y: number) => {
    const x = luck.between(30, WIDTH - 30);
    const coat = `hsl(${luck.between(0, 359)} 40% 45%)`;
    return `<g transform="translate(${x} ${y})"><ellipse cy="26" rx="19" ry="22" fill="${coat}"/><circle r="11" fill="#c58f68"/></g>`;
  };
  // Whoever sits in front hides those behind.
  const rows = Array.from({ length: PEOPLE }, () => luck.between(325, 405)).toSorted(
    (a, b) => a - b,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="hsl(${hue} 45% 82%)"/>
    ${hill(190, `hsl(${hue} 25% 62%)`)}${hill(240, `hsl(${hue} 28% 50%)`)}
    <rect y="280" width="100%" height="140" fill="#b9a27c"/>
    <rect x="170" y="150" width="300" height="130" fill="#8c3b2e"/>
    <rect x="190" y="168" width="260" height="44" fill="#f0d9a8"/>
    ${rows.map(head).join("")}
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}
