import { expect, test } from "vitest";
import { loadPlan } from "../../../src/plan/load.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { ALL_STEPS, ASKED, draftOf, goTo, look, RESULT, withHoa } from "./support.ts";

test("nothing to report takes two steps and one confirmation", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "status");
  await hoa.taps("Không phát sinh");
  hoa.sees(/kiểm tra lại trước khi gửi[\s\S]*Gửi báo cáo “Không phát sinh” cho nhiệm vụ này\?/);
  hoa.doesNotSee("Minh chứng");
  await hoa.sendsPhoto();
  hoa.sees("Báo cáo “Không phát sinh” không kèm tệp");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

test("a report that becomes nil leaves out what was answered before, and loses none of it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsPhoto();
  await hoa.taps("Xong");
  await hoa.taps("Không có");
  await hoa.taps("Sửa: Tình trạng");
  await hoa.taps("Không phát sinh");
  hoa.doesNotSee(RESULT);
  await hoa.taps("Sửa: Tình trạng");
  await hoa.taps("Đã hoàn thành");
  hoa.sees(RESULT);
  await hoa.taps("Sửa: Tình trạng");
  await hoa.taps("Không phát sinh");
  await hoa.taps("Gửi báo cáo");
  const revision = await look(app, (read) =>
    read.revision.findFirstOrThrow({ include: { evidence: true } }),
  );
  expect(revision.answers).toEqual({ duty: "IV.12.3", status: "nil" });
  expect(revision.evidence).toEqual([]);
});

test("a duty without figures has no step for them", async () => {
  const planFile = "test/fixtures/plans/xa-na-duong-2026.yaml";
  await using app = await startApp({ planFile });
  app.clock.set("2026-06-03T08:00:00+07:00");
  const lien = app.world.person("Liên");
  await givePlaces(app, loadPlan(planFile).id, [{ person: lien, unit: "hoi-phu-nu" }]);
  await lien.says("/baocao");
  await lien.taps("1");
  lien.sees("Bước 2/6 · Tình trạng");
  await lien.taps("Đang thực hiện");
  lien.sees("Bước 3/6 · Thời gian");
  await lien.taps("Hôm nay");
  lien.sees("Bước 4/6 · Kết quả");
});

test("back goes through every step and keeps every answer", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "obstacle");
  const { answers } = await draftOf(app);
  const steps = ALL_STEPS.slice(0, -2).reverse();
  for (const step of steps) {
    await (step === "figures" ? hoa.says("quay lại") : hoa.taps("‹ Quay lại"));
    hoa.sees(ASKED[step]);
    const { at: _at, ...now } = (await draftOf(app)).answers;
    expect(now).toEqual(answers);
  }
  const first = hoa.sees("Hiện ghi: Truyền thông lồng ghép");
  expect(JSON.stringify(first.reply_markup)).not.toContain("Quay lại");
  await hoa.tapsIn(first, "Giữ nguyên ›");
  hoa.sees(ASKED.obstacle);
  expect((await draftOf(app)).answers).toEqual(answers);
});

test("each item is corrected from the review and comes back to it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  const edit = async (title: string, answer: () => Promise<unknown>, seen: string | RegExp) => {
    await hoa.taps(`Sửa: ${title}`);
    await answer();
    hoa.sees(ASKED.review);
    hoa.sees(seen);
  };
  await edit("Tình trạng", () => hoa.taps("Đang thực hiện"), "Tình trạng: Đang thực hiện");
  await edit("Thời gian", () => hoa.says("20/5"), "Thời gian: ngày 20/5/2024");
  await edit(
    "Số liệu",
    () => hoa.says("nữ 80"),
    /là nữ: 80 [\s\S]*là nam: 40 lượt người \(tự tính\)/,
  );
  await edit("Kết quả", () => hoa.says("Đã tổ chức xong ba buổi."), "Kết quả: Đã tổ chức xong");
  await edit(
    "Minh chứng",
    async () => {
      await hoa.sendsPhoto();
      await hoa.taps("Xong");
    },
    "Minh chứng: 01 tệp",
  );
  await edit("Khó khăn, vướng mắc", () => hoa.says("Thiếu kinh phí in."), "Thiếu kinh phí in.");
  await edit("Kết quả", () => hoa.taps("Giữ nguyên ›"), "Kết quả: Đã tổ chức xong");
  await edit("Nhiệm vụ", () => hoa.taps("Giữ nguyên ›"), "Truyền thông lồng ghép");
});

test("changing the duty keeps the figures that both ask for, and asks for the others", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.taps("Sửa: Nhiệm vụ");
  await hoa.says("Triển khai văn bản, chính sách");
  hoa.sees(/Số liệu[\s\S]*• Số cuộc\/buổi: 03 cuộc[\s\S]*Đang hỏi: Văn bản/);
  await hoa.says("15/KH-UBND");
  hoa.sees(ASKED.review);
  const { figures } = (await draftOf(app)).answers;
  expect(figures).toEqual({
    van_ban: [{ number: "15/KH-UBND", day: null }],
    so_cuoc: 3,
    nguoi_du: 120,
    nguoi_du_nu: 70,
    nguoi_du_nam: 50,
  });
});

test("a duty of another unit is refused, whatever the button says", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "duty");
  const { id } = await draftOf(app);
  await hoa.presses(hoa.lastMessage(), `r:${id}:duty:IV.2.1`);
  hoa.sees(/Nhiệm vụ này không thuộc đơn vị của Anh\/Chị[\s\S]*Bước 1\/7/);
  await hoa.presses(hoa.lastMessage(), "rn:06562:IV.2.1");
  hoa.sees(ASKED.duty);
  await hoa.says("99");
  hoa.sees("Chưa rõ nhiệm vụ nào. Vui lòng chọn hoặc nhập số của nhiệm vụ.");
});

test("the plan's own words are shown on demand", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "duty");
  await hoa.taps("Xem nguyên văn");
  hoa.sees("Tổ chức các hoạt động lồng ghép truyền thông nâng cao nhận thức");
  hoa.sees("Bước 1/7");
  await hoa.taps("Xem rút gọn");
  hoa.doesNotSee("Tổ chức các hoạt động lồng ghép truyền thông nâng cao nhận thức");
});

test("of an activity in November it is asked whether it belongs to the Action Month", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  await goTo(hoa, "period");
  await hoa.taps("Hôm qua");
  hoa.sees(/Bước 4\/8 · Tháng hành động\nHoạt động này thuộc Tháng hành động, đúng không\?/);
  await hoa.says("chưa rõ");
  hoa.sees("Vui lòng chọn một trong các nút bên dưới");
  await hoa.taps("Đúng");
  hoa.sees("Bước 5/8 · Số liệu");
  await hoa.says("3 cuộc, 120 người, nữ 70");
  await hoa.taps("Các mục còn lại không có số liệu");
  await hoa.says(RESULT);
  await hoa.taps("Bỏ qua");
  await hoa.says("không có");
  hoa.sees(/Thời gian: ngày 20\/11\/2024\nTính vào Tháng hành động/);

  await hoa.taps("Sửa: Tháng hành động");
  hoa.sees("Hiện ghi: có");
  await hoa.taps("Không");
  hoa.doesNotSee("Tính vào Tháng hành động");
  await hoa.taps("Sửa: Tháng hành động");
  await hoa.says("có");
  await hoa.taps("Gửi báo cáo");
  const report = await look(app, (read) => read.taskReport.findFirstOrThrow());
  expect(report.months).toBe("THD");
});

test("the mark goes with the day that justified it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  await goTo(hoa, "period");
  await hoa.taps("Hôm qua");
  await hoa.taps("Đúng");
  await hoa.taps("Quay lại");
  await hoa.taps("Quay lại");
  hoa.sees("Bước 3/8 · Thời gian");
  await hoa.says("20/10");
  hoa.sees("Bước 4/7 · Số liệu");
  expect((await draftOf(app)).answers).not.toHaveProperty("months");
});
