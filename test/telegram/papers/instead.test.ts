import { expect, test } from "vitest";
import { look } from "../report/support.ts";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "./support.ts";

test("a paper report with its figures is entered in eight taps, and its unit takes over", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await lan.says("/tinhhinh");

  let taps = 0;
  const tap = async (label: string) => {
    taps++;
    await lan.taps(label);
  };
  await tap("Văn bản chờ xác nhận (01)");
  await tap("1");
  await tap("Đã nhận hôm nay");
  await tap("Nhập bản chụp thay đơn vị");
  await lan.sendsPhoto();
  await tap("Xong");
  await tap("Gửi báo cáo");
  ba.sees(/đã nhập thay UBND xã Tam Gia: Báo cáo 06 tháng đầu năm 2024/);
  await tap("Nhập tiếp thay đơn vị");
  lan.sees("Nhập thay Ủy ban nhân dân xã Tam Gia");
  await tap("Báo cáo nhiệm vụ");
  lan.sees("Bước 1/7");
  expect(taps).toBeLessThanOrEqual(8);
});

test("what the office enters is marked for everyone, and the unit corrects it as its own", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await lan.says("/donvi Tam Gia");
  await carrying(lan, "ri", TAM_GIA);
  await lan.taps("Báo cáo nhiệm vụ");
  await lan.taps("3 ·");
  await lan.taps("Không phát sinh");
  await lan.taps("Gửi báo cáo");
  lan.sees("Đã ghi nhận báo cáo số 0001");
  lan.sees("Do cơ quan thường trực nhập thay");
  ba.sees("Cơ quan thường trực (cán bộ phụ trách) đã nhập thay UBND xã Tam Gia");

  await ba.taps("Xem");
  ba.sees("Do cơ quan thường trực nhập thay");
  await ba.says("/lichsu");
  ba.sees("(cơ quan thường trực nhập thay)");
  const id = await look(app, async (read) => (await read.taskReport.findFirstOrThrow()).id);
  await carrying(ba, "ha", id, "correct");
  await ba.taps("Gửi báo cáo");
  ba.sees("người gửi: Ba");
  const revisions = await look(app, (read) =>
    read.revision.findMany({ orderBy: { number: "asc" } }),
  );
  expect(revisions.map(({ byOffice }) => byOffice)).toEqual([true, false]);
  // It is the unit's now.
  await carrying(lan, "ha", id, "correct");
  lan.sees(/^Nội dung này/);
});

test("what the unit writes itself the office does not go on with", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, "kn", TAM_GIA, HALF_YEAR);
  await ba.taps("Tiếp tục");
  await carrying(lan, "kn", TAM_GIA, HALF_YEAR);
  lan.sees("Đơn vị đang soạn báo cáo này (Ba)");
});
