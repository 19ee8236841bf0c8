import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, tamGia } from "../papers/support.ts";
import { invites } from "../people/support.ts";

// A text waits for what was asked about it, and for nothing else.

const FORWARDED =
  "Em báo cáo chị: hôm 6/6 xã Ái Quốc đã tổ chức tập huấn cho 40 cán bộ thôn, nữ 22 ạ";

test("a message that may be a report never becomes its reader's name", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const nghia = app.world.person("Nghĩa");
  app.clock.set("2024-06-10T08:00:00+07:00");
  await givePlaces(app, PLAN, [{ person: nghia, unit: "06562" }]);
  await nghia.forwards(FORWARDED);
  const asked = nghia.sees("Đây có phải báo cáo không?");
  await nghia.opens(await invites(lan, "loi bac"));
  const [, name = ""] = /Họ và tên: (.+)/.exec(nghia.lastMessage().text ?? "") ?? [];
  expect(name).not.toBe("");
  await nghia.taps("Đúng");
  nghia.sees(`Đã đăng ký: ${name}`);
  await nghia.says("/dulieucuatoi");
  nghia.sees(`Họ và tên: ${name}`);
  nghia.doesNotSee("Họ và tên: Em báo cáo");
  // It still waits for what it was asked.
  await nghia.tapsIn(asked, "Không dùng");
  nghia.sees("Đã hủy");
});

test("of two messages that the office forwards each waits by itself", async () => {
  const { app, lan } = await tamGia("2024-06-13T08:00:00+07:00");
  await using _ = app;
  await lan.says("Ngày 10/6 xã Lợi Bác tổ chức tuyên truyền cho 45 người, nữ 28");
  const first = lan.sees("Nội dung nêu UBND xã Lợi Bác");
  await lan.says("Ngày 11/6 xã Nam Quan tổ chức tuyên truyền cho 30 người, nữ 18");
  const second = lan.sees("Nội dung nêu UBND xã Nam Quan");
  await lan.tapsIn(first, "Nhập thay UBND xã Lợi Bác");
  lan.sees("45");
  await lan.says("/huy");
  await lan.taps("Lưu nháp");
  await lan.tapsIn(second, "Nhập thay UBND xã Nam Quan");
  lan.sees("30");
  // What was used is used once.
  await lan.tapsIn(first, "Nhập thay UBND xã Lợi Bác");
  lan.sees("không còn chờ xác nhận");
});

test("what waits to be sent outlives a text of which it is asked what it is", async () => {
  const { app, ba, lan } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says("Chưa được cấp kinh phí truyền thông năm 2024.");
  const check = ba.lastMessage();
  await ba.says("/tinhhinh");
  await ba.forwards(FORWARDED.replace("xã Ái Quốc", "xã"));
  await ba.tapsIn(check, "Gửi");
  lan.sees("Chưa được cấp kinh phí truyền thông năm 2024.");
});
