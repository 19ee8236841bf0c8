import { expect, test } from "vitest";
import { district } from "../acceptance/support.ts";

const SENTENCE =
  "Ngày 05/6/2024 UBND xã Tú Đoạn tổ chức 02 buổi truyền thông lồng ghép về bình đẳng giới, 90 người dự";

test("the office reads for whom it enters, and that the words tell of another unit", async () => {
  const town = await district();
  await using _ = town.app;
  const { lan, ba } = town;
  await lan.says("/tinhhinh Tam Gia");
  await lan.taps("Nhập báo cáo thay đơn vị");
  await lan.taps("Báo cáo nhiệm vụ");
  await lan.says(SENTENCE);
  lan.sees("Nhập thay UBND xã Tam Gia");
  lan.sees("Nội dung nêu UBND xã Tú Đoạn thực hiện, báo cáo này lại của UBND xã Tam Gia.");
  await lan.taps("Gửi báo cáo");
  ba.sees("đã nhập thay UBND xã Tam Gia");
});

test("a focal point is asked whether the unit is right, and the office sees it when it takes the report", async () => {
  const town = await district();
  await using _ = town.app;
  const { lan, ba, hoa } = town;
  await ba.says(SENTENCE);
  ba.sees("Nội dung nêu UBND xã Tú Đoạn thực hiện, báo cáo này lại của UBND xã Tam Gia.");
  expect(ba.screen()).not.toContain("Nhập thay");
  await ba.taps("Gửi báo cáo");
  await hoa.says(SENTENCE);
  hoa.doesNotSee("Nội dung nêu");
  await lan.says("/tiepnhan");
  lan.sees("nội dung nêu UBND xã Tú Đoạn thực hiện");
});
