import { progressPicture } from "../../src/documents/picture.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { pictureOf } from "../../src/telegram/weekly/picture.ts";
import { invented } from "../documents/weeks.ts";
import { at, plan } from "../progress/plan-2024.ts";
import { percentile } from "./load.ts";

export interface PictureFigures {
  /** Milliseconds for the first picture of a process, which loads the font and the renderer. */
  readonly first: number;
  /** For one after it (median). */
  readonly next: number;
}

/** How long the weekly post's picture takes, data and PNG. */
export async function measurePicture(): Promise<PictureFigures> {
  const t = loadLanguages().in("vi");
  const week = { at: at("2024-11-29", "15:30"), share: 0.85, sent: { "NAM-2024": 12 } };

  async function draw(): Promise<number> {
    const weekly = invented({ ...week, activities: 56 });
    const from = performance.now();
    await progressPicture(pictureOf({ plan, language: "vi", t }, weekly));
    return performance.now() - from;
  }
  const first = await draw();
  const next: number[] = [];
  for (let i = 0; i < 10; i++) next.push(await draw());
  return { first, next: percentile(next, 0.5) };
}
