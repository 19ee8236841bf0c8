import { test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { carrying, HALF_YEAR, TAM_GIA } from "../papers/support.ts";
import { inJune, reports } from "./support.ts";

const SIX = "Báo cáo 06 tháng đầu năm 2024";

async function opens(lan: Actor, occasion: string): Promise<void> {
  await lan.says("/tonghop");
  await lan.taps(occasion);
}

/** A paper of Tam Gia's half-year's report waits, and a report of Tú Đoạn in which something is to be looked at. */
async function withBothWaiting() {
  const town = await inJune();
  const { hoa, ba } = town;
  await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await reports(hoa, "3 cuộc, 120 người");
  return town;
}

test("what waits for the office is counted in the report to which it belongs, and its button opens just that", async () => {
  const { app, lan } = await withBothWaiting();
  await using _ = app;
  await opens(lan, SIX);
  lan.sees("• Văn bản giấy chờ xác nhận: 01");
  lan.sees("• Báo cáo cần xem lại trước khi tiếp nhận: 01");
  await lan.taps("Văn bản chờ xác nhận (01)");
  lan.sees("1. UBND xã Tam Gia: 45/BC-UBND ngày 07/6/2024");
  await lan.taps("‹ Tổng hợp");
  await lan.taps("Cần xem lại (01)");
  lan.sees(/Báo cáo cần xem lại trước khi tiếp nhận, thuộc Báo cáo 06 tháng/);
  lan.sees(/1\. UBND xã Tú Đoạn · báo cáo số 0001[\s\S]*Lưu ý:/);
  await lan.taps("1");
  lan.seesButton("Tiếp nhận");

  // The year holds the deed of June, and not the half-year's paper; the Action Month neither.
  app.clock.set("2024-12-18T08:30:00+07:00");
  await opens(lan, "Báo cáo năm 2024");
  lan.sees("• Báo cáo cần xem lại trước khi tiếp nhận: 01");
  lan.doesNotSee("Văn bản giấy chờ xác nhận");
  await opens(lan, "Báo cáo kết quả Tháng hành động");
  lan.doesNotSee("cần xem lại trước khi tiếp nhận");
  lan.doesNotSee("Văn bản giấy chờ xác nhận");
});
