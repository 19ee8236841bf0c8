import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { draftOf, look, PLAN, TU_DOAN } from "../report/support.ts";
import { goTo, inJune } from "./support.ts";

const PDF = Buffer.from("%PDF-1.4\n%âãÏÓ\n");
const papers = (app: Parameters<typeof look>[0]) =>
  look(app, (read) => read.paper.findMany({ orderBy: inOrder("claimedAt") }));

test("number, day and signed copy go with the report, as a claim that the office settles", async () => {
  await using app = await startApp({ office: ["Minh"] });
  const [minh] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  app.clock.set("2024-06-12T08:00:00+07:00");
  await minh.starts();
  await goTo(hoa, "document");
  hoa.sees("ví dụ: 45/BC-UBND ngày 12/6/2024");
  await hoa.says("Báo cáo số 45/BC-UBND");
  hoa.sees("Văn bản số 45/BC-UBND ký ngày nào?");
  await hoa.taps("Hôm qua, 11/6/2024");
  hoa.sees("Gửi bản đã ký: tệp PDF hoặc ảnh chụp");
  await hoa.sendsFile("bao-cao.pdf", PDF);
  hoa.sees("Đã nhận 01 tệp");
  await hoa.taps("Xong");
  hoa.sees(/Văn bản chính thức: 45\/BC-UBND ngày 11\/6\/2024\nTệp kèm theo: 01 tệp/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Văn bản 45/BC-UBND ngày 11/6/2024: chờ cơ quan thường trực xác nhận đã nhận.");
  expect(await papers(app)).toMatchObject([
    { number: "45/BC-UBND", signedOn: "2024-06-11", state: "claimed", occasionCode: "6T-2024" },
  ]);

  // It is asked as about any other claim.
  minh.sees("Chờ cơ quan thường trực xác nhận");
  await minh.says("/tinhhinh Tú Đoạn");
  minh.sees("Văn bản 45/BC-UBND ngày 11/6/2024: chờ cơ quan thường trực xác nhận");
  await minh.taps("Báo cáo 06 tháng đầu năm 2024");
  await minh.taps("Xem minh chứng (01)");
  await minh.taps("Văn bản chính thức");
  await minh.taps("Đã nhận hôm nay");
  await hoa.says("/nopbaocao");
  hoa.sees("Văn bản 45/BC-UBND ngày 11/6/2024: cơ quan thường trực đã nhận ngày 12/6/2024.");
});

test("what is no number, and a day that cannot be, are asked again", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "document");
  await hoa.says("đang trình ký");
  hoa.sees("Chưa thấy số, ký hiệu văn bản.");
  await hoa.says("45/BC-UBND ngày 20/6/2024");
  hoa.sees("Ngày ký 20/6/2024 chưa đến.");
  hoa.sees("Văn bản số 45/BC-UBND ký ngày nào?");
  await hoa.says("12/6/2023");
  hoa.sees("Ngày ký 12/6/2023 trước khi kỳ báo cáo bắt đầu.");
  await hoa.says("31/4");
  hoa.sees("Lịch không có ngày 31/4");
  await hoa.says("hôm nay");
  hoa.sees("Gửi bản đã ký");
  await hoa.says("mai gửi");
  hoa.sees("Chưa thấy số, ký hiệu văn bản.");
  await hoa.taps("Bỏ qua");
  hoa.sees("Văn bản chính thức: 45/BC-UBND ngày 12/6/2024");
});

test("a photo with the number below it, sent early, is the signed copy", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "strengths");
  await hoa.sendsPhoto();
  hoa.sees("Đã nhận tệp kèm theo (01/10).");
  hoa.sees("Bước 2/7 · Ưu điểm");
  await hoa.says("/huy");
  await hoa.taps("Bỏ hẳn");
  await goTo(hoa, "document");
  await hoa.sendsPhoto(undefined, "45/BC-UBND ngày 11/6/2024");
  hoa.sees("Đã nhận 01 tệp");
  await hoa.taps("Bỏ các tệp đã gửi");
  hoa.sees("Gửi bản đã ký");
  expect((await draftOf(app)).evidence).toEqual([]);
});

test("a document marked secret is refused", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "document");
  await hoa.sendsFile("MAT_bao_cao.pdf", PDF);
  hoa.sees("có dấu hiệu tài liệu mật");
  expect((await draftOf(app)).evidence).toEqual([]);
});

test("a correction names another document, or takes it out: the claim follows", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "document");
  await hoa.says("45/BC-UBND ngày 11/6/2024");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Gửi báo cáo");
  const correct = async () => {
    await hoa.says("/nopbaocao");
    await hoa.taps("3");
    await hoa.taps("Đính chính");
    await hoa.taps("Sửa: Văn bản chính thức");
    hoa.sees("Hiện ghi: 4");
  };
  app.clock.advance({ hours: 1 });
  await correct();
  await hoa.says("46/BC-UBND ngày 12/6/2024");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Văn bản 46/BC-UBND ngày 12/6/2024: chờ");
  app.clock.advance({ hours: 1 });
  await correct();
  await hoa.taps("Chưa có văn bản");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Văn bản chính thức: chưa có.");
  expect((await papers(app)).map(({ number, state }) => `${number} ${state}`)).toEqual([
    "45/BC-UBND withdrawn",
    "46/BC-UBND withdrawn",
  ]);
});

test("with a report that is withdrawn goes what it claimed", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "document");
  await hoa.says("45/BC-UBND ngày 11/6/2024");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Gửi báo cáo");
  await hoa.taps("Xem báo cáo");
  await hoa.taps("Thu hồi");
  await hoa.says("Gửi nhầm bản chưa được lãnh đạo duyệt.");
  await hoa.taps("Thu hồi với lý do này");
  expect(await papers(app)).toMatchObject([{ state: "withdrawn" }]);
});

test.each(["chưa", "chưa ký", "Chưa có ạ", "chưa ban hành"])(
  "“%s” answers that there is no document yet",
  async (said) => {
    const { app, hoa } = await inJune();
    await using _ = app;
    await goTo(hoa, "document");
    await hoa.says(said);
    hoa.sees("Văn bản chính thức: chưa có");
  },
);
