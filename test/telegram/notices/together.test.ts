import { expect, test } from "vitest";
import { plainText } from "../../../src/telegram/html.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import { together } from "../../../src/telegram/notices/together.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TAM_GIA, TU_DOAN } from "./support.ts";

const TODAY = "Hôm nay có 03 việc:";

/** Hoa reports for two communes. */
async function onDay(day: string) {
  const app = await startApp({ office: ["Lan"] });
  await app.tick(`${day}T07:00:00+07:00`);
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: hoa, unit: TAM_GIA },
  ]);
  await hoa.starts();
  return { app, hoa };
}

test("one message tells of two communes, each with its own buttons, and the last reminder is another", async () => {
  const { app, hoa } = await onDay("2024-06-14");
  await using _ = app;
  await app.tick("2024-06-14T08:00:00+07:00");
  const [first, ...lines] = (hoa.lastMessage().text ?? "").split("\n");
  expect(first).toBe("Hôm nay có 02 việc:");
  expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
    "1. Nhắc hạn: Báo cáo 06 tháng đầu năm 2024",
    "2. Nhắc hạn: Báo cáo 06 tháng đầu năm 2024",
  ]);
  const units = lines.filter((line) => line.startsWith("UBND xã")).toSorted();
  expect(units).toEqual(["UBND xã Tam Gia", "UBND xã Tú Đoạn"]);
  const second = lines.slice(lines.findIndex((line) => line.startsWith("2.")));
  const its = second.find((line) => line.startsWith("UBND xã")) as string;
  await hoa.taps("2. Báo cáo ngay");
  expect(hoa.lastMessage().text).toContain(its);

  await app.tick("2024-06-14T14:00:00+07:00");
  expect(hoa.lastMessage().text).toContain("Hôm nay có 02 việc:");
  expect(hoa.screen().match(/Hôm nay có 02 việc:/g)).toHaveLength(2);
});

test("words in answer to a message that tells of two reports are taken for neither", async () => {
  const { app, hoa } = await onDay("2024-06-12");
  await using _ = app;
  await app.tick("2024-06-12T08:00:00+07:00");
  await hoa.says("mai nhắc lại");
  expect(hoa.lastMessage().text).not.toContain("bot nhắc lại vào");
});

test("what does not fit is named, and its button opens it", () => {
  const t = loadLanguages().in("vi");
  const long = (name: string, lines: number) => ({
    html: [
      `<b>${name}</b>`,
      ...Array.from({ length: lines }, (_, i) => `• Đơn vị ${i} &amp; ${name}`),
    ].join("\n"),
    keyboard: { inline_keyboard: [[{ text: "Xem", callback_data: name }]] },
  });
  const words = together({ t, language: "vi" }, [
    long("Một", 20),
    long("Hai", 250),
    long("Ba", 60),
  ]);
  const text = plainText(words?.html ?? "");
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(text.startsWith(TODAY)).toBe(true);
  expect(text).toContain("1. Một\n• Đơn vị 0");
  expect(text).toContain("2. Hai\nBấm nút bên dưới để xem đầy đủ.");
  expect(text).toContain("3. Ba\n• Đơn vị 0");
  const labels = words?.keyboard?.inline_keyboard.flat().map((button) => button.text);
  expect(labels).toEqual(["1. Xem", "2. Xem", "3. Xem"]);
});
