import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import type { Actor } from "../support/actors.ts";
import { startApp } from "../support/app.ts";
import { jpeg } from "../support/pictures.ts";
import { givePlaces } from "../support/places.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml").id;
const TU_DOAN = "06562";

async function withFocalPoint() {
  const app = await startApp();
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: TU_DOAN }]);
  return { app, hoa };
}

/** Answers up to the figures of "Truyền thông lồng ghép về BĐG trên địa bàn". */
async function toFigures(hoa: Actor): Promise<void> {
  await hoa.says("/baocao");
  await hoa.taps("3");
  await hoa.taps("Đã hoàn thành");
  await hoa.taps("Hôm qua");
}

test("a focal point reports a duty from the first question to the receipt", async () => {
  const { app, hoa } = await withFocalPoint();
  await using _ = app;
  await hoa.says("/baocao");
  await hoa.taps("3");
  await hoa.taps("Đã hoàn thành");
  await hoa.says("hôm qua");
  await hoa.says("3 cuộc, 120 người, nữ 70");
  await hoa.taps("Các mục còn lại không có số liệu");
  await hoa.says("Tổ chức 03 buổi truyền thông tại các thôn về bình đẳng giới.");
  await hoa.sendsPhoto(await jpeg({ gps: true } as never));
  await hoa.taps("Xong");
  await hoa.taps("Không có");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Đã ghi nhận báo cáo số 0001/);
});
