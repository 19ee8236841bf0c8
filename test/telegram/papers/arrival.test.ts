import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { look } from "../report/support.ts";
import { carrying, HALF_YEAR, TAM_GIA, tamGia } from "./support.ts";

const CLAIM = ["dp", TAM_GIA, HALF_YEAR] as const;

test("the day on which a paper came may be typed beside its own day", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  await lan.says("45/BC-UBND ngày 6/6, nhận ngày 7/6");
  await lan.taps("Đã nhận ngày 07/6/2024");
  lan.sees("Cơ quan thường trực đã nhận ngày 07/6/2024");
  ba.sees("Cơ quan thường trực ghi nhận đã nhận văn bản số 45/BC-UBND ngày 06/6/2024");
});

test("on time is judged by the day on which it came, and both days are shown", async () => {
  const { app, lan, ba } = await tamGia("2024-06-18T08:00:00+07:00");
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND ngày 12/6");
  await ba.taps("Gửi");
  await lan.taps("Đã nhận ngày khác");
  lan.sees(
    "Văn bản số 45/BC-UBND ngày 12/6/2024 của UBND xã Tam Gia đến cơ quan thường trực ngày nào?",
  );
  await lan.says("11/6");
  lan.sees("Ngày đến phải từ ngày ký 12/6/2024 đến hôm nay; ngày 11/6/2024 không phù hợp.");
  await lan.says("17/6");
  lan.sees("Cơ quan thường trực đã nhận ngày 17/6/2024, xác nhận lúc 08 giờ 00 ngày 18/6/2024");
  ba.sees("đã nhận văn bản số 45/BC-UBND ngày 12/6/2024 của đơn vị");
  ba.sees("ngày 17/6/2024");
  await lan.says("/tinhhinh tam gia");
  lan.sees("cơ quan thường trực đã nhận bản giấy, sau hạn");
  lan.sees("Văn bản 45/BC-UBND ngày 12/6/2024: cơ quan thường trực đã nhận ngày 17/6/2024.");

  // It had come in time, as the registry finds.
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  await lan.taps("Hủy xác nhận");
  await lan.taps("Hủy xác nhận");
  await lan.taps("Đã nhận ngày khác");
  await lan.says("hôm 14/6");
  await lan.says("/tinhhinh tam gia");
  lan.sees("cơ quan thường trực đã nhận bản giấy, đúng hạn");
  const changes = await look(app, (read) => read.paperChange.findMany({ orderBy: inOrder("at") }));
  expect(changes.map(({ deed, arrivedOn }) => [deed, arrivedOn])).toEqual([
    ["claimed", null],
    ["confirmed", "2024-06-17"],
    ["reopened", null],
    ["confirmed", "2024-06-14"],
  ]);
});

test("of a document that nobody spoke of and that came earlier, the office says when", async () => {
  const { app, lan, ba } = await tamGia("2024-06-18T08:00:00+07:00");
  await using _ = app;
  await carrying(lan, "dr", TAM_GIA, HALF_YEAR);
  await lan.says("45/BC-UBND ngày 12/6");
  await lan.taps("Đã nhận ngày khác");
  await lan.says("13/6/2024");
  lan.sees("Cơ quan thường trực đã nhận ngày 13/6/2024");
  ba.sees("ghi nhận đã nhận văn bản số 45/BC-UBND");
  const [paper] = await look(app, (read) => read.paper.findMany());
  expect(paper).toMatchObject({
    state: "confirmed",
    signedOn: "2024-06-12",
    arrivedOn: "2024-06-13",
  });
});

test("a confirmed document is never lost by a restart in the middle", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await carrying(ba, ...CLAIM);
  await ba.says("45/BC-UBND");
  await app.restart();
  await ba.says("7/6");
  await ba.taps("Gửi");
  lan.sees("Văn bản số 45/BC-UBND ngày 07/6/2024");
});
