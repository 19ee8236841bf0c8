import { expect, test } from "vitest";
import { loadPlan } from "../../../src/plan/load.ts";
import { signingPowers, unitHeading } from "../../../src/telegram/compiled/issuer.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import { partsOf, textOf } from "../../documents/docx.ts";
import type { Actor } from "../../support/actors.ts";
import { fileOf, inJune, reports } from "../compile/support.ts";
import { goTo } from "./support.ts";

/** The report of the year, from the list of those that the unit may send. */
async function takesUpTheYears(who: Actor): Promise<void> {
  await who.says("/nopbaocao");
  await who.taps(/(\d+)\. Báo cáo năm 2024/.exec(who.lastMessage().text ?? "")?.[1] ?? "none");
}

test("a unit gets its report ready to sign, before it is sent and after, and the office from its card", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await reports(hoa, "3 cuộc, khoảng 120 người, nữ 70");
  await goTo(hoa, "review");
  await hoa.taps("Bản Word để trình ký");
  const draft = fileOf(app, hoa);
  expect(draft.name).toBe("UBND xã Tú Đoạn - Báo cáo 06 tháng đầu năm 2024.docx");
  expect(draft.message.caption).toContain("Dự thảo để trình ký, chưa gửi.");
  const text = await textOf(draft.bytes);
  await expect(text).toMatchFileSnapshot("snapshots/word.txt");
  expect(text).not.toContain("[chưa có nội dung]");
  // Who signs, which number it gets and when is for the unit to say.
  expect(text).toContain("Số:        /BC-UBND");
  expect(text).toContain("Tú Đoạn, ngày      tháng      năm 2024");
  const xml = (await partsOf(draft.bytes)).get("word/document.xml") ?? "";
  expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  expect(xml).toContain("<w:titlePg/>");

  await hoa.taps("Gửi báo cáo");
  await hoa.taps("Tải bản Word");
  const sent = fileOf(app, hoa);
  expect(sent.message.caption).toContain("Báo cáo đúng như đã gửi.");
  expect(await textOf(sent.bytes)).toBe(text);

  // What is reported later is not in what was sent, and its reader is told so.
  app.clock.set("2024-06-13T09:00:00+07:00");
  await reports(hoa, "1 cuộc, 40 người, nữ 25");
  await hoa.says("/lichsu");
  await hoa.taps("Các kỳ báo cáo");
  await hoa.taps("1");
  await hoa.taps("Tải bản Word");
  expect(fileOf(app, hoa).message.caption).toContain("hãy cập nhật trước khi ký");
  expect(await textOf(fileOf(app, hoa).bytes)).toBe(text);

  await lan.says("/tiepnhan");
  await lan.taps(/(\d+)\. [^\n]*06 tháng/.exec(lan.lastMessage().text ?? "")?.[1] ?? "none");
  await lan.taps("Tải bản Word");
  expect(await textOf(fileOf(app, lan).bytes)).toBe(text);
});

test("what is not written yet is left to be written; nothing to report is one sentence", async () => {
  const { app, ba } = await inJune();
  await using _ = app;
  await ba.says("/nopbaocao");
  await ba.taps("1");
  await ba.taps("Không phát sinh");
  await ba.taps("Bản Word để trình ký");
  const text = await textOf(fileOf(app, ba).bytes);
  expect(text).toContain("đơn vị không phát sinh hoạt động, số liệu");
  expect(text).not.toContain("ĐÁNH GIÁ CHUNG");
});

test("what is made in January bears the year in which it is signed, and what was sent the year of its sending", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  app.clock.set("2024-12-14T09:00:00+07:00");
  await takesUpTheYears(ba);
  await ba.taps("Không phát sinh");
  await ba.taps("Gửi báo cáo");

  app.clock.set("2025-01-06T09:00:00+07:00");
  await takesUpTheYears(hoa);
  await hoa.taps("Không phát sinh");
  await hoa.taps("Bản Word để trình ký");
  const late = await textOf(fileOf(app, hoa).bytes);
  expect(late).toContain("Tú Đoạn, ngày      tháng      năm 2025");
  // The plan's own day is another matter.
  expect(late).toContain("ngày … tháng … năm 2024 của Ủy ban nhân dân huyện Lộc Bình");

  await ba.says("/lichsu");
  await ba.taps("Các kỳ báo cáo");
  await ba.taps("1");
  await ba.taps("Tải bản Word");
  expect(await textOf(fileOf(app, ba).bytes)).toContain("Tam Gia, ngày      tháng      năm 2024");

  await lan.says("/tonghop");
  await lan.taps("Báo cáo năm 2024");
  await lan.taps("Lập dự thảo");
  const office = await textOf(fileOf(app, lan).bytes);
  expect(office).toContain("Lộc Bình, ngày      tháng      năm 2025");
  expect(office.match(/\(Kèm theo Báo cáo .* năm 2025\)/g)).toHaveLength(4);
  expect(office).not.toContain("ngày      tháng      năm 2024");
});

test("the heading and the power of who signs go by the kind of unit, and what is not known stays blank", () => {
  const t = loadLanguages().in("vi");
  const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
  const lines = plan.units.map((unit) => {
    const { upper, issuer, number, day } = unitHeading(
      t,
      plan,
      unit,
      new Date("2024-06-12T08:00:00+07:00"),
    );
    const head = `${upper.join(" ") || "–"} | ${issuer.join(" ")} | ${number} | ${day}`;
    return `${head} | ${signingPowers(t, unit).join(" ")}`.replace(/ +/g, " ");
  });
  expect(lines).toContain(
    "– | ỦY BAN NHÂN DÂN XÃ TÚ ĐOẠN | Số: /BC-UBND | Tú Đoạn, ngày tháng năm 2024 | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH",
  );
  expect(lines).toContain(
    "ỦY BAN NHÂN DÂN HUYỆN LỘC BÌNH | PHÒNG TƯ PHÁP | Số: /BC-… | Lộc Bình, ngày tháng năm 2024 | TRƯỞNG PHÒNG",
  );
  expect(lines).toContain(
    "[CƠ QUAN CHỦ QUẢN] | HỘI NÔNG DÂN HUYỆN | Số: /BC-… | Lộc Bình, ngày tháng năm 2024 | TM. BAN THƯỜNG VỤ CHỦ TỊCH",
  );
  expect(lines.filter((line) => line.includes("[CHỨC VỤ"))).toEqual([]);
});
