import { expect, test } from "vitest";
import { goTo, look, report, TU_DOAN, withHoa, withLan } from "../report/support.ts";

test("the unit's reports are listed in pages, the latest first, and open in full", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  for (let i = 0; i < 7; i++) {
    await hoa.says("/baocao");
    await hoa.taps("1");
    await hoa.taps("Không phát sinh");
    await hoa.taps("Gửi báo cáo");
  }
  await hoa.says("/lichsu");
  const list = hoa.sees("Báo cáo đã gửi của Ủy ban nhân dân xã Tú Đoạn (07)");
  hoa.sees(/1\. Số 0007 · .* · Không phát sinh, 03\/6\/2024/);
  hoa.doesNotSee("Số 0001");
  await hoa.taps("Sau ›");
  expect(hoa.sees(/^.*\n7\. Số 0001/).message_id).toBe(list.message_id);
  await hoa.taps("7");
  hoa.sees("Báo cáo số 0001 · Ủy ban nhân dân xã Tú Đoạn");
  hoa.sees("Gửi lúc 08 giờ 00 ngày 03/6/2024, người gửi: Hoa.");
  await hoa.taps("‹ Danh sách");
  hoa.sees("1. Số 0007");
});

test("the evidence is sent back", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsPhoto();
  await hoa.sendsFile("Kế hoạch.pdf", Buffer.from("%PDF-1.7 kế hoạch"));
  await hoa.taps("Xong");
  await hoa.taps("Không có");
  await hoa.taps("Gửi báo cáo");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  hoa.sees("Minh chứng: 02 tệp");
  await hoa.taps("Xem minh chứng (02)");
  hoa.sees("[ảnh]");
  hoa.sees("[tệp Kế hoạch.pdf]");
});

test("a correction makes a new revision; the number stays, and so does the former one", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  app.clock.advance({ days: 1 });
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  hoa.sees(/Đính chính: Anh\/Chị kiểm tra lại trước khi gửi[\s\S]*Minh chứng: không có/);
  await hoa.taps("Sửa: Số liệu");
  await hoa.says("nữ 75");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001 lúc 08 giờ 00 ngày 04/6/2024. Bản trước được lưu");
  hoa.sees(/Báo cáo số 0001[\s\S]*là nữ: 75[\s\S]*Bản thứ 2, gửi lúc 08 giờ 00 ngày 04\/6\/2024/);
  const revisions = await look(app, (read) =>
    read.revision.findMany({ orderBy: { number: "asc" } }),
  );
  const women = revisions.map(({ answers }) => Object(answers).figures.nguoi_du_nu);
  expect(women).toEqual([70, 75]);
  await hoa.says("/lichsu");
  hoa.sees("(01)");
});

test("a correction keeps the evidence, and the same photo does not come twice", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsFile("Kế hoạch.pdf", Buffer.from("%PDF-1.7 kế hoạch"));
  await hoa.taps("Xong");
  await hoa.taps("Không có");
  await hoa.taps("Gửi báo cáo");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  hoa.sees("Minh chứng: 01 tệp");
  await hoa.taps("Sửa: Minh chứng");
  await hoa.sendsFile("Kế hoạch.pdf", Buffer.from("%PDF-1.7 kế hoạch"));
  hoa.sees("Đã nhận 01 tệp");
  await hoa.taps("Xong");
  await hoa.says("nữ 75");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Minh chứng: 01 tệp[\s\S]*Bản thứ 2/);
});

test("two colleagues who correct the same report share one draft", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const lan = await withLan(app);
  await report(hoa);
  for (const person of [hoa, lan]) {
    await person.says("/lichsu");
    await person.taps("1");
    await person.taps("Đính chính");
    if (person === hoa) {
      await hoa.taps("Sửa: Kết quả");
      await hoa.says("Đã tổ chức xong ba buổi tại thôn.");
    }
  }
  lan.sees("Kết quả: Đã tổ chức xong ba buổi tại thôn.");
  await hoa.says("Thêm một câu nữa vào đây.");
  hoa.sees("Đồng chí Lan đang nhập tiếp báo cáo này");
});

test("a correction to another duty moves the standing", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Nhiệm vụ");
  await hoa.says("IV.12.5");
  await hoa.taps("Các mục còn lại không có số liệu");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
  const standings = await look(app, (read) => read.dutyStanding.findMany());
  expect(standings).toMatchObject([{ unitCode: TU_DOAN, dutyCode: "IV.12.5", reports: 1 }]);
});

test("a report is withdrawn with a reason, once, and does not count any more", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const lan = await withLan(app);
  await report(hoa);
  for (const person of [hoa, lan]) {
    await person.says("/lichsu");
    await person.taps("1");
    await person.taps("Thu hồi");
    person.sees(
      "Thu hồi báo cáo số 0001? Báo cáo sẽ không được tính nữa; thu hồi rồi vẫn khôi phục được.",
    );
  }
  await hoa.says("?");
  hoa.sees("Nội dung có 01 ký tự; cần từ 02");
  await hoa.sendsSticker();
  hoa.sees("Mục này chỉ nhận chữ");
  await hoa.says("Nhầm, hỏi chị Hoàng Thị Mai ở thôn.");
  hoa.sees("tên người: chị Hoàng Thị Mai");
  await hoa.says("Gửi nhầm sang nhiệm vụ khác.");
  await hoa.taps("Thu hồi với lý do này");
  hoa.sees("Đã thu hồi báo cáo số 0001. Báo cáo không được tính nữa");
  await lan.says("Báo cáo này trùng với báo cáo khác.");
  lan.sees("Báo cáo số 0001 đã được thu hồi trước đó.");

  expect(await look(app, (read) => read.dutyStanding.count())).toBe(0);
  await hoa.says("/lichsu");
  hoa.sees("1. Số 0001 · Truyền thông lồng ghép về BĐG trên địa bàn · đã thu hồi");
  await hoa.taps("1");
  hoa.sees("Đã thu hồi. Lý do: Gửi nhầm sang nhiệm vụ khác.");
  hoa.doesNotSee("Bản thứ");
  await hoa.says("/nhiemvu");
  hoa.sees("0/06 nhiệm vụ đã có báo cáo");
});

test("/huy leaves the withdrawal, and a report in hand goes on afterwards", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  app.clock.advance({ minutes: 1 });
  await goTo(hoa, "period");
  const question = hoa.lastMessage();
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Thu hồi");
  await hoa.says("/huy");
  hoa.sees("Đã hủy.");
  await hoa.tapsIn(question, "Hôm nay");
  hoa.sees("Bước 4/7");
  expect(await look(app, (read) => read.taskReport.count({ where: { state: "withdrawn" } }))).toBe(
    0,
  );
});

test("a button of the report goes on with it in the middle of a withdrawal", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  app.clock.advance({ minutes: 1 });
  await goTo(hoa, "period");
  const question = hoa.lastMessage();
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Thu hồi");
  await hoa.tapsIn(question, "Hôm nay");
  hoa.sees("Bước 4/7");
  await hoa.says("3");
  hoa.sees("Số cuộc/buổi: 03 cuộc");
});

test("a correction of a report that was withdrawn meanwhile becomes a report of its own", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const lan = await withLan(app);
  await report(hoa);
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  await hoa.says("nữ 75");
  await lan.says("/lichsu");
  await lan.taps("1");
  const card = lan.lastMessage();
  await lan.taps("Thu hồi");
  await lan.says("Báo cáo này trùng với báo cáo khác.");
  await lan.taps("Thu hồi với lý do này");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0002");
  await lan.tapsIn(card, "Đính chính");
  lan.sees("Báo cáo số 0001 đã được thu hồi trước đó.");
  expect(
    await look(app, (read) => read.taskReport.findMany({ orderBy: { number: "asc" } })),
  ).toMatchObject([
    { number: 1, state: "withdrawn" },
    { number: 2, state: "submitted" },
  ]);
});
