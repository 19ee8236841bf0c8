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
  ba.sees("Đây có phải báo cáo không?");
  await ba.taps("Đúng, là báo cáo");
  ba.sees("Nội dung nêu UBND xã Tú Đoạn thực hiện, báo cáo này lại của UBND xã Tam Gia.");
  expect(ba.screen()).not.toContain("Nhập thay");
  await ba.taps("Gửi báo cáo");
  await hoa.says(SENTENCE);
  hoa.doesNotSee("Nội dung nêu");
  await lan.says("/tiepnhan");
  lan.sees("nội dung nêu UBND xã Tú Đoạn thực hiện");
});

const CALL = "ngày 5/6 tổ chức 1 buổi tuyên truyền bình đẳng giới cho 45 người";

test.each([
  `UBND xã Tam Gia: ${CALL}`,
  `UBND xã Tam Gia báo cáo: ${CALL}`,
  `xã Tam Gia gọi điện báo: ${CALL}`,
  `xã Tam Gia ${CALL}`,
])("what the office hears from a unit is entered for that unit: “%s”", async (said) => {
  const town = await district();
  await using _ = town.app;
  const { lan, ba } = town;
  await lan.says(said);
  lan.sees("Nội dung nêu UBND xã Tam Gia");
  await lan.taps("Nhập thay UBND xã Tam Gia");
  lan.sees("Nhập thay UBND xã Tam Gia");
  lan.sees("45");
  lan.doesNotSee("báo cáo này lại của");
  await lan.taps("Gửi báo cáo");
  ba.sees("đã nhập thay UBND xã Tam Gia");
});

test("the office's own report that names a unit stays its own, and its review says so", async () => {
  const town = await district();
  await using _ = town.app;
  const { lan, ba } = town;
  await lan.says(`UBND xã Tam Gia: ${CALL}`);
  await lan.taps("Báo cáo của Phòng LĐ, TB, XH - DT");
  lan.sees("Báo cáo của Phòng LĐ, TB, XH - DT");
  lan.sees("45");
  ba.doesNotSee("đã nhập thay");
});

test("that a unit has nothing to report is not the office's own word", async () => {
  const town = await district();
  await using _ = town.app;
  const { lan } = town;
  await lan.says("Xã Tam Gia không phát sinh");
  await lan.taps("Nhập thay UBND xã Tam Gia");
  lan.sees("Không phát sinh");
});

const OTHERS = "Xã Tam Gia và xã Tĩnh Bắc báo đã treo 10 băng rôn";

test("while the office enters for one unit, what others did goes into its report only when that is said", async () => {
  const town = await district();
  await using _ = town.app;
  const { lan, ba } = town;
  await lan.says(`UBND xã Tú Đoạn: ${CALL}`);
  await lan.taps("Nhập thay UBND xã Tú Đoạn");
  await lan.says(OTHERS);
  lan.sees("nêu UBND xã Tam Gia, UBND xã Tĩnh Bắc thực hiện");
  lan.seesButton("Sửa báo cáo này");
  lan.doesNotSee("Băng rôn: 10");
  await lan.says(`Xã Tam Gia báo: ${CALL.replace("5/6", "6/6")}`);
  await lan.taps("Báo cáo riêng");
  await lan.taps("Gửi báo cáo");
  lan.sees("Nhập thay UBND xã Tam Gia");
  lan.doesNotSee("báo cáo này lại của");
  await lan.taps("Gửi báo cáo");
  ba.sees("đã nhập thay UBND xã Tam Gia");
});

test("words of the office that name several units are entered for the one that is chosen", async () => {
  const town = await district();
  await using _ = town.app;
  const { lan } = town;
  await lan.says(OTHERS);
  lan.sees("Nội dung nêu UBND xã Tam Gia, UBND xã Tĩnh Bắc");
  lan.seesButton("Nhập thay UBND xã Tĩnh Bắc");
  lan.seesButton("Báo cáo của Phòng LĐ, TB, XH - DT");
  await lan.taps("Nhập thay UBND xã Tam Gia");
  await lan.says("3");
  await lan.says("5/6");
  lan.sees("Nhập thay UBND xã Tam Gia");
});
