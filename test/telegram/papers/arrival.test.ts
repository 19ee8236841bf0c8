import { test } from "vitest";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "./support.ts";

test("the day on which a paper came may be typed beside its own day", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  await lan.says("45/BC-UBND ngày 6/6, nhận ngày 7/6");
  await lan.taps("Đã nhận ngày 07/6/2024");
  lan.sees("Cơ quan thường trực đã nhận ngày 07/6/2024");
  ba.sees("Cơ quan thường trực ghi nhận đã nhận văn bản số 45/BC-UBND ngày 06/6/2024");
});
