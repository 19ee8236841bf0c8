import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, test } from "vitest";
import { fitted, lined, widthOf } from "../../src/documents/picture/text.ts";
import { type ProgressPicture, progressPicture } from "../../src/documents/picture.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { pictureOf } from "../../src/telegram/weekly/picture.ts";
import { at, plan } from "../progress/plan-2024.ts";
import { type Invented, invented } from "./weeks.ts";

const t = loadLanguages().in("vi");
const JUNE: Invented = { at: at("2024-06-07", "15:30"), share: 0.55, sent: { "6T-2024": 33 } };

const dataOf = (week: Invented): ProgressPicture =>
  pictureOf({ plan, language: "vi", t }, invented(week));

/** Half the size: enough to see any change, and small enough to keep. */
const seen = (png: Uint8Array) => sharp(png).resize(640).removeAlpha();

const kept = (name: string) => fileURLToPath(new URL(`snapshots/${name}.png`, import.meta.url));

/** The share of pixels that look different from the kept picture. */
async function difference(name: string, png: Uint8Array): Promise<number> {
  const [now, before] = await Promise.all(
    [seen(png), sharp(readFileSync(kept(name))).removeAlpha()].map((image) =>
      image.raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  expect(now?.info).toMatchObject({ width: before?.info.width, height: before?.info.height });
  const [a, b] = [now?.data ?? [], before?.data ?? []];
  let different = 0;
  for (let pixel = 0; pixel < a.length; pixel += 3) {
    const off = [0, 1, 2].map((i) => Math.abs((a[pixel + i] ?? 0) - (b[pixel + i] ?? 0)));
    if (Math.max(...off) > 48) different++;
  }
  return different / (a.length / 3);
}

// KEEP_PICTURES=1 keeps what is drawn now. Look at each picture before it is committed.
test.each<[string, Invented]>([
  ["a-week-of-june", JUNE],
  ["a-week-of-june-with-names", { ...JUNE, names: true }],
  [
    "a-week-of-the-action-month",
    { at: at("2024-11-29", "15:30"), share: 0.85, sent: { "NAM-2024": 12 }, activities: 56 },
  ],
  ["an-empty-week", { at: at("2024-05-03", "15:30"), share: 0, sent: { "6T-2024": 0 } }],
])("%s looks as it was kept", async (name, week) => {
  const png = await progressPicture(dataOf(week));
  if (process.env.KEEP_PICTURES) {
    writeFileSync(kept(name), await seen(png).png({ palette: true, colours: 64 }).toBuffer());
  }
  expect(await difference(name, png)).toBeLessThan(0.002);
});

test("a change of one cell is seen", async () => {
  const data = dataOf(JUNE);
  const blocks = data.blocks.map((block, i) =>
    i < data.blocks.length - 1
      ? block
      : {
          ...block,
          rows: block.rows.map((row, j) =>
            j === 20 ? { ...row, cells: row.cells.map(() => ["completed", "nil"] as const) } : row,
          ),
        },
  );
  const png = await progressPicture({ ...data, blocks });
  expect(await difference("a-week-of-june", png)).toBeGreaterThan(0.002);
});

test("the same data give the same picture, as wide as chat apps show one", async () => {
  const [one, other] = await Promise.all([1, 2].map(() => progressPicture(dataOf(JUNE))));
  expect(one).toEqual(other);
  const { width = 0, height = 0, format } = await sharp(one).metadata();
  expect([width, format]).toEqual([1280, "png"]);
  expect(height / width).toBeLessThan(1.6);
});

test("without names no row tells whose it is: units that owe different duties have no rows", () => {
  const { blocks } = dataOf(JUNE);
  const labels = blocks.map(({ rows }) => rows.map(({ label }) => label));
  expect(labels[0]?.every((label) => label === "")).toBe(true);
  expect(labels[1]?.every((label) => label === "")).toBe(true);
  expect(labels[2]).toHaveLength(21);
  expect(labels[2]?.every((label) => /^\d+\/0?6$/.test(label))).toBe(true);
  const cells = blocks.map(({ rows }) => rows.flatMap((row) => row.cells.flat()).length);
  expect(cells).toEqual([40, 28, 168]);
});

test("with names each unit has its row, in the plan's order", () => {
  const { blocks } = dataOf({ ...JUNE, names: true });
  const labels = blocks.flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels).toHaveLength(36);
  expect(labels[0]).toBe("Phòng Tư pháp");
});

test("a plan with a hundred communes is drawn too, and says how many are left out", async () => {
  const data = dataOf(JUNE);
  const [first, ...rest] = data.blocks;
  const row = { label: "3/8", cells: [["completed", "none"] as const] };
  const rows = Array.from({ length: 60 }, () => row);
  const long = { name: "Xã", detail: "", columns: [{ label: "II.1", places: 2 }], rows };
  const more = "… và 40 đơn vị khác.";
  const png = await progressPicture({
    ...data,
    blocks: [...(first ? [first] : []), ...rest, { ...long, more }],
  });
  const { width = 1, height = 0 } = await sharp(png).metadata();
  expect(height / width).toBeLessThan(2);
});

test("words are measured and cut by what they look like", () => {
  const style = { size: 24 };
  expect(widthOf("Mẫu Sơn", style)).toBeCloseTo(widthOf("Mẫu Sơn".normalize("NFD"), style), 5);
  expect(fitted("UBND xã Tú Đoạn", 500, style)).toBe("UBND xã Tú Đoạn");
  const cut = fitted("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện", 200, style);
  expect(cut).toMatch(/^Văn phòng.*…$/);
  expect(widthOf(cut, style)).toBeLessThanOrEqual(200);
  const lines = lined("một hai ba bốn năm sáu bảy tám".split(" "), " ", 120, style);
  expect(lines.join(" ")).toBe("một hai ba bốn năm sáu bảy tám");
  expect(lines.length).toBeGreaterThan(2);
});
