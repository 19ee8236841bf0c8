import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { jpeg } from "../../support/pictures.ts";
import { givePlaces } from "../../support/places.ts";
import { startS3 } from "../../support/s3.ts";
import { draftOf, goTo, PLAN, TU_DOAN } from "./support.ts";

test("a photo that came in on one machine is shown by another; while the store is away its sender is asked to send it again", async () => {
  await using store = await startS3();
  await using app = await startApp({ bucket: store.bucket });
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  await goTo(hoa, "evidence");
  await store.stop();
  app.expectError(/a file could not be stored/);
  await hoa.sendsPhoto(await jpeg());
  hoa.sees("Chưa lưu được tệp");
  expect((await draftOf(app)).evidence).toHaveLength(0);

  await store.start();
  await hoa.sendsPhoto(await jpeg());
  hoa.sees("Đã nhận 01 tệp");
  await hoa.taps("Xong");
  await hoa.says("không có");
  await hoa.taps("Gửi báo cáo");
  // Another machine has a folder of its own.
  rmSync(app.config.dataFolder, { recursive: true });
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Xem minh chứng (01)");
  hoa.sees("[ảnh]");
});
