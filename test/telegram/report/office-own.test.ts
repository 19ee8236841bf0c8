import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { ALL_STEPS, goTo } from "./support.ts";

test("Lan of the office reports the office's own training, and every total has it", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;

  await lan.says("/nhiemvu");
  lan.sees("Phòng Lao động, Thương binh, Xã hội - Dân tộc");
  lan.sees("0/06 nhiệm vụ đã có báo cáo");

  await goTo(lan, ALL_STEPS.at(-1) ?? "review");
  await lan.taps("Gửi báo cáo");
  lan.sees("Đã ghi nhận báo cáo số 0001");

  await lan.says("/tinhhinh");
  lan.sees("Đơn vị đã báo cáo: 0/36");
  lan.sees("Nhiệm vụ đã báo cáo: 01/199");
  await lan.says("/tinhhinh Phòng Lao động");
  lan.sees("Nhiệm vụ đã báo cáo: 01/06");
  await lan.says("/lichsu");
  lan.sees("0001");
});

test("the office's menu has its own reports, and no periodic one that it would owe itself", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  await lan.says("/trogiup");
  lan.sees("/baocao");
  lan.sees("/nhiemvu");
  expect(lan.lastMessage().text).not.toContain("/nopbaocao");
  await lan.says("/nopbaocao");
  lan.sees("không có kỳ báo cáo nào phải gửi");
});
