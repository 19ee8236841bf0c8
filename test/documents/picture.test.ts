import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, test } from "vitest";
import { matrixPicture } from "../../src/documents/matrix-picture.ts";
import { LETTERS, WIDTH } from "../../src/documents/picture/look.ts";
import { fitted, lined, linedWithin, widthOf } from "../../src/documents/picture/text.ts";
import { type ProgressPicture, progressPicture } from "../../src/documents/picture.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { matrixOf } from "../../src/telegram/weekly/matrix.ts";
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

const NOVEMBER: Invented = {
  ...{ at: at("2024-11-29", "15:30"), share: 0.85, sent: { "NAM-2024": 12 }, activities: 56 },
};
const MARCH: Invented = { at: at("2024-03-08", "15:30"), share: 0.3, sent: {} };

// KEEP_PICTURES=1 keeps what is drawn now. Look at each picture before it is committed.
async function looksAsKept(name: string, png: Uint8Array): Promise<void> {
  if (process.env.KEEP_PICTURES) {
    writeFileSync(kept(name), await seen(png).png({ palette: true, colours: 64 }).toBuffer());
  }
  expect(await difference(name, png)).toBeLessThan(0.002);
}

test.each<[string, Invented]>([
  ["a-week-of-june", JUNE],
  ["a-week-of-march", MARCH],
  ["a-week-of-the-action-month", NOVEMBER],
  ["an-empty-week", { at: at("2024-05-03", "15:30"), share: 0, sent: { "6T-2024": 0 } }],
])("%s looks as it was kept", async (name, week) => {
  await looksAsKept(name, await progressPicture(dataOf(week)));
});

test("one bar that is a little longer is seen", async () => {
  const data = dataOf(JUNE);
  const rows = data.bars.rows.map((row) => ({
    ...row,
    bars: row.bars.map((bar) => ({ ...bar, parts: [{ share: "done" as const, part: 0.5 }] })),
  }));
  const png = await progressPicture({ ...data, bars: { ...data.bars, rows } });
  expect(await difference("a-week-of-june", png)).toBeGreaterThan(0.002);
});

test("the same data give the same picture, of the shape that a chat shows whole", async () => {
  const [one, other] = await Promise.all([1, 2].map(() => progressPicture(dataOf(JUNE))));
  expect(one).toEqual(other);
  const { width, height, format } = await sharp(one).metadata();
  expect([width, height, format]).toEqual([1280, 960, "png"]);
});

test("each deadline has its day, in whatever order the plan names them", async () => {
  const data = dataOf(JUNE);
  const deadlines = data.curve.deadlines.toReversed();
  expect(deadlines.length).toBeGreaterThan(1);
  const other = await progressPicture({ ...data, curve: { ...data.curve, deadlines } });
  expect(other).toEqual(await progressPicture(data));
});

test("nothing is smaller than 9 points where a chat shows the picture 330 points wide", () => {
  const drawing = ["picture.ts", "picture/bars.ts", "picture/curve.ts", "picture/curve-key.ts"];
  const sizes = drawing.flatMap((file) => {
    const text = readFileSync(`src/documents/${file}`, "utf8");
    return [...text.matchAll(/\bsize: (\w+)/g)].map(([, size]) => Number(size) || LETTERS);
  });
  expect(sizes.length).toBeGreaterThan(6);
  for (const size of sizes) expect((size * 330) / WIDTH).toBeGreaterThanOrEqual(9);
});

test("the week's questions: three numbers, each kind's duties, and who has sent what is due", () => {
  const { tiles, bars } = dataOf(JUNE);
  expect(tiles.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^nhiệm vụ đã báo cáo \(\d+\/\d+\)$/),
    "đơn vị đã gửi báo cáo hạn 14/6",
    "nhiệm vụ đã hoàn thành",
  ]);
  expect(bars.heads).toEqual(["Nhiệm vụ đã báo cáo", "Đã gửi Báo cáo 06 tháng đầu năm 2024"]);
  expect(bars.rows.map(({ name }) => name)).toEqual([
    ...["Phòng, ban, ngành huyện", "Mặt trận, đoàn thể huyện", "Xã, thị trấn"],
  ]);
  // The communes' Action Month is not due in June: grey, not owed.
  const communes = bars.rows[2]?.bars[0]?.parts ?? [];
  expect(communes.find(({ share }) => share === "not-due")?.part).toBeCloseTo(42 / 168, 5);
  for (const { bars: each } of bars.rows)
    for (const { parts } of each)
      expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 5);
  expect(dataOf(MARCH).bars.heads).toEqual(["Nhiệm vụ đã báo cáo"]);
});

test("the curve begins when the bot began, not when the plan did", () => {
  const { curve } = dataOf(JUNE);
  expect(curve.months[0]?.label).toBe("T1");
  expect(curve.lines[0]?.points[0]?.at).toBeGreaterThan(0);
  const empty = dataOf({ at: at("2024-05-03", "15:30"), share: 0, sent: {} });
  expect(empty.curve.months[0]?.label).toBe("T5");
  // After the plan's end there is still an axis.
  const late = dataOf({ at: at("2025-01-10", "15:30"), share: 0, sent: {} });
  expect(late.curve.months.map(({ label }) => label)).toEqual(["T12"]);
});

const matrixData = (week: Invented) =>
  matrixOf({ plan, language: "vi", t }, invented(week).week.now);

test("the second picture has each unit by name, and the areas in words", async () => {
  const data = matrixData(JUNE);
  const labels = data.blocks.map(({ rows }) => rows.map(({ label }) => label));
  // The office's own duties have their row, too.
  expect(labels.map((one) => one.length)).toEqual([10, 6, 21]);
  expect(labels[0]?.[0]).toBe("Phòng Tư pháp");
  expect(data.blocks[2]?.columns.map(({ label }) => label)).toContain("Ban VSTBPN");
  await looksAsKept("each-unit-in-june", await matrixPicture(data));
});

test("a plan with a hundred communes is drawn too, and says how many are left out", async () => {
  const data = matrixData(JUNE);
  const row = { label: "UBND xã", cells: [["completed", "none"] as const] };
  const rows = Array.from({ length: 60 }, () => row);
  const columns = [{ label: "Truyền thông", places: 2 }];
  const block = { name: "Xã", detail: "", columns, rows, more: "… và 40 đơn vị khác." };
  const png = await matrixPicture({ ...data, blocks: [block] });
  const { width = 0, height = 0 } = await sharp(png).metadata();
  // Telegram takes photos whose sides together are 10,000 pixels.
  expect(width + height).toBeLessThan(10_000);
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

test("a heading that is too long for its lines says that it goes on", () => {
  const style = { size: LETTERS };
  const head = "Đã gửi Báo cáo Tháng cao điểm phòng, chống bạo lực gia đình";
  const [first, second, ...rest] = linedWithin(head, 2, 400, style);
  expect([first, rest]).toEqual(["Đã gửi Báo cáo Tháng", []]);
  expect(second).toMatch(/^cao điểm .*…$/);
  expect(widthOf(second ?? "", style)).toBeLessThanOrEqual(400);
  expect(linedWithin("Đã gửi Báo cáo năm", 2, 400, style)).toEqual(["Đã gửi Báo cáo năm"]);
});
