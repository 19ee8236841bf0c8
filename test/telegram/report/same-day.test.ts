import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { look, PLAN, report, TU_DOAN, withHoa } from "./support.ts";

const TOLD = "xã tổ chức tuyên truyền, 125 người dự, nữ 75";

test("a second report on the same duty and day is asked about, and becomes the first one's correction", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  app.clock.advance({ minutes: 40 });
  await hoa.says(`Hôm qua ${TOLD}`);
  if (/Bước 1\/7/.test(hoa.lastMessage().text ?? "")) await hoa.says("3");
  hoa.sees("Đơn vị đã có báo cáo số 0001 cùng nhiệm vụ, cùng ngày");
  await hoa.taps("Đính chính báo cáo số 0001");
  hoa.sees(/Thay đổi so với bản đã gửi:[\s\S]*120 lượt người → 125 lượt người/);
  hoa.doesNotSee("cùng nhiệm vụ, cùng ngày");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
  expect(await look(app, (read) => read.taskReport.count())).toBe(1);
  await hoa.says("/baocao");
  hoa.doesNotSee("Đơn vị có báo cáo đang nhập dở");
});

test("the office is told of two reports on one duty and day", async () => {
  await using app = await startApp({ office: ["Thu"] });
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  const [thu] = app.office;
  await report(hoa);
  await report(hoa);
  await thu.says("/tiepnhan");
  thu.sees(/đơn vị đã có báo cáo số 0001 cùng nhiệm vụ, cùng ngày/);
  thu.doesNotSee(/đơn vị đã có báo cáo số 0002/);
});

test("what is told of several months is remarked where single reports lie within", async () => {
  await using app = await startApp({ office: ["Thu"] });
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  const [thu] = app.office;
  await report(hoa);
  await hoa.says(
    "Từ ngày 02/01 đến ngày 02/6 xã tổ chức 5 buổi tuyên truyền bình đẳng giới, 320 người dự, nữ 200, nam 120",
  );
  if (/Bước 1\/7/.test(hoa.lastMessage().text ?? "")) await hoa.says("3");
  hoa.sees("đơn vị đã có báo cáo số 0001 cùng nhiệm vụ");
  hoa.doesNotSeeButton("Đính chính báo cáo số 0001");
  await hoa.taps("Gửi báo cáo");
  await thu.says("/tiepnhan");
  thu.sees(/đơn vị đã có báo cáo số 0001 cùng nhiệm vụ; số liệu có thể bị tính hai lần/);
});

test("a photo that follows a report is offered to that report first", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.sendsPhoto(undefined, "Ảnh tọa đàm sáng qua");
  await hoa.taps("Thêm vào báo cáo số 0001 vừa gửi");
  hoa.sees(/Thay đổi so với bản đã gửi:\n• Minh chứng: không nêu → ./);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
});

test("the report that a photo belongs to is said by its number, however long ago it was sent", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  app.clock.advance({ hours: 30 });
  await hoa.sendsPhoto();
  hoa.doesNotSeeButton("Thêm vào báo cáo số 0001 vừa gửi");
  await hoa.says("cho báo cáo số 0001");
  hoa.sees(/Thay đổi so với bản đã gửi:\n• Minh chứng: không nêu → ./);
  await hoa.taps("Gửi báo cáo");
  expect(await look(app, (read) => read.revisionEvidence.count())).toBe(1);
});

test("of two cards of one activity the second is shown with what the first one sent", async () => {
  await using app = await startApp({ office: ["Thu"] });
  const [hoa, mai] = [app.world.person("Hoa"), app.world.person("Mai")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: mai, unit: TU_DOAN, role: "deputy" },
  ]);
  for (const person of [hoa, mai]) {
    app.clock.advance({ seconds: 20 });
    await person.says(`Hôm qua ${TOLD}`);
    if (/Bước 1\/7/.test(person.lastMessage().text ?? "")) await person.says("3");
    person.doesNotSee("cùng nhiệm vụ, cùng ngày");
  }
  app.clock.advance({ seconds: 20 });
  await hoa.taps("Gửi báo cáo");
  app.clock.advance({ seconds: 20 });
  await mai.taps("Gửi báo cáo");
  mai.sees("Chưa gửi. Trong lúc Anh/Chị soạn, đơn vị đã gửi báo cáo khác về việc này.");
  mai.sees("Đơn vị đã có báo cáo số 0001 cùng nhiệm vụ, cùng ngày");
  mai.seesButton("Đính chính báo cáo số 0001");
  expect(await look(app, (read) => read.taskReport.count())).toBe(1);
  app.clock.advance({ seconds: 20 });
  await mai.says("gửi");
  mai.sees("Đã ghi nhận báo cáo số 0002");
});

test("so is one over some days, once a colleague sent one day of them", async () => {
  await using app = await startApp({ office: ["Thu"] });
  const [hoa, mai] = [app.world.person("Hoa"), app.world.person("Mai")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: mai, unit: TU_DOAN, role: "deputy" },
  ]);
  const days = ["Hôm qua", "Từ 01/6 đến 02/6"];
  for (const [i, person] of [hoa, mai].entries()) {
    app.clock.advance({ seconds: 20 });
    await person.says(`${days[i]} ${TOLD}`);
    if (/Bước 1\/7/.test(person.lastMessage().text ?? "")) await person.says("3");
    person.doesNotSee("Đơn vị đã có");
  }
  app.clock.advance({ seconds: 20 });
  await hoa.taps("Gửi báo cáo");
  app.clock.advance({ seconds: 20 });
  await mai.taps("Gửi báo cáo");
  mai.sees("Chưa gửi. Trong lúc Anh/Chị soạn, đơn vị đã gửi báo cáo khác về việc này.");
});

test("a correction is shown again once a colleague corrected, or the office returned what it corrects", async () => {
  await using app = await startApp({ office: ["Thu"] });
  const [thu] = app.office;
  const [hoa, mai] = [app.world.person("Hoa"), app.world.person("Mai")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: mai, unit: TU_DOAN, role: "deputy" },
  ]);
  await report(hoa);
  await mai.says("/lichsu");
  await mai.taps("1");
  await mai.taps("Đính chính");
  await mai.says("nữ 75");
  app.clock.advance({ seconds: 20 });
  await thu.says("/tiepnhan");
  await thu.taps("1");
  await thu.taps("Trả lại");
  await thu.taps("Thiếu minh chứng.");
  app.clock.advance({ seconds: 20 });
  await mai.taps("Gửi báo cáo");
  mai.sees(/Chưa gửi\. Trong lúc Anh\/Chị soạn, báo cáo này đã thay đổi[\s\S]*Thiếu minh chứng/);
  await mai.taps("Gửi báo cáo");
  mai.sees("Đã đính chính báo cáo số 0001");
});

test("where nothing is changed nothing can be sent; the answer to a return is called what it is", async () => {
  await using app = await startApp({ office: ["Thu"] });
  const [thu] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  await report(hoa);
  await hoa.taps("Đính chính");
  hoa.sees("Chưa có thay đổi so với bản đã gửi.");
  hoa.doesNotSeeButton("Gửi báo cáo");
  await hoa.says("gửi");
  hoa.sees("Không có thay đổi nào so với bản đã gửi; báo cáo giữ nguyên, không gửi lại.");

  await thu.says("/tiepnhan");
  await thu.taps("1");
  await thu.taps("Trả lại");
  await thu.taps("Thiếu minh chứng.");
  app.clock.advance({ seconds: 20 });
  await hoa.taps("Sửa");
  await hoa.taps("Giữ nguyên ›");
  hoa.doesNotSeeButton("Gửi báo cáo");
  await hoa.taps("Gửi lại, không sửa");
  hoa.sees("Đã đính chính báo cáo số 0001");
  await thu.says("/tiepnhan");
  thu.sees(/Lưu ý: gửi lại sau khi bị trả lại, không sửa gì so với bản trước/);
  thu.doesNotSeeButton("Tiếp nhận tất cả không có lưu ý");
  await thu.taps("1");
  thu.sees("gửi lại sau khi bị trả lại, không sửa gì so với bản trước");
});
