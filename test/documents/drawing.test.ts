import { expect, test } from "vitest";
import { drawn } from "../../src/documents/drawing.ts";
import type { ProgressPicture } from "../../src/documents/picture.ts";
import { sheetPages } from "../../src/documents/sheet-pages.ts";

const sheetOf = (cards: number) => ({
  title: "Giấy mời",
  subtitle: "Kế hoạch năm 2024",
  note: "Quét mã để vào nhóm đầu mối.",
  cards: Array.from({ length: cards }, (_, i) => ({
    name: `UBND xã thử nghiệm ${i}`,
    link: `https://t.me/dau_moi_bot?start=${String(i).padStart(22, "x")}`,
    foot: "đến hết ngày 16/6/2024",
  })),
  pages: sheetPages(cards, (page, pages) => `Trang ${page}/${pages}`),
});

test("a sheet of hundreds of links is drawn while others are answered", async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  const bytes = await drawn({ kind: "sheet", sheet: sheetOf(400) });
  clearInterval(others);
  const pdf = Buffer.from(bytes).toString("latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(50);
  // Drawn in this thread, hardly anybody would have had a turn.
  expect(turns).toBeGreaterThan(50);
});

test("what cannot be drawn says so, and the next is drawn all the same", async () => {
  const broken = { title: "x" } as ProgressPicture;
  await expect(drawn({ kind: "picture", picture: broken })).rejects.toThrow(/TypeError/);
  expect((await drawn({ kind: "sheet", sheet: sheetOf(1) })).length).toBeGreaterThan(1000);
});
