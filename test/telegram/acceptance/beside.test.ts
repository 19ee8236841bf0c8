import { expect, test } from "vitest";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "../papers/support.ts";
import { look } from "../report/support.ts";

// What waits for the office beside reports, and what a unit does beside its paper.

test("papers, obstacles and wishes for more time stand in the office's inbox and in its morning, each with its way", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await lan.says("/tiepnhan");
  for (const label of ["Văn bản chờ xác nhận", "Vướng mắc (", "Xin gia hạn"]) {
    expect(lan.buttons().filter((one) => one.startsWith(label))).toEqual([]);
  }
  await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await ba.says("/vuongmac");
  await ba.says("Chưa có tài liệu tuyên truyền bằng tiếng Tày.");
  await ba.taps("Gửi");
  await ba.says("/giahan");
  await ba.taps("Báo cáo 06 tháng đầu năm 2024");
  await ba.taps("Đến hết thứ Ba, ngày 18/6/2024");
  await ba.says("Cán bộ phụ trách đi tập huấn.");
  await ba.taps("Gửi");

  await lan.says("/tiepnhan");
  await lan.taps("Văn bản chờ xác nhận (01)");
  lan.sees("45/BC-UBND");
  await lan.says("/tiepnhan");
  await lan.taps("Vướng mắc (01)");
  lan.sees("bằng tiếng Tày");
  await lan.says("/tiepnhan");
  await lan.taps("Xin gia hạn (01)");
  lan.sees("Chờ trả lời: 01; đang được gia hạn: 0.");
});

test("whoever said that the paper went out sends its copy with it, and the office has both", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
  await ba.says("45/BC-UBND ngày 7/6");
  await ba.taps("Gửi");
  await ba.taps("Gửi bản chụp");
  await ba.sendsFile("Bao cao.pdf", Buffer.from("%PDF-1.7 bản ký"));
  await ba.taps("Xong");
  ba.sees("45/BC-UBND");
  await ba.taps("Gửi báo cáo");
  ba.sees("đúng hạn");
  await lan.says("/tinhhinh Tam Gia");
  lan.sees("(bản đã ký, chưa có số liệu)");
  const [report] = await look(app, (read) => read.periodicReport.findMany());
  expect(report).toMatchObject({ state: "submitted", unitCode: TAM_GIA });
});
