/** Who acts for two units reports in a sentence as others do. */
import { expect, test } from "vitest";
import { jpeg } from "../../support/pictures.ts";
import { givePlaces } from "../../support/places.ts";
import { draftOf, PLAN, TAM_GIA, TU_DOAN, withHoa } from "./support.ts";

const TOLD = "tổ chức 01 buổi truyền thông lồng ghép về bình đẳng giới cho 30 người, nữ 22";

async function withBoth() {
  const town = await withHoa();
  await givePlaces(town.app, PLAN.id, [{ person: town.hoa, unit: TAM_GIA }]);
  return town;
}

test("a sentence that names no unit is kept, and one tap says whose it is", async () => {
  const { app, hoa } = await withBoth();
  await using _ = app;
  await hoa.says(`Ngày 01/6 xã ${TOLD}`);
  hoa.sees(/Báo cáo này của đơn vị nào\?[\s\S]*30 người, nữ 22/);
  await hoa.taps("Của UBND xã Tam Gia");
  hoa.sees(/kiểm tra rồi gửi[\s\S]*Tam Gia/);
  const { unitCode, answers } = await draftOf(app);
  expect(unitCode).toBe(TAM_GIA);
  expect(answers.figures).toMatchObject({ nguoi_du: 30, nguoi_du_nu: 22 });
});

test.each([
  [`Ngày 01/6 xã Tam Gia ${TOLD}`, TAM_GIA],
  [`Báo cáo: ngày 01/6 UBND xã Tú Đoạn ${TOLD}`, TU_DOAN],
])("the unit that the sentence names is meant: %s", async (text, unit) => {
  const { app, hoa } = await withBoth();
  await using _ = app;
  await hoa.says(text);
  hoa.sees("kiểm tra rồi gửi");
  expect((await draftOf(app)).unitCode).toBe(unit);
});

test("below a photo it is the same, and the photo comes along", async () => {
  const { app, hoa } = await withBoth();
  await using _ = app;
  await hoa.sendsPhoto(await jpeg(), `Ngày 01/6 xã ${TOLD}`);
  hoa.sees("Báo cáo này của đơn vị nào?");
  await hoa.taps("Của UBND xã Tam Gia");
  hoa.sees(/Báo cáo của UBND xã Tam Gia[\s\S]*tham dự: 30[\s\S]*nữ: 22[\s\S]*Minh chứng: 01 tệp/);
});

test("a caption that names its unit goes to that one", async () => {
  const { app, hoa } = await withBoth();
  await using _ = app;
  await hoa.sendsPhoto(await jpeg(), `Ngày 01/6 xã Tam Gia ${TOLD}`);
  const draft = await draftOf(app);
  expect(draft.unitCode).toBe(TAM_GIA);
  expect(draft.evidence).toHaveLength(1);
});

test("what may be no report, and what is of a day that has not come, waits for the same word", async () => {
  const { app, hoa } = await withBoth();
  await using _ = app;
  await hoa.says(`Ngày 20/6 xã ${TOLD}`);
  hoa.sees("30 người, nữ 22");
  await hoa.taps("Của UBND xã Tam Gia");
  const { unitCode, answers } = await draftOf(app);
  expect(unitCode).toBe(TAM_GIA);
  expect(answers.result).toContain("30 người, nữ 22");
});

test("that nothing happened is asked of which unit", async () => {
  const { app, hoa } = await withBoth();
  await using _ = app;
  await hoa.says("Không phát sinh");
  await hoa.taps("Của UBND xã Tam Gia");
  hoa.sees(/không phát sinh.*: cho báo cáo định kỳ hay cho một nhiệm vụ\?/);
  await hoa.taps("Cho một nhiệm vụ");
  expect((await draftOf(app)).unitCode).toBe(TAM_GIA);
});
