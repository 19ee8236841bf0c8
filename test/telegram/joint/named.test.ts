import { expect, test } from "vitest";
import { namedPartners } from "../../../src/reports/named-partners.ts";
import { draftOf, PLAN, TAM_GIA, TU_DOAN, withHoa } from "../report/support.ts";

const WOMEN = PLAN.units.find(({ name }) => name === "Hội Liên hiệp Phụ nữ huyện")?.code ?? "";

test("units that a sentence names are offered as partners, and set by a tap alone", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(
    "Ngày 01/6 xã phối hợp với Hội LHPN huyện, xã Tam Gia tổ chức 02 buổi truyền thông lồng ghép về bình đẳng giới, 120 người dự, nữ 70",
  );
  hoa.sees("Kết quả có nêu đơn vị phối hợp");
  expect((await draftOf(app)).answers).not.toHaveProperty("joint");
  await hoa.taps("+ Phối hợp: UBND xã Tam Gia");
  hoa.sees("Phối hợp: UBND xã Tam Gia");
  hoa.seesButton("+ Phối hợp: Hội LHPN huyện");
  expect((await draftOf(app)).answers).toMatchObject({ joint: { partners: [TAM_GIA] } });
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

const told = (result: string) =>
  namedPartners(
    { duty: "IV.12.3", status: "completed", result },
    { plan: PLAN, today: "2024-06-03", duties: [], unit: TU_DOAN },
  );

test.each([
  ["phoi hop voi xa Tam Gia to chuc mit tinh", [TAM_GIA]],
  ["Phối hợp chặt chẽ với UBND xã Tam Gia và Hội LHPN huyện ra quân", [TAM_GIA, WOMEN]],
  ["Cùng với xã Tú Đoạn tổ chức 02 buổi", []],
  ["Phối hợp với công an xã, Trường THCS tuyên truyền cho học sinh", []],
  ["Phối hợp các đoàn thể tổ chức tập huấn cho xã Tam Gia", []],
  ["Đoàn công tác xã Tam Gia đến học tập kinh nghiệm", []],
])("%s", (result, codes) => {
  expect(told(result)).toEqual(codes);
});
