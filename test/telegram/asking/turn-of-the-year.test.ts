import { test } from "vitest";
import { TU_DOAN } from "../notices/support.ts";
import { inJune, told } from "./support.ts";

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
