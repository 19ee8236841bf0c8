import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import { fileOf, inJune } from "./support.ts";

/** What the office reports of the Action Month alone. */

async function inNovember() {
  const town = await inJune();
  town.app.clock.set("2024-11-18T08:00:00+07:00");
  const draft = async (): Promise<string> => {
    town.app.clock.set("2024-12-16T08:00:00+07:00");
    await town.lan.says("/tonghop");
    await town.lan.taps("Báo cáo kết quả Tháng hành động");
    await town.lan.taps("Lập dự thảo");
    return textOf(fileOf(town.app, town.lan).bytes);
  };
  return { ...town, draft };
}

/** Its second part, of the results. */
const resultsIn = (draft: string) =>
  draft.slice(draft.indexOf("II. KẾT QUẢ"), draft.indexOf("III. ĐÁNH GIÁ"));

test("of areas that have no part in the month nothing is said, least of all that their time has not come", async () => {
  const { app, draft } = await inNovember();
  await using _ = app;
  const results = resultsIn(await draft());
  expect(results).not.toContain("Chưa đến kỳ");
  expect(results.match(/^\d\. .*/gm)).toEqual([expect.stringMatching(/^1\. Tổ chức Tháng hành/)]);
});

test("a figure that was told in one area is not called unreported in another", async () => {
  const { app, hoa, ba, draft } = await inNovember();
  await using _ = app;
  await hoa.says(
    "Ngày 15/11 xã tổ chức lễ phát động Tháng hành động, 210 người dự, treo 12 băng rôn",
  );
  await hoa.taps("Gửi báo cáo");
  await ba.says("Ngày 16/11 xã tổ chức 1 buổi truyền thông tại thôn Nà Van, 417 người dự, nữ 219");
  await ba.taps("Đúng");
  await ba.taps("Gửi báo cáo");
  const results = resultsIn(await draft());
  expect(results).toContain("băng rôn, khẩu hiệu 12 cái");
  expect(results).toMatch(
    /1\. Tuyên truyền[\s\S]*417 lượt người[\s\S]*2\. Tổ chức Tháng hành động/,
  );
  for (const line of results.match(/^Chưa có đơn vị nào báo cáo: .*/gm) ?? []) {
    expect(line).not.toMatch(/băng rôn/);
  }
  expect(results).toMatch(/Chưa có đơn vị nào báo cáo: .*pa nô/);
});

test("what units did stands before the documents that they issued, which are listed already", async () => {
  const { app, hoa, ba, draft } = await inNovember();
  await using _ = app;
  const plan = "Ban hành Kế hoạch số 61/KH-UBND ngày 11/11/2024 tổ chức Tháng hành động";
  for (const who of [hoa, ba]) {
    await who.says(plan);
    await who.taps("2 · Kế hoạch Tháng hành…");
    await who.taps("Gửi báo cáo");
  }
  await hoa.says(
    "Ngày 15/11 xã tổ chức lễ phát động Tháng hành động, 210 người dự, treo 12 băng rôn",
  );
  await hoa.taps("Gửi báo cáo");
  const text = await draft();
  const results = resultsIn(text);
  expect(results).toContain("- UBND xã Tú Đoạn: Ngày 15/11 xã tổ chức lễ phát động");
  expect(results).not.toContain("61/KH-UBND");
  expect(results).toContain("01 đơn vị chỉ báo cáo việc ban hành văn bản");
});

test("who has no figures is counted among those who are asked for the month's report", async () => {
  const { app, lan, hoa } = await inNovember();
  await using _ = app;
  await hoa.says(
    "Ngày 15/11 xã tổ chức lễ phát động Tháng hành động, 210 người dự, treo 12 băng rôn",
  );
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo kết quả Tháng hành động");
  lan.sees("Đã gửi: 0/22 đơn vị");
  lan.sees("• Chưa có số liệu nào trong kỳ: 21 đơn vị");
  await lan.taps("Chưa có số liệu (21)");
  lan.doesNotSee("Phòng Tư pháp");
});
