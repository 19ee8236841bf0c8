import { test } from "vitest";
import { inJune as atTheOffice } from "../compile/support.ts";
import { report } from "../report/support.ts";
import { goTo, inJune } from "./support.ts";

test("whoever writes other numbers than the reports say is told so before sending", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await report(hoa);
  await goTo(hoa, "review");
  hoa.doesNotSee("lời văn ghi");
  await hoa.taps("Sửa: Ưu điểm");
  await hoa.says("Xã đã tổ chức 14 buổi tuyên truyền cho 520 lượt người, các thôn tham gia tốt.");
  hoa.sees("Số lượt người tham dự: số liệu ghi 120 lượt người, lời văn ghi 520 lượt người");
});

test("a part that the words tell otherwise is remarked where its whole agrees, to the office, too", async () => {
  const { app, lan, hoa } = await atTheOffice();
  await using _ = app;
  await report(hoa);
  await goTo(hoa, "review");
  await hoa.taps("Sửa: Ưu điểm");
  await hoa.says("Đã tổ chức 03 cuộc với 120 lượt người, nữ 98.");
  hoa.sees("Người dự là nữ: số liệu ghi 70 lượt người, lời văn ghi 98 lượt người");
  hoa.doesNotSee("Số lượt người tham dự: số liệu ghi");
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tiepnhan");
  lan.sees("lời văn ghi 98");
});
