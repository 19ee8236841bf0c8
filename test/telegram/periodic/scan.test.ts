import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { look, PLAN, TU_DOAN } from "../report/support.ts";
import { inJune } from "./support.ts";

const PDF = Buffer.from("%PDF-1.7 bản ký");

test("the signed copy with its number and day is the report, and warns that it has no figures", async () => {
  await using app = await startApp({ office: ["Mai"] });
  const [mai] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  app.clock.set("2024-06-12T08:00:00+07:00");
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Nộp bản đã ký thay cho các phần");
  hoa.sees("Bước 2/2 · Văn bản chính thức");
  await hoa.says("45/BC-UBND ngày 11/6/2024");
  // No copy, no report.
  await hoa.says("bỏ qua");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Chưa có bản đã ký[\s\S]*Bước 2\/2/);
  await hoa.sendsFile("Bao cao 6 thang.pdf", PDF);
  await hoa.taps("Xong");
  hoa.sees(/chưa có số liệu[\s\S]*45\/BC-UBND/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("đúng hạn");

  await hoa.taps("Xem báo cáo");
  hoa.sees("Báo cáo là bản đã ký gửi kèm; chưa có số liệu");
  await hoa.says("/nopbaocao");
  hoa.sees("đúng hạn (bản đã ký, chưa có số liệu)");
  await mai.says("/tinhhinh");
  await mai.says("/tinhhinh Tú Đoạn");
  mai.sees("(bản đã ký, chưa có số liệu)");
  const [report] = await look(app, (read) => read.periodicReport.findMany());
  expect(report).toMatchObject({ state: "submitted", nil: false });
});

test("whoever chose the signed copy may type the parts after all", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Nộp bản đã ký thay cho các phần");
  await hoa.says("chưa có");
  hoa.doesNotSee("Anh/Chị kiểm tra lại");
  await hoa.taps("Nhập các phần bằng chữ");
  hoa.sees("Bước 2/7 · Ưu điểm");
});
