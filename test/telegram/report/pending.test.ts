import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { draftOf, goTo, look, PLAN, RESULT, report, TU_DOAN, withHoa } from "./support.ts";

const REASON = "Chưa được bố trí kinh phí in tờ rơi.";

test("a duty that is not done yet is reported with its reason and when it is planned", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "status");
  await hoa.taps("Chưa thực hiện");
  hoa.sees("Vì sao nhiệm vụ chưa được thực hiện?");
  await hoa.says("chưa");
  hoa.sees("Nội dung có 04 ký tự; cần từ 05 đến 500 ký tự");
  await hoa.says(REASON);
  hoa.sees("Dự kiến thực hiện khi nào?");
  await hoa.says("quý IV");
  hoa.sees(
    /Tình trạng: Chưa thực hiện\nLý do chưa thực hiện: .*tờ rơi\.\nDự kiến thực hiện: quý IV/,
  );
  hoa.doesNotSee("Minh chứng");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
  const revision = await look(app, (read) => read.revision.findFirstOrThrow());
  expect(revision.answers).toEqual({
    duty: "IV.12.3",
    status: "pending",
    reason: REASON,
    planned: "quý IV",
  });
});

test("the status and a time that nobody knows are understood in words; what was told goes on the card", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "status");
  await hoa.says("chưa làm được");
  hoa.sees("Vì sao");
  await hoa.says(REASON);
  await hoa.taps("Chưa xác định");
  hoa.sees("Dự kiến thực hiện: chưa xác định");
  await hoa.taps("Sửa: Dự kiến thực hiện");
  await hoa.says("chưa biết");
  hoa.sees("Dự kiến thực hiện: chưa xác định");
  await hoa.taps("Sửa: Tình trạng");
  await hoa.taps("Đã hoàn thành");
  hoa.sees("Thời gian");
  expect((await draftOf(app)).answers).toMatchObject({ reason: REASON });
});

test("the office sees it as not done yet: in the whole, in the unit's card, in the report", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  await goTo(hoa, "status");
  await hoa.taps("Chưa thực hiện");
  await hoa.says(REASON);
  await hoa.says("tháng 11");
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tinhhinh");
  lan.sees(/Chưa thực hiện: 0?1/);
  lan.sees(/Đã hoàn thành: 0/);
  await lan.says("/tinhhinh Tú Đoạn");
  lan.sees(/IV\.12\.3 .*: Chưa thực hiện.*\n\s+Lý do: Chưa được .*tờ rơi\. Dự kiến: tháng 11\./);
  await hoa.says("/nhiemvu");
  hoa.sees(/Chưa thực hiện \(01 báo cáo\)\n\s+Lý do: Chưa được .*tờ rơi\. Dự kiến: tháng 11\./);
  await hoa.says("/lichsu");
  hoa.sees(/Chưa thực hiện, 03\/6\/2024\n\s+Lý do: Chưa được .*tờ rơi\. Dự kiến: tháng 11\./);
  await lan.taps("0001 · IV.12.3 · Chưa thực hiện · 03/6/2024");
  lan.sees(REASON);
  lan.sees("Dự kiến thực hiện: tháng 11");
  const [activity, standing] = await look(app, (read) =>
    Promise.all([read.taskReport.findFirstOrThrow(), read.dutyStanding.findFirstOrThrow()]),
  );
  expect([activity.from, standing.status]).toEqual([null, "pending"]);
});

test("no deed after a completed report is asked about first, and the duty stays completed", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  await report(hoa);
  const standing = async () =>
    (await look(app, (read) => read.dutyStanding.findFirstOrThrow())).status;
  for (const status of ["Không phát sinh", "Chưa thực hiện"]) {
    await hoa.says("/nhiemvu");
    await hoa.taps("3");
    await hoa.taps(status);
    if (status === "Chưa thực hiện") {
      await hoa.says(REASON);
      await hoa.taps("Chưa xác định");
    }
    hoa.sees(
      `đã có báo cáo số 0001 “Đã hoàn thành” và vẫn được tính là đã hoàn thành. Vẫn gửi báo cáo “${status}”?`,
    );
    hoa.seesButton("Đính chính");
    await hoa.taps("Gửi báo cáo");
    expect(await standing()).toBe("completed");
  }
  await lan.says("/tinhhinh Tú Đoạn");
  lan.sees(/IV\.12\.3 .*: Đã hoàn thành \(03 báo cáo/);

  // Corrected, that report calls the duty completed no longer; nothing is asked of a correction.
  await hoa.says("/lichsu");
  await hoa.taps("3");
  await hoa.taps("Đính chính");
  hoa.sees(RESULT);
  await hoa.taps("Sửa: Tình trạng");
  await hoa.taps("Không phát sinh");
  hoa.doesNotSee("vẫn được tính là đã hoàn thành");
  await hoa.taps("Gửi báo cáo");
  expect(await standing()).toBe("pending");
});
