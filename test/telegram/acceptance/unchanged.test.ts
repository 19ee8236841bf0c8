import { test } from "vitest";
import { submit } from "../periodic/support.ts";
import { district } from "./support.ts";

test("a periodic report is not sent again as it is, but as the answer to a return, which the office reads", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, hoa } = town;
  await submit(hoa);
  await hoa.tapsIn(hoa.sees("Đã ghi nhận Báo cáo 06 tháng"), "Đính chính");
  hoa.sees("Chưa có thay đổi so với bản đã gửi.");
  hoa.doesNotSeeButton("Gửi báo cáo");
  await hoa.says("gửi");
  hoa.sees("Không có thay đổi nào so với bản đã gửi");

  await lan.says("/tiepnhan Tú Đoạn");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.says("Cần nêu rõ hơn nguyên nhân.");
  await lan.taps("Gửi");
  app.clock.advance({ minutes: 5 });
  await hoa.taps("Sửa");
  hoa.doesNotSeeButton("Gửi báo cáo");
  await hoa.taps("Gửi lại, không sửa");
  hoa.sees("Đã đính chính Báo cáo 06 tháng");
  await lan.says("/tiepnhan Tú Đoạn");
  lan.sees(/Lưu ý: gửi lại sau khi bị trả lại, không sửa gì so với bản trước/);
  lan.doesNotSeeButton("Tiếp nhận tất cả không có lưu ý");
});
