import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import type { Actor } from "../../support/actors.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TINH_BAC } from "../report/support.ts";
import { sheetsOf } from "../tables/read-back.ts";
import { fileOf, inJune } from "./support.ts";

/** Says a report in a sentence, and sends it. */
async function tells(who: Actor, sentence: string): Promise<void> {
  await who.says(sentence);
  await who.says("gửi");
  who.sees("Đã ghi nhận báo cáo số");
}

const EVENT = "Ngày 05/6/2024 xã tổ chức truyền thông lồng ghép về bình đẳng giới";

/** In December, when Tĩnh Bắc is a part of Tam Gia, both of which issued documents and held events before. */
async function afterTheMerger() {
  const town = await inJune();
  const { app, ba } = town;
  const nga = app.world.person("Nga");
  await givePlaces(app, PLAN.id, [{ person: nga, unit: TINH_BAC }]);
  await tells(
    nga,
    "Đã ban hành Kế hoạch số 22/KH-UBND ngày 16/02/2024 về công tác bình đẳng giới năm 2024",
  );
  await tells(nga, `${EVENT}, 40 người, nữ 30`);
  await tells(
    ba,
    "Đã ban hành Kế hoạch số 40/KH-UBND ngày 20/02/2024 về công tác bình đẳng giới năm 2024",
  );
  await tells(ba, `${EVENT}, 60 người, nữ 30`);
  app.clock.set("2024-12-18T08:30:00+07:00");
  return town;
}

test("after a merger the office's draft has each document at the unit that issued it, and says of a row that it holds two units", async () => {
  const { app, lan } = await afterTheMerger();
  await using _ = app;
  await lan.says("/tonghop");
  await lan.taps("Báo cáo năm 2024");
  await lan.taps("Lập dự thảo");
  const text = await textOf(fileOf(app, lan).bytes);
  expect(text).toMatch(/UBND xã Tĩnh Bắc: 22\/KH-UBND ngày 16\/02\/2024/);
  expect(text).toMatch(/UBND xã Tam Gia: 40\/KH-UBND ngày 20\/02\/2024/);
  expect(text).not.toMatch(/UBND xã Tam Gia: .*22\/KH-UBND/);
  // The table of units, and who sent the report that is for both.
  expect(text).toMatch(/UBND xã Tam Gia \(gồm cả UBND xã Tĩnh Bắc\)/);
  expect(text).toMatch(/Ủy ban nhân dân xã Tam Gia \(gồm cả Ủy ban nhân dân xã Tĩnh Bắc\)/);
});

test("of the half-year's report, due before the merger, each unit's row is its own", async () => {
  const { app, lan } = await afterTheMerger();
  await using _ = app;
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Lập dự thảo");
  const text = await textOf(fileOf(app, lan).bytes);
  expect(text).toContain("Ủy ban nhân dân xã Tĩnh Bắc");
  expect(text).not.toContain("gồm cả");
});

test("a number of two units that were merged says so, in answers and tables", async () => {
  const { app, lan } = await afterTheMerger();
  await using _ = app;
  await lan.says("tổng số người dự của xã Tam Gia");
  lan.sees("100 lượt người");
  lan.sees("Gồm cả số liệu của UBND xã Tĩnh Bắc.");
  await lan.says("số người dự của từng xã");
  lan.sees("UBND xã Tam Gia (gồm cả UBND xã Tĩnh Bắc): 100 lượt người");
  await lan.says("/xuatbaocao");
  await lan.taps("Báo cáo năm 2024");
  await lan.taps("Bảng số liệu (Excel)");
  const sheets = await sheetsOf(fileOf(app, lan).bytes);
  const names = sheets.get("Đơn vị × nhiệm vụ")?.map((row) => row["Đơn vị"]);
  expect(names).toContain("UBND xã Tam Gia (gồm cả UBND xã Tĩnh Bắc)");
});

test("the successor's list of reports says which are the closed unit's", async () => {
  const { app, ba } = await afterTheMerger();
  await using _ = app;
  await ba.says("/lichsu");
  ba.sees("Báo cáo đã gửi của Ủy ban nhân dân xã Tam Gia (04)");
  ba.sees(/\d\. Số 0001 · UBND xã Tĩnh Bắc · Xây dựng/);
  ba.sees(/\d\. Số 0003 · Xây dựng/);
});
