import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, reported, TAM_GIA, TINH_BAC, TU_DOAN } from "./support.ts";

/** Lan of the office; Hoa of Tú Đoạn, Ba of Tam Gia, Phú of Tư pháp. */
async function onDay(day: string) {
  const app = await startApp({ office: ["Lan"] });
  await app.tick(`${day}T07:50:00+07:00`);
  const [lan] = app.office;
  const [hoa, ba, phu] = [app.world.person("Hoa"), app.world.person("Ba"), app.world.person("Phú")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
    { person: phu, unit: "phong-tu-phap" },
  ]);
  for (const person of [lan, hoa, ba, phu]) await person.starts();
  return { app, lan, hoa, ba, phu };
}

test("the countdown, the first day and the last week, each with what the unit reported so far", async () => {
  const { app, hoa, phu } = await onDay("2024-11-05");
  await using _ = app;
  await app.tick("2024-11-05T08:00:00+07:00");
  expect(hoa.lastMessage().text).toBe(
    [
      "Tháng hành động: Bắt đầu Tháng hành động, phát động",
      "UBND xã Tú Đoạn",
      "",
      `Còn 10 ngày đến ${PLAN.months[0]?.name} (từ ngày 15/11/2024 đến ngày 15/12/2024).`,
    ].join("\n"),
  );
  await app.tick("2024-11-15T08:00:00+07:00");
  expect(phu.lastMessage().text).toContain(`Hôm nay bắt đầu ${PLAN.months[0]?.name}`);
  expect(phu.lastMessage().text).toContain("Đơn vị chưa báo cáo hoạt động nào");
  expect(phu.lastMessage().text).toContain("đề nghị Anh/Chị báo cáo ngay qua bot.");

  await app.tick("2024-12-06T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain("Tháng hành động còn 09 ngày (đến ngày 15/12/2024).");
  hoa.seesButton("Báo cáo hoạt động");
  await hoa.taps("Báo cáo hoạt động");
  hoa.sees("Bước 1/");
});

test("who ticks a milestone off hears of it no more, and the office reads who told of it and misses nobody", async () => {
  const { app, lan, hoa, ba } = await onDay("2024-11-12");
  await using _ = app;
  const told = "Bắt đầu Tháng hành động, phát động";
  await app.tick("2024-11-12T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain(told);
  hoa.doesNotSeeButton("Đã thực hiện");
  await app.tick("2024-11-15T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain(told);
  expect(ba.lastMessage().text).toContain(told);
  await hoa.taps("Đã thực hiện");
  await hoa.taps("Thứ Sáu, ngày 15/11/2024");
  await hoa.taps("Xác nhận đã thực hiện");
  await app.tick("2024-11-15T08:30:00+07:00");
  await app.tick("2024-11-18T08:30:00+07:00");
  // On Monday beside the list of the units that are overdue.
  const text = lan.lastMessage().text?.split("\n2. ")[1] ?? "";
  expect(text).toContain("Đã thực hiện: 01 đơn vị.");
  expect(text).toContain("Hoạt động của Tháng hành động đã báo cáo: 0.");
  // The plan says nothing that would be missing: it is a day in the calendar.
  expect(text).not.toContain("Chưa ghi nhận");
  expect(text).not.toContain("Tam Gia");
  await lan.taps("Xem theo đơn vị");
  lan.sees(told);
});

test("the summary that a milestone asks for is a report, not a tick", async () => {
  const { app, hoa, ba } = await onDay("2024-12-17");
  await using _ = app;
  await reported(app, ba, TAM_GIA, "THD-TONG-KET");
  await app.tick("2024-12-17T08:00:00+07:00");
  expect(hoa.lastMessage().text).toContain("Gửi số liệu tổng kết Tháng hành động");
  expect(hoa.lastMessage().text).toContain("Tháng hành động đã kết thúc ngày 15/12/2024.");
  hoa.seesButton("Nộp Báo cáo kết quả Tháng hành động");
  hoa.doesNotSeeButton("Đã thực hiện");
  expect(ba.screen()).not.toContain("Gửi số liệu tổng kết");
});

test("Tam Gia is told in Tĩnh Bắc's place once it is merged into it", async () => {
  const { app, ba } = await onDay("2024-11-29");
  await using _ = app;
  const tu = app.world.person("Tư");
  await givePlaces(app, PLAN.id, [{ person: tu, unit: TINH_BAC }]);
  await tu.starts();
  await app.tick("2024-11-29T08:00:00+07:00");
  expect(tu.lastMessage().text).toContain("UBND xã Tĩnh Bắc");
  await app.tick("2024-12-06T08:00:00+07:00");
  expect(ba.lastMessage().text).toContain("Kết thúc Tháng hành động");
  expect(tu.lastMessage().text).not.toContain("Kết thúc Tháng hành động");
});
