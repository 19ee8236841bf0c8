import { test } from "vitest";
import { TU_DOAN } from "../notices/support.ts";
import { inJune, told, yearBefore } from "./support.ts";

test("days that are twice in the plan's period are the nearer ones, and a span may go on", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  app.clock.set("2024-12-18T09:00:00+07:00");
  await told(app, hoa, TU_DOAN, "2024-12-18", { duty: "IV.12.3", figures: { nguoi_du: 40 } });
  app.clock.set("2024-12-30T09:00:00+07:00");
  await lan.says("bao nhiêu người dự từ 15/12 đến 31/12");
  lan.sees("từ ngày 15/12/2024 đến ngày 30/12/2024");
  lan.sees("40 lượt người");
  await lan.says("quý IV có bao nhiêu lượt người dự");
  lan.sees("từ ngày 01/10/2024");
  lan.sees("40 lượt người");
});

test("after the plan's last day who still owes something is told as before, and last year is the plan's", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  app.clock.set("2025-01-06T09:00:00+07:00");
  await lan.says("hôm nay đơn vị nào chưa nộp báo cáo");
  lan.sees("Câu hỏi: đơn vị chưa gửi");
  lan.doesNotSee("nằm ngoài Kế hoạch");
  await lan.says("hôm nay có bao nhiêu lượt người dự");
  lan.sees("nằm ngoài Kế hoạch");
  await lan.says("năm ngoái bao nhiêu lượt người dự");
  lan.sees("khoảng 200 lượt người");
  lan.doesNotSee("so với");
  await lan.says("năm nay bao nhiêu lượt người dự");
  lan.sees("năm 2025");
  lan.doesNotSee("lượt người");
});

test("last year without “so với” is all of it, and the year by its number as well", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await yearBefore(app, hoa, TU_DOAN, "2023-10-10", 7);
  await lan.says("năm ngoái bao nhiêu cuộc");
  lan.sees("07 cuộc");
  await lan.says("năm 2023 có bao nhiêu cuộc");
  lan.sees("07 cuộc");
  await lan.says("số cuộc so với năm ngoái");
  lan.doesNotSee("07 cuộc");
});
