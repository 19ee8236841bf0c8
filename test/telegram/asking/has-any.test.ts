import { test } from "vitest";
import { inJune } from "./support.ts";

test("who has any of a figure, and one tap on who has none of it", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("xã nào có người dự");
  lan.sees("Câu hỏi: đơn vị có Số lượt người tham dự; Xã, thị trấn");
  lan.sees("UBND xã Tú Đoạn");
  lan.sees("UBND xã Tam Gia");
  lan.doesNotSee("trên 0");
  await lan.taps("Các đơn vị còn lại");
  lan.sees("Câu hỏi: đơn vị không có Số lượt người tham dự; Xã, thị trấn");
  lan.doesNotSee("• UBND xã Tú Đoạn");
});
