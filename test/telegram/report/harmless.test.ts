import { expect, test } from "vitest";
import { loadPlan } from "../../../src/plan/load.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { district } from "../acceptance/support.ts";
import { answersWords } from "../figures/support.ts";
import { ASKED, goTo, look, RESULT, report, withHoa } from "./support.ts";

test("a correction that changes nothing is not sent, and nothing comes to the office", async () => {
  const { app, hoa, lan } = await district();
  await using _ = app;
  await report(hoa);
  await lan.says("/tiepnhan");
  await lan.taps("Tiếp nhận");
  await hoa.taps("Đính chính");
  hoa.sees("Chưa có thay đổi so với bản đã gửi");
  await hoa.says("gửi");
  hoa.sees("Không có thay đổi nào so với bản đã gửi");
  expect(await look(app, (read) => read.revision.count())).toBe(1);
  await hoa.says("/baocao");
  hoa.sees(ASKED.duty);
});

test("an old button of a report that was sent leaves the open dialogue as it is", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  const sent = hoa.lastMessage();
  const [send] = sent.reply_markup?.inline_keyboard.flat() ?? [];
  await hoa.taps("Gửi báo cáo");
  await goTo(hoa, "result");
  if (!send || !("callback_data" in send)) throw new Error("no button");
  for (const verb of ["send", "discard", "drop", "later", "edit"]) {
    await hoa.presses(sent, send.callback_data.replace(":send:", `:${verb}:`));
    await hoa.says(RESULT);
    hoa.doesNotSee("vẫn còn nguyên");
    hoa.sees(ASKED.evidence);
    await hoa.taps("‹ Quay lại");
    hoa.sees(ASKED.result);
  }
});

test("what a sentence says where the status is asked is taken, and said", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "status");
  await hoa.says("Ngày 30/5 xã tổ chức 2 buổi truyền thông, 90 người dự, nữ 60");
  hoa.sees(/Đã ghi từ tin vừa rồi:\n• ngày 30\/5\/2024\n• Số cuộc\/buổi: 02 cuộc\n[\s\S]*nữ: 60/);
  hoa.sees(ASKED.status);
  hoa.doesNotSee("Chưa rõ ý");
});

test("whoever corrects the own unit's report that the office entered does not enter it in its stead", async () => {
  const { app, lan, ba } = await district();
  await using _ = app;
  await lan.says("/tinhhinh Tam Gia");
  await lan.taps("Nhập báo cáo thay đơn vị");
  await lan.taps("Báo cáo nhiệm vụ");
  await lan.says(
    "Ngày 05/6/2024 xã tổ chức 02 buổi truyền thông lồng ghép về bình đẳng giới, 90 người dự",
  );
  lan.sees("Nhập thay UBND xã Tam Gia");
  await lan.taps("Gửi báo cáo");
  await ba.taps("Đính chính");
  ba.sees("Đính chính");
  ba.doesNotSee("Nhập thay");
});

test("beside a total that waits for a word its women stand below no other figure", async () => {
  const { app, hoa } = await withHoa(undefined, { at: "2024-06-11T09:00:00+07:00" });
  await using _ = app;
  await hoa.says("Ngày 5/6 tổ chức 2 buổi tuyên truyền bình đẳng giới cho 9.000 người, nữ 500");
  hoa.sees("• Số cuộc/buổi: 02 cuộc\n• Người dự là nữ: 500 lượt người");
});

test("at the review of a periodic report a figure is corrected by its name, and its button is called as it is", async () => {
  const planFile = "test/fixtures/plans/xa-du-moi-thu-2026.yaml";
  await using app = await startApp({ planFile, at: "2026-06-11T09:00:00+07:00" });
  const [mot, chief] = [app.world.person("Mốt"), app.world.person("Hùng")];
  await givePlaces(app, loadPlan(planFile).id, [
    { person: mot, unit: "thon-1" },
    { person: chief, unit: "thon-1", role: "leader" },
  ]);
  await mot.says("/nopbaocao");
  await mot.taps("2");
  await mot.taps("Tiếp tục");
  await mot.says("7 vụ hòa giải, hòa giải thành 4");
  await mot.taps("Các mục còn lại không có số liệu");
  await answersWords(mot);
  mot.seesButton("Trình lãnh đạo");
  await mot.says("hòa giải thành 5");
  mot.sees(/hòa giải thành: 05 vụ\n[^\n]*không thành: 02 vụ/);
  await mot.says("bà con rất phấn khởi");
  mot.sees("Vui lòng chọn mục cần sửa, hoặc chọn “Trình lãnh đạo”");
});
