import { test } from "vitest";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "./support.ts";

test("once the deadline is over, the office is told that unconfirmed papers count as not sent now", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await app.tick("2024-06-12T08:30:00+07:00");
  lan.sees("Đến hết hạn mà chưa xác nhận, bot nhắc đơn vị như chưa gửi.");
  await app.tick("2024-06-17T08:30:00+07:00");
  lan.sees("Đã quá hạn: 01 văn bản; chưa xác nhận thì bot nhắc đơn vị như chưa gửi.");
});
